import type { Message } from 'discord.js';

/** Milliseconds: Discord shows for ten seconds that somebody writes. */
const again = 8_000;

/** What `work` gives; meanwhile Discord shows that Vigie writes. Where that is not allowed, nothing is shown. */
export async function whileTyping<T>(channel: Message['channel'], work: () => Promise<T>): Promise<T> {
  const show = (): void => {
    if (channel.isSendable()) channel.sendTyping().catch(() => {});
  };
  show();
  const timer = setInterval(show, again);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
