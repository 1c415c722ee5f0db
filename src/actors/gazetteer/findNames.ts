import type { Person } from './gazetteer.ts';
import type { NameMeaning, Phrases } from './phrases.ts';
import type { PhraseNode } from './phraseTable.ts';
import { type Found, gapBefore, type Reading, spanOf } from './reading.ts';

/** The names of people in a text, by the words where they begin and end. */
export interface NamesFound {
  readonly from: ReadonlyMap<number, Found<NameMeaning>>;
  readonly upTo: ReadonlyMap<number, Found<NameMeaning>>;
  /** Those whose whole name stands somewhere: what a surname alone most likely means. */
  readonly introduced: ReadonlySet<Person>;
}

export function findNames(reading: Reading, phrases: Phrases): NamesFound {
  const from = new Map<number, Found<NameMeaning>>();
  const upTo = new Map<number, Found<NameMeaning>>();
  const introduced = new Set<Person>();
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const found = nameAt(reading, phrases.people, at);
    if (found === null) continue;
    // Within "pape François" begins "François": it is what stands behind the title.
    from.set(at, found);
    if (!upTo.has(found.end)) upTo.set(found.end, found);
    for (const { person, whole } of found.values) if (whole) introduced.add(person);
  }
  return { from, upTo, introduced };
}

/** As `longestAt`, past middle initials ("Donald J. Trump"), and only where a capital makes it a name. */
function nameAt(reading: Reading, root: PhraseNode<NameMeaning>, start: number): Found<NameMeaning> | null {
  const { tokens } = reading;
  const first = tokens[start];
  let node = first === undefined ? undefined : root.next.get(first.folded);
  let found: Found<NameMeaning> | null = null;
  for (let at = start + 1; node !== undefined; at += 1) {
    if (node.values.length > 0 && tokens[at - 1]?.capital) found = { start, end: at, values: node.values };
    if (node.next.size === 0 || gapBefore(reading, at) !== 'joined') break;
    const folded = tokens[at]?.folded ?? '';
    const next: PhraseNode<NameMeaning> | undefined = node.next.get(folded);
    node = next ?? (folded.length === 1 ? node : undefined);
  }
  return found === null ? null : withoutStrangers(reading, found);
}

/**
 * A surname beside another capitalised word, or a name that a hyphen joins to more, is part of a name that is not known
 * here ("Philippe Couillard").
 */
function withoutStrangers(reading: Reading, found: Found<NameMeaning>): Found<NameMeaning> | null {
  const { end } = spanOf(reading, found.start, found.end);
  if (/^[-‑]\p{L}/u.test(reading.text.slice(end, end + 2))) return null;
  const whole = found.values.filter((each) => each.whole);
  if (whole.length > 0) return { ...found, values: whole };
  const follows = reading.tokens[found.end];
  const joined = follows?.capital === true && gapBefore(reading, found.end) === 'joined';
  return joined && /\p{L}/u.test(follows.folded) && !isElided(reading, found.end) ? null : found;
}

/** "Macron l'Européen": a word behind an elided article begins anew. */
function isElided({ text, tokens }: Reading, at: number): boolean {
  return /['’ʼ]/.test(text[(tokens[at]?.start ?? 0) - 1] ?? '');
}
