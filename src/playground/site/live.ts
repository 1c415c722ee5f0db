/** GET /playground/live: what happens, as server-sent events, to each open page. */
import type { Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { users } from '../world/places.ts';
import type { World, WorldEvents } from '../world/world.ts';
import type { PageEvents } from './protocol.ts';

/** Pages open at once; one more closes the oldest. */
const mostPages = 16;
/** Milliseconds between signs of life: less than what proxies and browsers wait. */
const pulse = 20_000;
/** Events that wait for a slow page before it is cut off. It connects anew and asks for the whole state. */
const mostWaiting = 1_000;

type Feed = {
  readonly send: <K extends keyof PageEvents>(event: K, data: PageEvents[K]) => void;
  readonly end: () => void;
};

/** Returns what ends all streams. */
export function liveEvents(app: Hono, world: World): () => void {
  const feeds = new Set<Feed>();
  app.get('/playground/live', (call: Context) =>
    streamSSE(call, async (stream) => {
      const waiting: { readonly event: string; readonly data: string }[] = [];
      let wake = () => {};
      let open = true;
      const end = () => {
        open = false;
        wake();
      };
      const feed: Feed = {
        send(event, data) {
          waiting.push({ event, data: JSON.stringify(data) });
          if (waiting.length > mostWaiting) end();
          wake();
        },
        end,
      };
      feeds.add(feed);
      if (feeds.size > mostPages) feeds.values().next().value?.end();
      const unsubscribe = subscribe(world, feed);
      stream.onAbort(end);
      await stream.writeSSE({ event: 'hello', data: '{}' });
      while (open) {
        const next = waiting.shift();
        if (next) await stream.writeSSE(next);
        else if (await idle((resolve) => (wake = resolve))) await stream.writeSSE({ event: 'pulse', data: '{}' });
      }
      unsubscribe();
      feeds.delete(feed);
    }),
  );
  return () => {
    for (const feed of feeds) feed.end();
  };
}

/** Waits to be woken; `true` when nothing happened for a pulse. */
function idle(sleep: (wake: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), pulse);
    timer.unref();
    sleep(() => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}

function subscribe(world: World, { send }: Feed): () => void {
  const listeners: {
    readonly [K in 'message' | 'typing' | 'presence' | 'commands' | 'channels']: (...args: WorldEvents[K]) => void;
  } = {
    message: (change, { api, onlyFor }) => {
      if (onlyFor === null || onlyFor === users.fr.id) send('message', { change, message: api });
    },
    typing: (channel) => send('typing', { channel }),
    presence: (online) => send('presence', { online }),
    commands: () => send('commands', {}),
    channels: () => send('channels', {}),
  };
  const { events } = world;
  events.on('message', listeners.message).on('typing', listeners.typing);
  events.on('presence', listeners.presence).on('commands', listeners.commands);
  events.on('channels', listeners.channels);
  return () => {
    events.off('message', listeners.message).off('typing', listeners.typing);
    events.off('presence', listeners.presence).off('commands', listeners.commands);
    events.off('channels', listeners.channels);
  };
}
