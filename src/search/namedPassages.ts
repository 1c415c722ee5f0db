/** Passages found by who is named in them and of which days they tell, and the search's results joined with them. */
import type { Day, DayRange } from '../article/dating.ts';
import type { Coverage } from './coverage.ts';
import type { IndexedPassage } from './indexedArticle.ts';
import type { PassageFields } from './passageFields.ts';
import type { NamedWords } from './passageIndex.ts';
import type { RoughlyScored } from './rankPassages.ts';
import { rarity } from './rarity.ts';

/** What telling of the days asked about is worth among MiniSearch's scores: about as much as a word. */
const TOLD = 5;

export interface AskedNames {
  readonly named: readonly NamedWords[];
  readonly told: DayRange | null;
}

/**
 * Adds to the passages found those that name who is asked for, which then hold the words that name them, and those that tell of
 * the days asked about; the best first.
 *
 * @param passageOf null for a passage that is not in reach.
 * @param total articles in reach.
 */
export function joinNamed(
  found: readonly RoughlyScored[],
  asked: AskedNames,
  fields: PassageFields,
  coverage: Coverage,
  passageOf: (number: number) => IndexedPassage | null,
  total: number,
): readonly RoughlyScored[] {
  if (asked.named.length === 0 && asked.told === null) return found;
  const joined = new Map(found.map((each) => [each.passage.number, each]));
  const add = (passage: IndexedPassage, score: number) => {
    joined.set(passage.number, { passage, score: score + (joined.get(passage.number)?.score ?? 0) });
  };
  for (const { words, actor, during } of asked.named.flatMap(eachActor)) {
    const numbers = fields.naming(actor);
    const weight = rarity(numbers.size, Math.max(total, numbers.size)) * words.length;
    for (const number of numbers) {
      const passage = passageOf(number);
      if (passage === null || !appearedIn(passage.article.dates?.likely ?? null, during)) continue;
      const matched = words.map((word) => ({ word, degree: 1 }));
      coverage.add(passage.article.id, matched);
      add(passage, weight);
    }
  }
  for (const number of asked.told === null ? [] : fields.tellingOf(asked.told)) {
    const passage = passageOf(number);
    if (passage !== null) add(passage, TOLD);
  }
  return [...joined.values()].sort((a, b) => b.score - a.score);
}

/** The words that name an actor in an article of some day. */
export function wordsNaming(named: readonly NamedWords[]): (actor: string, day: Day | null) => readonly number[] {
  const known = new Map<string, { readonly words: readonly number[]; readonly during: readonly DayRange[] | null }[]>();
  for (const { actor, ...each } of named.flatMap(eachActor)) known.set(actor, [...(known.get(actor) ?? []), each]);
  return (actor, day) =>
    (known.get(actor) ?? []).flatMap(({ words, during }) => (appearedIn(day, during) ? words : []));
}

function eachActor({ words, actors }: NamedWords) {
  return actors.map(({ actor, during }) => ({ words, actor, during }));
}

/** Of an article without a date nobody knows that it is of another time. */
function appearedIn(day: Day | null, during: readonly DayRange[] | null): boolean {
  return day === null || during === null || during.some(({ from, to }) => from <= day && day <= to);
}
