/** The bundled files of words, opened without reading them. It loads next to nothing, as it lies on the way of a first answer. */
import { fold } from '../language/fold.ts';
import type { BookEntry, BookLanguage, BookPage } from '../search/wordbook.ts';
import { readPlainYaml } from '../yaml/plainYaml.ts';

/**
 * A file that keeps to one entry a line, as the bundled ones do (a test holds them to it): a line is read when a word of it
 * is looked for. Reading them all at once would take longer than an answer.
 */
export function pageOfLines(text: string): BookPage {
  const lines = text.split('\n');
  const sections = lines.flatMap((line, at) => {
    const name = /^ *([a-z]+):\s*$/.exec(line)?.[1];
    return name === undefined ? [] : [{ at, name }];
  });
  return {
    folded: fold(text),
    entryAt(line) {
      const written = readPlainYaml(lines[line]?.trim() ?? '');
      if (!Array.isArray(written)) return null;
      const section = sections.findLast(({ at }) => at <= line)?.name;
      return section === 'fr' || section === 'en' ? asSynonyms(written[0], section) : asTranslation(written[0]);
    },
  };
}

function asTranslation(written: unknown): BookEntry | null {
  const [fr, en] = [wordingsOf(written, 'fr'), wordingsOf(written, 'en')];
  return fr.length > 0 && en.length > 0 ? { kind: 'translation', fr, en } : null;
}

function asSynonyms(written: unknown, language: BookLanguage): BookEntry | null {
  const [same, near] = [wordingsOf(written, 'same'), wordingsOf(written, 'near')];
  return same.length > 0 ? { kind: 'synonyms', language, same, near } : null;
}

function wordingsOf(written: unknown, field: string): readonly string[] {
  const value: unknown = typeof written === 'object' && written !== null ? Reflect.get(written, field) : undefined;
  return [value].flat().filter((each) => typeof each === 'string');
}
