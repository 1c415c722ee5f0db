/** Whether an answer helped: counted for the answer, and once for each who judges it. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { MessageComponentInteraction } from 'discord.js';
import type { UserLanguage } from '../texts/bilingual.ts';
import { askTexts } from './askTexts.ts';
import type { Place } from './buttonState.ts';
import { accent, framed, text, type View } from './components.ts';
import { decodeJudged, judgedPlaces } from './judgement.ts';
import type { Kept } from './kept.ts';
import { componentsOf } from './shown.ts';

type Judgement = 'helpful' | 'unhelpful';

export interface Votes {
  /** What changes when `user` judges `answer` so: nothing where they said so before, and where they said the other, that goes. */
  change(
    user: string,
    answer: string,
    judgement: Judgement,
  ): { readonly helpful: -1 | 0 | 1; readonly unhelpful: -1 | 0 | 1 };
}

const day = 24 * 60 * 60_000;
const votesKept = 20_000;

/**
 * One vote a user an answer, without keeping who voted. What is remembered is a hash of user and answer under a secret that is
 * made anew each day and never leaves this process: ids of users can be counted through, so a hash without a secret, or with
 * one that is kept, would name them. The price is that somebody may judge an answer again on another day, or after a restart.
 *
 * @param now milliseconds on any clock that only goes forward.
 */
export function votesOf(now: () => number): Votes {
  let secret = randomBytes(32);
  let since = now();
  const votes = new Map<string, Judgement>();
  return {
    change(user, answer, judgement) {
      if (now() - since >= day || votes.size >= votesKept) {
        secret = randomBytes(32);
        since = now();
        votes.clear();
      }
      const voter = createHmac('sha256', secret).update(`${user} ${answer}`).digest('base64url');
      const before = votes.get(voter);
      votes.set(voter, judgement);
      if (before === judgement) return { helpful: 0, unhelpful: 0 };
      const gone = before === undefined ? 0 : -1;
      return judgement === 'helpful' ? { helpful: 1, unhelpful: gone } : { helpful: gone, unhelpful: 1 };
    },
  };
}

/** The same for the same quotations in answer to the same kind of question, whoever asked it in whatever words. */
function keyOf(found: boolean, expects: string, places: readonly Place[]): string {
  const cited = places.map(({ article, start, end }) => `${article}:${start}:${end}`).sort();
  return createHash('sha256')
    .update([found, expects, ...cited].join('|'))
    .digest('base64url')
    .slice(0, 22);
}

/**
 * Counts the press of a judging button: what the answer was is read from its own message.
 *
 * @param today `YYYY-MM-DD`.
 * @returns false where the button is none of this version.
 */
export async function judge(
  interaction: MessageComponentInteraction,
  { reference, judgement }: { readonly reference: string; readonly judgement: Judgement },
  { kept, votes, today }: { readonly kept: Pick<Kept, 'countFeedback'>; readonly votes: Votes; readonly today: string },
): Promise<boolean> {
  const judged = decodeJudged(reference);
  if (judged === null) return false;
  const { expects, confidence, found } = judged;
  const places = judgedPlaces(judged, componentsOf(interaction.message));
  const key = keyOf(found, expects, places);
  const change = votes.change(interaction.user.id, key, judgement);
  if (change.helpful === 0 && change.unhelpful === 0) return true;
  await kept.countFeedback({ key, places, expects, confidence, found }, { ...change, day: today });
  return true;
}

export function thanksView(language: UserLanguage): View {
  return { components: [framed(accent.found, [text(askTexts[language].thanks)])] };
}
