/** The pictures of an answer, in time or not at all: an answer is worth more than its pictures. */
import type { Logger } from 'pino';
import type { Answer } from '../briefing/answer.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { budget } from './budget.ts';
import type { ViewFile } from './components.ts';
import { drawNetworkOf } from './drawNetwork.ts';
import { type Drawn, type DrawTimeline, drawTimelineOf } from './drawTimeline.ts';
import { shorten } from './shorten.ts';
import { withinTime } from './withinTime.ts';

/** Milliseconds; the first picture takes about 500, later ones 100. */
const patience = 3000;

/** Those that there are, in the order in which they are shown. Never throws. */
export async function picturesOf(
  answer: Answer,
  language: UserLanguage,
  { draw, log }: { readonly draw: DrawTimeline; readonly log: Logger },
): Promise<readonly ViewFile[]> {
  const pictures = await Promise.all([
    fileOf('network.png', () => drawNetworkOf(answer, language), log),
    fileOf('timeline.png', () => drawTimelineOf(answer, language, draw), log),
  ]);
  return pictures.filter((picture) => picture !== null);
}

async function fileOf(name: string, draw: () => Promise<Drawn | null>, log: Logger): Promise<ViewFile | null> {
  try {
    const drawn = await withinTime(patience, draw());
    if (drawn === null) return null;
    const description = shorten(drawn.alt.trim(), budget.description);
    return description === '' ? null : { name, bytes: drawn.png, description };
  } catch (error) {
    log.warn({ err: error, picture: name }, 'The answer goes without its picture');
    return null;
  }
}
