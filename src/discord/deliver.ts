/** Brings an answer to a message: in place as a reply, or in a thread of its own; where Vigie may not write, the asker is told. */
import {
  type AnyThreadChannel,
  ChannelType,
  DiscordAPIError,
  type Message,
  RESTJSONErrorCodes,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Asker } from '../briefing/request.ts';
import { breaches } from './budget.ts';
import { accent, framed, onOneLine, text, type View } from './components.ts';
import { conversationTexts } from './conversationTexts.ts';
import { messageOf } from './reply.ts';

const longestThreadName = 100;

/** Vigie may not write there, or nobody may any more. */
const closedTo: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.ThreadLocked,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
]);
/** Vigie may not open a thread there, or there are as many as there can be: then it answers in place. */
const noThread: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MaximumActiveThreads,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
]);

export interface Delivery {
  readonly view: View;
  /** The question that a new thread is named after; null to answer in place. */
  readonly thread: string | null;
  readonly asker: Asker;
}

/** @returns the message that was sent; null where it could not be, of which the asker is told if there is a way. */
export async function deliver(
  message: Message,
  { view, thread, asker }: Delivery,
  log: Logger,
): Promise<Message | null> {
  try {
    const own = thread === null ? null : await openThread(message, thread);
    if (own === null) return await replyInPlace(message, view);
    return await own.send(withNonce(message, openingOf(view, asker)));
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || !closedTo.has(error.code)) throw error;
    await tellPrivately(message, asker, log);
    return null;
  }
}

/** The thread of a question in a channel; null where there can be none. */
async function openThread(message: Message, title: string): Promise<AnyThreadChannel | null> {
  const { type } = message.channel;
  if (type !== ChannelType.GuildText && type !== ChannelType.GuildAnnouncement) return null;
  try {
    return await message.startThread({
      name: onOneLine(title, longestThreadName) || '…',
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (noThread.has(error.code)) return null;
    if (error.code !== RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage) throw error;
    // Somebody was faster; the thread of a message bears its id.
    const thread = await message.client.channels.fetch(message.id);
    return thread?.isThread() === true ? thread : null;
  }
}

/** Discord gives Vigie only the words that are meant for it: who goes on in the thread must know. */
function openingOf(view: View, { language }: Asker): View {
  const opening = { ...view, components: [...view.components, text(`-# ${conversationTexts[language].goOn}`)] };
  return breaches(opening).length === 0 ? opening : view;
}

async function replyInPlace(message: Message, view: View): Promise<Message> {
  const sent = withNonce(message, view);
  try {
    // Where the question is deleted meanwhile, Discord refuses the reply: nobody waits for it.
    return await message.reply({ ...sent, failIfNotExists: true });
  } catch (error) {
    const mayNotReply = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
    if (!(error instanceof DiscordAPIError) || error.code !== mayNotReply || !message.channel.isSendable()) throw error;
    return message.channel.send(sent);
  }
}

/** discord.js sends again what a failing server may already have taken: by the nonce Discord knows it. */
function withNonce(message: Message, view: View) {
  return { ...messageOf(view), nonce: message.id, enforceNonce: true } as const;
}

async function tellPrivately(message: Message, asker: Asker, log: Logger): Promise<void> {
  const about = { guild: message.guildId, channel: message.channelId };
  try {
    const words = conversationTexts[asker.language].closed({ channel: `<#${message.channelId}>` });
    await message.author.send(messageOf({ components: [framed(accent.wrong, [text(words)])] }));
    log.info(about, 'Vigie may not write in this channel, and told the one who asked');
  } catch (error) {
    log.warn({ ...about, err: error }, 'Vigie may not write in this channel, nor to the one who asked');
  }
}
