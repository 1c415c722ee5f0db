/** The picture of a timeline, in time or not at all: an answer is worth more than its picture. */
import type { Logger } from 'pino';
import type { Answer, Timeline } from '../briefing/answer.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { budget } from './budget.ts';
import type { ViewFile } from './components.ts';
import { shorten } from './shorten.ts';
import { withinTime } from './withinTime.ts';

/** A drawn timeline: a PNG, and what it shows in words. */
export interface DrawnTimeline {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** Null where there is nothing to draw. */
export type DrawTimeline = (
  timeline: Timeline,
  about: { readonly language: UserLanguage; readonly title: string },
) => Promise<DrawnTimeline | null>;

/** Milliseconds; the first picture takes about 500, later ones 100. */
const patience = 3000;

/** Draws with the charts of Vigie, which are loaded with the first picture. */
export const drawWithCharts: DrawTimeline = async ({ days, from, to }, about) => {
  const { timelineBars } = await import('../charts/timelineBars.ts');
  return timelineBars(days, { from, to, ...about });
};

/** The picture of `answer`; null where there is none, or none in time. Never throws. */
export async function pictureOf(
  { timeline, understood }: Answer,
  language: UserLanguage,
  { draw, log }: { readonly draw: DrawTimeline; readonly log: Logger },
): Promise<ViewFile | null> {
  if (timeline === null) return null;
  try {
    const drawn = await withinTime(patience, draw(timeline, { language, title: understood.question }));
    if (drawn === null) return null;
    const description = shorten(drawn.alt.trim(), budget.description);
    return description === '' ? null : { name: 'timeline.png', bytes: drawn.png, description };
  } catch (error) {
    log.warn({ err: error }, 'The answer goes without its picture');
    return null;
  }
}
