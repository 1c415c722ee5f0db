import type { Answer } from '../briefing/answer.ts';
import type { Asker, Request } from '../briefing/request.ts';
import { answerView } from './answerView.ts';
import type { Audience } from './briefView.ts';
import type { View } from './components.ts';
import { drawWithCharts } from './drawTimeline.ts';
import { picturesOf } from './picturesOf.ts';
import { discordVoiceOf } from './voice.ts';
import { withinTime } from './withinTime.ts';
import type { Bot } from './workingBot.ts';

/** Milliseconds that an answer may take before the one who asked is told that something is wrong. */
export const patience = 60_000;

export interface Asked {
  readonly answer: Answer;
  readonly request: Request;
  /** How many points of the answer were shown before. */
  readonly from: number;
}

/** What the desk says, within a minute. */
export function answerTo(request: Request, bot: Pick<Bot, 'desk'>, asker: Asker): Promise<Answer> {
  return withinTime(patience, bot.desk.answer(request, asker));
}

/** The message for an answer, with its pictures where it has some. */
export async function viewOf(
  { answer, request, from }: Asked,
  audience: Audience,
  { draw = drawWithCharts, log, memory }: Pick<Bot, 'draw' | 'log' | 'memory'>,
  asker: Asker,
): Promise<View> {
  const isFirst = answer.found && answer.omitted.before + from === 0;
  const pictures = isFirst ? await picturesOf(answer, asker.language, { draw, log }) : [];
  return answerView(answer, request, audience, memory, discordVoiceOf(asker), { pictures, from });
}
