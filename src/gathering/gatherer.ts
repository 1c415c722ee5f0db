/** Reads sources when they are due, many at once, for as long as the program runs. */
import type { Source } from '../store/sourceStore.ts';
import { type Gathering, readSource, type SourceReport } from './readSource.ts';

/** Sources read at once: nearly all of their time is waiting for servers. */
const AT_ONCE = 16;
/** Milliseconds after which it is looked again for what is due, whoever changed it (another process may). */
const LOOK_AGAIN = 60_000;
/** Milliseconds for which a source is left alone with which something went wrong that nobody foresaw. */
const LEFT_ALONE = 10 * LOOK_AGAIN;

export interface Gatherer extends AsyncDisposable {
  /** Reads a source at once, due or not; waits for the reading that is under way. */
  read(source: Source): Promise<SourceReport>;
  /** Looks at once for what is due. */
  wake(): void;
}

/**
 * @param fault told what nobody foresaw; the source is tried again when it is next due.
 * @param isAsked reads only what it is asked to, for a program that soon ends.
 */
export function startGathering(
  gathering: Gathering,
  fault: (error: unknown, source: Source) => void,
  isAsked = false,
): Gatherer {
  const { sources, now } = gathering;
  const underWay = new Map<number, Promise<SourceReport>>();
  /** Until when; kept here too, since the store may be what is at fault. */
  const leftAlone = new Map<number, number>();
  const closing = new AbortController();
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<void> | null = null;
  let again = false;

  function read(source: Source): Promise<SourceReport> {
    const known = underWay.get(source.id);
    if (known !== undefined) return known;
    const reading = readSource(source, gathering, closing.signal)
      .catch((error: unknown) => {
        leftAlone.set(source.id, now() + LEFT_ALONE);
        throw error;
      })
      .finally(() => {
        underWay.delete(source.id);
        wake();
      });
    underWay.set(source.id, reading);
    return reading;
  }

  async function readDue(source: Source): Promise<void> {
    try {
      await read(source);
    } catch (error) {
      // Somebody removed it meanwhile: there is nothing to be said of it.
      if (closing.signal.aborted || (await sources.source(source.id)) === null) return;
      fault(error, source);
      await sources.changeSource(source.id, { next: new Date(now() + LEFT_ALONE).toISOString() });
    }
  }

  async function look(): Promise<void> {
    const free = AT_ONCE - underWay.size;
    const due = free > 0 ? await sources.dueSources(new Date(now()).toISOString(), AT_ONCE * 2 + leftAlone.size) : [];
    for (const [id, until] of leftAlone) if (until <= now()) leftAlone.delete(id);
    const waiting = due.filter(({ id }) => !underWay.has(id) && !leftAlone.has(id)).slice(0, free);
    for (const source of waiting) void readDue(source).catch((error: unknown) => fault(error, source));
    const next = underWay.size > 0 || due.length > 0 ? null : await sources.nextDue();
    const pause = next === null ? LOOK_AGAIN : Math.min(LOOK_AGAIN, Math.max(0, Date.parse(next) - now()));
    if (!closing.signal.aborted) timer = setTimeout(wake, pause).unref();
  }

  function wake(): void {
    if (closing.signal.aborted || isAsked) return;
    if (looking !== null) {
      again = true;
      return;
    }
    if (timer !== null) clearTimeout(timer);
    looking = look()
      // The store may be busy: it is looked again in a minute.
      .catch(() => {
        timer = setTimeout(wake, LOOK_AGAIN).unref();
      })
      .finally(() => {
        looking = null;
        if (!again) return;
        again = false;
        wake();
      });
  }

  wake();
  return {
    read,
    wake,
    async [Symbol.asyncDispose]() {
      closing.abort();
      if (timer !== null) clearTimeout(timer);
      await looking;
      await Promise.allSettled(underWay.values());
    },
  };
}
