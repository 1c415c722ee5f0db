/** What is wrong with a line of a gazetteer file, in both languages, for `gazetteer-fault`. */
import { fileFaults, type Reason } from '../../texts/fileFaults.ts';

export const faults = {
  ...fileFaults,
  shape: (): Reason => ({
    en: 'a file begins with a kind, as in “people:”, and its records are a list under it',
    fr: 'un fichier commence par un genre, comme « people: », et ses entrées forment une liste dessous',
  }),
  id: (): Reason => ({
    en: 'an identifier is lower-case words joined by hyphens',
    fr: 'un identifiant est fait de mots en minuscules joints par des traits d’union',
  }),
  wikidata: (): Reason => ({
    en: 'a Wikidata identifier is Q and digits',
    fr: 'un identifiant Wikidata est un Q suivi de chiffres',
  }),
  source: (): Reason => ({
    en: 'a source is a web address, from https:// on',
    fr: 'une source est une adresse web, à partir de https://',
  }),
  date: (): Reason => ({
    en: 'a date is 2024, 2024-04 or 2024-04-13, and in the calendar',
    fr: 'une date s’écrit 2024, 2024-04 ou 2024-04-13, et existe au calendrier',
  }),
  reversed: (): Reason => ({ en: 'it ends before it begins', fr: 'la fin précède le début' }),
  'office-or-title': (): Reason => ({
    en: 'a role has either an office, or a title (and “at”)',
    fr: 'un rôle a soit une fonction (office), soit un titre (title, avec at)',
  }),
  'no-source': (): Reason => ({
    en: 'a role needs a source: its own, the person’s or the office’s',
    fr: 'un rôle a besoin d’une source : la sienne, celle de la personne ou de la fonction',
  }),
  repeated: (id: string): Reason => ({
    en: `the identifier “${id}” is taken already`,
    fr: `l’identifiant « ${id} » est déjà pris`,
  }),
  unknown: (id: string): Reason => ({
    en: `nothing has the identifier “${id}”`,
    fr: `rien ne porte l’identifiant « ${id} »`,
  }),
  'shared-name': (name: string, other: string): Reason => ({
    en: `“${name}” is a name of ${other} too: name ${other} under “namesakes” if both are called so`,
    fr: `« ${name} » est aussi un nom de ${other} : citez ${other} dans « namesakes » si les deux le portent`,
  }),
} as const;
