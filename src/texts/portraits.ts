/** What is said of an actor in Vigie's own words: kinds, spellings with why they are theirs, and what stands over lists. */
import type { NameForm, Portrait } from '../briefing/answer.ts';
import { bilingual, type UserLanguage } from './bilingual.ts';
import { counted } from './counted.ts';

export const portraitTexts = bilingual({
  en: {
    mentions: (p: { count: number }) => counted('en', p.count, 'mention', 'mentions'),
    spellings: (p: { spellings: string }) => `spelt: ${p.spellings}`,
    probably: (p: { reasons: string }) => (p.reasons === '' ? 'probably' : `probably: ${p.reasons}`),
    roles: 'Roles',
    company: (p: { names: string }) => `In the same sentences: ${p.names}`,
    others: 'The name could also mean:',
    says: (p: { speaker: string }) => `${p.speaker}:`,
  },
  fr: {
    mentions: (p: { count: number }) => counted('fr', p.count, 'mention', 'mentions'),
    spellings: (p: { spellings: string }) => `graphies\u00a0: ${p.spellings}`,
    probably: (p: { reasons: string }) => (p.reasons === '' ? 'sans doute' : `sans doute\u00a0: ${p.reasons}`),
    roles: 'Fonctions',
    company: (p: { names: string }) => `Dans les mêmes phrases\u00a0: ${p.names}`,
    others: 'Le nom peut aussi désigner\u00a0:',
    says: (p: { speaker: string }) => `${p.speaker}\u00a0:`,
  },
});

export const kindWords = bilingual({
  en: { person: 'person', organisation: 'organisation', state: 'state', place: 'place' },
  fr: { person: 'personne', organisation: 'organisation', state: 'État', place: 'lieu' },
});

/** Why a spelling is taken for somebody's, by the identifier of the reason; one that is not here goes without words. */
export const spellingReasons = bilingual({
  en: {
    'same-words-other-order': 'same words in another order',
    'joined-words': 'words written as one',
    initials: 'initials',
    diminutive: 'short form',
    transliteration: 'other transcription',
    'other-alphabet': 'other alphabet',
    'sound-alike': 'sounds alike',
    typo: 'slip of the pen',
    'cut-off': 'cut short',
    particle: 'particle',
    'extra-given-name': 'one given name more',
    'surname-alone': 'surname alone',
    acronym: 'acronym',
    'legal-form': 'legal form',
    'extra-word': 'one word more',
    introduced: 'named whole in the article',
    'same-role': 'same role',
    role: 'the role is theirs',
    'same-article': 'same article',
    company: 'named with the same others',
    'best-known': 'best known of the name',
    metonym: 'seat or capital',
    wording: 'an outlet’s wording',
    likeness: 'alike',
  },
  fr: {
    'same-words-other-order': 'mêmes mots dans un autre ordre',
    'joined-words': 'mots soudés',
    initials: 'initiales',
    diminutive: 'diminutif',
    transliteration: 'autre transcription',
    'other-alphabet': 'autre alphabet',
    'sound-alike': 'prononciation proche',
    typo: 'coquille',
    'cut-off': 'nom tronqué',
    particle: 'particule',
    'extra-given-name': 'un prénom de plus',
    'surname-alone': 'nom seul',
    acronym: 'sigle',
    'legal-form': 'forme juridique',
    'extra-word': 'un mot de plus',
    introduced: 'nom entier dans l’article',
    'same-role': 'même fonction',
    role: 'sa fonction',
    'same-article': 'même article',
    company: 'nommé avec les mêmes',
    'best-known': 'le plus connu de ce nom',
    metonym: 'siège ou capitale',
    wording: 'formule d’un média',
    likeness: 'noms proches',
  },
});

/** Reasons that are told of sure spellings too: these are no names of theirs. */
const TELLING = ['metonym', 'wording'];

/** "Jake Sullivan (1)", "Kelant (1, sans doute : même article)"; `shown` is the spelling as the door may print it. */
export function spellingInWords({ count, certain, reasons }: NameForm, shown: string, language: UserLanguage): string {
  const told = inWords(certain ? reasons.filter((reason) => TELLING.includes(reason)) : reasons, language);
  const details = certain ? told : portraitTexts[language].probably({ reasons: told });
  return `${shown} (${count}${details === '' ? '' : `, ${details}`})`;
}

/** What it is, and how often it is named. */
export function kindInWords({ kind, mentions }: Portrait, language: UserLanguage): string {
  return `${kindWords[language][kind]} · ${portraitTexts[language].mentions({ count: mentions })}`;
}

function inWords(reasons: readonly string[], language: UserLanguage): string {
  const words: Readonly<Record<string, string>> = spellingReasons[language];
  return reasons.flatMap((reason) => (Object.hasOwn(words, reason) ? [words[reason]] : [])).join(', ');
}
