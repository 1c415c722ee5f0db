import { expect, it } from 'vitest';
import type { Answer } from '../../src/briefing/answer.ts';
import { renderAnswer } from '../../src/terminal/renderAnswer.ts';
import { answer, citation } from '../discord/answers.ts';

const plain = (text: string): string => text;
const style = { bold: plain, faint: plain, accent: plain, warning: plain, width: 100 };

const text =
  'Entité sioniste a déclaré avoir intercepté 99 % des missiles. La moitié ont atteint leurs cibles, selon Téhéran.';
const given: Answer = answer(
  [{ text, citations: [1], date: null, speaker: null, highlights: [], answers: [] }],
  [citation(1, text, { source: 'Le Phare' })],
  {
    divergences: [
      {
        kind: 'figures',
        points: [0],
        sides: [
          { point: 0, speaker: 'Isra\u001bël', start: 26, end: 60 },
          { point: 0, speaker: null, start: 62, end: 98 },
        ],
      },
    ],
    wordings: [{ form: 'Entité sioniste', of: 'Israël', outlets: ['Le Phare'], articles: 2, points: [0] }],
    people: ['Joe Biden', 'Benyamin Nétanyahou'],
  },
);

it('a brief in a terminal sets versions side by side, and names wordings, people and the language of quotations', () => {
  const lines = renderAnswer(given, 'en', style).split('\n');
  const at = lines.indexOf('≠ Versions differ');
  expect(lines.slice(at, at + 5)).toEqual([
    '≠ Versions differ',
    '    [1] Isra\ufffdël:',
    '        avoir intercepté 99 % des missiles',
    '    [1] Le Phare:',
    '        La moitié ont atteint leurs cibles,',
  ]);
  expect(lines).toContain('    “Entité sioniste” (Israël): wording of Le Phare (2 articles)');
  expect(lines).toContain('Who is who: vigie who Joe Biden, vigie who Benyamin Nétanyahou');
  expect(lines).toContain('[1] undated · Le Phare · in French');
});

it('says all of it in French too, and nothing of the language where it is the reader’s', () => {
  const shown = renderAnswer(given, 'fr', style);
  expect(shown).toContain('≠ Versions divergentes\n');
  expect(shown).toMatch(/« ?Entité sioniste ?» \(Israël\)\s: formulation du Phare \(2 articles\)/u);
  expect(shown).toMatch(/Qui est qui\s: vigie who Joe Biden/);
  expect(shown).not.toContain('en français');
});
