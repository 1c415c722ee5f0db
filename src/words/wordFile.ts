/** A file of words: translations and synonyms, as data/words and an operator's own folder hold them. */
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { termsOfWording } from '../search/wordbook.ts';
import type { Reason } from '../texts/fileFaults.ts';
import { type Issue, innermost, lineOf, type Path, readYaml, valueAt } from '../yaml/readYaml.ts';
import { faults } from './faults.ts';

const text = z.string().trim().min(1).max(100);
const texts = z.preprocess(
  (written) => (typeof written === 'string' ? [written] : written),
  z.array(text).min(1).max(20),
);

const translation = z.strictObject({ fr: texts, en: texts });
const group = z
  .strictObject({ same: texts, near: texts.optional() })
  .transform(({ same, near }) => ({ same, near: near ?? [] }))
  .refine(({ same, near }) => same.length + near.length > 1, { error: 'alone' });
const groups = z.array(group).max(20_000).default([]);

const fileSchema = z.strictObject({
  glossary: z.array(translation).max(20_000).default([]),
  thesaurus: z.strictObject({ fr: groups, en: groups }).prefault({}),
});

export type WordFile = z.output<typeof fileSchema>;

/**
 * Reads one file's text.
 *
 * @throws UserError `words-fault` with the line of the first fault.
 */
export function readWordFile(file: string, text: string): WordFile {
  const fault = (path: Path, reason: Reason) =>
    new UserError('words-fault', { file, line: lineOf(text, path), reason });
  const written = readYaml(
    text,
    (line, said) => new UserError('words-fault', { file, line, reason: faults.syntax(said) }),
  );
  const result = fileSchema.safeParse(written);
  if (result.success) return result.data;
  const issue = innermost(result.error.issues[0], []);
  throw issue === null ? fault([], faults.shape()) : fault(issue.path, reasonOf(issue, written));
}

/**
 * What the schema cannot see: pairs said twice, also in other capitals, and wordings that hold no word that could be looked
 * for. It reads every word, which takes longer than the rest together; the bundled files are held to it by a test.
 *
 * @throws UserError `words-fault` with the line of the first fault.
 */
export function checkWordFile(file: string, text: string, contents: WordFile): void {
  const seen = new Set<string>();
  const check = (
    path: Path,
    pairs: Iterable<readonly [fr: string, en: string]>,
    languages: readonly ['fr' | 'en', 'fr' | 'en'],
  ) => {
    for (const pair of pairs) {
      const key = [...languages, ...pair.map(keyOf)].join(' | ');
      const [first, second] = pair;
      const unread = pair.find((each, at) => termsOfWording(each, languages[at] ?? 'fr').length === 0);
      const reason =
        unread !== undefined ? faults.unsearchable(unread) : seen.has(key) ? faults.repeated(first, second) : null;
      if (reason !== null) throw new UserError('words-fault', { file, line: lineOf(text, path), reason });
      seen.add(key);
    }
  };
  for (const [at, { fr, en }] of contents.glossary.entries())
    check(
      ['glossary', at],
      fr.flatMap((a) => en.map((b) => [a, b] as const)),
      ['fr', 'en'],
    );
  for (const language of ['fr', 'en'] as const) {
    for (const [at, { same, near }] of contents.thesaurus[language].entries()) {
      const sorted = pairsOf(same, near).map(([a, b]) => (keyOf(a) < keyOf(b) ? ([a, b] as const) : ([b, a] as const)));
      check(['thesaurus', language, at], sorted, [language, language]);
    }
  }
}

/** Each of `same` beside each other and beside each of `near`. */
function pairsOf(same: readonly string[], near: readonly string[]): readonly (readonly [string, string])[] {
  return same.flatMap((a, at) => [...same.slice(at + 1), ...near].map((b) => [a, b] as const));
}

function keyOf(wording: string): string {
  return wording.toLowerCase().replaceAll(/['ʼ]/g, '’');
}

function reasonOf(issue: Issue, written: unknown): Reason {
  if (issue.message === 'alone') return faults.alone();
  if (issue.code === 'unrecognized_keys') return faults['unknown-field'](issue.keys[0] ?? '');
  const field = String(issue.path.findLast((key) => typeof key === 'string') ?? '');
  if (field === '') return faults.shape();
  return valueAt(written, issue.path) === undefined ? faults.missing(field) : faults.value(field);
}
