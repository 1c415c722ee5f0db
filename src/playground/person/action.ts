/** What a user does, and the interaction that Discord makes of it. */
import type { APIApplicationCommand, APIUser } from 'discord.js';
import { UserError } from '../../errors.ts';
import { type Component, componentsIn } from '../components.ts';
import type { UploadedFile } from '../world/attachments.ts';
import type { ModalOpened } from '../world/interactions.ts';
import type { Channel, PlaygroundLocale } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { findChannel, findCommand, findVisible } from './find.ts';
import type { InteractionRequest } from './interact.ts';
import { fillOptions, type OptionValues } from './options.ts';

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

export interface Actor {
  readonly user: APIUser;
  /** `null`: the channel's. */
  readonly locale: PlaygroundLocale | null;
  readonly userInstalled: boolean;
}

/** @throws UserError when Discord's client would not let the user do that. */
export function requestFor(world: World, { user, locale, userInstalled }: Actor, action: Action): InteractionRequest {
  const request = (channel: Channel, type: InteractionRequest['type'], data: object) => ({
    type,
    channel,
    user,
    locale: locale ?? channel.locale,
    userInstalled: userInstalled,
    commandName: null,
    commandType: null,
    source: null,
    data,
  });

  switch (action.kind) {
    case 'command':
    case 'autocomplete': {
      const channel = findChannel(world, action.channel, user);
      const [name = '', ...path] = action.name.split(' ');
      const command = findCommand(world, channel, name, 1);
      const focused = action.kind === 'autocomplete' ? action.focused : null;
      const { options, files } = fillOptions(command, path, action.options, focused);
      const data = { ...commandData(command), options, ...resolvedFiles(world, channel, options, files) };
      return { ...request(channel, focused === null ? 2 : 4, data), commandName: action.name, commandType: 1 };
    }
    case 'menu': {
      const channel = findChannel(world, action.channel, user);
      const command = findCommand(world, channel, action.name, 3);
      const { api } = findVisible(world, channel, action.message, user);
      const data = { ...commandData(command), target_id: api.id, resolved: { messages: { [api.id]: api } } };
      return { ...request(channel, 2, data), commandName: action.name, commandType: 3 };
    }
    case 'component': {
      const channel = findChannel(world, action.channel, user);
      const source = findVisible(world, channel, action.message, user);
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
