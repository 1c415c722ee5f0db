/** A user of the loopback Discord: what the page and the tests do by hand, as promises of the bot's answers. */
import type { APIApplicationCommand, APIMessage, APIUser } from 'discord.js';
import { UserError } from '../../errors.ts';
import { type Component, componentsIn } from '../components.ts';
import type { UploadedFile } from '../world/attachments.ts';
import type { Choice, ModalOpened, Outcome } from '../world/interactions.ts';
import { createMessage, type StoredMessage } from '../world/messages.ts';
import { type Channel, type PlaygroundLocale, users } from '../world/places.ts';
import { publish, type World } from '../world/world.ts';
import { type InteractionRequest, interact, outcomeOf } from './interact.ts';
import { fillOptions, type OptionValues } from './options.ts';

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
  say(channel: string, content: string, files?: readonly UploadedFile[]): APIMessage;
  /** What this user sees in a channel, oldest first. */
  messages(channel: string): readonly APIMessage[];
  /** The first message that this user sees there, now or later, for which it is true. */
  waitForMessage(channel: string, isIt: (message: APIMessage) => boolean): Promise<APIMessage>;
  /** Any interaction as it comes, for the page: what became of it, whatever that is. */
  act(action: Action): Promise<Outcome>;
}

export type Action =
  | { readonly kind: 'command'; readonly channel: string; readonly name: string; readonly options: OptionValues }
  | {
      readonly kind: 'autocomplete';
      readonly channel: string;
      readonly name: string;
      readonly options: OptionValues;
      readonly focused: string;
    }
  | { readonly kind: 'menu'; readonly channel: string; readonly name: string; readonly message: string }
  | {
      readonly kind: 'component';
      readonly channel: string;
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'modal';
      readonly modal: ModalOpened;
      readonly values: Readonly<Record<string, string | readonly string[]>>;
    };

/** Milliseconds: longer than any test of a good bot, shorter than the test runner's own patience. */
const defaultPatience = 15_000;

export function personOf(world: World, settings: PersonSettings = {}): Person {
  const user = users[settings.as ?? 'fr'];
  const within = settings.within ?? defaultPatience;

  const request = (channel: Channel, type: InteractionRequest['type'], data: object) => ({
    type,
    channel,
    user,
    locale: settings.locale ?? channel.locale,
    userInstalled: settings.userInstalled ?? false,
    commandName: null,
    source: null,
    data,
  });

  function prepared(action: Action): InteractionRequest {
    switch (action.kind) {
      case 'command':
      case 'autocomplete': {
        const channel = findChannel(world, action.channel, user);
        const [name = '', ...path] = action.name.split(' ');
        const command = findCommand(world, channel, name, 1);
        const focused = action.kind === 'autocomplete' ? action.focused : null;
        const { options, files } = fillOptions(command, path, action.options, focused);
        const data = { ...commandData(command), options, ...resolvedFiles(world, channel, options, files) };
        return { ...request(channel, focused === null ? 2 : 4, data), commandName: action.name };
      }
      case 'menu': {
        const channel = findChannel(world, action.channel, user);
        const command = findCommand(world, channel, action.name, 3);
        const { api } = visible(world, channel, action.message, user);
        const data = { ...commandData(command), target_id: api.id, resolved: { messages: { [api.id]: api } } };
        return { ...request(channel, 2, data), commandName: action.name };
      }
      case 'component': {
        const channel = findChannel(world, action.channel, user);
        const source = visible(world, channel, action.message, user);
        const component = [...componentsIn(source.api.components as readonly Component[] | undefined)].find(
          (one) => one.component.custom_id === action.customId,
        )?.component;
        if (!component || component.disabled) throw new UserError('playground-gone');
        const data = {
          id: component.id,
          custom_id: action.customId,
          component_type: component.type,
          ...(component.type === 2 ? {} : { values: action.values, resolved: {} }),
        };
        return { ...request(channel, 3, data), source };
      }
      case 'modal': {
        const opener = world.interactionsById.get(action.modal.interactionId);
        if (!opener) throw new UserError('playground-gone');
        const { customId, components } = action.modal;
        const data = { custom_id: customId, components: submitted(components, action.values), resolved: {} };
        return { ...request(opener.channel, 5, data), source: opener.source };
      }
    }
  }

  async function act(action: Action): Promise<Outcome> {
    const ready = prepared(action);
    const interaction = interact(world, ready);
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
    say: (channel, content, files = []) => say(world, user, findChannel(world, channel, user), content, files).api,
    messages: seen,
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

/** By id, by name, or `dm` for the user's direct message with the bot. @throws UserError `playground-channel` */
export function findChannel(world: World, said: string, user: APIUser): Channel {
  const channel =
    world.channels.get(said) ??
    [...world.channels.values()].find(({ kind, name, recipientId }) =>
      kind === 'dm' ? said === 'dm' && recipientId === user.id : name === said,
    );
  if (!channel || (channel.recipientId !== null && channel.recipientId !== user.id)) {
    throw new UserError('playground-channel', { channel: said });
  }
  return channel;
}

/** A guild's own command before a global one. @throws UserError `playground-command` */
function findCommand(world: World, channel: Channel, name: string, type: 1 | 3): APIApplicationCommand {
  const offered = offeredCommands(world, channel).find((command) => command.name === name && command.type === type);
  if (!offered) throw new UserError('playground-command', { name });
  return offered;
}

/** The commands that Discord shows in a channel. */
export function offeredCommands(world: World, channel: Channel): APIApplicationCommand[] {
  const own = [...(world.commands.get(channel.guildId ?? ' ')?.values() ?? [])];
  const global = [...(world.commands.get('')?.values() ?? [])].filter(
    ({ name, type }) => !own.some((command) => command.name === name && command.type === type),
  );
  const context = channel.guildId === null ? 1 : 0;
  return [...own, ...global].filter(({ contexts }) => contexts?.includes(context) ?? true);
}

function commandData({ id, name, type, guild_id }: APIApplicationCommand): object {
  return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
}

function resolvedFiles(
  world: World,
  channel: Channel,
  options: readonly object[],
  files: readonly { readonly name: string; readonly file: UploadedFile }[],
): object {
  if (files.length === 0) return {};
  const kept = files.map(({ name, file }) => ({ name, attachment: world.attachments.keep(channel.id, file, null) }));
  const idOf = (option: object): object => {
    const { name, options: inner } = option as { name: string; options?: readonly object[] };
    const attachment = kept.find((one) => one.name === name)?.attachment;
    return {
      ...option,
      ...(attachment ? { value: attachment.id } : {}),
      ...(inner ? { options: inner.map(idOf) } : {}),
    };
  };
  const attachments = Object.fromEntries(kept.map(({ attachment }) => [attachment.id, attachment]));
  return { options: options.map(idOf), resolved: { attachments } };
}

/** @throws UserError `playground-gone` for a message that this user does not see. */
function visible(world: World, channel: Channel, messageId: string, user: APIUser): StoredMessage {
  const message = world.messages.find(channel.id, messageId);
  if (!message || (message.onlyFor !== null && message.onlyFor !== user.id)) throw new UserError('playground-gone');
  return message;
}

function customIdOf(message: APIMessage, said: string): string {
  const all = [...componentsIn(message.components as readonly Component[] | undefined)].map((one) => one.component);
  const meant = all.find(({ custom_id }) => custom_id === said) ?? all.find(({ label }) => label === said);
  if (!meant?.custom_id) throw new Error(`the message has no button or select “${said}”`);
  return meant.custom_id;
}

/** A form's components as Discord sends them back, with what was filled in. */
function submitted(
  components: readonly Component[],
  values: Readonly<Record<string, string | readonly string[]>>,
): object[] {
  return components.map((component, index) => {
    const { type, custom_id, id } = component;
    const own = { type, id: id ?? index + 1 };
    if (component.components) return { ...own, components: submitted(component.components, values) };
    if (component.component) return { ...own, component: submitted([component.component], values)[0] };
    if (!custom_id) return own;
    const value = values[custom_id] ?? component['value'] ?? '';
    return typeof value === 'string' && type === 4
      ? { ...own, custom_id, value }
      : { ...own, custom_id, values: [value].flat() };
  });
}

function say(
  world: World,
  author: APIUser,
  channel: Channel,
  content: string,
  files: readonly UploadedFile[],
): StoredMessage {
  const draft = {
    id: world.newId(),
    channel,
    author,
    body: { content },
    type: 0,
    flags: 0,
    uploaded: files.map((file) => world.attachments.keep(channel.id, file, null)),
    onlyFor: null,
    at: world.now(),
    applicationId: null,
    metadata: null,
    reference: null,
    users: world.users,
  } as const;
  return publish(world, 'created', createMessage(draft));
}
