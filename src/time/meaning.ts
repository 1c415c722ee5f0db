/** What an expression says, before any reference is known: the tree that the grammar builds and the resolver reads. */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export type Edge = 'start' | 'middle' | 'end';

export type DayPart =
  | 'dawn'
  | 'morning'
  | 'noon'
  | 'lunch'
  | 'daytime'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'midnight';

/** Last, this or next. */
export type Shift = -1 | 0 | 1;

/** How many of a unit: `exact`, or about so many (“presque deux”, “quelques”, “plus de”). */
export interface Amount {
  readonly value: number;
  readonly unit: Unit;
  readonly approximate: boolean;
}

/** What an expression hangs on: the moment of writing, the expression before it, or an event that the text goes on to name. */
export type Base = 'reference' | 'chain' | 'event';

/** Fields of the Gregorian calendar, as many as are stated. Months 1 to 12; weekdays 1 (Monday) to 7. */
export interface DateMeaning {
  readonly is: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** “dernier”, “this”, “prochain” beside it. */
  readonly shift?: Shift;
  /** Years from the reference's own: “mars de l’année dernière” is -1. */
  readonly yearShift?: number;
  /** Months from the reference's own: “le 20 du mois dernier” is -1. */
  readonly monthShift?: number;
  /** True when the shift counts from the expression before (“le lundi suivant”). */
  readonly chained?: boolean;
}

export type Meaning =
  | DateMeaning
  | { readonly is: 'now' }
  /** A whole calendar unit, `shift` away from the one that holds the base; `year` where stated (quarter 2 of 2018). */
  | { readonly is: 'unit'; readonly unit: Unit; readonly shift: number; readonly base: Base }
  /** The last or next `count` units: “les trois derniers jours”. */
  | { readonly is: 'span'; readonly amount: Amount; readonly shift: -1 | 1 }
  /** The `index`-th quarter, half, week or season of a year; `shift` when the year is to be found. */
  | {
      readonly is: 'section';
      readonly unit: 'quarter' | 'half' | 'week' | 'season';
      readonly index: number;
      readonly year?: number;
      readonly yearShift?: number;
      readonly shift?: Shift;
    }
  | { readonly is: 'decade'; readonly from: number; readonly years: 10 | 100 }
  /** A day so many days from the base: hier, demain, la veille. */
  | { readonly is: 'day'; readonly offset: number; readonly base: Base | Meaning }
  | { readonly is: 'offset'; readonly sign: -1 | 1; readonly amount: Amount; readonly base: Base | Meaning }
  /** So many weekdays from now: “three Fridays from now”. */
  | { readonly is: 'weekdays-away'; readonly weekday: number; readonly count: number; readonly today?: boolean }
  | {
      readonly is: 'holiday';
      readonly name: string;
      readonly year?: number;
      readonly shift?: Shift;
      readonly yearShift?: number;
    }
  /** The weekday inside a week: “lundi de la semaine prochaine”, “lundi en huit”. */
  | { readonly is: 'weekday-in'; readonly weekday: number; readonly week: Meaning }
  /** The `n`-th (-1 the last) unit or weekday inside `of`. */
  | {
      readonly is: 'nth';
      readonly n: number;
      readonly what: Unit | number;
      readonly count?: number;
      readonly of: Meaning;
    }
  | { readonly is: 'week-of'; readonly unit: 'week' | 'weekend' | 'month'; readonly of: Meaning }
  | { readonly is: 'edge'; readonly edge: Edge; readonly of: Meaning }
  | { readonly is: 'part'; readonly part: DayPart; readonly edge?: Edge; readonly of: Meaning }
  | {
      readonly is: 'clock';
      readonly hour: number;
      readonly minute: number | null;
      readonly second?: number;
      readonly zone?: string;
      readonly of: Meaning;
    }
  | { readonly is: 'range'; readonly from: Meaning; readonly to: Meaning }
  | { readonly is: 'open'; readonly side: 'since' | 'after' | 'until' | 'before'; readonly of: Meaning };
