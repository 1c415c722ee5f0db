/** The playground as a thread: it starts, tells where it is, and closes when it is told to. */
import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../errors.ts';
import type { ThreadReport, ThreadSettings } from './playgroundApart.ts';

if (parentPort === null) throw new Error('this file is the playground’s thread and runs as nothing else');
const owner = parentPort;
const { port } = workerData as ThreadSettings;
const report = (told: ThreadReport): void => owner.postMessage(told);

try {
  const { startPlayground } = await import('./playground.ts');
  const playground = await startPlayground({ port });
  owner.once('message', () => {
    playground.close().then(
      () => owner.close(),
      () => process.exit(1),
    );
  });
  const { url, apiUrl, token } = playground;
  report({ kind: 'open', url, apiUrl, token });
} catch (error) {
  // An error of ours loses its class on the way between threads: only what it is travels.
  report(
    error instanceof UserError && error.id === 'port-busy'
      ? { kind: 'port-busy' }
      : { kind: 'broken', stack: String(error instanceof Error ? error.stack : error) },
  );
  owner.close();
}
