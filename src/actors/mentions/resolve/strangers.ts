import { givenNames } from '../../names/givenNames.ts';
import { likenessOfPeople } from '../../names/personLikeness.ts';
import { skeletonKey } from '../../names/spellingKeys.ts';
import type { ActorReason, ArticleMentions, Certainty } from './actor.ts';
import { isGuess, isThin } from './knownPerson.ts';
import type { LocalPerson } from './people.ts';
import { contentWords, shareWords } from './roles.ts';

/** A person whom the gazetteer does not know, in one article. */
export interface Stranger {
  readonly local: LocalPerson;
  readonly article: ArticleMentions;
  /** The actors named beside. */
  readonly company: ReadonlySet<string>;
}

export interface Joined {
  readonly stranger: Stranger;
  readonly certainty: Certainty;
  readonly confidence: number;
  readonly reasons: readonly ActorReason[];
}

/** Strangers of several articles that are one: the first bears the group's name. */
export type StrangerGroup = readonly [Joined, ...Joined[]];

/** How many groups with a word of the same sound a stranger is held against. */
const MOST = 50;

/** Joins strangers by likeness of names, roles and company; each is only held against those with a word that sounds alike. */
export function joinStrangers(strangers: readonly Stranger[]): readonly StrangerGroup[] {
  const groups: [Joined, ...Joined[]][] = [];
  const bySpelling = new Map<string, [Joined, ...Joined[]]>();
  const bySound = new Map<string, [Joined, ...Joined[]][]>();
  for (const stranger of strangers) {
    const { words } = stranger.local.fullest.name;
    const telling = words.filter(({ text }) => !givenNames.has(text));
    const keys = [...new Set((telling.length > 0 ? telling : words).map(({ text }) => skeletonKey(text)))];
    const spelling = words.map(({ text }) => text).join(' ');
    const same = words.length > 1 ? bySpelling.get(spelling) : undefined;
    if (same !== undefined) {
      same.push({ stranger, certainty: 'certain', confidence: 0.97, reasons: [{ kind: 'same' }] });
      continue;
    }
    const near = new Set(keys.flatMap((key) => bySound.get(key) ?? []));
    const [best] = [...near]
      .map((group) => ({ group, joined: hold(stranger, group[0].stranger) }))
      .filter(({ joined }) => joined !== null)
      .sort((a, b) => (b.joined?.confidence ?? 0) - (a.joined?.confidence ?? 0));
    if (best?.joined != null) {
      best.group.push(best.joined);
      if (best.joined.certainty === 'certain') bySpelling.set(spelling, best.group);
      continue;
    }
    const own: [Joined, ...Joined[]] = [{ stranger, certainty: 'certain', confidence: 1, reasons: [{ kind: 'same' }] }];
    groups.push(own);
    bySpelling.set(spelling, own);
    for (const key of keys) {
      const entry = bySound.get(key) ?? [];
      if (entry.length < MOST) entry.push(own);
      bySound.set(key, entry);
    }
  }
  return groups;
}

function hold(stranger: Stranger, first: Stranger): Joined | null {
  const likeness = likenessOfPeople(stranger.local.fullest.name, first.local.fullest.name);
  const { score, reasons } = likeness;
  const known = [...stranger.company].filter((id) => first.company.has(id));
  const role = stranger.local.titles.find((title) =>
    first.local.titles.some((other) => shareWords(contentWords(title), contentWords(other))),
  );
  const support: ActorReason[] = [
    ...(role === undefined ? [] : [{ kind: 'same-role', role } as const]),
    ...(known.length < 2 ? [] : [{ kind: 'company', actors: known.slice(0, 5) } as const]),
  ];
  // A given name or surname alone in two articles is anyone's.
  const single = stranger.local.fullest.name.words.length === 1 || first.local.fullest.name.words.length === 1;
  if (single && (score < 0.99 || support.length === 0)) return null;
  const all = [...reasons, ...support];
  if (score >= 0.9 && (!isGuess(likeness) || (support.length > 0 && !isThin(likeness))))
    return { stranger, certainty: 'certain', confidence: Math.min(0.98, score), reasons: all };
  if (score < 0.75 || (role === undefined && isThin(likeness))) return null;
  if (role !== undefined) return { stranger, certainty: 'certain', confidence: 0.9, reasons: all };
  return score >= 0.84 || support.length > 0
    ? { stranger, certainty: 'probable', confidence: score - 0.1, reasons: all }
    : null;
}
