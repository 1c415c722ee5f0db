/** The made-up pages of test/fixtures/pages, what is expected of each, and how a reading of them is judged. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Article, CutReason, Language } from '../../src/article/article.ts';
import { detectLanguage } from '../../src/language/detectLanguage.ts';
import { readArticle } from '../../src/reading/readArticle.ts';

/** What stands beside a page: the lines that are no story (from 1), with the reasons that are right for each. */
export interface Expected {
  /** Null where the first words stand in. */
  readonly title: string | null;
  readonly outlet: string | null;
  readonly bylines: readonly string[];
  readonly language: Language;
  readonly cut: readonly {
    readonly line: number;
    readonly reason: CutReason | readonly CutReason[];
    readonly text: string;
    /** Nothing in the line tells that it is no story: it is kept, for now. */
    readonly missed?: boolean;
  }[];
}

export interface Page {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

/** One line of a page: what should become of it, and what did. */
export interface JudgedLine {
  readonly line: number;
  readonly text: string;
  /** Empty for a line of the story. */
  readonly expected: readonly CutReason[];
  readonly actual: CutReason | null;
  readonly missed: boolean;
}

const FOLDER = new URL('../fixtures/pages/', import.meta.url);

export function loadPages(): readonly Page[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.txt'.length),
      text: readFileSync(new URL(file, FOLDER), 'utf8'),
      expected: JSON.parse(readFileSync(new URL(file.replace(/\.txt$/, '.json'), FOLDER), 'utf8')) as Expected,
    }));
}

export function read(text: string, file = 'page.txt'): Article {
  return readArticle({ scope: 'shared', file, text, stated: {} }, { detectLanguage, received: '2024-04-14T08:00:00Z' });
}

/** Each line of `page` that is not blank, as `article` (a reading of it) took it; a line cut in part gives its parts. */
export function judge(page: Page, article: Article): readonly JudgedLine[] {
  const judged: JudgedLine[] = [];
  let start = 0;
  for (const [index, own] of page.text.split(/\r?\n/).entries()) {
    let at = 0;
    const say = (end: number, expected: readonly CutReason[], missed = false) => {
      const text = own.slice(at, end);
      const middle = start + at + text.length / 2;
      const cut = article.cuts.find(({ span }) => span.start <= middle && middle <= span.end);
      if (text.trim() !== '')
        judged.push({ line: index + 1, text: text.trim(), expected, actual: cut?.reason ?? null, missed });
      at = end;
    };
    for (const { text, reason, missed } of page.expected.cut.filter(({ line }) => line === index + 1)) {
      const from = own.indexOf(text, at);
      if (from === -1) throw new Error(`${page.name}: line ${index + 1} does not hold “${text}”`);
      say(from, []);
      say(from + text.length, [reason].flat(), missed);
    }
    say(own.length, []);
    start += own.length + (page.text.startsWith('\r\n', start + own.length) ? 2 : 1);
  }
  return judged;
}
