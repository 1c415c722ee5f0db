/** How much of a page's story is found, beside Readability alone, and how often its title and day are right. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { slice } from '../../../src/article/span.ts';
import { detectLanguage } from '../../../src/language/detectLanguage.ts';
import { readArticle } from '../../../src/reading/readArticle.ts';
import { decode } from '../../../src/sources/decode.ts';
import { readPage } from '../../../src/sources/pages/readPage.ts';
import { decodeDocument } from '../../../src/web/decodeDocument.ts';
import { walls } from '../../../test/sources/pages/walls.ts';
import { readLines, type Score } from '../evalSet.ts';

interface Page {
  readonly id: string;
  readonly html: string;
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
}

/** Words in both, counted, against words in each (F1), over letters and digits in lower case. */
export function wordF1(found: string, expected: string): number {
  const [a, b] = [wordsOf(found), wordsOf(expected)];
  if (a.length === 0 && b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

interface Judged {
  /** Word F1 of the text that is found, of what reading keeps of it, and of Readability's. */
  readonly found: number;
  readonly kept: number;
  readonly plain: number;
  readonly isRefused: boolean;
  /** Null where the page's is not known. */
  readonly isTitled: boolean | null;
  readonly isDated: boolean | null;
}

export async function scorePages(evalDir: string): Promise<readonly Score[]> {
  const judged: Judged[] = [];
  for await (const page of readLines<Page>(evalDir, 'pages', 'pages.jsonl')) {
    const bytes = await readFile(join(evalDir, 'pages', page.html));
    judged.push(judge(page, decodeDocument(bytes, null, decode) ?? ''));
  }
  if (judged.length === 0) return [];
  const row = (measure: string, values: readonly (number | boolean)[], reach: number | null): Score => ({
    set: 'pages',
    measure,
    items: values.length,
    share: values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length,
    reach,
  });
  const plain = row(
    'main text, Readability alone',
    judged.map((each) => each.plain),
    null,
  );
  return [
    row(
      'main text, word F1 (above Readability alone)',
      judged.map(({ found }) => found),
      Math.max(0.95, plain.share),
    ),
    plain,
    row(
      'main text without what reading cuts',
      judged.map(({ kept }) => kept),
      null,
    ),
    row(
      'titles right',
      judged.flatMap(({ isTitled }) => isTitled ?? []),
      0.95,
    ),
    row(
      'days right, where known',
      judged.flatMap(({ isDated }) => isDated ?? []),
      0.9,
    ),
    row(
      'articles refused',
      judged.map(({ isRefused }) => isRefused),
      null,
    ),
    row(
      'consent walls, listings, shells refused',
      walls.map(([, , html]) => readPage(html, 'https://example.org/wall').kind === 'unreadable'),
      1,
    ),
  ];
}

function judge(page: Page, html: string): Judged {
  const read = readPage(html, `https://example.org/${page.html}`);
  const text = read.kind === 'article' ? read.text : '';
  const { title, published } = read;
  const judged: Judged = {
    found: wordF1(text, page.text),
    kept: wordF1(text === '' ? '' : keptOf(text), page.text),
    plain: wordF1(new Readability(parseHTML(html).document).parse()?.textContent ?? '', page.text),
    isRefused: read.kind === 'unreadable',
    isTitled: page.title === '' ? null : tidy(title ?? '') === tidy(page.title),
    isDated: page.date === null ? null : published?.slice(0, 10) === page.date.slice(0, 10),
  };
  if (process.env['EVAL_SHOW'] === 'pages') {
    if (judged.found < 0.9) console.log(judged.found.toFixed(3), page.id, read.kind === 'unreadable' ? read.why : '');
    if (judged.isTitled === false) console.log(`${page.id}: ${title} ≠ ${page.title}`);
    if (judged.isDated === false) console.log(`${page.id}: ${published} ≠ ${page.date}`);
  }
  return judged;
}

/** What is kept of the page's text when it is read as an article. */
function keptOf(text: string): string {
  const document = { scope: 'shared' as const, file: 'page', text, stated: {} };
  const article = readArticle(document, { detectLanguage: detectLanguage, received: '2026-01-01T00:00:00Z' });
  return article.paragraphs.map(({ span }) => slice(article.text, span)).join('\n');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function tidy(title: string): string {
  return title.replaceAll(/\s+/g, ' ').trim();
}
