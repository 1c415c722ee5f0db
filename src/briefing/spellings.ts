/** A name is looked for in every spelling that the articles have of it: a question after Gallant finds "Kelant" too. */
import { fold } from '../language/fold.ts';
import { words } from '../language/words.ts';
import { type QueryWord, queryWords } from '../search/queryWords.ts';
import type { NamedActor } from '../store/store.ts';

/** Initials and particles tell nobody apart. */
const FEWEST_LETTERS = 3;

/**
 * Adds to each word that is somebody's surname their other surnames in the articles, and to a given name beside it the other
 * given names. A surname that several people share stays as it is.
 */
export function withSpellings(asked: readonly QueryWord[], actors: readonly NamedActor[]): readonly QueryWord[] {
  const people = actors.filter(({ kind, forms }) => kind === 'person' && forms.length > 1).map(partsOfNames);
  const typed = new Set(asked.map(({ folded }) => folded));
  return asked.map((word) => {
    if (word.stop) return word;
    const bySurname = people.filter(({ surnames }) => surnames.has(word.folded));
    const byGivenName = people.filter(
      ({ given, surnames }) => given.has(word.folded) && [...surnames].some((name) => typed.has(name)),
    );
    const [person, ...others] = bySurname.length > 0 ? bySurname : byGivenName;
    if (person === undefined || others.length > 0) return word;
    const spellings = bySurname.length > 0 ? person.surnames : person.given;
    const terms = [...spellings].flatMap((spelling) => queryWords(spelling).flatMap((each) => each.terms));
    return { ...word, terms: [...new Set([...word.terms, ...terms])] };
  });
}

interface NameParts {
  readonly surnames: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

/** The last words of the forms, and the first ones of those with several words; folded. */
function partsOfNames({ forms }: NamedActor): NameParts {
  const surnames = new Set<string>();
  const given = new Set<string>();
  for (const { form } of forms) {
    const parts = words(form).map(({ text }) => fold(text));
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (last.length >= FEWEST_LETTERS) surnames.add(last);
    if (parts.length > 1 && first.length >= FEWEST_LETTERS) given.add(first);
  }
  return { surnames, given };
}
