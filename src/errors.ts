import type { UserLanguage } from './texts/bilingual.ts';
import { type ErrorId, errorTexts } from './texts/errors.ts';

type Parameters_<Id extends ErrorId> = Parameters<(typeof errorTexts.en)[Id]>;

/**
 * Something that the user can mend. It is shown to the one who asked, in their language; every other error is a bug
 * and shows only its reference.
 *
 * @example throw new UserError('not-a-date', { typed: '2024-13', option: 'since' });
 */
export class UserError<Id extends ErrorId = ErrorId> extends Error {
  readonly id: Id;
  readonly #parameters: Parameters_<Id>;

  constructor(id: Id, ...parameters: Parameters_<Id>) {
    super(id);
    this.name = 'UserError';
    this.id = id;
    this.#parameters = parameters;
  }

  /** What happened and what to do, in one sentence. */
  say(language: UserLanguage): string {
    const text = errorTexts[language][this.id] as (...parameters: Parameters_<Id>) => string;
    return text(...this.#parameters);
  }
}
