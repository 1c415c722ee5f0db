import type { Answer } from '../briefing/answer.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { portraitTexts } from '../texts/portraits.ts';
import { shownDivergences, versionTexts } from '../texts/versions.ts';
import { wrap } from './layout.ts';
import type { Style } from './style.ts';

/** Claims that contradict each other, two and two, each in its own words; nothing where there are none. */
export function renderVersions(answer: Answer, language: UserLanguage, style: Style): readonly string[] {
  return shownDivergences(answer, 0, answer.points.length).flatMap((sides) => [
    style.warning(versionTexts[language].versions),
    ...sides.flatMap(({ n, claimant, words }) => {
      const speaker = claimant === null ? '' : ` ${portraitTexts[language].says({ speaker: claimant })}`;
      const [head = '', ...rest] = wrap(`[${n}]${speaker}`, style.width - 4);
      return [
        `    ${style.accent(head)}`,
        ...rest.map((row) => `    ${row}`),
        ...wrap(words, style.width - 8).map((row) => `        ${row}`),
      ];
    }),
    '',
  ]);
}
