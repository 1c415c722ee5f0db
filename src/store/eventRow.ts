import { z } from 'zod';
import type { StoredEvent } from './store.ts';

/** Selects what `eventOfRow` reads; a condition follows. */
export const eventRows = `
  SELECT articles.id, start, "end", from_day, to_day, likely, approximate, words_start, words_end
  FROM events JOIN articles ON articles.number = events.article`;

const eventRow = z.object({
  id: z.string(),
  start: z.number(),
  end: z.number(),
  from_day: z.string(),
  to_day: z.string(),
  likely: z.string(),
  approximate: z.number(),
  words_start: z.number(),
  words_end: z.number(),
});

/** @throws ZodError when the row is not an event. */
export function eventOfRow(row: unknown): StoredEvent {
  const { id, start, end, from_day, to_day, likely, approximate, words_start, words_end } = eventRow.parse(row);
  return {
    article: id,
    span: { start, end },
    words: { start: words_start, end: words_end },
    from: from_day,
    to: to_day,
    likely,
    approximate: approximate === 1,
  };
}
