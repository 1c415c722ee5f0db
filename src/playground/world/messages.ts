/** Messages: made from a request's body, kept up to a bound in each channel, changed and removed. */
import type { APIAttachment, APIMessage, APIUser } from 'discord.js';
import { type Component, componentsIn } from '../components.ts';
import { BoundedMap } from './boundedMap.ts';
import type { Channel } from './places.ts';

export const flagsOf = { hasThread: 32, ephemeral: 64, loading: 128, componentsV2: 32768 } as const;

/** The oldest messages of a channel beyond this many are forgotten. */
const keptMessages = 500;

/** The fields of a message that a request may carry, once it was found valid. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly object[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly attachments?:
    | readonly { readonly id: string | number; readonly filename?: string; readonly description?: string | null }[]
    | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly message_reference?: { readonly message_id?: string; readonly fail_if_not_exists?: boolean } | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly sticker_ids?: readonly string[] | null;
  readonly poll?: object | null;
}

interface AllowedMentions {
  readonly parse?: readonly string[] | null;
  readonly users?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
  readonly replied_user?: boolean | null;
}

export interface StoredMessage {
  readonly api: APIMessage;
  readonly guildId: string | null;
  /** The one user who sees an ephemeral message, else `null`. */
  readonly onlyFor: string | null;
}

export interface MessageDraft {
  readonly id: string;
  readonly channel: Channel;
  readonly author: APIUser;
  readonly body: MessageBody;
  /** Discord's number: 0 plain, 19 reply, 20 of a slash command, 23 of a context menu. */
  readonly type: 0 | 19 | 20 | 23;
  readonly flags: number;
  readonly uploaded: readonly APIAttachment[];
  readonly onlyFor: string | null;
  readonly at: number;
  readonly applicationId: string | null;
  readonly metadata: object | null;
  readonly reference: StoredMessage | null;
  readonly users: ReadonlyMap<string, APIUser>;
}

/** A new message as Discord answers it. */
export function createMessage(draft: MessageDraft): StoredMessage {
  const { body, channel, reference } = draft;
  const api = {
    id: draft.id,
    channel_id: channel.id,
    author: draft.author,
    content: body.content ?? '',
    timestamp: timestamp(draft.at),
    edited_timestamp: null,
    tts: false,
    ...mentionsOf(body, body.content ?? '', draft.users, reference?.api.author),
    mention_roles: [],
    attachments: [...draft.uploaded],
    embeds: embedsOf(body),
    pinned: false,
    type: draft.type,
    flags: draft.flags,
    components: shownComponents(body.components ?? [], draft.uploaded),
    ...(draft.applicationId === null ? {} : { application_id: draft.applicationId, webhook_id: draft.applicationId }),
    ...(draft.metadata === null ? {} : { interaction_metadata: draft.metadata }),
    ...(body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce }),
    ...(reference === null
      ? {}
      : {
          message_reference: {
            type: 0,
            channel_id: reference.api.channel_id,
            message_id: reference.api.id,
            ...(reference.guildId === null ? {} : { guild_id: reference.guildId }),
          },
          referenced_message: reference.api,
        }),
  };
  return { api: api as unknown as APIMessage, guildId: channel.guildId, onlyFor: draft.onlyFor };
}

/** The message after an edit: only the fields that the body has change, and the edit ends a deferral. */
export function editMessage(
  message: StoredMessage,
  body: MessageBody,
  uploaded: readonly APIAttachment[],
  at: number,
  users: ReadonlyMap<string, APIUser>,
): StoredMessage {
  const { api } = message;
  const keptIds = body.attachments?.map(({ id }) => String(id));
  const attachments = [...api.attachments.filter(({ id }) => keptIds?.includes(id) ?? true), ...uploaded];
  const wasLoading = ((api.flags ?? 0) & flagsOf.loading) !== 0;
  const kept = (api.flags ?? 0) & ~flagsOf.loading;
  const content = body.content === undefined ? api.content : (body.content ?? '');
  const edited = {
    ...api,
    content,
    ...('content' in body || 'components' in body ? mentionsOf(body, content, users) : {}),
    embeds: body.embeds === undefined ? api.embeds : embedsOf(body),
    attachments,
    components:
      body.components === undefined ? (api.components ?? []) : shownComponents(body.components ?? [], attachments),
    flags: kept | ((body.flags ?? 0) & (flagsOf.componentsV2 | 4)),
    edited_timestamp: wasLoading ? null : timestamp(at),
  };
  return { ...message, api: edited as unknown as APIMessage };
}

export interface MessageLog {
  find(channelId: string, messageId: string): StoredMessage | undefined;
  /** The channel's messages that a user sees, oldest first; with no user, those that everyone sees. */
  list(channelId: string, userId?: string): StoredMessage[];
  put(message: StoredMessage): void;
  remove(message: StoredMessage): void;
}

export function keepMessages(): MessageLog {
  const channels = new Map<string, BoundedMap<string, StoredMessage>>();
  const of = (channelId: string) => {
    const known = channels.get(channelId) ?? new BoundedMap<string, StoredMessage>(keptMessages);
    channels.set(channelId, known);
    return known;
  };
  return {
    find: (channelId, messageId) => channels.get(channelId)?.get(messageId),
    list: (channelId, userId) =>
      [...(channels.get(channelId)?.values() ?? [])].filter(({ onlyFor }) => onlyFor === null || onlyFor === userId),
    put: (message) => void of(message.api.channel_id).set(message.api.id, message),
    remove: (message) => void of(message.api.channel_id).delete(message.api.id),
  };
}

function timestamp(at: number): string {
  return new Date(at).toISOString().replace('Z', '000+00:00');
}

function embedsOf(body: MessageBody): object[] {
  return (body.embeds ?? []).map((embed) => ({ type: 'rich', ...embed }));
}

/** Numbers the components and turns `attachment://name` into the file's address. */
function shownComponents(components: readonly Component[], attachments: readonly APIAttachment[]): Component[] {
  const copy = structuredClone(components) as Component[];
  const taken = new Set([...componentsIn(copy)].map(({ component }) => component.id));
  let next = 1;
  for (const { component } of componentsIn(copy)) {
    const fields = component as Record<string, unknown>;
    if (!fields['id']) {
      while (taken.has(next)) next += 1;
      fields['id'] = next;
      taken.add(next);
    }
    for (const holder of [fields, ...(Array.isArray(fields['items']) ? fields['items'] : [])]) {
      for (const key of ['media', 'file']) if (holder[key]) holder[key] = unfurled(holder[key], attachments);
    }
    if (component.type === 13) {
      const file = attachments.find(({ url }) => url === (fields['file'] as { url: string }).url);
      Object.assign(fields, { name: file?.filename ?? 'file', size: file?.size ?? 0 });
    }
    if (component.type === 2 || component.type === 3) fields['disabled'] ??= false;
  }
  return copy;
}

function unfurled(media: { readonly url: string }, attachments: readonly APIAttachment[]): object {
  const name = /^attachment:\/\/(.+)$/.exec(media.url)?.[1];
  const file = attachments.find(({ filename }) => filename === name);
  const url = file?.url ?? media.url;
  return {
    url,
    proxy_url: url,
    height: null,
    width: null,
    content_type: file?.content_type ?? null,
    ...(file ? { attachment_id: file.id } : {}),
  };
}

/** Who is told: as Discord reads the text, unless the body's `allowed_mentions` say otherwise. */
function mentionsOf(
  body: MessageBody,
  content: string,
  users: ReadonlyMap<string, APIUser>,
  repliedTo: APIUser | undefined = undefined,
) {
  const displays = [...componentsIn(body.components)].map(({ component }) => component.content ?? '');
  const text = [content, ...displays].join('\n');
  const allowed = body.allowed_mentions;
  const parse = allowed?.parse ?? (allowed ? [] : ['users', 'everyone']);
  const named = [...text.matchAll(/<@!?(\d{17,19})>/g)].flatMap((match) => users.get(match[1] ?? '') ?? []);
  const told = named.filter(({ id }) => parse.includes('users') || allowed?.users?.includes(id));
  // A reply tells the one replied to, unless it is said otherwise.
  if (repliedTo && (allowed ? allowed.replied_user === true : true)) told.push(repliedTo);
  return {
    mentions: [...new Map(told.map((user) => [user.id, user])).values()],
    mention_everyone: parse.includes('everyone') && /@(?:everyone|here)\b/.test(text),
  };
}
