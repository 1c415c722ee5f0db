/** What passages hold beside their words: who is named in them, and of which days they tell. */
import type { ActorMention } from '../article/actorMention.ts';
import type { ArticleId } from '../article/article.ts';
import type { ArticleEvent } from '../article/articleEvent.ts';
import type { DayRange } from '../article/dating.ts';
import type { Span } from '../article/span.ts';

/** The fields of one article. */
export interface ArticleFields {
  readonly article: ArticleId;
  readonly mentions: readonly Pick<ActorMention, 'span' | 'actor'>[];
  readonly events: readonly Pick<ArticleEvent, 'span' | 'from' | 'to'>[];
}

/** Somebody named in a passage, or days that it tells of; `sentence` is its place in the passage. */
export interface NamedHere {
  readonly actor: string;
  readonly sentence: number;
}
export interface FieldsOfPassage {
  readonly named: readonly NamedHere[];
  readonly days: readonly DayRange[];
}

export const noFields: FieldsOfPassage = { named: [], days: [] };

/** A passage whose fields are to be told apart: its number, and where each of its sentences lies. */
export interface FieldedPassage {
  readonly number: number;
  readonly span: Span;
  /** Where its sentences begin, in order. */
  readonly starts: Uint32Array;
}

/** An event that took longer is told of by its first months. */
const MOST_MONTHS = 12;

/** Finds passages by their fields. */
export class PassageFields {
  readonly #byActor = new Map<string, Set<number>>();
  readonly #byMonth = new Map<string, Set<number>>();
  readonly #ofPassage = new Map<number, FieldsOfPassage>();

  /** In place of what was known of these passages; what lies in none of them (a headline that was cut) is passed over. */
  set(passages: readonly FieldedPassage[], { mentions, events }: Omit<ArticleFields, 'article'>): void {
    this.remove(passages.map(({ number }) => number));
    for (const passage of passages) {
      const { number } = passage;
      const named = within(passage, mentions).map(({ actor, span }) => ({
        actor,
        sentence: sentenceAt(passage, span),
      }));
      const days = within(passage, events).map(({ from, to }) => ({ from, to }));
      if (named.length === 0 && days.length === 0) continue;
      this.#ofPassage.set(number, { named, days });
      for (const { actor } of named) enter(this.#byActor, actor, number);
      for (const range of days) for (const month of monthsOf(range)) enter(this.#byMonth, month, number);
    }
  }

  remove(numbers: readonly number[]): void {
    for (const number of numbers) {
      const { named, days } = this.of(number);
      for (const { actor } of named) leave(this.#byActor, actor, number);
      for (const range of days) for (const month of monthsOf(range)) leave(this.#byMonth, month, number);
      this.#ofPassage.delete(number);
    }
  }

  clear(): void {
    this.#byActor.clear();
    this.#byMonth.clear();
    this.#ofPassage.clear();
  }

  of(number: number): FieldsOfPassage {
    return this.#ofPassage.get(number) ?? noFields;
  }

  naming(actor: string): ReadonlySet<number> {
    return this.#byActor.get(actor) ?? new Set();
  }

  /** Passages that tell of one of the days. */
  tellingOf(days: DayRange): readonly number[] {
    const numbers = new Set(monthsOf(days).flatMap((month) => [...(this.#byMonth.get(month) ?? [])]));
    return [...numbers].filter((number) => tellsOf(this.of(number), days));
  }
}

export function tellsOf({ days }: FieldsOfPassage, asked: DayRange): boolean {
  return days.some(({ from, to }) => from <= asked.to && to >= asked.from);
}

function within<T extends { readonly span: Span }>({ span }: FieldedPassage, items: readonly T[]): readonly T[] {
  return items.filter((item) => item.span.start < span.end && item.span.end > span.start);
}

function sentenceAt({ starts }: FieldedPassage, { start }: Span): number {
  return Math.max(
    0,
    starts.findLastIndex((from) => from <= start),
  );
}

function monthsOf({ from, to }: DayRange): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (let count = 0; count < MOST_MONTHS; count += 1) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > to) break;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}

function enter(lists: Map<string, Set<number>>, key: string, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, new Set([number]));
  else list.add(number);
}

function leave(lists: Map<string, Set<number>>, key: string, number: number): void {
  const list = lists.get(key);
  list?.delete(number);
  if (list?.size === 0) lists.delete(key);
}
