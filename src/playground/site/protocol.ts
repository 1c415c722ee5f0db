/** What the page and its server say to each other. Types only: the page is a browser's, the server is not. */
import type { APIApplicationCommand, APIMessage } from 'discord.js';
import type { Action } from '../person/action.ts';
import type { Choice, ModalOpened } from '../world/interactions.ts';
import type { PlaygroundLocale } from '../world/places.ts';

export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'dm' | 'thread';
  readonly locale: PlaygroundLocale;
  /** The channel of a thread. */
  readonly parent: string | null;
}

/** GET /playground/state */
export interface PageState {
  readonly guilds: readonly { readonly id: string; readonly name: string; readonly channels: readonly PageChannel[] }[];
  readonly direct: readonly PageChannel[];
  readonly user: { readonly id: string; readonly name: string };
  readonly bot: { readonly id: string; readonly name: string };
  /** Whether a bot is connected. */
  readonly online: boolean;
}

/** GET /playground/channels/{id} */
export interface PageConversation {
  readonly messages: readonly APIMessage[];
  readonly commands: readonly APIApplicationCommand[];
}

/** Events of GET /playground/live, by their names. */
export interface PageEvents {
  readonly message: { readonly change: 'created' | 'updated' | 'deleted'; readonly message: APIMessage };
  readonly typing: { readonly channel: string };
  readonly presence: { readonly online: boolean };
  readonly commands: Record<string, never>;
  /** A thread was opened. */
  readonly channels: Record<string, never>;
}

/** POST /playground/say */
export interface PageSaid {
  readonly channel: string;
  /** With `@Vigie` as it is typed. */
  readonly content: string;
  /** The message that it replies to. */
  readonly replyTo: string | null;
}

/** POST /playground/act */
export interface PageAct {
  readonly locale: PlaygroundLocale;
  readonly action: Action;
}

export type PageOutcome =
  | { readonly kind: 'message' | 'deleted' | 'silent' | 'waiting' }
  | { readonly kind: 'modal'; readonly modal: ModalOpened }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'refused'; readonly why: string };
