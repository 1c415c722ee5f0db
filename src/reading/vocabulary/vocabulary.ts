/** The page vocabularies of all languages as one: a French page often carries an English shell, and the reverse. */

import { Phrases } from '../phrases.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { PageVocabulary } from './pageVocabulary.ts';

/** Furniture of languages that Vigie has no rules for, as it stands around their stories. */
const TEASERS_ELSEWHERE = [
  'leggi anche',
  'leia tambem',
  'lee tambien',
  'lea tambien',
  'lesen sie auch',
  'mehr zum thema',
  'lees ook',
];
const SHARES_ELSEWHERE = 'teilen compartir condividi compartilhar delen';

type Lists = {
  [K in keyof PageVocabulary]: PageVocabulary[K] extends readonly string[] ? K : never;
}[keyof PageVocabulary];
type Words = { [K in keyof PageVocabulary]: PageVocabulary[K] extends string ? K : never }[keyof PageVocabulary];

export const commentHeadings = lines('commentHeadings');
export const formPhrases = new Phrases([...french.formPhrases, ...english.formPhrases]);
export const commentButtons = lines('commentButtons');
export const relatedHeadings = lines('relatedHeadings');
export const teaserOpenings = new Phrases([...french.teaserOpenings, ...english.teaserOpenings, ...TEASERS_ELSEWHERE]);
export const mediaOpenings = new Phrases([...french.mediaOpenings, ...english.mediaOpenings]);
export const neighbourOpenings = new Phrases([...french.neighbourOpenings, ...english.neighbourOpenings]);
export const neighbourLines = lines('neighbourOpenings');
export const shareWords = words('shareWords', SHARES_ELSEWHERE);
export const shareLines = lines('shareLines');
export const sharePhrases = new Phrases([...french.sharePhrases, ...english.sharePhrases]);
export const navigationWords = words('navigationWords');
export const navigationLines = lines('navigationLines');
export const tagLabels = lines('tagLabels');
export const glue = words('glue');
export const callPhrases = new Phrases([...french.callPhrases, ...english.callPhrases]);
export const closingPhrases = new Phrases([...french.closingPhrases, ...english.closingPhrases]);
export const callVerbs = words('callVerbs');
export const callObjects = new Phrases([...french.callObjects, ...english.callObjects]);
export const buttons = lines('buttons');
export const notes = [...french.notes, ...english.notes];
export const rights = new Phrases([...french.rights, ...english.rights]);
export const captions = [...french.captions, ...english.captions];
export const creditLabels = lines('creditLabels');
export const months = words('months');
export const weekdays = words('weekdays');
export const publishedWords = words('publishedWords');
export const dateGlue = words('dateGlue');

function lines(list: Lists): ReadonlySet<string> {
  return new Set([...french[list], ...english[list]]);
}

function words(list: Words, more = ''): ReadonlySet<string> {
  return new Set(`${french[list]} ${english[list]} ${more}`.split(' ').filter((word) => word !== ''));
}
