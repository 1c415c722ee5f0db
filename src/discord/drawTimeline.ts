/** The picture of a timeline. */
import type { Answer, Timeline } from '../briefing/answer.ts';
import type { UserLanguage } from '../texts/bilingual.ts';

/** A drawn picture: a PNG, and what it shows in words. */
export interface Drawn {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** Null where there is nothing to draw. */
export type DrawTimeline = (
  timeline: Timeline,
  about: { readonly language: UserLanguage; readonly title: string; readonly told: 'events' | 'mentions' },
) => Promise<Drawn | null>;

/** Draws with the charts of Vigie, which are loaded with the first picture. */
export const drawWithCharts: DrawTimeline = async ({ days, from, to }, about) => {
  const { timelineBars } = await import('../charts/timelineBars.ts');
  return timelineBars(days, { from, to, ...about });
};

/** Null where the answer has no timeline. */
export async function drawTimelineOf(
  { timeline, portrait, understood }: Answer,
  language: UserLanguage,
  draw: DrawTimeline,
): Promise<Drawn | null> {
  if (timeline === null) return null;
  const title = portrait?.name ?? understood.question;
  return draw(timeline, { language, title, told: portrait === null ? 'events' : 'mentions' });
}
