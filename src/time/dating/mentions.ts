/** What the expressions of a text say that helps to date it: the calendar fields in them, whatever stands around. */
import type { Span } from '../../article/span.ts';
import type { ReadExpression } from '../expression.ts';
import type { DateMeaning, Meaning, Shift } from '../meaning.ts';
import { type Wording, wordingAt } from './wording.ts';

/** Whether the words themselves point back ("dernier", "depuis") or ahead ("prochain", "jusqu'au"), to now ("ce lundi"), or name the ends of a range. */
export type Pointing = 'back' | 'ahead' | 'now' | 'open' | 'range';

interface Setting {
  readonly span: Span;
  readonly pointing: Pointing;
  /** Index of the expression. */
  readonly at: number;
  /** The verbs around it look ahead. */
  readonly coming: boolean;
  readonly wording: Wording;
  /** In the first sentences, which tell the news itself. */
  readonly early: boolean;
}

export type Mention = Setting &
  (
    | {
        readonly kind: 'day';
        readonly year: number | null;
        readonly month: number;
        readonly day: number;
        readonly weekday: number | null;
      }
    | { readonly kind: 'weekday'; readonly weekday: number }
    | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
    | { readonly kind: 'year'; readonly year: number }
  );

/** "ce vendredi 24 mai", "depuis ce lundi", "this Friday". */
const NOW = /(?:^|\s)(?:ce|cet|this)\s/i;

/** Sentences that tell what is new; what follows tells of what was before. */
const FIRST_SENTENCES = 3;

/** The mentions of a text in order; of a range, both ends. */
export function mentionsIn(text: string, expressions: readonly ReadExpression[]): readonly Mention[] {
  return expressions.flatMap(({ start, end, meaning, sentence, coming }, at) => {
    const setting = {
      span: { start, end },
      at,
      coming: coming === true,
      wording: wordingAt(text, start),
      early: sentence < FIRST_SENTENCES,
    };
    return dates(meaning, NOW.test(text.slice(start, end)) ? 'now' : 'open').flatMap(({ date, pointing }) => {
      const mention = asMention(date);
      return mention === null ? [] : [{ ...mention, ...setting, pointing }];
    });
  });
}

interface Pointed {
  readonly date: DateMeaning;
  readonly pointing: Pointing;
}

function dates(meaning: Meaning, pointing: Pointing): readonly Pointed[] {
  switch (meaning.is) {
    case 'date':
      return [{ date: meaning, pointing: pointing === 'open' ? pointingOf(meaning.shift) : pointing }];
    case 'part':
    case 'clock':
    case 'edge':
    case 'nth':
    case 'week-of':
      return dates(meaning.of, pointing);
    case 'open':
      if (pointing === 'now') return dates(meaning.of, pointing);
      return dates(meaning.of, meaning.side === 'since' || meaning.side === 'after' ? 'back' : 'ahead');
    case 'range':
      return [...dates(withFieldsOf(meaning.from, meaning.to), 'range'), ...dates(meaning.to, 'range')];
    default:
      return [];
  }
}

/** "du 3 au 5 mai": the month and year stand with the second day alone. */
function withFieldsOf(from: Meaning, to: Meaning): Meaning {
  if (from.is !== 'date' || to.is !== 'date') return from;
  return {
    ...from,
    ...(from.month === undefined && to.month !== undefined ? { month: to.month } : {}),
    ...(from.year === undefined && to.year !== undefined ? { year: to.year } : {}),
  };
}

function pointingOf(shift: Shift | undefined): Pointing {
  if (shift === undefined) return 'open';
  return shift === 0 ? 'now' : shift < 0 ? 'back' : 'ahead';
}

type Fields = Mention extends infer M ? (M extends Mention ? Omit<M, keyof Setting> : never) : never;

function asMention({ year, month, day, weekday, yearShift, monthShift, chained }: DateMeaning): Fields | null {
  if (yearShift !== undefined || monthShift !== undefined || chained === true) return null;
  if (day !== undefined && month !== undefined)
    return { kind: 'day', year: year ?? null, month, day, weekday: weekday ?? null };
  if (day !== undefined) return null;
  if (month !== undefined) return { kind: 'month', year: year ?? null, month };
  if (weekday !== undefined) return { kind: 'weekday', weekday };
  return year === undefined ? null : { kind: 'year', year };
}
