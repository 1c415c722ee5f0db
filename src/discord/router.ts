/** Every interaction comes in here: it is deferred first, answered, and what goes wrong is caught once. */
import type {
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { messageCommands } from '../../commands/index.ts';
import { readOptions } from '../../commands/options.ts';
import { settings } from '../../commands/settings.ts';
import { sources } from '../../commands/sources.ts';
import type { Asker, Request } from '../briefing/request.ts';
import { UserError } from '../errors.ts';
import { answerTo, patience, viewOf } from './answering.ts';
import { askerOf } from './asker.ts';
import { takenOf } from './askView.ts';
import { attached } from './attached.ts';
import { respondToTyping } from './autocomplete.ts';
import { type ButtonState, decodePlace, decodeState, recall } from './buttonState.ts';
import type { View } from './components.ts';
import { contextView } from './contextView.ts';
import { placeOf } from './earlier.ts';
import { judge, thanksView } from './feedback.ts';
import { answerSources, followSource } from './followedSources.ts';
import { isGone } from './gone.ts';
import { notice } from './notice.ts';
import { optionsGiven } from './optionsGiven.ts';
import { type Answerable, type Reply, replyTo } from './reply.ts';
import { sentenceFor } from './sentenceFor.ts';
import { answerSettings } from './settings.ts';
import { componentsOf, questionIn } from './shown.ts';
import { sourcesView } from './sourcesView.ts';
import { discordVoiceOf } from './voice.ts';
import { withinTime } from './withinTime.ts';
import { wordsOf } from './wordsOf.ts';
import type { WorkingBot } from './workingBot.ts';

/** The listener for discord.js: never rejects, whatever happens. */
export function routerOf(bot: WorkingBot): (interaction: Interaction) => Promise<void> {
  return async (interaction) => {
    if (interaction.isAutocomplete()) await respondToTyping(interaction, bot);
    else if (interaction.isChatInputCommand()) await caught(interaction, bot, answerCommand);
    else if (interaction.isMessageContextMenuCommand()) await caught(interaction, bot, answerMenu);
    else if (interaction.isMessageComponent()) await caught(interaction, bot, answerComponent);
  };
}

type Handler<I> = (interaction: I, reply: Reply, bot: WorkingBot, asker: Asker) => Promise<void>;

async function caught<I extends Answerable>(interaction: I, bot: WorkingBot, handle: Handler<I>): Promise<void> {
  const asker = askerOf(interaction, bot.zone);
  const reply = replyTo(interaction);
  const about = {
    // A button's custom_id may hold somebody's question, which is in no log.
    interaction: interaction.isMessageComponent()
      ? (decodeState(interaction.customId)?.action ?? 'component')
      : interaction.commandName,
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

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  reply: Reply,
  bot: WorkingBot,
  asker: Asker,
): Promise<void> {
  if (interaction.commandName === settings.declaration.name) {
    await answerSettings(interaction, reply, bot.kept, asker);
    return;
  }
  if (interaction.commandName === sources.declaration.name) {
    await answerSources(interaction, reply, { ...bot, attached }, asker);
    return;
  }
  const command = bot.commands.find(({ declaration }) => declaration.name === interaction.commandName);
  if (command === undefined) throw new Error(`There is no command ${interaction.commandName}`);
  const options = readOptions(command.declaration, optionsGiven(interaction));
  const isPrivate = command.isPrivate(options);
  const asked = command.request(options);
  if (asked.command === 'ask') keepPace(interaction, bot);
  await reply.defer(isPrivate ? 'one' : 'everyone');
  const place = placeOf(interaction.channel, interaction.channelId, interaction.user.id);
  const request = asked.command === 'ask' ? { ...asked, before: bot.earlier.at(place) } : asked;
  const audience = isPrivate
    ? ({ kind: 'one', shared: false } as const)
    : ({ kind: 'everyone', sharedBy: null } as const);
  const answer = await answerTo(request, bot, asker);
  // What somebody asked for their eyes alone must not show in what others are told.
  if (request.command === 'ask' && !isPrivate) bot.earlier.remember(place, takenOf(answer));
  await reply.fill(await viewOf({ answer, request, from: 0 }, audience, bot, asker));
}

/** What the articles say about a message that somebody chose; they alone see it. */
async function answerMenu(
  interaction: MessageContextMenuCommandInteraction,
  reply: Reply,
  bot: WorkingBot,
  asker: Asker,
): Promise<void> {
  const command = messageCommands.find(({ declaration }) => declaration.name === interaction.commandName);
  if (command === undefined) throw new Error(`There is no command ${interaction.commandName}`);
  keepPace(interaction, bot);
  await reply.defer('one');
  const request = command.request(wordsOf(interaction.targetMessage));
  const answer = await answerTo(request, bot, asker);
  await reply.fill(await viewOf({ answer, request, from: 0 }, { kind: 'one', shared: false }, bot, asker));
}

/** @throws UserError `slow-down` */
function keepPace({ user }: Interaction, { pace }: WorkingBot): void {
  if (pace.take(user.id) !== 'go') throw new UserError('slow-down');
}

async function answerComponent(
  interaction: MessageComponentInteraction,
  reply: Reply,
  bot: WorkingBot,
  asker: Asker,
): Promise<void> {
  const state = decodeState(interaction.customId);
  if (state?.action === 'share') {
    await share(interaction, state, reply, bot, asker);
    return;
  }
  if (state?.action === 'follow') {
    await followSource(interaction, state, reply, { ...bot, attached }, asker.language);
    return;
  }
  if (state?.action === 'helpful' || state?.action === 'unhelpful') {
    const { reference, action: judgement } = state;
    const today = new Date().toISOString().slice(0, 10);
    const isKnown = await judge(interaction, { reference, judgement }, { ...bot, today });
    if (!isKnown) throw new UserError('stale-button');
    await reply.tell(thanksView(asker.language));
    return;
  }
  // Buttons answer the one who pressed them: the message that they stand under is others' too.
  await reply.defer('one');
  await reply.fill(await viewFor(interaction, state, bot, asker));
}

async function viewFor(
  interaction: MessageComponentInteraction,
  state: ButtonState | null,
  bot: WorkingBot,
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
  const request = await requestOf(interaction, state, bot);
  const answer = await answerTo(request, bot, asker);
  if (state?.action === 'sources') return sourcesView(answer, state.reference, state.from, voice);
  return viewOf({ answer, request, from: state?.from ?? 0 }, { kind: 'one', shared: false }, bot, asker);
}

/** Posts a private answer for everyone, then takes its button away, so that it is shared once. */
async function share(
  interaction: MessageComponentInteraction,
  state: ButtonState,
  reply: Reply,
  bot: WorkingBot,
  asker: Asker,
): Promise<void> {
  await reply.deferUpdate();
  const request = await requestOf(interaction, state, bot);
  const answer = await answerTo(request, bot, asker);
  const page = { answer, request, from: state.from };
  await reply.post(await viewOf(page, { kind: 'everyone', sharedBy: interaction.user.id }, bot, asker));
  await reply.fill(await viewOf(page, { kind: 'one', shared: true }, bot, asker));
}

/** @throws UserError `stale-button` */
async function requestOf(
  { message }: MessageComponentInteraction,
  state: ButtonState | null,
  { memory }: WorkingBot,
): Promise<Request> {
  const shown = questionIn(componentsOf(message));
  const request = state === null ? null : await recall(state.reference, state.offset, memory, shown);
  if (request === null) throw new UserError('stale-button');
  return request;
}
