import { findQuotes } from '../../../src/actors/quotes/findQuotes.ts';
import type { Language } from '../../../src/article/article.ts';
import { type Span, slice } from '../../../src/article/span.ts';
import { paragraphs } from '../../../src/reading/paragraphs.ts';

/** The quotes of `text` as words: speaker, verb, kind, what is said, and whom the speaker stands for. */
export function told(text: string, language: Language, people: readonly Span[] = []) {
  return findQuotes(text, { language, paragraphs: paragraphs(text), people }).map(
    ({ span, kind, speaker, verb, split }) => ({
      said: slice(text, span),
      kind,
      by: speaker?.name ?? null,
      as: speaker?.kind ?? null,
      means: speaker === null || speaker.refersTo === null ? null : slice(text, speaker.refersTo),
      verb: verb?.lemma ?? null,
      split: split === null ? null : slice(text, split),
    }),
  );
}
