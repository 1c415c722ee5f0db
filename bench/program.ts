/** The programs that are measured, each in a process of its own as they are in use. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Milliseconds for a program to say that it is ready: far above what is promised, as the bench measures and does not judge. */
const patience = 60_000;

export interface Program extends AsyncDisposable {
  /** Resolves with the first thing that the program says: each of ours says nothing before it is ready. */
  readonly ready: Promise<void>;
}

/** Starts Node on `file` with nothing of the outer environment's settings, as `npm start` does. */
export function startProgram(
  file: string,
  environment: Readonly<Record<string, string>>,
  given: readonly string[] = [],
): Program {
  const child = spawn(process.execPath, [file, ...given], {
    // An empty value also keeps a .env file from setting it.
    env: { PATH: process.env['PATH'], DISCORD_TOKEN: '', DISCORD_API: '', LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = firstWord(child, file);
  // Who waits for it meets the failure; who does not measures something else.
  ready.catch(() => {});
  return {
    ready,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function firstWord({ stdout }: ChildProcess, file: string): Promise<void> {
  if (stdout === null) throw new Error(`${file} has no output`);
  const spoken = once(stdout, 'data', { signal: AbortSignal.timeout(patience) });
  const ended = once(stdout, 'end').then(() => Promise.reject(new Error(`${file} ended before it was ready`)));
  await Promise.race([spoken, ended]);
  // What it says later is read and dropped, so that it never waits for a reader.
  stdout.resume();
}
