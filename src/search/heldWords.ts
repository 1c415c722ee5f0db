/** The words of an indexed article in their places, as numbers of its scope's lexicon. */
import type { Entry, Form } from './lexicon.ts';

/** Stands between two sentences: no entry has it. */
export const SENTENCE_END = 0;

/** The numbers of `words` in their order, `SENTENCE_END` for null. */
export function numbersOf(words: readonly (Form | null)[], entries: ReadonlyMap<Form, Entry | undefined>): Uint32Array {
  return Uint32Array.from(words, (form) =>
    form === null ? SENTENCE_END : (entries.get(form)?.number ?? SENTENCE_END),
  );
}
