import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Asker, Request } from '../briefing/request.ts';
import { UserError } from '../errors.ts';
import { type Newsroom, openNewsroom } from '../newsroom.ts';
import { rankPassages } from './searchWords.ts';
import { printJson, type Subcommand } from './terminal.ts';

const MOST_PASSAGES = 1_000;

const line = z.object({
  id: z.union([z.string(), z.number()]).nullable().default(null),
  command: z.enum(['search', 'ask', 'brief', 'check', 'since', 'who']),
  /** The words or the topic; of `since` the date, of `who` the name. */
  text: z.string(),
  limit: z.number().int().min(1).max(MOST_PASSAGES).default(10),
  topic: z.string().nullable().default(null),
  before: z.string().nullable().default(null),
  since: z.string().nullable().default(null),
  until: z.string().nullable().default(null),
  source: z.string().nullable().default(null),
  offset: z.number().int().min(0).default(0),
});

/**
 * `vigie batch`: one JSON request a line in, one JSON answer a line out, in the same order. A line that cannot be answered
 * gets `{ id, error }` and stops nothing.
 */
export const batch: Subcommand = async (terminal) => {
  const { config, asker, language, input } = terminal;
  await using newsroom = await openNewsroom(config);
  await newsroom.readNames();
  let refused = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    const asked = readLine(text);
    try {
      if (asked.request === null) throw new UserError('batch-line', { line: text.slice(0, 60) });
      printJson(terminal, { id: asked.id, ...(await answerLine(asked.request, newsroom, asker)) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused += 1;
      printJson(terminal, { id: asked.id, error: { id: error.id, text: error.say(language) } });
    }
  }
  return refused === 0 ? 0 : 1;
};

type Line = z.infer<typeof line>;

function readLine(text: string): { readonly id: string | number | null; readonly request: Line | null } {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = line.safeParse(value);
    if (parsed.success) return { id: parsed.data.id, request: parsed.data };
    const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
    return { id: id.success ? id.data.id : null, request: null };
  } catch {
    return { id: null, request: null };
  }
}

async function answerLine(asked: Line, newsroom: Newsroom, asker: Asker): Promise<object> {
  const { command, text, limit } = asked;
  if (command === 'search') return { passages: await rankPassages(newsroom, text, limit, asker) };
  return newsroom.desk.answer(requestOf(asked, command), asker);
}

function requestOf(asked: Line, command: Request['command']): Request {
  const { text, topic, before, since, until, source, offset } = asked;
  switch (command) {
    case 'ask':
      return { command, question: text, before, since, until, source, offset };
    case 'check':
      return { command, text, offset };
    case 'brief':
      return { command, topic: text, since, until, source, offset };
    case 'since':
      return { command, date: text, topic, until, source, offset };
    case 'who':
      return { command, name: text, since, until, source, offset };
  }
}
