import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import type { Asker } from '../briefing/request.ts';
import { UserError } from '../errors.ts';
import { discordVoiceOf } from './voice.ts';

/** What the user reads; of a bug that is only the reference under which the log tells all. */
export function sentenceFor(error: unknown, asker: Asker, about: object, log: Logger): string {
  if (error instanceof UserError) return error.say(asker.language);
  const reference = newReference();
  log.error({ ...about, reference, err: error }, 'A question could not be answered');
  return discordVoiceOf(asker).texts.unexpected({ reference });
}

/** Six characters that cannot be mistaken for each other when read out. */
function newReference(): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
