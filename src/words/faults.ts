/** What is wrong with a line of a file of words, in both languages, for `words-fault`. */
import type { UserLanguage } from '../texts/bilingual.ts';

export type Reason = Readonly<Record<UserLanguage, string>>;

export const faults = {
  syntax: (said: string): Reason => ({ en: `not YAML: ${said}`, fr: `ce n’est pas du YAML : ${said}` }),
  'too-large': (most: number): Reason => ({
    en: `the file has more than ${most} MB`,
    fr: `le fichier fait plus de ${most} Mo`,
  }),
  shape: (): Reason => ({
    en: 'a file begins with “glossary:” or “thesaurus:”',
    fr: 'un fichier commence par « glossary: » ou « thesaurus: »',
  }),
  missing: (field: string): Reason => ({ en: `“${field}” is missing`, fr: `il manque « ${field} »` }),
  'unknown-field': (field: string): Reason => ({
    en: `there is no field “${field}” here`,
    fr: `il n’y a pas de champ « ${field} » ici`,
  }),
  value: (field: string): Reason => ({
    en: `“${field}” cannot have this value`,
    fr: `« ${field} » ne peut pas avoir cette valeur`,
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
