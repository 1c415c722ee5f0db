/**
 * Made-up pages as scrapers deliver them, each of another kind, with what is expected beside it. A page that comes out
 * wrong is told line by line.
 */
import { describe, expect, test } from 'vitest';
import type { JudgedLine } from './pages.ts';
import { judge, loadPages, read } from './pages.ts';

const pages = loadPages();

function verdict({ line, text, expected, actual, missed }: JudgedLine): string | null {
  if (missed) return actual === null ? null : `line ${line} is no longer missed: ${text}`;
  if (expected.length === 0) return actual === null ? null : `line ${line} is story, cut as ${actual}: ${text}`;
  if (actual === null) return `line ${line} is ${expected.join(' or ')}, kept: ${text}`;
  return expected.includes(actual) ? null : `line ${line} is ${expected.join(' or ')}, cut as ${actual}: ${text}`;
}

describe('a page keeps its story and loses the rest', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const article = read(page.text);
    const wrong = judge(page, article)
      .map(verdict)
      .filter((own) => own !== null);
    expect(wrong).toEqual([]);
    expect({
      title: article.title.kind === 'headline' ? article.title.text : null,
      outlet: article.outlet,
      bylines: article.bylines.map(({ name }) => name),
      language: article.language,
    }).toEqual({
      title: page.expected.title,
      outlet: page.expected.outlet,
      bylines: page.expected.bylines,
      language: page.expected.language,
    });
  });
});

test('the pages are many, in both languages, and hold far more than a few lines of each sort', () => {
  const lines = pages.flatMap((page) => judge(page, read(page.text)));
  expect(pages.filter(({ name }) => name.startsWith('fr-')).length).toBeGreaterThanOrEqual(20);
  expect(pages.filter(({ name }) => name.startsWith('en-')).length).toBeGreaterThanOrEqual(16);
  expect(lines.filter(({ expected }) => expected.length > 0).length).toBeGreaterThan(400);
  expect(lines.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(400);
});
