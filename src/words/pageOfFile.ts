import { fold } from '../language/fold.ts';
import type { BookEntry, BookPage } from '../search/wordbook.ts';
import type { WordFile } from './wordFile.ts';

/** A file read and checked whole, as an operator may write it, as a page of the book that questions are looked up in. */
export function pageOfFile({ glossary, thesaurus }: WordFile): BookPage {
  const entries: readonly BookEntry[] = [
    ...glossary.map((each) => ({ kind: 'translation' as const, ...each })),
    ...(['fr', 'en'] as const).flatMap((language) =>
      thesaurus[language].map((each) => ({ kind: 'synonyms' as const, language, ...each })),
    ),
  ];
  return {
    folded: fold(entries.map((entry) => wordingsOf(entry).join(', ').replaceAll(/\s+/g, ' ')).join('\n')),
    entryAt: (line) => entries[line] ?? null,
  };
}

function wordingsOf(entry: BookEntry): readonly string[] {
  return entry.kind === 'translation' ? [...entry.fr, ...entry.en] : [...entry.same, ...entry.near];
}
