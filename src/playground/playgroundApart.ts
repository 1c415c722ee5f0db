/**
 * The playground in a thread of its own, so that the bot and the server that it talks to use two cores and neither holds the
 * other up. Tests that play users or cause trouble start it in their own thread instead (`startPlayground`).
 */
import { Worker } from 'node:worker_threads';
import { UserError } from '../errors.ts';

export interface ThreadSettings {
  readonly port: number;
}

export type ThreadReport =
  | { readonly kind: 'open'; readonly url: string; readonly apiUrl: string; readonly token: string }
  | { readonly kind: 'port-busy' }
  | { readonly kind: 'broken'; readonly stack: string };

export interface PlaygroundApart extends AsyncDisposable {
  /** The address of the page, without a slash at the end. */
  readonly url: string;
  /** To hand to discord.js as `rest.api`. */
  readonly apiUrl: string;
  /** The only token that is let in. */
  readonly token: string;
}

/**
 * @param port 0 takes any free one.
 * @param lost told when the thread ends by itself.
 * @throws UserError `port-busy`.
 */
export async function startPlaygroundApart(port: number, lost: (error: Error) => void): Promise<PlaygroundApart> {
  const workerData: ThreadSettings = { port };
  const thread = new Worker(new URL('./playgroundThread.ts', import.meta.url), { workerData });
  const report = await new Promise<ThreadReport>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  if (report.kind === 'port-busy') throw new UserError('port-busy', { port });
  if (report.kind === 'broken') throw new Error(report.stack);
  let closing = false;
  thread.on('error', lost);
  thread.on('exit', () => {
    if (!closing) lost(new Error('the playground has ended by itself'));
  });
  const { url, apiUrl, token } = report;
  return {
    url,
    apiUrl,
    token,
    async [Symbol.asyncDispose]() {
      closing = true;
      const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
      thread.postMessage('close');
      await ended;
    },
  };
}
