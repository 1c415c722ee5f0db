/** The page: channels at the side, the conversation, and the input, in the language of the channel. */
import type { APIMessage } from 'discord.js';
import type { Action } from '../person/action.ts';
import type { PageChannel, PageOutcome, PageState } from '../site/protocol.ts';
import type { PlaygroundLocale } from '../world/places.ts';
import { localized, runnables } from './commandLine.ts';
import { createComposer } from './composer.ts';
import { createConversation } from './conversation.ts';
import { el, fill } from './dom.ts';
import { openForm } from './form.ts';
import { listenToServer } from './live.ts';
import { server } from './server.ts';
import type { MessageContext } from './showMessage.ts';
import { say, textsFor } from './texts.ts';

const sidebar = el('nav', { class: 'sidebar' });
const title = el('h1');
const status = el('p', { class: 'status', role: 'status' });
const typing = el('p', { class: 'typing', 'aria-live': 'polite' });
const conversation = createConversation();
const composer = createComposer({
  run: (name, options) => void act({ kind: 'command', channel: channel().id, name, options }),
  write(content, replyTo) {
    server.say({ channel: channel().id, content, replyTo }).catch((error: Error) => complain(error.message));
  },
  async propose(name, options, focused) {
    const action: Action = { kind: 'autocomplete', channel: channel().id, name, options, focused };
    const outcome = await server.act({ locale: locale(), action });
    return outcome.kind === 'choices' ? outcome.choices : [];
  },
});

let state: PageState = {
  guilds: [],
  direct: [],
  user: { id: '', name: '' },
  bot: { id: '', name: 'Vigie' },
  online: false,
};
let shownId = '';
let connected = false;

/** The channel that is shown: the one in the address, else the first. */
function channel(): PageChannel {
  const all = [...state.guilds.flatMap(({ channels }) => channels), ...state.direct];
  const nowhere: PageChannel = { id: '', name: '', kind: 'text', locale: 'fr', parent: null };
  return all.find(({ id }) => id === shownId) ?? all[0] ?? nowhere;
}

/** A channel of a server has its language; a direct message is in the browser's. */
function locale(): PlaygroundLocale {
  const { kind, locale: own } = channel();
  if (kind !== 'dm') return own;
  return navigator.language.startsWith('fr') ? 'fr' : 'en-US';
}

async function act(action: Action): Promise<void> {
  try {
    settle(await server.act({ locale: locale(), action }));
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
}

function settle(outcome: PageOutcome): void {
  if (outcome.kind === 'silent') composer.complain(textsFor(locale()).silent);
  if (outcome.kind === 'refused') composer.complain(outcome.why);
  if (outcome.kind === 'modal') {
    const { modal } = outcome;
    openForm(modal, locale(), (values) => void act({ kind: 'modal', modal, values }));
  }
}

function complain(what: string): void {
  composer.complain(say(textsFor(locale()).failed, what));
}

async function showChannel(id: string): Promise<void> {
  shownId = id;
  const shown = channel();
  shownId = shown.id;
  if (shown.id === '') return;
  history.replaceState(null, '', `#${shown.id}`);
  const { messages, commands } = await server.conversation(shown.id);
  if (shownId !== shown.id) return;
  const texts = textsFor(locale());
  document.documentElement.lang = locale();
  showSidebar();
  showStatus();
  const name = shown.kind === 'dm' ? shown.name : `#${shown.name}`;
  title.textContent = name;
  document.title = `${name} · Vigie`;
  conversation.element.setAttribute('aria-label', texts.messages);
  composer.setPlace({
    locale: locale(),
    label: say(shown.kind === 'dm' ? texts.writeDirect : texts.write, shown.name),
    commands: commands as Parameters<typeof composer.setPlace>[0]['commands'],
    bot: state.bot.name,
  });
  const menu = commands.flatMap((command) =>
    command.type === 3 ? [{ name: command.name, shown: localized({ ...command, options: [] }, locale()).name }] : [],
  );
  const all = runnables(commands as Parameters<typeof runnables>[0], locale());
  const first = all.find(({ name }) => name === 'brief') ?? all[0];
  const example = `/${first?.shown ?? 'brief'}${first?.options.some(({ required }) => required) ? ' iran' : ''}`;
  conversation.reset(messages, contextOf(menu), say(texts.empty, example, say(texts.question, state.bot.name)));
}

function contextOf(menu: MessageContext['menu']): MessageContext {
  const names = new Map([state.user, state.bot].map(({ id, name }) => [id, name]));
  for (const { channels } of state.guilds) for (const { id, name } of channels) names.set(id, name);
  const of = (message: APIMessage) => ({ channel: message.channel_id, message: message.id });
  return {
    locale: locale(),
    names,
    me: state.user.id,
    menu,
    use: (message, customId, values) => void act({ kind: 'component', ...of(message), customId, values }),
    reply: (message) => composer.replyTo(message.id, message.author.global_name ?? message.author.username),
    open: (id) => void open(id),
    runMenu: (message, name) => void act({ kind: 'menu', ...of(message), name }),
    dismiss: (message) => void server.dismiss(message.channel_id, message.id),
  };
}

function showSidebar(): void {
  const texts = textsFor(locale());
  sidebar.setAttribute('aria-label', texts.channels);
  const entry = ({ id, name, kind }: PageChannel) =>
    el(
      'li',
      {},
      el(
        'button',
        { type: 'button', 'aria-current': id === shownId ? 'page' : null, onclick: () => void open(id) },
        el('span', { 'aria-hidden': 'true', class: 'sign' }, { dm: '@', text: '#', thread: '↳' }[kind]),
        name,
      ),
    );
  fill(
    sidebar,
    ...state.guilds.flatMap(({ name, channels }) => [
      el('h2', {}, name),
      el('ul', {}, ...withThreads(channels).map(entry)),
    ]),
    el('h2', {}, texts.direct),
    el('ul', {}, ...state.direct.map(entry)),
  );
}

/** Each channel with its threads below it. */
function withThreads(channels: readonly PageChannel[]): readonly PageChannel[] {
  const own = channels.filter(({ parent }) => parent === null);
  return own.flatMap((one) => [one, ...channels.filter(({ parent }) => parent === one.id)]);
}

/** A thread was opened: what is shown stays as it is. */
async function showChannels(): Promise<void> {
  state = await server.state();
  showSidebar();
}

async function open(id: string): Promise<void> {
  await showChannel(id).catch((error: Error) => complain(error.message));
  composer.focus();
}

function showStatus(): void {
  const texts = textsFor(locale());
  status.textContent = connected ? (state.online ? '' : texts.offline) : texts.lost;
}

async function refresh(): Promise<void> {
  state = await server.state();
  await showChannel(shownId || location.hash.slice(1));
}

let typingTimer: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds for which Discord shows that somebody writes. */
const typingShown = 10_000;

fill(
  document.body,
  el(
    'div',
    { class: 'page' },
    sidebar,
    el('main', {}, el('header', {}, title, status), conversation.element, typing, composer.element),
  ),
);
listenToServer({
  connected() {
    connected = true;
    refresh().catch((error: Error) => complain(error.message));
  },
  lost() {
    connected = false;
    showStatus();
  },
  message({ change, message }) {
    if (message.channel_id !== shownId) return;
    clearTimeout(typingTimer);
    typing.textContent = '';
    if (change === 'deleted') conversation.remove(message.id);
    else conversation.put(message);
  },
  typing(event) {
    if (event.channel !== shownId) return;
    typing.textContent = say(textsFor(locale()).typing, 'Vigie');
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => (typing.textContent = ''), typingShown);
  },
  presence({ online }) {
    state = { ...state, online };
    showStatus();
  },
  commands: () => void refresh().catch((error: Error) => complain(error.message)),
  channels: () => void showChannels().catch((error: Error) => complain(error.message)),
});
composer.focus();
