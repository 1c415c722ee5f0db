/** Measures how long a user waits from starting the program to the first answer on the page. */

import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { startProgram } from './program.ts';
import { topics } from './questions.ts';

export interface FirstAnswers {
  /** Milliseconds with an empty state folder and nothing compiled: the first start after installing. */
  readonly fresh: readonly number[];
  /** Milliseconds with the state of the start before. */
  readonly used: readonly number[];
}

/** Milliseconds between two looks whether the port is open. */
const look = 2;
const longest = 60_000;

/** @param folder an empty folder, for state. */
export async function measureFirstAnswers(folder: string, times: number): Promise<FirstAnswers> {
  const fresh: number[] = [];
  const used: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const home = join(folder, `${time}`);
    fresh.push(await firstAnswer(home));
    used.push(await firstAnswer(home));
  }
  return { fresh, used };
}

/** Milliseconds from starting the process to the whole answer to a question that is asked as soon as somebody listens. */
async function firstAnswer(home: string): Promise<number> {
  const port = await freePort();
  const environment = { PORT: `${port}`, VIGIE_HOME: join(home, 'state'), NODE_COMPILE_CACHE: join(home, 'compiled') };
  const start = performance.now();
  await using _program = startProgram('src/main.ts', environment);
  while (!(await isOpen(port))) {
    if (performance.now() - start > longest) throw new Error('The program does not listen');
    await wait(look);
  }
  const answer = await post(port, '/playground/command', JSON.stringify({ line: `/brief ${topics[0]}` }));
  const took = performance.now() - start;
  if (!answer.includes('[1]')) throw new Error(`The first answer cites nothing: ${answer.slice(0, 400)}`);
  return took;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return once(socket, 'connect')
    .then(
      () => true,
      () => false,
    )
    .finally(() => socket.destroy());
}

async function post(port: number, path: string, body: string): Promise<string> {
  const sent = request({
    port,
    path,
    host: '127.0.0.1',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  const answered = once(sent, 'response');
  sent.end(body);
  const [answer] = (await answered) as [IncomingMessage];
  return text(answer);
}
