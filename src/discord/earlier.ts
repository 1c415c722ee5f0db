/** The question before, for a follow-up ("et en Iran ?"): remembered for half an hour in this process, and on no disk. */
import type { Message } from 'discord.js';
import { passing } from './passing.ts';
import { componentsOf, questionIn } from './shown.ts';

/** Milliseconds after which a question is none that another follows up. */
const lifetime = 30 * 60_000;
const placesKept = 5_000;
/** Messages that are looked through for the last answer, where this process remembers none. */
const messagesRead = 10;

export interface Earlier {
  /** Remembers what was asked at `place`. */
  remember(place: string, question: string): void;
  /** Remembers which message of ours, perhaps the first of a thread, answers what. */
  answered(answer: { readonly id: string; readonly channelId: string }, question: string): void;
  at(place: string): string | null;
  answeredBy(message: string): string | null;
}

/** @param now milliseconds on any clock that only goes forward. */
export function earlierQuestions(now: () => number): Earlier {
  const asked = passing<string>(placesKept, lifetime, now);
  const answered = passing<string>(placesKept, lifetime, now);
  return {
    remember: (place, question) => asked.set(place, question),
    answered({ id, channelId }, question) {
      answered.set(id, question);
      if (asked.get(channelId) === null) asked.set(channelId, question);
    },
    at: (place) => asked.get(place),
    answeredBy: (message) => answered.get(message),
  };
}

/** Where a conversation goes on: a thread or a direct message is one, in a channel each user has their own. */
export function placeOf(
  channel: { readonly id: string; isThread(): boolean; isDMBased(): boolean } | null,
  channelId: string,
  user: string,
): string {
  return channel?.isThread() === true || channel?.isDMBased() === true ? channelId : `${channelId} ${user}`;
}

/**
 * The question that `message` may follow up: that of the answer it replies to, else the last one at its place. After a restart it
 * is read from our own messages, which show it. Null where there is none, or none that may be read.
 */
export async function questionBefore(message: Message, earlier: Earlier): Promise<string | null> {
  const { reference, channel, client } = message;
  const place = placeOf(channel, message.channelId, message.author.id);
  try {
    if (reference?.messageId !== undefined && message.mentions.repliedUser?.id === client.user.id) {
      const known = earlier.answeredBy(reference.messageId);
      return known ?? questionIn(componentsOf(await message.fetchReference()));
    }
    const known = earlier.at(place);
    if (known !== null || !(channel.isThread() || channel.isDMBased())) return known;
    const before = await channel.messages.fetch({ limit: messagesRead, before: message.id });
    const own = [...before.values()].filter(
      ({ author, createdTimestamp }) =>
        author.id === client.user.id && message.createdTimestamp - createdTimestamp < lifetime,
    );
    // The newest comes first.
    for (const one of own) {
      const question = questionIn(componentsOf(one));
      if (question !== null) return question;
    }
    return null;
  } catch {
    // Deleted, or no permission to read what was said before: the question stands by itself.
    return null;
  }
}
