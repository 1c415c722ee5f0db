/** The messages of the channel that is shown, in order, kept in step with the server. */
import type { APIMessage } from 'discord.js';
import { el } from './dom.ts';
import { type MessageContext, showMessage } from './showMessage.ts';

export interface Conversation {
  readonly element: HTMLElement;
  /** Puts other messages in the place of those that were shown. */
  reset(messages: readonly APIMessage[], context: MessageContext, empty: string): void;
  put(message: APIMessage): void;
  remove(messageId: string): void;
}

/** Pixels from the end within which new messages are followed. */
const nearEnd = 120;

export function createConversation(): Conversation {
  const list = el('ol', {
    class: 'messages',
    role: 'log',
    'aria-live': 'polite',
    'aria-relevant': 'additions text',
    tabindex: 0,
  });
  let context: MessageContext | null = null;
  let emptyText = '';

  const find = (id: string) => list.querySelector<HTMLElement>(`:scope > [data-id="${CSS.escape(id)}"]`);
  const toEnd = () => list.scrollTo({ top: list.scrollHeight });
  /** The end of the conversation, or the beginning of a message that is taller than the window. */
  const follow = (shown: HTMLElement) => {
    if (shown.offsetHeight > list.clientHeight) shown.scrollIntoView({ block: 'start' });
    else toEnd();
  };

  function showEmptiness(): void {
    list.querySelector(':scope > .empty')?.remove();
    if (!list.firstElementChild) list.append(el('li', { class: 'empty' }, emptyText));
  }

  return {
    element: list,
    reset(messages, newContext, empty) {
      context = newContext;
      emptyText = empty;
      list.replaceChildren(...messages.map((message) => showMessage(message, newContext)));
      showEmptiness();
      toEnd();
    },
    put(message) {
      if (!context) return;
      // Who writes wants to read on, however far up they had scrolled.
      const isOwn = message.author.id === context.me;
      const follows = isOwn || list.scrollHeight - list.scrollTop - list.clientHeight < nearEnd;
      const before = find(message.id);
      const shown = showMessage(message, context);
      if (before) {
        const focused = before.contains(document.activeElement) ? document.activeElement : null;
        const customId = focused?.getAttribute('data-custom-id');
        before.replaceWith(shown);
        if (customId) shown.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(customId)}"]`)?.focus();
      } else list.append(shown);
      showEmptiness();
      if (follows) follow(shown);
    },
    remove(messageId) {
      find(messageId)?.remove();
      showEmptiness();
    },
  };
}
