import { ComponentType, type Message } from 'discord.js';
import { UserError } from '../errors.ts';
import { everyComponent } from './budget.ts';
import { componentsOf } from './shown.ts';

/**
 * The words of a message that somebody wants checked: its text, else that of its embeds and components.
 *
 * @throws UserError `message-without-words`
 */
export function wordsOf(message: Message): string {
  const embedded = message.embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  const displayed = everyComponent(componentsOf(message)).flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [String(component['content'])] : [],
  );
  const words = message.content.trim() === '' ? [...embedded, ...displayed].join('\n').trim() : message.content;
  if (!/[\p{L}\p{N}]/u.test(words)) throw new UserError('message-without-words');
  return words;
}
