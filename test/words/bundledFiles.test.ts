import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledActors } from '../../src/bundledActors.ts';
import { pageOfFile } from '../../src/words/pageOfFile.ts';
import { pageOfLines } from '../../src/words/pageOfLines.ts';
import { checkWordFile, readWordFile } from '../../src/words/wordFile.ts';
import { namesInBothLanguages } from './namesInBothLanguages.ts';

const folder = join(import.meta.dirname, '../../data/words');
const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

describe('the bundled words', () => {
  it.each(files)(
    'of $file have no fault: no pair twice, also in other capitals, and no wording that cannot be searched',
    ({ file, text }) => {
      expect(() => checkWordFile(file, text, readWordFile(file, text))).not.toThrow();
    },
  );

  it.each(files)('of $file say line by line what they say as a whole', ({ file, text }) => {
    const lines = pageOfLines(text);
    const whole = pageOfFile(readWordFile(file, text));
    const byLine = text.split('\n').flatMap((_, line) => lines.entryAt(line) ?? []);
    const count = whole.folded.split('\n').length;
    expect(byLine).toEqual(Array.from({ length: count }, (_, line) => whole.entryAt(line)));
  });

  it('are as many as the field needs', () => {
    const read = new Map(files.map(({ file, text }) => [file, readWordFile(file, text)]));
    expect(read.get('glossary.yaml')?.glossary.length).toBeGreaterThan(900);
    expect(read.get('thesaurus.yaml')?.thesaurus.fr.length).toBeGreaterThan(150);
    expect(read.get('thesaurus.yaml')?.thesaurus.en.length).toBeGreaterThan(100);
  });

  it('hold the names that the gazetteer has in both languages', async () => {
    const text = namesInBothLanguages(await bundledActors(null).gazetteer());
    await expect(text).toMatchFileSnapshot(join(folder, 'names.yaml'));
  });
});
