/** A bot at work: what it was started with, and what it remembers while it runs. */
import type { Logger } from 'pino';
import type { Command } from '../../commands/command.ts';
import type { Desk } from '../briefing/desk.ts';
import type { SourceDesk } from '../gathering/sourceDesk.ts';
import type { DrawTimeline } from './drawTimeline.ts';
import { type Earlier, earlierQuestions } from './earlier.ts';
import { type Votes, votesOf } from './feedback.ts';
import type { Kept } from './kept.ts';
import { type Pace, paceOf } from './pace.ts';
import { type RequestMemory, withoutSentences } from './requestMemory.ts';

export interface Bot {
  readonly desk: Desk;
  /** Where topics too long for a button are kept: a part of the store. */
  readonly memory: RequestMemory;
  /** Where settings and judgements are kept: a part of the store. */
  readonly kept: Kept;
  /** What servers follow. */
  readonly sources: SourceDesk;
  readonly commands: readonly Command[];
  /** IANA zone for the dates that users type. */
  readonly zone: string;
  readonly log: Logger;
  /** How timelines are drawn, where not as usual. */
  readonly draw?: DrawTimeline;
}

export interface WorkingBot extends Bot {
  readonly earlier: Earlier;
  readonly votes: Votes;
  /** Of each user who asks in sentences. */
  readonly pace: Pace;
  /** Of all messages together: each answer is two requests of Discord's 50 a second. */
  readonly paceOfAll: Pace;
}

/** Ten questions at once, then one in two seconds: more than anybody reads. */
const own = { burst: 10, every: 2_000 };
/** Twenty a second, a hundred at once. */
const all = { burst: 100, every: 50 };

export function atWork(bot: Bot): WorkingBot {
  const now = () => performance.now();
  return {
    ...bot,
    memory: withoutSentences(bot.memory, now),
    earlier: earlierQuestions(now),
    votes: votesOf(now),
    pace: paceOf(own.burst, own.every, now),
    paceOfAll: paceOf(all.burst, all.every, now),
  };
}
