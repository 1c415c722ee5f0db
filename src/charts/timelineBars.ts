/** The picture of a timeline, and the words for those who cannot see it. */
import type { Day } from '../article/dating.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { binDays, type DayCount, type Series } from './bins.ts';
import { draw } from './draw.ts';
import type { Picture } from './picture.ts';
import { drawnText, oneLine } from './plainText.ts';
import { timelineSpec } from './timelineSpec.ts';
import { altText, sumsOf } from './timelineWords.ts';

export interface TimelineBars extends Picture {
  /** Alternative text of one or two sentences, under 1024 characters. */
  readonly alt: string;
}

/** What articles tell: events, or of somebody by name. */
export type Told = Exclude<Series, 'articles'>;

export interface TimelineOptions {
  readonly language: UserLanguage;
  /** The days asked for, both included. */
  readonly from: Day;
  readonly to: Day;
  /** What the bars of the second row count, under the articles: `events` unless told otherwise. */
  readonly told?: Told;
  /** What the timeline is of; drawn on one line, shortened with "…", and left out when empty. */
  readonly title: string;
}

/** Characters of the title: more than the picture is wide, and in its words few enough to stay under Discord's 1024. */
const mostInTitle = 60;

/**
 * Bars of how many articles appeared, and how many events are told of or how often somebody is named, by day, week, month or year (see `binDays`), as a
 * PNG of about 1000 × 560 pixels and under 100 kB that reads on dark and light backgrounds. Null when nothing was
 * counted in the range: a picture of nothing says less than a sentence.
 *
 * Drawn in a thread of its own: about half a second for the first picture, 50 ms for later ones.
 *
 * @throws {RangeError} when a day is none, the range is reversed, or a count is not a whole number from 0.
 * @throws {Error} when too many pictures are waiting or drawing takes over 10 s: answer without the picture.
 */
export async function timelineBars(
  counts: readonly DayCount[],
  { language, from, to, title, told = 'events' }: TimelineOptions,
): Promise<TimelineBars | null> {
  const binning = binDays(counts, { from, to });
  const sums = sumsOf(binning);
  if (sums.articles + sums[told] === 0) return null;
  const picture = await draw(timelineSpec(binning, told, drawnText(title, mostInTitle), language));
  return { ...picture, alt: altText(binning, told, oneLine(title, mostInTitle), language) };
}
