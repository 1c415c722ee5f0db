/** What Vigie says around the answer to a question in a sentence, and around the check of a message. */
import { bilingual } from '../texts/bilingual.ts';
import { counted } from '../texts/counted.ts';

export const askTexts = bilingual({
  en: {
    asked: (p: { question: string }) => `asked: “${p.question}”, understood from the question before`,
    expects: (p: { kind: string }) => `looking for ${p.kind}`,
    nothing: 'No source answers this.',
    near: 'The articles that come nearest:',
    helpful: 'Helpful',
    unhelpful: 'Not helpful',
    thanks: 'Noted, thank you. What is counted is the answer, not who judged it.',
    written: 'Written by a language model from the quotations below',
    dropped: (p: { count: number }) =>
      `${counted('en', p.count, 'sentence', 'sentences')} of the model left out: what it cites does not bear them`,
    check: 'What the articles say',
    checked: (p: { words: string }) => `of “${p.words}”`,
    noSource: 'No source says anything about this.',
    noClaims: 'This message states nothing that could be looked up.',
    moreClaims: (p: { count: number }) => `More (${p.count})`,
    claimed: (p: { claims: number; borne: number }) =>
      `${counted('en', p.claims, 'claim', 'claims')}, sources on ${p.borne}`,
  },
  fr: {
    asked: (p: { question: string }) =>
      `question posée\u00a0: «\u00a0${p.question}\u00a0», comprise d’après la précédente`,
    expects: (p: { kind: string }) => `on cherche ${p.kind}`,
    nothing: 'Aucune source n’y répond.',
    near: 'Les articles qui s’en approchent le plus\u00a0:',
    helpful: 'Utile',
    unhelpful: 'Pas utile',
    thanks: 'C’est noté, merci. On compte la réponse, pas qui la juge.',
    written: 'Rédigé par un modèle de langue d’après les citations ci-dessous',
    dropped: (p: { count: number }) =>
      `${counted('fr', p.count, 'phrase', 'phrases')} du modèle de côté\u00a0: ce qui est cité ne le dit pas`,
    check: 'Ce que disent les articles',
    checked: (p: { words: string }) => `de «\u00a0${p.words}\u00a0»`,
    noSource: 'Aucune source n’en dit quoi que ce soit.',
    noClaims: 'Ce message n’affirme rien qui puisse être cherché.',
    moreClaims: (p: { count: number }) => `Suite (${p.count})`,
    claimed: (p: { claims: number; borne: number }) =>
      `${counted('fr', p.claims, 'affirmation', 'affirmations')}, des sources sur ${p.borne}`,
  },
});
