import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readFrontMatter } from '../../src/sources/frontMatter.ts';

function read(text: string) {
  const found = readFrontMatter(text, 'a.md');
  return found === null ? null : { ...found.stated, rest: text.slice(found.end) };
}

function refused(text: string): string {
  try {
    readFrontMatter(text, 'a.md');
  } catch (error) {
    if (error instanceof UserError) return `${error.id}: ${error.say('en')}`;
    throw error;
  }
  throw new Error('was taken');
}

describe('front matter', () => {
  it('states title, source, url, author, published and language; other keys are left alone', () => {
    const text = `---
title: "Iran : la riposte"
source: La Gazette
url: https://example.org/iran?a=1
author: [Ada L., Bo M.]
published: 2024-04-13
language: fr-FR
tags: [iran, israel]
date: {a: 1}
---

Le texte.
`;
    expect(read(text)).toEqual({
      title: 'Iran : la riposte',
      source: 'La Gazette',
      url: 'https://example.org/iran?a=1',
      author: 'Ada L., Bo M.',
      published: '2024-04-13',
      language: 'fr',
      rest: '\nLe texte.\n',
    });
  });

  it('may have lines that end in CR LF, be empty, and be all there is', () => {
    expect(read('---\r\ntitle: Un\r\n---\r\nTexte')).toEqual({ title: 'Un', rest: 'Texte' });
    expect(read('---\n---\nTexte')).toEqual({ rest: 'Texte' });
    expect(read('---\ntitle: Un\n---')).toEqual({ title: 'Un', rest: '' });
    expect(read('---\ntitle:\nauthor: ""\nlanguage: ~\n---\nTexte')).toEqual({ rest: 'Texte' });
  });

  it('takes numbers as words and any language code', () => {
    expect(read('---\ntitle: 2024\nlanguage: de\n---\n')).toEqual({ title: '2024', language: 'other', rest: '' });
  });

  it('is none when --- is a ruled line', () => {
    for (const text of [
      '---\n\nTexte.\n\n---\n',
      '---\nUn texte, puis : un autre.\n---\n',
      '----\ntitle: Un\n---\n',
      ' ---\ntitle: Un\n',
      'Texte\n---\ntitle: x\n---\n',
      '---',
      '---\n# Titre\n',
    ]) {
      expect(read(text)).toBeNull();
    }
  });

  it('takes dates and times as ISO 8601 and YAML write them', () => {
    const cases = {
      '2024-04-13': '2024-04-13',
      '2024-04-13T22:10': '2024-04-13T22:10',
      '2024-04-13T22:10:05.123Z': '2024-04-13T22:10:05.123Z',
      '2024-04-13T22:10:05+02:00': '2024-04-13T22:10:05+02:00',
      '2024-04-13T22:10:05-0500': '2024-04-13T22:10:05-05:00',
      '2001-12-14 21:59:43.10 -5': '2001-12-14T21:59:43.10-05:00',
      '2001-12-14 1:59:43': '2001-12-14T01:59:43',
      '2001-12-14t21:59:43z': '2001-12-14T21:59:43Z',
      '2024-02-29': '2024-02-29',
    };
    for (const [typed, published] of Object.entries(cases)) {
      expect(read(`---\npublished: ${typed}\n---\n`)).toEqual({ published, rest: '' });
    }
  });

  it('is refused with its line when it states what cannot be', () => {
    for (const date of ['2024-13-45', '2023-02-29', '13/04/2024', '2024', 'hier', '2024-04-13T25:00', '[2024-04-13]']) {
      expect(refused(`---\ntitle: Un\npublished: ${date}\n---\n`)).toMatch(/^stated-date: .*a\.md:3/);
    }
    for (const url of ['javascript:alert(1)', 'ftp://example.org', 'example.org', '"https://example.org/a b"', '12']) {
      expect(refused(`---\nurl: ${url}\n---\n`)).toMatch(/^stated-address: .*a\.md:2/);
    }
    expect(refused('---\nlanguage: français\n---\n')).toMatch(/^stated-language: .*français/);
    expect(refused('---\ntitle: {a: 1}\n---\n')).toMatch(/^stated-words/);
    expect(refused(`---\ntitle: ${'a'.repeat(1_001)}\n---\n`)).toMatch(/^stated-words/);
  });

  it('is refused with its line when it is no YAML', () => {
    expect(refused('---\ntitle: Un\nsource: La Gazette: le soir\n---\n')).toMatch(
      /^front-matter-broken: Line 3 of “a\.md”/,
    );
    expect(refused('---\ntitle: "Un\n---\n')).toMatch(/^front-matter-broken/);
    expect(refused('---\ntitle: Un\ntitle: Deux\n---\n')).toMatch(/^front-matter-broken: Line 3/);
  });

  it('is refused when it does not close', () => {
    expect(refused('---\ntitle: Un\n\nTexte.')).toMatch(/^front-matter-open/);
    expect(refused(`---\ntitle: Un\n${'x: 1\n'.repeat(50_000)}---\n`)).toMatch(/^front-matter-open/);
  });

  it('cannot be made to grow: aliases and nesting are bounded', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdef'[i]}`).join(',')}]`).join('\n')}\n---\n`;
    expect(refused(bomb)).toMatch(/^front-matter-broken/);
    const start = performance.now();
    expect(refused(`---\ntitle: ${'['.repeat(16_000)}\n---\n`)).toMatch(/^(front-matter-broken|stated-words)/);
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it('sets no property of every object', () => {
    expect(read('---\n__proto__: {polluted: yes}\ntitle: Un\n---\n')).toEqual({ title: 'Un', rest: '' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
