/** Files of words as pages of the book that questions are looked up in. */
import { fold } from '../language/fold.ts';
import type { BookEntry, BookLanguage, BookPage } from '../search/wordbook.ts';
import { readPlainYaml } from '../yaml/plainYaml.ts';
import { entrySchemas, type WordFile } from './wordFile.ts';

/**
 * A file that keeps to one entry a line, as the bundled ones do (a test holds them to it): a line is read when a word of it
 * is looked for. Reading them all at once would take longer than an answer.
 */
export function pageOfLines(text: string): BookPage {
  const lines = text.split('\n');
  const sections = lines.map(sectionOf);
  return {
    folded: fold(text),
    entryAt(line) {
      const written = readPlainYaml(lines[line]?.trim() ?? '');
      if (!Array.isArray(written)) return null;
      const section = sections.findLast((name, at) => at <= line && name !== null);
      const language = section === 'fr' || section === 'en' ? section : null;
      return language === null ? asTranslation(written[0]) : asSynonyms(written[0], language);
    },
  };
}

/** A file read and checked whole, as an operator may write it. */
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

/** The key that a line without anything else opens a section with. */
function sectionOf(line: string): string | null {
  return /^ *([a-z]+):\s*$/.exec(line)?.[1] ?? null;
}

function asTranslation(written: unknown): BookEntry | null {
  const read = entrySchemas.translation.safeParse(written);
  return read.success ? { kind: 'translation', ...read.data } : null;
}

function asSynonyms(written: unknown, language: BookLanguage): BookEntry | null {
  const read = entrySchemas.group.safeParse(written);
  return read.success ? { kind: 'synonyms', language, ...read.data } : null;
}
