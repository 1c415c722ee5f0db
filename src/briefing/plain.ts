import type { Answer } from './answer.ts';

/** What an answer has only where a command brings it. */
export const plain = {
  timeline: null,
  portrait: null,
  divergences: [],
  wordings: [],
  people: [],
  reply: null,
  claims: [],
  near: [],
  written: null,
} as const satisfies Partial<Answer>;
