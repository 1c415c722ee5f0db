/** One message as Discord shows it: who, when, the command it answers, its text, embeds, files and components. */
import type { APIEmbed, APIMessage } from 'discord.js';
import { type Component, textOf } from '../components.ts';
import { el } from './dom.ts';
import { type ComponentContext, showComponent, showFile } from './showComponents.ts';
import { link, showMarkdown } from './showMarkdown.ts';
import { say, textsFor } from './texts.ts';

export interface MessageContext extends Omit<ComponentContext, 'use'> {
  use(message: APIMessage, customId: string, values: readonly string[]): void;
  dismiss(message: APIMessage): void;
  /** Writes a reply to the message. */
  reply(message: APIMessage): void;
  /** Shows another channel, or a thread. */
  open(channel: string): void;
  /** The id of the page's user. */
  readonly me: string;
  /** Commands of a message's menu, by what is shown. */
  readonly menu: readonly { readonly name: string; readonly shown: string }[];
  runMenu(message: APIMessage, name: string): void;
}

const ephemeral = 64;
const loading = 128;

export function showMessage(message: APIMessage, context: MessageContext): HTMLElement {
  const flags = message.flags ?? 0;
  const texts = textsFor(context.locale);
  const name = message.author.global_name ?? message.author.username;
  const components: ComponentContext = {
    ...context,
    use: (customId, values) => context.use(message, customId, values),
  };
  const isLoading = (flags & loading) !== 0;
  const isPrivate = (flags & ephemeral) !== 0;
  return el(
    'li',
    { class: isPrivate ? 'message private' : 'message', 'data-id': message.id, 'aria-busy': isLoading ? 'true' : null },
    showOrigin(message, context) ?? showReference(message, context),
    el('div', { class: `avatar ${message.author.bot ? 'bot' : 'person'}`, 'aria-hidden': 'true' }, name.slice(0, 1)),
    el(
      'div',
      { class: 'body' },
      el(
        'h2',
        { class: 'author' },
        el('span', { class: 'name' }, name),
        message.author.bot ? el('span', { class: 'badge' }, texts.app) : null,
        showTime(message.timestamp, context.locale),
      ),
      isLoading ? el('p', { class: 'thinking' }, say(texts.thinking, name)) : null,
      message.content === '' ? null : showMarkdown(message.content, context),
      message.edited_timestamp ? el('small', { class: 'edited' }, texts.edited) : null,
      ...message.embeds.map((embed) => showEmbed(embed, context)),
      ...showAttachments(message, context.locale),
      ...((message.components ?? []) as unknown as readonly Component[]).map((one) => showComponent(one, components)),
      isPrivate && !isLoading ? showPrivacy(message, context) : null,
      showThread(message, context),
    ),
    isPrivate ? null : showMenu(message, context),
  );
}

/** Above an answer: which command, or which message, it answers. */
function showOrigin(message: APIMessage, context: MessageContext): HTMLElement | null {
  const metadata = message.interaction_metadata as
    | {
        readonly name?: string;
        readonly user: { readonly id: string; readonly global_name: string | null; readonly username: string };
      }
    | undefined;
  if (metadata?.name === undefined) return null;
  const texts = textsFor(context.locale);
  const who = metadata.user.global_name ?? metadata.user.username;
  const used = metadata.user.id === context.me ? texts.youUsed : say(texts.used, who);
  // A command of a message's menu has no slash, and is shown as there.
  const entry = context.menu.find(({ name }) => name === metadata.name)?.shown;
  const shown = message.type === 23 ? (entry ?? metadata.name) : `/${metadata.name}`;
  return el('p', { class: 'origin' }, used, ' ', el('span', { class: 'mention' }, shown));
}

function showTime(timestamp: string, locale: string): HTMLElement {
  const date = new Date(timestamp);
  const sameDay = date.toDateString() === new Date().toDateString();
  const shown = new Intl.DateTimeFormat(
    locale,
    sameDay ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' },
  );
  return el('time', { datetime: date.toISOString() }, shown.format(date));
}

function showPrivacy(message: APIMessage, context: MessageContext): HTMLElement {
  const texts = textsFor(context.locale);
  const button = el(
    'button',
    { type: 'button', class: 'as-link', onclick: () => context.dismiss(message) },
    texts.dismiss,
  );
  return el('p', { class: 'privacy' }, `${texts.onlyYou} · `, button);
}

function showMenu(message: APIMessage, context: MessageContext): HTMLElement | null {
  const texts = textsFor(context.locale);
  const run = (name: string) => () => context.runMenu(message, name);
  const apps = context.menu.map(({ name, shown }) =>
    el('button', { type: 'button', title: say(texts.apps, shown), onclick: run(name) }, shown),
  );
  const reply = el('button', { type: 'button', onclick: () => context.reply(message) }, texts.reply);
  return el('div', { class: 'menu' }, reply, ...apps);
}

/** Characters of a message that is replied to. */
const longestExcerpt = 100;

/** Above a reply: who wrote what it replies to, and how that began. */
function showReference(message: APIMessage, context: MessageContext): HTMLElement | null {
  if (!message.message_reference) return null;
  const { referenced_message: referenced } = message;
  if (!referenced) return el('p', { class: 'origin' }, '↪ ', textsFor(context.locale).deleted);
  const words = textOf(referenced)
    .replaceAll(/<[@#][!&]?(\d+)>/g, (_, id: string) => `@${context.names.get(id) ?? id}`)
    .replaceAll(/\\(?=[\p{P}\p{S}])|[*_~`>]|^(?:#{1,3}|-#)\s/gmu, '')
    .replaceAll(/\s+/g, ' ');
  const excerpt = words.length > longestExcerpt ? `${words.slice(0, longestExcerpt)}…` : words;
  const who = referenced.author.global_name ?? referenced.author.username;
  return el('p', { class: 'origin' }, '↪ ', el('span', { class: 'mention' }, `@${who}`), ` ${excerpt}`);
}

function showThread({ thread }: APIMessage, context: MessageContext): HTMLElement | null {
  if (!thread) return null;
  const label = say(textsFor(context.locale).thread, thread.name ?? '…');
  return el('button', { type: 'button', class: 'thread', onclick: () => context.open(thread.id) }, label);
}

function showAttachments(message: APIMessage, locale: string): Node[] {
  // With Components V2 files are shown by their components.
  if ((message.flags ?? 0) & 32768) return [];
  return message.attachments.map(({ filename, size, url, content_type, description }) =>
    content_type?.startsWith('image/')
      ? el('img', { src: url, alt: description ?? filename, loading: 'lazy' })
      : showFile(filename, size, url, locale),
  );
}

function showEmbed(embed: APIEmbed, context: MessageContext): HTMLElement {
  const texts = textsFor(context.locale);
  const title =
    embed.title &&
    el('strong', {}, embed.url ? link(embed.url, [document.createTextNode(embed.title)], texts) : embed.title);
  const box = el(
    'div',
    { class: 'container' },
    embed.author ? el('small', {}, embed.author.name) : null,
    title,
    embed.description ? showMarkdown(embed.description, context) : null,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [el('strong', {}, name), showMarkdown(value, context)]),
    embed.footer ? el('small', {}, embed.footer.text) : null,
  );
  if (embed.color !== undefined) box.style.setProperty('--accent', `#${embed.color.toString(16).padStart(6, '0')}`);
  return box;
}
