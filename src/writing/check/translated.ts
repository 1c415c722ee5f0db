import type { BookWording, Wordbook } from '../../search/wordbook.ts';

/**
 * For each of the stems of a text, the pairs of wordings by which the wordbook carries it into the other language: two words
 * of two languages say one thing where they have a pair in common. Wordings of several words count where all of them stand.
 */
export function pairsOf(
  stems: ReadonlySet<string>,
  language: 'fr' | 'en',
  wordbook: Wordbook,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const read = new Set<BookWording>();
  for (const stem of stems)
    for (const wording of wordbook.withWordLike(stem)) {
      if (wording.language !== language || read.has(wording) || wording.steps.length === 0) continue;
      read.add(wording);
      if (!wording.steps.every((step) => stems.has(step))) continue;
      const pairs = wording.counterparts.flatMap(({ kind, wording: other }) =>
        kind === 'translation' ? [language === 'fr' ? pair(wording, other) : pair(other, wording)] : [],
      );
      for (const step of wording.steps) found.set(step, [...(found.get(step) ?? []), ...pairs]);
    }
  return found;
}

function pair(french: BookWording, english: BookWording): string {
  return `${french.text} | ${english.text}`;
}
