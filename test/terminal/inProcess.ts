/** The command line within the test's own process: as the real one, and many times faster to start. */
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../src/terminal/run.ts';
import type { Ended, Surroundings } from './vigie.ts';

export async function vigieInProcess(args: readonly string[], { env, input = '' }: Surroundings): Promise<Ended> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end(input);
  const told = Promise.all([text(stdout), text(stderr)]);
  const status = await run(args, { stdin, stdout, stderr, env });
  stdout.end();
  stderr.end();
  const [out, error] = await told;
  return { status, stdout: out, stderr: error };
}
