/**
 * Texts in French and English. Each folder's texts are one table per language; the type of the English table is the
 * shape that the French one must have, so that a missing text is a type error.
 */
export type UserLanguage = 'fr' | 'en';

type Texts = Readonly<Record<string, string | ((parameters: never) => string)>>;

export type Catalogue<T extends Texts> = Readonly<Record<UserLanguage, T>>;

export function bilingual<T extends Texts>(tables: {
  readonly en: T;
  readonly fr: { readonly [K in keyof T]: T[K] };
}): Catalogue<T> {
  return tables;
}

/** The language to answer in for a BCP 47 locale: French for any French, else English. */
export function userLanguage(locale: string): UserLanguage {
  return /^fr\b/i.test(locale) ? 'fr' : 'en';
}
