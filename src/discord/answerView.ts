import type { Answer } from '../briefing/answer.ts';
import type { Request } from '../briefing/request.ts';
import { askView, takenOf } from './askView.ts';
import { type Audience, briefView } from './briefView.ts';
import { refer } from './buttonState.ts';
import { checkView } from './checkView.ts';
import type { View, ViewFile } from './components.ts';
import { asButtons, type Nearest, nearestRequest, nothingView } from './nothingView.ts';
import { notice } from './notice.ts';
import type { RequestMemory } from './requestMemory.ts';
import { isShownWhole } from './shown.ts';
import type { DiscordVoice } from './voice.ts';

export interface PageDetails {
  readonly pictures?: readonly ViewFile[];
  /** How many points of the answer were shown before. */
  readonly from?: number;
}

/** The one way from an answer to a message within Discord's budgets. */
export async function answerView(
  answer: Answer,
  request: Request,
  audience: Audience,
  memory: RequestMemory,
  voice: DiscordVoice,
  { pictures = [], from = 0 }: PageDetails = {},
): Promise<View> {
  const offer = (topics: readonly string[], command = answer.command): Promise<readonly Nearest[]> =>
    Promise.all(
      asButtons(topics).map(async (topic) => ({
        topic,
        reference: await refer(nearestRequest(topic, command), memory),
      })),
    );
  if (answer.command === 'check' && request.command === 'check') {
    return checkView({ answer, from, reference: await refer(request, memory) }, voice);
  }
  if (answer.command === 'ask' && request.command === 'ask') {
    if (answer.found && answer.points.length <= from) return notice(voice.texts.nothingLeft);
    const reference = await refer(request, memory, isShownWhole(takenOf(answer)));
    return askView({ answer, from, reference, nearest: await offer(answer.nearest) }, audience, voice);
  }
  if (!answer.found) return nothingView(answer, await offer(answer.nearest), voice);
  // Articles have gone since the page before was shown.
  if (answer.points.length <= from) return notice(voice.texts.nothingLeft);
  const { name, others = [] } = answer.portrait ?? {};
  const namesakes = await offer(others.flatMap((other) => (other.name === name ? [] : [other.name])));
  const people = answer.command === 'brief' ? await offer(answer.people, 'who') : [];
  const reference = await refer(request, memory);
  return briefView({ answer, from, pictures, reference, namesakes, people }, audience, voice);
}
