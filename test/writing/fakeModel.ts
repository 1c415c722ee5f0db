/** An OpenAI-compatible endpoint on loopback that answers as a test tells it: real HTTP, no model. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a chat completion is asked with. */
export interface Asked {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
  readonly max_tokens?: number;
  readonly temperature?: number;
}

export type Behave = (asked: Asked, response: ServerResponse, request: IncomingMessage) => void | Promise<void>;

export interface FakeModel extends AsyncDisposable {
  readonly url: string;
  /** What was asked so far. */
  readonly asked: readonly Asked[];
  readonly keys: readonly (string | undefined)[];
  /** How many requests were cut off by who asked. */
  cutOff(): number;
  behave(next: Behave): void;
}

export async function openFakeModel(first: Behave): Promise<FakeModel> {
  let behave = first;
  let cutOff = 0;
  const asked: Asked[] = [];
  const keys: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) cutOff += 1;
    });
    const body = JSON.parse(await text(request)) as Asked;
    asked.push(body);
    keys.push(request.headers.authorization);
    if (request.url !== '/v1/chat/completions') response.writeHead(404).end('{}');
    else await behave(body, response, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    keys,
    cutOff: () => cutOff,
    behave: (next) => {
      behave = next;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A chat completion with `content`, as the endpoints give it. */
export function completion(content: string): string {
  return JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    created: 0,
    model: 'fake',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
}

export interface Sentence {
  readonly text: string;
  readonly citations: readonly (number | string)[];
}

/** Answers with these sentences as the JSON that was asked for. */
export function saying(...sentences: readonly Sentence[]): Behave {
  return answering(JSON.stringify({ sentences }));
}

/** Answers with this text. */
export function answering(content: string): Behave {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(completion(content));
  };
}

export function refusing(status: number, message = 'no'): Behave {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message } }));
  };
}
