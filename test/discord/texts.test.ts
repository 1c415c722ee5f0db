import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { discordTexts } from '../../src/discord/texts.ts';

const folder = new URL('../../src/discord/', import.meta.url);
const code = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'texts.ts')
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');
const keys = Object.keys(discordTexts.en) as (keyof typeof discordTexts.en)[];

/** A text with every parameter filled in: names stand for words, 1 or 2 for numbers. */
function said(language: 'fr' | 'en', key: (typeof keys)[number], count: number): string {
  const entry = discordTexts[language][key] as string | ((p: unknown) => string);
  if (typeof entry === 'string') return entry;
  const numbers = new Set(['count', 'matching', 'searched', 'total', 'first', 'last']);
  return entry(new Proxy({}, { get: (_, name) => (numbers.has(String(name)) ? count : `[${String(name)}]`) }));
}

describe('the texts of Discord', () => {
  it('are the same set in French and in English', () => {
    expect(Object.keys(discordTexts.fr).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('hold “%s” in both languages, with the same parameters', (key) => {
    for (const count of [0, 1, 2]) {
      const [french, english] = [said('fr', key, count), said('en', key, count)];
      expect(french.trim()).not.toBe('');
      expect(english.trim()).not.toBe('');
      expect(french).not.toContain('undefined');
      const parameters = (text: string) => (text.match(/\[\w+\]/g) ?? []).sort();
      expect(parameters(french)).toEqual(parameters(english));
    }
  });

  it.each(keys)('use “%s”', (key) => {
    expect(code).toMatch(new RegExp(`texts\\.${key}\\b`));
  });

  it.each(keys)('write “%s” in typographic French', (key) => {
    const text = said('fr', key, 2);
    expect(text).not.toMatch(/['"]/);
    expect(text).not.toMatch(/ [:;!?»]|« /);
  });

  it('count as each language does', () => {
    expect([0, 1, 2].map((count) => discordTexts.fr.otherSources({ count }))).toEqual([
      '+0 autre source',
      '+1 autre source',
      '+2 autres sources',
    ]);
    expect([0, 1, 2].map((count) => discordTexts.en.otherSources({ count }))).toEqual([
      '+0 other sources',
      '+1 other source',
      '+2 other sources',
    ]);
  });
});
