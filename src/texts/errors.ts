/** What a user is told when something cannot be done: what happened, and what to do. */
import { bilingual } from './bilingual.ts';

export const errorTexts = bilingual({
  en: {
    'bad-setting': (p: { name: string; value: string }) =>
      `The setting ${p.name} cannot be “${p.value}”: see .env.example for the values it takes, and correct it there or in .env.`,
    'empty-topic': () => 'There is no topic to look for: give one or more words, for example /brief iran.',
    'topic-without-words': (p: { topic: string }) =>
      `“${p.topic}” holds no word to look for: give a name, a place or a subject, for example /brief iran.`,
    'topic-too-long': (p: { length: number; most: number }) =>
      `That topic has ${p.length} characters, more than the ${p.most} that can be looked for: shorten it to its main words.`,
    'not-a-date': (p: { typed: string; option: string }) =>
      `“${p.typed}” is not a date that I understand for ${p.option}: write it as 2024, 2024-04 or 2024-04-13.`,
    'dates-reversed': (p: { since: string; until: string }) =>
      `The date range ends (${p.until}) before it begins (${p.since}): exchange the two.`,
  },
  fr: {
    'bad-setting': (p: { name: string; value: string }) =>
      `Le réglage ${p.name} ne peut pas valoir « ${p.value} » : voyez dans .env.example les valeurs possibles et corrigez-le dans .env.`,
    'empty-topic': () => 'Il n’y a aucun sujet à chercher : donnez un ou plusieurs mots, par exemple /brief iran.',
    'topic-without-words': (p: { topic: string }) =>
      `« ${p.topic} » ne contient aucun mot à chercher : donnez un nom, un lieu ou un sujet, par exemple /brief iran.`,
    'topic-too-long': (p: { length: number; most: number }) =>
      `Ce sujet compte ${p.length} caractères, plus que les ${p.most} qui peuvent être cherchés : réduisez-le à ses mots principaux.`,
    'not-a-date': (p: { typed: string; option: string }) =>
      `« ${p.typed} » n’est pas une date que je comprends pour ${p.option} : écrivez 2024, 2024-04 ou 2024-04-13.`,
    'dates-reversed': (p: { since: string; until: string }) =>
      `La période (date) se termine (${p.until}) avant de commencer (${p.since}) : échangez les deux.`,
  },
});

export type ErrorId = keyof typeof errorTexts.en;
