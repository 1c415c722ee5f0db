import { nameLikeness } from '../../actors/names/nameLikeness.ts';
import { areOfOneFamily } from './keys.ts';
import { allKeys, type Reading } from './reading.ts';

/** What a source tells beside its own words: the outlet, and who speaks. */
export interface Beside {
  readonly reading: Reading;
  readonly beside: readonly Reading[];
}

/** From here on two names that are written otherwise are one: only other spellings, no other given name. */
const SAME_NAME = 0.9;

/** The first word of `claim` that the source neither has nor says otherwise: a name, or another word; null when there is none. */
export function wordFault(claim: Reading, { reading: source, beside }: Beside): 'name' | 'word' | null {
  const sources = [source, ...beside];
  const keys = new Set(sources.flatMap((each) => [...allKeys(each)]));
  const ids = new Set(sources.flatMap(({ named }) => named.flatMap((each) => [...each.ids])));
  const known = claim.named.filter((each) => each.ids.size > 0 && !each.ids.isDisjointFrom(ids));
  for (const at of claim.content) {
    const token = claim.tokens[at];
    const own = claim.keys[at];
    if (token === undefined || own === undefined) continue;
    if (known.some(({ start, end }) => start <= at && at < end)) continue;
    const named = claim.named.find(({ start, end }) => start <= at && at < end);
    const proper = named !== undefined || (token.upper && !token.opening);
    if (!own.isDisjointFrom(keys) && !(proper && isOtherName(claim, at, sources))) continue;
    if (proper) {
      if (isInitials(token.text, sources) || isSpelling(claim, at, sources)) continue;
      return 'name';
    }
    if (!source.tokens.some((each) => each.kind === 'word' && areOfOneFamily(each.folded, token.folded))) return 'word';
  }
  return null;
}

/** The word stands in the source, but only small, as no name ("Port" and "port"). */
function isOtherName(claim: Reading, at: number, sources: readonly Reading[]): boolean {
  const folded = claim.tokens[at]?.folded ?? '';
  const same = sources.flatMap(({ tokens }) => tokens.filter((each) => each.folded === folded));
  return same.length === 0 && claim.named.some(({ start, end, ids }) => start <= at && at < end && ids.size > 0);
}

/** "AIEA" where the source writes it out. */
function isInitials(text: string, sources: readonly Reading[]): boolean {
  if (!/^\p{Lu}{2,}$/u.test(text)) return false;
  const letters = text.toLowerCase();
  return sources.some(({ tokens, content }) =>
    content
      .map((at) => tokens[at]?.folded[0] ?? '')
      .join('')
      .includes(letters),
  );
}

function isSpelling(claim: Reading, at: number, sources: readonly Reading[]): boolean {
  const name = nameAround(claim, at);
  return sources.some((source) => namesOf(source).some((other) => nameLikeness(name, other).score >= SAME_NAME));
}

/** The capitalised words in a row around `at`. */
function nameAround({ tokens }: Reading, at: number): string {
  let start = at;
  let end = at + 1;
  while (tokens[start - 1]?.upper === true) start -= 1;
  while (tokens[end]?.upper === true) end += 1;
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

function namesOf({ tokens }: Reading): readonly string[] {
  const names: string[] = [];
  let row: string[] = [];
  for (const { upper, text } of [...tokens, { upper: false, text: '' }]) {
    if (upper) row.push(text);
    else if (row.length > 0) {
      names.push(row.join(' '));
      row = [];
    }
  }
  return names.slice(0, 40);
}
