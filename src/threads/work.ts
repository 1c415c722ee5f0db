import { parentPort } from 'node:worker_threads';
import type { Done } from './workroom.ts';

/** Makes the thread that calls it do the jobs of a `Workroom`, one after the other. */
export function work<J, R>(how: (job: J) => R | Promise<R>): void {
  parentPort?.on('message', async (job: J) => parentPort?.postMessage(await tried(job, how)));
}

async function tried<J, R>(job: J, how: (job: J) => R | Promise<R>): Promise<Done<R>> {
  try {
    return { kind: 'done', result: await how(job) };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
