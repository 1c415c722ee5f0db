import { createHash } from 'node:crypto';
import type { Request } from '../briefing/request.ts';
import { passing } from './passing.ts';

/** Where requests that are too long for a button are kept. */
export interface RequestMemory {
  rememberRequest(json: string, command: Request['command']): Promise<string>;
  recallRequest(key: string): Promise<string | null>;
}

/** Requests in users' own sentences, and for how long: as a button's answer is read, not longer. */
const most = 2_000;
const lifetime = 60 * 60_000;

/**
 * Topics and names are kept in the store. What users say in their own sentences (a question, a message that is checked) is not
 * stored: it stays in this process for an hour, and a button under a very long one says after that, or after a restart, that it
 * is no longer known.
 */
export function withoutSentences(store: RequestMemory, now: () => number): RequestMemory {
  const kept = passing<string>(most, lifetime, now);
  return {
    async rememberRequest(json, command) {
      if (command !== 'ask' && command !== 'check') return store.rememberRequest(json, command);
      const key = `~${createHash('sha256').update(json).digest('base64url').slice(0, 16)}`;
      kept.set(key, json);
      return key;
    },
    async recallRequest(key) {
      return key.startsWith('~') ? kept.get(key) : store.recallRequest(key);
    },
  };
}
