/** One question and its answer, timed from the side of Discord. */
import type { APIMessage } from 'discord.js';
import type { Person } from '../src/playground/person/person.ts';

/** Milliseconds since the interaction was sent to the bot. */
export interface Exchange {
  /** Until Discord had taken the bot's first answer, a deferral. */
  readonly first: number;
  /** Until Discord had taken the answer itself. */
  readonly full: number;
}

export interface Question {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Where all is asked. */
const channel = 'actualités';
/** Discord's flag of a message that is still being thought about. */
const loading = 1 << 7;

/** Asks and waits for the answer; one question at a time, so that no answer waits for another. */
export async function ask(person: Person, { name, options }: Question): Promise<Exchange & { message: APIMessage }> {
  let first = Number.NaN;
  const deferred = person.waitForMessage(channel, ({ flags }) => ((flags ?? 0) & loading) !== 0);
  const noted = deferred.then(() => {
    first = performance.now();
  });
  const start = performance.now();
  const message = await person.command(channel, name, options);
  const full = performance.now() - start;
  await noted;
  return { first: first - start, full, message };
}
