/** When was this text written? Weighs every day against what the text says, and keeps the reasons. */
import { DateTime } from 'luxon';
import type { Dating, DayRange, Evidence, EvidenceKind } from '../../article/dating.ts';
import type { Span } from '../../article/span.ts';
import type { ReadExpression } from '../expression.ts';
import { resolveExpressions } from '../resolve/resolveExpressions.ts';
import { asDay, epochDay, numberOf } from './calendar.ts';
import { chainClues } from './chains.ts';
import { type Clue, cluesOf, type Days, rightsClue } from './clues.ts';
import { DayGrid } from './dayGrid.ts';
import { mentionsIn } from './mentions.ts';
import { posteriorOf } from './posterior.ts';

/** A fact from outside of the text that speaks for some days: an office held, an event known. */
export interface Fact {
  readonly kind: EvidenceKind;
  readonly ranges: readonly DayRange[];
  readonly spans: readonly Span[];
  readonly subject: string | null;
  /** How many times less likely the days outside of the ranges are. */
  readonly odds: number;
}

export interface DatableText {
  readonly text: string;
  readonly language: 'fr' | 'en';
  /** What the text says of time, as `readExpressions` reads it. */
  readonly expressions: readonly ReadExpression[];
  /** Where the page says when it was published. */
  readonly dateLines: readonly Span[];
  /** Where it claims its rights. */
  readonly rights: readonly Span[];
  /** What of the page is no story: what it names is of other days (links to other stories, comments). */
  readonly aside: readonly Span[];
  /** The day it came in: the latest it can be. */
  readonly received: string;
  readonly facts: readonly Fact[];
  /** What dated articles make of its words. */
  readonly company: Clue | null;
}

/** Older news is dated by its archive. */
const EARLIEST = epochDay(1990, 1, 1) ?? 0;
/** What comes in is rather new than old: half as likely for each so many years back. */
const HALVED_BY = 3 * 365;
/** Evidence is judged by the days around the likely one: years back and ahead say which year, not whether it fits. */
const AROUND = 1_830;
/** A clue against which the chosen day is so much less likely (logarithm) than its best one is a doubt. */
const DOUBTFUL = 2.5;
/** Days that "ce lundi" may be off by: a text is put online later than it was written. */
const SLACK = 3;

/** Dates a text whose source does not. The result is honest about how little may be known: `from` to `to` can be decades. */
export function dateText(datable: DatableText): Dating {
  const { text, language, received, facts } = datable;
  const isAside = ({ start }: Span) => datable.aside.some((span) => span.start <= start && start < span.end);
  const expressions = datable.expressions.filter((expression) => !isAside(expression));
  const latest = Math.max(numberOf(received), EARLIEST);
  const clues = [
    ...cluesOf(mentionsIn(text, expressions), datable.dateLines),
    ...datable.rights.flatMap((span) => yearOfRights(text, span).map((year) => rightsClue(year, span))),
    ...facts.map(factClue),
    ...(datable.company === null ? [] : [datable.company]),
  ];
  const grid = new DayGrid(EARLIEST, latest);
  grid.weigh((day) => ((day - latest) / HALVED_BY) * Math.LN2);
  for (const clue of clues) clue.weigh(grid);
  const first = posteriorOf(grid.probabilities(), EARLIEST);
  // What is counted from other expressions needs a moment to be counted from: the likeliest so far.
  const chains = expressions.some(isChained)
    ? chainClues(text, expressions, placed(expressions, first.likely, language))
    : [];
  for (const chain of chains) chain.weigh(grid);
  const posterior = chains.length === 0 ? first : posteriorOf(grid.probabilities(), EARLIEST);
  const all = [...clues, ...chains];
  const [evidence, doubts] = weighed(all, posterior.likely);
  const known = knownRange(facts, posterior.likely);
  return {
    ...within(posterior.held, known),
    likely: asDay(posterior.likely),
    probable: within(posterior.probable, known),
    basis: evidence.length === 0 ? 'received' : 'inferred',
    confidence: posterior.confidence,
    confidenceOfDay: posterior.confidenceOfDay,
    evidence,
    doubts,
  };
}

/** The days on which all facts that agree with `likely` hold together: what is known is not left to probability. */
function knownRange(facts: readonly Fact[], likely: number): Days {
  let range: Days = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { ranges } of facts) {
    for (const { from, to } of ranges) {
      const [first, last] = [numberOf(from), numberOf(to)];
      if (first <= likely && likely <= last) range = [Math.max(range[0], first), Math.min(range[1], last)];
    }
  }
  return range;
}

function within([from, to]: Days, known: Days): DayRange {
  return { from: asDay(Math.max(from, known[0])), to: asDay(Math.min(to, known[1])) };
}

/** Whether it counts from another expression or an event. */
function isChained({ meaning }: Pick<ReadExpression, 'meaning'>): boolean {
  switch (meaning.is) {
    case 'offset':
    case 'day':
    case 'unit':
      return meaning.base !== 'reference';
    case 'date':
      return meaning.chained === true;
    case 'part':
    case 'clock':
    case 'edge':
    case 'open':
      return isChained({ meaning: meaning.of });
    case 'range':
      return true;
    default:
      return false;
  }
}

function placed(expressions: readonly ReadExpression[], likely: number, language: 'fr' | 'en') {
  const reference = DateTime.fromISO(asDay(likely), { zone: 'utc' }).set({ hour: 12 });
  return resolveExpressions(expressions, { language, reference, prefer: 'news' });
}

function yearOfRights(text: string, span: Span): readonly number[] {
  const years = [...text.slice(span.start, span.end).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) =>
    Number(year),
  );
  return years.length === 0 ? [] : [Math.max(...years)];
}

function factClue({ kind, ranges, spans, subject, odds }: Fact): Clue {
  const days = ranges.map(({ from, to }) => [numberOf(from), numberOf(to)] as const);
  return {
    kind,
    spans,
    subject,
    weigh: (grid) => grid.weighRanges(days, 0, -Math.log(odds)),
    near: (day) => days.find(([from, to]) => from <= day && day <= to) ?? days.at(-1) ?? [day, day],
  };
}

/** What speaks for `likely` and what against it, the most telling first. */
function weighed(clues: readonly Clue[], likely: number): readonly [readonly Evidence[], readonly Evidence[]] {
  const rated = clues.map((clue) => {
    const grid = new DayGrid(likely - AROUND, likely + AROUND);
    clue.weigh(grid);
    const { own, most, mean } = grid.standing(likely);
    const [from, to] = clue.near(likely);
    const evidence: Evidence = {
      kind: clue.kind,
      range: { from: asDay(from), to: asDay(to) },
      spans: clue.spans,
      subject: clue.subject,
    };
    return { evidence, telling: own - mean, doubtful: isDoubt(clue, [from, to], likely, most - own) };
  });
  rated.sort((a, b) => b.telling - a.telling);
  const distinct = rated.filter(
    ({ evidence }, at) => rated.findIndex((other) => sameEvidence(other.evidence, evidence)) === at,
  );
  return [distinct.filter(({ doubtful }) => !doubtful), distinct.filter(({ doubtful }) => doubtful)].map((side) =>
    side.map(({ evidence }) => evidence),
  ) as [Evidence[], Evidence[]];
}

/**
 * Whether a clue speaks against the day chosen. A day long past does not, however seldom news names such: it only happened
 * before. What names the day of publication does when that is another.
 */
function isDoubt({ kind, insists }: Clue, [from, to]: Days, likely: number, loss: number): boolean {
  if (insists === true) return likely < from - SLACK || likely > to + SLACK;
  if (kind === 'date' && to < likely) return false;
  return loss > DOUBTFUL;
}

/** The same fact from other words of the text ("deux mois plus tard", said twice). */
function sameEvidence(a: Evidence, b: Evidence): boolean {
  return a.kind === b.kind && a.range.from === b.range.from && a.range.to === b.range.to && a.subject === b.subject;
}
