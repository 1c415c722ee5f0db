/** The words of one language, as data, and the lexicon that finds them among tokens. A further language is a further table. */
import type { DayPart, Edge, Season, Shift, Unit } from './meaning.ts';
import { type Token, tokenize } from './tokens.ts';

type Words = readonly string[];

/** Words that carry no value of their own but show how the others belong together. */
type Glue =
  | 'the'
  | 'of'
  | 'on'
  | 'in'
  | 'at'
  | 'from'
  | 'to'
  | 'between'
  | 'and'
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'ago-before'
  | 'ago-after'
  | 'ahead-before'
  | 'ahead-after'
  | 'within'
  | 'later'
  | 'earlier'
  | 'moved'
  | 'each'
  | 'about'
  | 'or-later'
  | 'or-earlier'
  | 'ordinal-suffix'
  | 'day-word'
  | 'half-more'
  | 'same'
  | 'upcoming'
  | 'numbered'
  | 'ahead-verb'
  | 'back-verb'
  | 'judged-as'
  | 'last-of'
  | 'lead'
  | 'noun-after'
  | 'behind-only'
  | 'in-name'
  | 'eight-days'
  | 'fifteen-days';

/** How sure a name is by itself: `doubtful` is another word or a name too; `short` counts only beside a number. */
type Sureness = 'sure' | 'doubtful' | 'short';

export interface Vocabulary {
  readonly language: 'fr' | 'en';
  readonly dayFirst: boolean;
  /** Whether months are written with a capital, so that “may” is a verb. */
  readonly capitalMonths: boolean;
  /** Words that are others without their accents. */
  readonly accented: Words;
  /** In calendar order. */
  readonly months: readonly Words[];
  readonly monthsDoubtful: Words;
  readonly monthsShort: readonly Words[];
  /** Monday first. */
  readonly weekdays: readonly Words[];
  readonly weekdaysShort: readonly Words[];
  readonly weekdaysPlural: readonly Words[];
  readonly units: Readonly<Partial<Record<Unit, Words>>>;
  /** Units written with a sign or a letter or two, read only after a number. */
  readonly unitsShort: Readonly<Partial<Record<Unit, Words>>>;
  readonly numbers: Readonly<Record<string, number>>;
  /** Words for “some”, with the number they are taken for. */
  readonly vague: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly shifts: Readonly<Record<'-1' | '0' | '1', Words>>;
  /** “suivant”, “précédent”: counted from the expression before. */
  readonly chained: Readonly<Record<'-1' | '1', Words>>;
  readonly days: Readonly<Record<string, number>>;
  readonly chainedDays: Readonly<Record<string, number>>;
  readonly parts: Readonly<Partial<Record<DayPart, Words>>>;
  /** Parts of a named day: hier soir is “soir” of -1. */
  readonly partsOfDays: Readonly<Record<string, readonly [DayPart, number]>>;
  readonly edges: Readonly<Record<Edge, Words>>;
  readonly seasons: Readonly<Record<Season, Words>>;
  readonly seasonsDoubtful: Words;
  readonly quarterSigns: Words;
  readonly halfSigns: Words;
  readonly zones: Readonly<Record<string, string>>;
  readonly meridiem: Readonly<Record<'am' | 'pm', Words>>;
  readonly hourWords: Words;
  /** Letters that stand for an edge of the present period: EOY. */
  readonly shorthand: Readonly<Record<string, readonly [Edge, Unit]>>;
  readonly now: Words;
  readonly holidays: Readonly<Record<string, Words>>;
  /** Holidays whose name in small letters is another word. */
  readonly holidaysDoubtful: Words;
  readonly glue: Readonly<Partial<Record<Glue, Words>>>;
}

export interface LexemeValues extends Record<Glue, true> {
  month: { readonly month: number; readonly sureness: Sureness };
  weekday: { readonly weekday: number; readonly sureness: Sureness };
  weekdays: number;
  unit: Unit;
  'short-unit': Unit;
  number: number;
  vague: number;
  ordinal: number;
  shift: Shift;
  chained: -1 | 1;
  day: number;
  'chained-day': number;
  part: DayPart;
  'part-of-day': readonly [DayPart, number];
  edge: Edge;
  season: { readonly season: Season; readonly doubtful: boolean };
  'quarter-sign': true;
  'half-sign': true;
  zone: string;
  meridiem: 'am' | 'pm';
  'hour-word': true;
  shorthand: readonly [Edge, Unit];
  now: true;
  holiday: { readonly name: string; readonly doubtful: boolean };
}

export type Tag = keyof LexemeValues;

export interface Entry {
  readonly words: readonly string[];
  /** Set when the first word must stand with its accents. */
  readonly exact: string | null;
  readonly value: unknown;
}

/** The entries that begin with one word, by tag, longest first. */
export type WordEntries = ReadonlyMap<Tag, readonly Entry[]>;

/** Entries by their first word. */
export interface Lexicon {
  readonly language: 'fr' | 'en';
  readonly dayFirst: boolean;
  readonly capitalMonths: boolean;
  readonly entries: ReadonlyMap<string, WordEntries>;
}

/** Makes the lexicon of a vocabulary; done once a language. */
export function compile(vocabulary: Vocabulary): Lexicon {
  const entries = new Map<string, Map<Tag, Entry[]>>();
  const add = <T extends Tag>(tag: T, value: LexemeValues[T], words: Words | undefined): void => {
    for (const phrase of words ?? []) {
      const tokens = tokenize(phrase).map((token) => token.text);
      const first = tokens[0];
      if (first === undefined) continue;
      const byTag = entries.get(first) ?? new Map<Tag, Entry[]>();
      const list = byTag.get(tag) ?? [];
      const start = tokenize(phrase)[0]?.exact ?? null;
      const exact = vocabulary.accented.some((word) => word === start) ? start : null;
      list.push({ words: tokens, exact, value });
      byTag.set(tag, list);
      entries.set(first, byTag);
    }
  };
  addNames(vocabulary, add);
  addAmounts(vocabulary, add);
  for (const [name, words] of Object.entries(vocabulary.holidays)) {
    for (const phrase of words) {
      const first = tokenize(phrase)[0]?.text ?? '';
      add('holiday', { name, doubtful: vocabulary.holidaysDoubtful.includes(first) }, [phrase]);
    }
  }
  for (const [name, words] of Object.entries(vocabulary.glue)) add(name as Glue, true, words);
  for (const byTag of entries.values()) {
    for (const list of byTag.values()) list.sort((a, b) => b.words.length - a.words.length);
  }
  const { language, dayFirst, capitalMonths } = vocabulary;
  return { language, dayFirst, capitalMonths, entries };
}

type Add = <T extends Tag>(tag: T, value: LexemeValues[T], words: Words | undefined) => void;

function addNames(vocabulary: Vocabulary, add: Add): void {
  vocabulary.months.forEach((words, index) => {
    for (const word of words) {
      const sureness = vocabulary.monthsDoubtful.includes(word) ? 'doubtful' : 'sure';
      add('month', { month: index + 1, sureness }, [word]);
    }
  });
  vocabulary.monthsShort.forEach((words, index) => {
    add('month', { month: index + 1, sureness: 'short' }, words);
  });
  vocabulary.weekdays.forEach((words, index) => {
    add('weekday', { weekday: index + 1, sureness: 'sure' }, words);
  });
  vocabulary.weekdaysShort.forEach((words, index) => {
    add('weekday', { weekday: index + 1, sureness: 'short' }, words);
  });
  vocabulary.weekdaysPlural.forEach((words, index) => {
    add('weekdays', index + 1, words);
  });
  for (const [season, words] of Object.entries(vocabulary.seasons)) {
    for (const word of words) {
      add('season', { season: season as Season, doubtful: vocabulary.seasonsDoubtful.includes(word) }, [word]);
    }
  }
  for (const [part, words] of Object.entries(vocabulary.parts)) add('part', part as DayPart, words);
  for (const [phrase, value] of Object.entries(vocabulary.partsOfDays)) add('part-of-day', value, [phrase]);
  for (const [edge, words] of Object.entries(vocabulary.edges)) add('edge', edge as Edge, words);
  for (const [word, zone] of Object.entries(vocabulary.zones)) add('zone', zone, [word]);
  add('meridiem', 'am', vocabulary.meridiem.am);
  add('meridiem', 'pm', vocabulary.meridiem.pm);
  add('quarter-sign', true, vocabulary.quarterSigns);
  add('half-sign', true, vocabulary.halfSigns);
  add('hour-word', true, vocabulary.hourWords);
  for (const [word, value] of Object.entries(vocabulary.shorthand)) add('shorthand', value, [word]);
  add('now', true, vocabulary.now);
}

function addAmounts(vocabulary: Vocabulary, add: Add): void {
  for (const [unit, words] of Object.entries(vocabulary.units)) add('unit', unit as Unit, words);
  for (const [unit, words] of Object.entries(vocabulary.unitsShort)) add('short-unit', unit as Unit, words);
  for (const [word, value] of Object.entries(vocabulary.numbers)) add('number', value, [word]);
  for (const [word, value] of Object.entries(vocabulary.vague)) add('vague', value, [word]);
  for (const [word, value] of Object.entries(vocabulary.ordinals)) add('ordinal', value, [word]);
  for (const [word, value] of Object.entries(vocabulary.days)) add('day', value, [word]);
  for (const [word, value] of Object.entries(vocabulary.chainedDays)) add('chained-day', value, [word]);
  for (const shift of [-1, 0, 1] as const) add('shift', shift, vocabulary.shifts[`${shift}`]);
  for (const shift of [-1, 1] as const) add('chained', shift, vocabulary.chained[`${shift}`]);
}

/** True when the words of `entry` stand at token `index`. */
export function standsAt(tokens: readonly Token[], index: number, entry: Entry): boolean {
  if (entry.exact !== null && tokens[index]?.exact !== entry.exact) return false;
  for (let offset = 1; offset < entry.words.length; offset += 1) {
    if (tokens[index + offset]?.text !== entry.words[offset]) return false;
  }
  return true;
}
