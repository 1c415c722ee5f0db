/** What dated articles tell of which day, so that an undated story of the same event can be placed beside them. */
import type { ArticleId } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { asDay, weekdayOf } from './calendar.ts';
import type { Fact } from './dateText.ts';

/** A day of which a dated article tells, with the terms of the sentence. */
export interface RememberedEvent {
  readonly article: ArticleId;
  /** Day number. */
  readonly day: number;
  readonly terms: ReadonlySet<string>;
}

/** What is to be placed: the terms of an article, and the weekdays that it names without a date. */
export interface Undated {
  readonly article: ArticleId;
  readonly terms: ReadonlySet<string>;
  readonly weekdays: readonly { readonly weekday: number; readonly span: Span }[];
}

/** Of what the sentence's terms weigh (by rarity), the undated article must hold this share, and so many of them. */
const ENOUGH = 0.4;
const FEWEST_TERMS = 6;
/** Terms that it takes to tell of an event. */
const LONG_SENTENCE = 25;
/** A story that says "samedi" without a date is told before the next one. */
const TOLD_WITHIN = 6;
/**
 * How much likelier the days after an event are when words and weekday fit: of 453 such finds among dated news one in eight was
 * the event itself, of those with all of its words one in two, and there were some 250 weeks to choose from.
 */
const oddsOf = (share: number): number => 250 * Math.exp(3.77 * Math.min(1, share) - 4.23);
/** Beyond so many, the newest are remembered. */
const MOST_EVENTS = 200_000;
/** Terms in more events than this share tell nothing about which. */
const COMMON = 0.25;

export class EventMemory {
  readonly #events: RememberedEvent[] = [];
  readonly #byTerm = new Map<string, number[]>();

  add(event: RememberedEvent): void {
    if (this.#events.length >= MOST_EVENTS) return;
    const at = this.#events.push(event) - 1;
    for (const term of event.terms) {
      const known = this.#byTerm.get(term);
      if (known === undefined) this.#byTerm.set(term, [at]);
      else known.push(at);
    }
  }

  /** The event of another article that `undated` most surely tells of; null when none is like it and falls on its weekday. */
  factFor(undated: Undated): Fact | null {
    if (undated.weekdays.length === 0) return null;
    const shared = new Map<number, { weight: number; count: number }>();
    for (const term of undated.terms) {
      const events = this.#byTerm.get(term) ?? [];
      if (events.length > Math.max(20, this.#events.length * COMMON)) continue;
      const weight = this.#rarity(events.length);
      for (const at of events) {
        const sum = shared.get(at) ?? { weight: 0, count: 0 };
        shared.set(at, { weight: sum.weight + weight, count: sum.count + 1 });
      }
    }
    let best: { readonly event: RememberedEvent; readonly spans: readonly Span[]; readonly share: number } | null =
      null;
    for (const [at, { weight, count }] of shared) {
      const event = this.#events[at];
      if (event === undefined || event.article === undated.article || count < FEWEST_TERMS) continue;
      const spans = undated.weekdays.filter(({ weekday }) => weekday === weekdayOf(event.day)).map(({ span }) => span);
      const share = weight / this.#weightOf(event);
      if (spans.length > 0 && share >= ENOUGH && share > (best?.share ?? 0)) best = { event, spans, share };
    }
    if (best === null) return null;
    const { event, spans, share } = best;
    const range = { from: asDay(event.day), to: asDay(event.day + TOLD_WITHIN) };
    return { kind: 'article', ranges: [range], spans: spans.slice(0, 1), subject: event.article, odds: oddsOf(share) };
  }

  /** What the terms of an event weigh; of a long sentence, which tells of more than the event, as many as an event takes. */
  #weightOf({ terms }: RememberedEvent): number {
    let weight = 0;
    for (const term of terms) weight += this.#rarity(this.#byTerm.get(term)?.length ?? 0);
    return weight * Math.min(1, LONG_SENTENCE / terms.size);
  }

  /** Inverse document frequency over events. */
  #rarity(events: number): number {
    return Math.log(1 + (this.#events.length + 1) / (events + 0.5));
  }
}
