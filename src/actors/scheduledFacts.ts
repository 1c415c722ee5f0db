/** "avant les élections du mois prochain": an event whose day is known, at a stated distance, dates a text. */
import type { Article } from '../article/article.ts';
import type { DayRange } from '../article/dating.ts';
import type { Span } from '../article/span.ts';
import { asDay, epochDay, numberOf, weekdayOf } from '../time/dating/calendar.ts';
import type { Fact } from '../time/dating/dateText.ts';
import { readExpressions } from '../time/expressions.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { Reading } from './gazetteer/reading.ts';
import { scheduledIn } from './gazetteer/scheduledIn.ts';

/** The distance stands right beside the event's name. */
const BESIDE = 40;
/** How much likelier the days at the stated distance are. */
const ODDS = 25;

/** A fact for each scheduled event that is said to be last, this or next week, month or year. */
export function scheduledFacts(
  article: Article,
  reading: Reading,
  language: 'fr' | 'en',
  gazetteer: Gazetteer,
): readonly Fact[] {
  const named = scheduledIn(reading, language, gazetteer);
  if (named.length === 0) return [];
  const distances = readExpressions(article.text, { language }).flatMap(({ start, end, meaning }) => {
    if (meaning.is !== 'unit' || meaning.base !== 'reference') return [];
    const { unit, shift } = meaning;
    return unit === 'week' || unit === 'month' || unit === 'year' ? [{ span: { start, end }, unit, shift }] : [];
  });
  return named.flatMap(({ event, spans: [name] }): readonly Fact[] => {
    const distance = distances.find(({ span }) => name !== undefined && gap(name, span) <= BESIDE);
    if (name === undefined || distance === undefined) return [];
    const ranges = event.held.map(({ from }) => unitAround(numberOf(from), distance.unit, -distance.shift));
    const first = name.start < distance.span.start ? name : distance.span;
    const second = first === name ? distance.span : name;
    return [{ kind: 'scheduled', ranges, spans: [first, second], subject: event.id, odds: ODDS }];
  });
}

function gap(a: Span, b: Span): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

/** The whole week, month or year that lies `shift` units from the one that holds `day`. */
function unitAround(day: number, unit: 'week' | 'month' | 'year', shift: number): DayRange {
  if (unit === 'week') {
    const monday = day - weekdayOf(day) + 1 + 7 * shift;
    return { from: asDay(monday), to: asDay(monday + 6) };
  }
  const [year = 0, month = 1] = asDay(day).split('-').map(Number);
  if (unit === 'year') return { from: `${year + shift}-01-01`, to: `${year + shift}-12-31` };
  const months = year * 12 + month - 1 + shift;
  const startOf = (at: number) => epochDay(Math.floor(at / 12), (at % 12) + 1, 1) ?? day;
  return { from: asDay(startOf(months)), to: asDay(startOf(months + 1) - 1) };
}
