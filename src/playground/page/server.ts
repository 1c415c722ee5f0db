/** The page's requests to its server. */
import type { PageAct, PageConversation, PageOutcome, PageSaid, PageState } from '../site/protocol.ts';

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as T;
}

function post(path: string, body: object): Promise<Response> {
  return fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

export const server = {
  state: () => get<PageState>('/playground/state'),
  conversation: (channel: string) => get<PageConversation>(`/playground/channels/${channel}`),
  async act(act: PageAct): Promise<PageOutcome> {
    const answer = await post('/playground/act', act);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return (await answer.json()) as PageOutcome;
  },
  say: (said: PageSaid) => post('/playground/say', said),
  dismiss: (channel: string, message: string) => post('/playground/dismiss', { channel, message }),
} as const;
