/** The picture of a timeline, and the words for those who cannot see it. */
import type { Day } from '../article/dating.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { binDays, type DayCount } from './bins.ts';
import { DrawingRoom } from './drawingRoom.ts';
import { drawnLately } from './drawnLately.ts';
import type { Picture } from './picture.ts';
import { drawnText, oneLine } from './plainText.ts';
import { timelineSpec } from './timelineSpec.ts';
import { altText, sumsOf } from './timelineWords.ts';

export interface TimelineBars extends Picture {
  /** Alternative text of one or two sentences, under 1024 characters. */
  readonly alt: string;
}

export interface TimelineOptions {
  readonly language: UserLanguage;
  /** The days asked for, both included. */
  readonly from: Day;
  readonly to: Day;
  /** What the timeline is of; drawn on one line, shortened with "…", and left out when empty. */
  readonly title: string;
}

/** Characters of the title: more than the picture is wide, and in its words few enough to stay under Discord's 1024. */
const mostInTitle = 60;

// One room for the whole program: each has a thread with the libraries loaded. It ends by itself when idle and keeps no
// program from ending.
const room = new DrawingRoom();
const draw = drawnLately((spec) => room.draw(spec));

/**
 * Bars of how many articles appeared and how many events are told of, by day, week, month or year (see `binDays`), as a
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
  { language, from, to, title }: TimelineOptions,
): Promise<TimelineBars | null> {
  const binning = binDays(counts, { from, to });
  const sums = sumsOf(binning);
  if (sums.articles + sums.events === 0) return null;
  const picture = await draw(timelineSpec(binning, drawnText(title, mostInTitle), language));
  return { ...picture, alt: altText(binning, oneLine(title, mostInTitle), language) };
}
