/** Every interaction comes in here: it is deferred first, answered, and what goes wrong is caught once. */
import { randomInt } from 'node:crypto';
import type { ChatInputCommandInteraction, Interaction, MessageComponentInteraction } from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../../commands/command.ts';
import { type OptionValue, readOptions } from '../../commands/options.ts';
import type { Answer } from '../briefing/answer.ts';
import type { Desk } from '../briefing/desk.ts';
import type { Asker, Request } from '../briefing/request.ts';
import { UserError } from '../errors.ts';
import { answerView } from './answerView.ts';
import { askerOf } from './asker.ts';
import { respondToTyping } from './autocomplete.ts';
import type { Audience } from './briefView.ts';
import { type ButtonState, decodePlace, decodeState, recall } from './buttonState.ts';
import type { View } from './components.ts';
import { contextView } from './contextView.ts';
import { type DrawTimeline, drawWithCharts, pictureOf } from './drawTimeline.ts';
import { isGone } from './gone.ts';
import { notice } from './notice.ts';
import { type Answerable, type Reply, replyTo } from './reply.ts';
import type { RequestMemory } from './requestMemory.ts';
import { sourcesView } from './sourcesView.ts';
import { discordVoiceOf } from './voice.ts';
import { withinTime } from './withinTime.ts';

export interface Bot {
  readonly desk: Desk;
  /** Where questions too long for a button are kept: a part of the store. */
  readonly memory: RequestMemory;
  readonly commands: readonly Command[];
  /** IANA zone for the dates that users type. */
  readonly zone: string;
  readonly log: Logger;
  /** How timelines are drawn, where not as usual. */
  readonly draw?: DrawTimeline;
}

/** Milliseconds that an answer may take before the one who asked is told that something is wrong. */
const patience = 60_000;

/** The listener for discord.js: never rejects, whatever happens. */
export function routerOf(bot: Bot): (interaction: Interaction) => Promise<void> {
  return async (interaction) => {
    if (interaction.isAutocomplete()) await respondToTyping(interaction, bot);
    else if (interaction.isChatInputCommand()) await caught(interaction, bot, answerCommand);
    else if (interaction.isMessageComponent()) await caught(interaction, bot, answerComponent);
  };
}

type Handler<I> = (interaction: I, reply: Reply, bot: Bot, asker: Asker) => Promise<void>;

async function caught<I extends Answerable>(interaction: I, bot: Bot, handle: Handler<I>): Promise<void> {
  const asker = askerOf(interaction, bot.zone);
  const reply = replyTo(interaction);
  const about = {
    interaction: interaction.isMessageComponent() ? interaction.customId : interaction.commandName,
    guild: interaction.guildId,
  };
  try {
    await handle(interaction, reply, bot, asker);
  } catch (error) {
    if (isGone(error)) {
      bot.log.info(about, 'Nobody waits for this answer any more');
      return;
    }
    try {
      await reply.tell(notice(sentenceFor(error, asker, about, bot.log)));
    } catch (failure) {
      if (!isGone(failure)) bot.log.error({ ...about, err: failure }, 'The error could not be told');
    }
  }
}

/** What the user reads; of a bug that is only the reference under which the log tells all. */
function sentenceFor(error: unknown, asker: Asker, about: object, log: Logger): string {
  if (error instanceof UserError) return error.say(asker.language);
  const reference = newReference();
  log.error({ ...about, reference, err: error }, 'An interaction could not be answered');
  return discordVoiceOf(asker).texts.unexpected({ reference });
}

/** Six characters that cannot be mistaken for each other when read out. */
function newReference(): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  reply: Reply,
  bot: Bot,
  asker: Asker,
): Promise<void> {
  const command = bot.commands.find(({ declaration }) => declaration.name === interaction.commandName);
  if (command === undefined) throw new Error(`There is no command ${interaction.commandName}`);
  const given = interaction.options.data.flatMap(({ name, value }): readonly (readonly [string, OptionValue])[] =>
    value === undefined ? [] : [[name, value]],
  );
  const options = readOptions(command.declaration, new Map(given));
  const isPrivate = command.isPrivate(options);
  await reply.defer(isPrivate ? 'one' : 'everyone');
  const request = command.request(options);
  const audience = isPrivate
    ? ({ kind: 'one', shared: false } as const)
    : ({ kind: 'everyone', sharedBy: null } as const);
  const answer = await ask(request, bot, asker);
  await reply.fill(await viewOf({ answer, request, from: 0 }, audience, bot, asker));
}

async function answerComponent(
  interaction: MessageComponentInteraction,
  reply: Reply,
  bot: Bot,
  asker: Asker,
): Promise<void> {
  const state = decodeState(interaction.customId);
  if (state?.action === 'share') {
    await share(interaction, state, reply, bot, asker);
    return;
  }
  // Buttons answer the one who pressed them: the message that they stand under is others' too.
  await reply.defer('one');
  await reply.fill(await viewFor(interaction, state, bot, asker));
}

async function viewFor(
  interaction: MessageComponentInteraction,
  state: ButtonState | null,
  bot: Bot,
  asker: Asker,
): Promise<View> {
  const voice = discordVoiceOf(asker);
  if (state?.action === 'context') {
    const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
    const place = decodePlace(chosen ?? '');
    if (place === null) throw new UserError('stale-button');
    const context = await withinTime(patience, bot.desk.context(place.article, place.start, place.end, asker));
    if (context === null) throw new UserError('context-gone');
    return contextView(context, voice);
  }
  const request = await requestOf(state, bot);
  const answer = await ask(request, bot, asker);
  if (state?.action === 'sources') return sourcesView(answer, state.reference, state.from, voice);
  return viewOf({ answer, request, from: state?.from ?? 0 }, { kind: 'one', shared: false }, bot, asker);
}

/** Posts a private answer for everyone, then takes its button away, so that it is shared once. */
async function share(
  interaction: MessageComponentInteraction,
  state: ButtonState,
  reply: Reply,
  bot: Bot,
  asker: Asker,
): Promise<void> {
  await reply.deferUpdate();
  const request = await requestOf(state, bot);
  const answer = await ask(request, bot, asker);
  const page = { answer, request, from: state.from };
  await reply.post(await viewOf(page, { kind: 'everyone', sharedBy: interaction.user.id }, bot, asker));
  await reply.fill(await viewOf(page, { kind: 'one', shared: true }, bot, asker));
}

interface Asked {
  readonly answer: Answer;
  readonly request: Request;
  /** How many points of the answer were shown before. */
  readonly from: number;
}

async function viewOf({ answer, request, from }: Asked, audience: Audience, bot: Bot, asker: Asker): Promise<View> {
  const { draw = drawWithCharts, log, memory } = bot;
  const isFirst = answer.found && answer.omitted.before + from === 0;
  const picture = isFirst ? await pictureOf(answer, asker.language, { draw, log }) : null;
  return answerView(answer, request, audience, memory, discordVoiceOf(asker), { picture, from });
}

/** @throws UserError `stale-button` */
async function requestOf(state: ButtonState | null, bot: Bot): Promise<Request> {
  const request = state === null ? null : await recall(state.reference, state.offset, bot.memory);
  if (request === null) throw new UserError('stale-button');
  return request;
}

function ask(request: Request, bot: Bot, asker: Asker): Promise<Answer> {
  return withinTime(patience, bot.desk.answer(request, asker));
}
