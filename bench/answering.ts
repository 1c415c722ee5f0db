/** Measures answers through the loopback gateway: Vigie's beside those of the floor. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Playground, startPlayground } from '../src/playground/playground.ts';
import { ask, type Exchange, type Question } from './exchange.ts';
import { type Program, startProgram } from './program.ts';
import { date, days, topics } from './questions.ts';

export interface Answering {
  readonly floor: readonly Exchange[];
  readonly brief: readonly Exchange[];
  readonly since: readonly Exchange[];
  readonly who: readonly Exchange[];
  /** Each with a picture that was not drawn before; a tenth as many, as it takes long. */
  readonly drawn: readonly Exchange[];
}

export interface Amount {
  /** Answers of each kind before any is counted: V8 compiles what is hot after some hundreds. */
  readonly warmUp: number;
  /** Answers of each kind that are counted. */
  readonly counted: number;
  /** Answers of one kind in a row, before it is the next one's turn. */
  readonly round: number;
}

const briefs = topics.map((topic): Question => ({ name: 'brief', options: { topic } }));
const sinces: readonly Question[] = [{ name: 'since', options: { date } }];
const whos: readonly Question[] = [{ name: 'who', options: { name: 'iran' } }];
const drawings = days.map((day): Question => ({ name: 'since', options: { date: day } }));
/** Of the answers with a new picture there is one for so many of the others. */
const drawnShare = 10;

/**
 * Each bot is a process of its own with a playground of its own; both playgrounds are in this process, so that what they take
 * is the same for both, and a pause of one bot is not the other's. The kinds take turns, so that noise of the machine meets all.
 *
 * @param folder an empty folder, for state.
 */
export async function measureAnswering(folder: string, { warmUp, counted, round }: Amount): Promise<Answering> {
  await using ours = await startPlayground({ port: 0 });
  await using vigie = startVigie(ours, join(folder, 'vigie'));
  await vigie.ready;
  // The floor sends what Vigie answers to the first topic: as many components and letters to check, write and read.
  const constant = join(folder, 'constant.json');
  await mkdir(folder, { recursive: true });
  await writeFile(
    constant,
    JSON.stringify((await ask(ours.user(), { name: 'brief', options: { topic: topics[0] } })).message.components),
  );

  await using theirs = await startPlayground({ port: 0 });
  await using floor = startProgram('bench/floor.ts', {}, [theirs.apiUrl, theirs.token, constant]);
  await floor.ready;

  const kinds = {
    floor: asker(theirs, briefs),
    brief: asker(ours, briefs),
    since: asker(ours, sinces),
    who: asker(ours, whos),
    drawn: asker(ours, drawings),
  };
  const measured: Record<keyof Answering, Exchange[]> = { floor: [], brief: [], since: [], who: [], drawn: [] };
  for (let done = -warmUp; done < counted; done += round) {
    for (const kind of ['floor', 'brief', 'since', 'who', 'drawn'] as const) {
      const exchanges = await kinds[kind](kind === 'drawn' ? round / drawnShare : round);
      if (done >= 0) measured[kind].push(...exchanges);
    }
  }
  ours.assertNoViolations();
  theirs.assertNoViolations();
  return measured;
}

/** The real program, logged in to the playground by the settings that an operator has for the real Discord. */
function startVigie({ token, apiUrl }: Playground, home: string): Program {
  return startProgram('src/main.ts', { DISCORD_TOKEN: token, DISCORD_API: apiUrl, VIGIE_HOME: home });
}

/** Milliseconds that an answer may take: far more than any should, so that a slow one is measured and not given up. */
const patience = 60_000;

/** Asks the questions in turn, going on where it stopped. */
function asker(playground: Playground, questions: readonly Question[]) {
  const person = playground.user({ locale: 'fr', within: patience });
  let next = 0;
  return async (count: number): Promise<readonly Exchange[]> => {
    const exchanges: Exchange[] = [];
    for (let done = 0; done < count; done += 1) {
      const question = questions[next++ % questions.length];
      if (question !== undefined) exchanges.push(await ask(person, question));
    }
    return exchanges;
  };
}
