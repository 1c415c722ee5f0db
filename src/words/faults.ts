/** What is wrong with a line of a file of words, in both languages, for `words-fault`. */
import { fileFaults, type Reason } from '../texts/fileFaults.ts';

export const faults = {
  ...fileFaults,
  shape: (): Reason => ({
    en: 'a file begins with “glossary:” or “thesaurus:”',
    fr: 'un fichier commence par « glossary: » ou « thesaurus: »',
  }),
  alone: (): Reason => ({
    en: 'a group of synonyms has at least two words',
    fr: 'un groupe de synonymes a au moins deux mots',
  }),
  repeated: (first: string, second: string): Reason => ({
    en: `“${first}” and “${second}” are a pair already`,
    fr: `« ${first} » et « ${second} » forment déjà une paire`,
  }),
  unsearchable: (wording: string): Reason => ({
    en: `“${wording}” holds no word that is looked for`,
    fr: `« ${wording} » ne contient aucun mot que l’on cherche`,
  }),
} as const;
