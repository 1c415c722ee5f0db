import { fragmentLikeness } from './fragments.ts';
import { organisationLikeness } from './organisationLikeness.ts';
import { personLikeness } from './personLikeness.ts';
import type { Likeness } from './reason.ts';

/** What bears the name. A `company` is known by its registered name, an `organisation` by what texts call it. */
export type NameSchema = 'person' | 'company' | 'organisation';

export interface LikenessOptions {
  /** `person` unless said otherwise. */
  readonly schema?: NameSchema;
}

/**
 * How alike two names are, and by what. Titles, legal forms and what describes are seen through; order, initials, short
 * forms, other spellings and alphabets, sounds and slips each take something off. Names in which each has a word that
 * the other lacks stay below one half. Linear in the names' length but for their first words, which are compared all with all.
 *
 * @example nameLikeness('Tony Blinken', 'Antony Blinken') // { score: 0.95, reasons: [{ kind: 'diminutive', … }] }
 */
export function nameLikeness(a: string, b: string, { schema = 'person' }: LikenessOptions = {}): Likeness {
  const whole = schema === 'person' ? personLikeness(a, b) : organisationLikeness(a, b);
  if (schema === 'company' || whole.score >= SAME_FROM[schema]) return whole;
  return fragmentLikeness(a, b) ?? whole;
}

/**
 * From where on two names are one. Measured on pairs written by hand: the lowest for people at which fewer than one
 * pair in twelve of two people is joined; a company may drop its legal form but no word.
 */
const SAME_FROM: Readonly<Record<NameSchema, number>> = { person: 0.7, company: 0.81, organisation: 0.72 };

/** Whether two names, by themselves, are taken for one's. */
export function sameName(a: string, b: string, schema: NameSchema): boolean {
  return nameLikeness(a, b, { schema }).score >= SAME_FROM[schema];
}
