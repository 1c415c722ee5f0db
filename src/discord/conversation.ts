/** Questions in sentences: a mention in a channel or thread, a reply to one of our messages, a direct message. */
import { type Guild, type Message, MessageType } from 'discord.js';
import type { Asker } from '../briefing/request.ts';
import { UserError } from '../errors.ts';
import { readQuestion } from '../questions/readQuestion.ts';
import { answerTo, viewOf } from './answering.ts';
import { askedIn } from './asked.ts';
import { takenOf } from './askView.ts';
import type { View } from './components.ts';
import { deliver } from './deliver.ts';
import { placeOf, questionBefore } from './earlier.ts';
import { isGone } from './gone.ts';
import { notice } from './notice.ts';
import { sentenceFor } from './sentenceFor.ts';
import { type ChannelSettings, settingsOf } from './settings.ts';
import { whileTyping } from './typing.ts';
import type { WorkingBot } from './workingBot.ts';

/** Of fewer words the language cannot be told: it is that of the question before. */
const fewestWords = 3;

/** The listener for discord.js: never rejects, whatever happens. */
export function listenerOf(bot: WorkingBot): (message: Message) => Promise<void> {
  return async (message) => {
    if (!isForVigie(message)) return;
    const verdict = bot.pace.take(message.author.id);
    if (verdict === 'ignore') return;
    const overall = bot.paceOfAll.take('');
    if (overall !== 'go') {
      if (overall === 'tell') bot.log.warn('More is asked than Discord lets answer: some questions stay without one');
      return;
    }
    const about = { message: message.id, guild: message.guildId, channel: message.channelId };
    try {
      await reply(message, bot, verdict === 'go', about);
    } catch (error) {
      if (isGone(error)) bot.log.info(about, 'Nobody waits for this answer any more');
      else bot.log.error({ ...about, err: error }, 'An answer could not be sent');
    }
  };
}

/** Written by a person, to Vigie: not by a bot or Discord itself, and not to everyone. */
function isForVigie({ author, type, webhookId, channel, mentions, client }: Message): boolean {
  if (author.bot || webhookId !== null) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  return channel.isDMBased() || mentions.users.has(client.user.id);
}

async function reply(message: Message, bot: WorkingBot, isInTime: boolean, about: object): Promise<void> {
  const question = askedIn(message);
  const settings = await settingsHere(message, bot).catch((error: unknown) => {
    bot.log.error({ ...about, err: error }, 'The settings of a channel could not be read');
    return null;
  });
  const before = await questionBefore(message, bot.earlier);
  const asker = askerOf(message, question, before, settings, bot.zone);
  const answered = await whileTyping(message.channel, () =>
    answer(question, before, asker, isInTime, bot).catch((error: unknown) => ({
      view: notice(sentenceFor(error, asker, about, bot.log)),
      taken: null,
    })),
  );
  const { view, taken } = answered;
  const thread = settings?.answers === 'in-thread' && taken !== null ? taken : null;
  // Before it is sent: a follow-up may be here sooner than the word that the answer has arrived.
  if (taken !== null) bot.earlier.remember(placeOf(message.channel, message.channelId, message.author.id), taken);
  const sent = await deliver(message, { view, thread, asker }, bot.log);
  if (sent !== null && taken !== null) bot.earlier.answered(sent, taken);
}

interface Answered {
  readonly view: View;
  /** The question as it was taken; null where none was answered. */
  readonly taken: string | null;
}

/** @throws UserError where there is no question, or none that can be understood. */
async function answer(
  question: string,
  before: string | null,
  asker: Asker,
  isInTime: boolean,
  bot: WorkingBot,
): Promise<Answered> {
  if (!isInTime) throw new UserError('slow-down');
  if (!/[\p{L}\p{N}]/u.test(question)) throw new UserError('only-a-mention');
  const request = { command: 'ask', question, before, since: null, until: null, source: null, offset: 0 } as const;
  const given = await answerTo(request, bot, asker);
  const view = await viewOf({ answer: given, request, from: 0 }, { kind: 'everyone', sharedBy: null }, bot, asker);
  return { view, taken: takenOf(given) };
}

/** Null in a direct message. */
async function settingsHere({ guildId, channel }: Message, bot: WorkingBot): Promise<ChannelSettings | null> {
  if (guildId === null) return null;
  return settingsOf(guildId, channel.isThread() ? (channel.parentId ?? channel.id) : channel.id, bot.kept);
}

/** Discord does not tell in which language somebody's own is set: what they write does. */
function askerOf(
  { guild, guildId }: Message,
  question: string,
  before: string | null,
  settings: ChannelSettings | null,
  zone: string,
): Asker {
  const words = question.split(' ').length < fewestWords && before !== null ? `${before} ${question}` : question;
  const asked =
    settings === null || settings.language === 'question' ? readQuestion(words).language : settings.language;
  return { guild: guildId, language: asked, locale: localeOf(guild, asked), zone };
}

/** The server's own, where it is of that language: days are written as there. */
function localeOf(guild: Guild | null, language: Asker['language']): string {
  const own = guild?.preferredLocale ?? '';
  return own.startsWith(language) ? own : language;
}
