/** A user of the loopback Discord: what the page and the tests do by hand, as promises of the bot's answers. */
import type { APIMessage, APIUser } from 'discord.js';
import { UserError } from '../../errors.ts';
import { type Component, componentsIn } from '../components.ts';
import type { UploadedFile } from '../world/attachments.ts';
import type { Choice, ModalOpened, Outcome } from '../world/interactions.ts';
import { createMessage, type StoredMessage } from '../world/messages.ts';
import { type Channel, type PlaygroundLocale, users } from '../world/places.ts';
import { publish, type World, withdraw } from '../world/world.ts';
import { type Action, requestFor } from './action.ts';
import { findChannel, findVisible } from './find.ts';
import { interact, outcomeOf } from './interact.ts';
import type { OptionValues } from './options.ts';

export interface PersonSettings {
  /** The language of the user's Discord; without it, the channel's. */
  readonly locale?: PlaygroundLocale;
  /** Which user: `fr` when left out. `other` sees no ephemeral message of the first. */
  readonly as?: keyof typeof users;
  /** The user brought the bot along (a user-installed app). */
  readonly userInstalled?: boolean;
  /** Milliseconds to wait for the whole answer; 15,000 when left out. */
  readonly within?: number;
}

/** What goes with a written message. */
export interface Said {
  readonly files?: readonly UploadedFile[];
  /** The message that it is a reply to. */
  readonly replyTo?: APIMessage | null;
  /** Whether the author of that message is told, as Discord does unless its user switches it off. */
  readonly ping?: boolean;
}

/**
 * Channels are given by id, or by name (`actualités`, `news`), or as `dm`. Methods that return a message wait until the
 * bot's answer is there, a deferral filled in; they reject when the bot is silent for 3 seconds or answers otherwise.
 */
export interface Person {
  readonly user: APIUser;
  /**
   * Runs a slash command; `name` holds the sub-command too (`digest add`).
   * @throws UserError when there is no such command or an option does not fit.
   */
  command(channel: string, name: string, options?: OptionValues): Promise<APIMessage>;
  /** Runs a slash command that opens a form. */
  commandForModal(channel: string, name: string, options?: OptionValues): Promise<ModalOpened>;
  /** The proposals for an option that is being typed; `options` holds what was typed so far. */
  autocomplete(channel: string, name: string, options: OptionValues, focused: string): Promise<readonly Choice[]>;
  /** Uses a command from a message's menu. */
  messageCommand(name: string, message: APIMessage): Promise<APIMessage>;
  /** Clicks the button with that custom_id or label: the message that it changed or brought. */
  click(message: APIMessage, button: string): Promise<APIMessage>;
  clickForModal(message: APIMessage, button: string): Promise<ModalOpened>;
  /** Chooses values in the select with that custom_id. */
  select(message: APIMessage, customId: string, values: readonly string[]): Promise<APIMessage>;
  /** Sends a form: texts by the custom_id of their fields. */
  submit(modal: ModalOpened, values: Readonly<Record<string, string | readonly string[]>>): Promise<APIMessage>;
  /** Writes a message; to the bot it is a MESSAGE_CREATE. */
  say(channel: string, content: string, more?: Said): APIMessage;
  /** Deletes a message of their own. */
  remove(message: APIMessage): void;
  /** What this user sees in a channel, oldest first. */
  messages(channel: string): readonly APIMessage[];
  /** The first message that this user sees there, now or later, for which it is true. */
  waitForMessage(channel: string, isIt: (message: APIMessage) => boolean): Promise<APIMessage>;
  /** Resolves when the bot next shows that it writes there. */
  waitForTyping(channel: string): Promise<void>;
  /** Any interaction as it comes, for the page: what became of it, whatever that is. */
  act(action: Action): Promise<Outcome>;
}

/** Milliseconds: longer than any test of a good bot, shorter than the test runner's own patience. */
const defaultPatience = 15_000;

export function personOf(world: World, settings: PersonSettings = {}): Person {
  const user = users[settings.as ?? 'fr'];
  const within = settings.within ?? defaultPatience;

  const actor = { user, locale: settings.locale ?? null, userInstalled: settings.userInstalled ?? false };

  async function act(action: Action): Promise<Outcome> {
    const interaction = interact(world, requestFor(world, actor, action));
    return await outcomeOf(world, interaction, within);
  }

  async function answerTo(action: Action): Promise<APIMessage> {
    const outcome = await act(action);
    if (outcome.kind !== 'message') throw new Error(`the bot’s answer was not a message but: ${outcome.kind}`);
    return outcome.message.api;
  }

  async function modalOf(action: Action): Promise<ModalOpened> {
    const outcome = await act(action);
    if (outcome.kind !== 'modal') throw new Error(`the bot’s answer was not a form but: ${outcome.kind}`);
    return outcome.modal;
  }

  const press = (message: APIMessage, button: string, values: readonly string[]): Action => ({
    kind: 'component',
    channel: message.channel_id,
    message: message.id,
    customId: customIdOf(message, button),
    values,
  });
  const seen = (channel: string) =>
    world.messages.list(findChannel(world, channel, user).id, user.id).map(({ api }) => api);

  return {
    user,
    act,
    command: (channel, name, options = {}) => answerTo({ kind: 'command', channel, name, options }),
    commandForModal: (channel, name, options = {}) => modalOf({ kind: 'command', channel, name, options }),
    async autocomplete(channel, name, options, focused) {
      const outcome = await act({ kind: 'autocomplete', channel, name, options, focused });
      if (outcome.kind !== 'choices') throw new Error(`the bot proposed nothing but: ${outcome.kind}`);
      return outcome.choices;
    },
    messageCommand: (name, message) =>
      answerTo({ kind: 'menu', channel: message.channel_id, name, message: message.id }),
    click: (message, button) => answerTo(press(message, button, [])),
    clickForModal: (message, button) => modalOf(press(message, button, [])),
    select: (message, customId, values) => answerTo(press(message, customId, values)),
    submit: (modal, values) => answerTo({ kind: 'modal', modal, values }),
    say: (channel, content, more = {}) => say(world, user, findChannel(world, channel, user), content, more).api,
    remove(message) {
      const found = findVisible(world, findChannel(world, message.channel_id, user), message.id, user);
      if (found.api.author.id !== user.id) throw new UserError('playground-gone');
      withdraw(world, found);
    },
    messages: seen,
    waitForTyping(channel) {
      const { id } = findChannel(world, channel, user);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const listen = (where: string) => where === id && resolve();
      const timer = setTimeout(() => reject(new Error(`the bot did not write within ${within} ms`)), within);
      world.events.on('typing', listen);
      return promise.finally(() => {
        clearTimeout(timer);
        world.events.off('typing', listen);
      });
    },
    async waitForMessage(channel, isIt) {
      const { id } = findChannel(world, channel, user);
      const now = seen(channel).find(isIt);
      if (now) return now;
      const { promise, resolve, reject } = Promise.withResolvers<APIMessage>();
      const listen = (change: string, { api, onlyFor }: StoredMessage) => {
        const isSeen = api.channel_id === id && (onlyFor === null || onlyFor === user.id);
        if (change !== 'deleted' && isSeen && isIt(api)) resolve(api);
      };
      const timer = setTimeout(() => reject(new Error(`no such message came within ${within} ms`)), within);
      world.events.on('message', listen);
      return promise.finally(() => {
        clearTimeout(timer);
        world.events.off('message', listen);
      });
    },
  };
}

function customIdOf(message: APIMessage, said: string): string {
  const all = [...componentsIn(message.components as readonly Component[] | undefined)].map((one) => one.component);
  const meant = all.find(({ custom_id }) => custom_id === said) ?? all.find(({ label }) => label === said);
  if (!meant?.custom_id) throw new Error(`the message has no button or select “${said}”`);
  return meant.custom_id;
}

function say(
  world: World,
  author: APIUser,
  channel: Channel,
  content: string,
  { files = [], replyTo = null, ping = true }: Said,
): StoredMessage {
  const draft = {
    id: world.newId(),
    channel,
    author,
    body: { content, allowed_mentions: { parse: ['users', 'everyone'], replied_user: ping } },
    type: replyTo === null ? 0 : 19,
    flags: 0,
    uploaded: files.map((file) => world.attachments.keep(channel.id, file, null)),
    onlyFor: null,
    at: world.now(),
    applicationId: null,
    metadata: null,
    reference: replyTo === null ? null : findVisible(world, channel, replyTo.id, author),
    users: world.users,
  } as const;
  return publish(world, 'created', createMessage(draft));
}
