import type { Answer } from '../briefing/answer.ts';
import type { Request } from '../briefing/request.ts';
import { type Audience, briefView } from './briefView.ts';
import { type RequestMemory, refer } from './buttonState.ts';
import type { View, ViewFile } from './components.ts';
import { nearestRequest, nearestTopics, nothingView } from './nothingView.ts';
import { notice } from './notice.ts';
import type { DiscordVoice } from './voice.ts';

export interface PageDetails {
  readonly picture?: ViewFile | null;
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
  { picture = null, from = 0 }: PageDetails = {},
): Promise<View> {
  if (!answer.found) {
    const nearest = nearestTopics(answer).map(async (topic) => ({
      topic,
      reference: await refer(nearestRequest(topic), memory),
    }));
    return nothingView(answer, await Promise.all(nearest), voice);
  }
  // Articles have gone since the page before was shown.
  if (answer.points.length <= from) return notice(voice.texts.nothingLeft);
  return briefView({ answer, from, picture, reference: await refer(request, memory) }, audience, voice);
}
