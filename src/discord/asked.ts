import type { Message } from 'discord.js';
import { plainQuestion } from '../questions/plainQuestion.ts';

/** What a message asks: its words without the mention of Vigie; other users, channels and roles by their names. */
export function askedIn(message: Message): string {
  const { client, content, mentions } = message;
  const named = content.replaceAll(/<(@[!&]?|#)(\d{17,20})>/g, (_, sign: string, id: string) => {
    if (id === client.user.id) return ' ';
    if (sign === '#') return nameOfChannel(message, id);
    if (sign === '@&') return mentions.roles.get(id)?.name ?? ' ';
    return mentions.users.get(id)?.displayName ?? ' ';
  });
  return plainQuestion(named).replaceAll(/\s+/g, ' ').trim();
}

function nameOfChannel({ client }: Message, id: string): string {
  const channel = client.channels.cache.get(id);
  return channel !== undefined && 'name' in channel ? (channel.name ?? ' ') : ' ';
}
