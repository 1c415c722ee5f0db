/** Live events from the server, taken up again whenever the connection was lost. */
import type { PageEvents } from '../site/protocol.ts';

type On<K extends keyof PageEvents> = (data: PageEvents[K]) => void;

export interface Listeners extends Readonly<{ [K in keyof PageEvents]: On<K> }> {
  /** A connection stands, the first or a new one: what was missed must be asked for. */
  readonly connected: () => void;
  readonly lost: () => void;
}

/** Milliseconds before a new attempt when the browser gave up. */
const pause = 1_500;

export function listenToServer(listeners: Listeners): void {
  const source = new EventSource('/playground/live');
  const on = <K extends keyof PageEvents>(name: K, listener: On<K>) =>
    source.addEventListener(name, ({ data }: MessageEvent<string>) => listener(JSON.parse(data) as PageEvents[K]));
  on('message', listeners.message);
  on('typing', listeners.typing);
  on('presence', listeners.presence);
  on('commands', listeners.commands);
  on('channels', listeners.channels);
  source.addEventListener('hello', listeners.connected);
  source.addEventListener('error', () => {
    listeners.lost();
    // Browsers wait for some seconds, and give up for good after an answer that is no stream.
    source.close();
    setTimeout(() => listenToServer(listeners), pause);
  });
}
