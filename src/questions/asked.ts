import type { Expected } from '../briefing/answer.ts';
import type { Asked, Measure } from './question.ts';

export function asked(expects: Expected, measure: Measure | null = null): Asked {
  return { expects, measure, named: false };
}

export const aName: Asked = { expects: 'anything', measure: null, named: true };

/** Nouns by what they ask for, from lists that read as text. */
export function nounTable(...lists: readonly (readonly [Asked, string])[]): ReadonlyMap<string, Asked> {
  return new Map(
    lists.flatMap(([kind, words]) =>
      words
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => [word, kind] as const),
    ),
  );
}
