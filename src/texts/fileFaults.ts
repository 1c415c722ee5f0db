/** What can be wrong with a line of any YAML file of an operator's, in both languages; each kind of file has more of its own. */
import type { UserLanguage } from './bilingual.ts';

export type Reason = Readonly<Record<UserLanguage, string>>;

export const fileFaults = {
  syntax: (said: string): Reason => ({ en: `not YAML: ${said}`, fr: `ce n’est pas du YAML : ${said}` }),
  'too-large': (most: number): Reason => ({
    en: `the file has more than ${most} MB`,
    fr: `le fichier fait plus de ${most} Mo`,
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
} as const;
