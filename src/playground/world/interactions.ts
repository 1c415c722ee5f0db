/** What was asked of the bot and how far it got with the answer. */
import type { APIUser } from 'discord.js';
import type { Component } from '../components.ts';
import type { StoredMessage } from './messages.ts';
import type { Channel, PlaygroundLocale } from './places.ts';

export interface ModalOpened {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly Component[];
  /** The interaction that opened it: its channel, user and message are those of the submission. */
  readonly interactionId: string;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What became of an interaction; `thinking` is followed by another, the rest are final. */
export type Outcome =
  | { readonly kind: 'thinking' }
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | { readonly kind: 'modal'; readonly modal: ModalOpened }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'deleted' }
  /** No first answer within 3 seconds. */
  | { readonly kind: 'silent' };

export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** Discord's number: 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: 2 | 3 | 4 | 5;
  readonly channel: Channel;
  readonly user: APIUser;
  readonly locale: PlaygroundLocale;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** The command as shown, for example `brief`; `null` for components and modals. */
  readonly commandName: string | null;
  /** Discord's number: 1 a slash command, 3 of a message's menu; `null` for components and modals. */
  readonly commandType: 1 | 3 | null;
  /** The message whose component was used, if any. */
  readonly source: StoredMessage | null;
  /** Discord's number of the first answer, or `null` while there is none. */
  acknowledged: number | null;
  /** The message that `@original` means. */
  originalId: string | null;
  /** Whether the deferral still waits to be filled. */
  pending: boolean;
}

/** A first answer later than this is refused with 10062. */
export const firstAnswerWithin = 3_000;
/** A token older than this is refused with 50027. */
export const tokenGoodFor = 15 * 60_000;
