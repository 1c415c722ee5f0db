import type { Answer } from '../briefing/answer.ts';
import { bilingual, type UserLanguage } from '../texts/bilingual.ts';
import { counted } from '../texts/counted.ts';
import { wrap } from './layout.ts';
import type { Style } from './style.ts';

export const writtenTexts = bilingual({
  en: {
    written: 'Written by a language model, over the sentences below',
    dropped: (p: { count: number }) =>
      `${counted('en', p.count, 'other sentence', 'other sentences')} left out: not borne by what was cited`,
    nothingLeft: (p: { count: number }) =>
      `The text of the language model is left out (${counted('en', p.count, 'sentence', 'sentences')} not borne by what was cited).`,
  },
  fr: {
    written: 'Rédigé par un modèle de langue, d’après les phrases ci-dessous',
    dropped: (p: { count: number }) =>
      `${counted('fr', p.count, 'autre phrase écartée', 'autres phrases écartées')}, sans appui dans ce qui était cité`,
    nothingLeft: (p: { count: number }) =>
      `Le texte du modèle de langue est écarté (${counted('fr', p.count, 'phrase', 'phrases')} sans appui dans ce qui était cité).`,
  },
});

/** The text that a language model wrote over the points, marked as such, with the numbers that bear each sentence. */
export function renderWritten({ written }: Answer, language: UserLanguage, style: Style): readonly string[] {
  if (written === null) return [];
  const texts = writtenTexts[language];
  const { sentences, dropped } = written;
  if (sentences.length === 0)
    return dropped === 0 ? [] : [...wrap(texts.nothingLeft({ count: dropped }), style.width).map(style.faint), ''];
  const text = sentences.map((each) => `${each.text} ${each.citations.map((n) => `[${n}]`).join('')}`).join(' ');
  return [
    style.bold(texts.written),
    ...wrap(text, style.width - 4).map((line) => `    ${line}`),
    ...(dropped === 0
      ? []
      : wrap(texts.dropped({ count: dropped }), style.width - 4).map((line) => `    ${style.faint(line)}`)),
    '',
  ];
}
