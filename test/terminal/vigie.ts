/** The real command line as a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '../..');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** Variables beside PATH; nothing of the environment that the tests run in is handed on. */
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/** Runs `vigie …` and resolves when it has ended. */
export function vigie(args: readonly string[], { env, input = '', node = [] }: Surroundings): Promise<Ended> {
  return runProcess(process.execPath, [...node, join(project, 'src/cli.ts'), ...args], env, input);
}

export function runProcess(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input = '',
): Promise<Ended> {
  const child = spawn(program, [...args], {
    cwd: project,
    env: { ...(process.env['PATH'] === undefined ? {} : { PATH: process.env['PATH'] }), ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A program that ends without reading closes the pipe: that is no failure of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
