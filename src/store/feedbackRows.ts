import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { AnswerFeedback, FeedbackChange, JudgedAnswer } from './store.ts';

/** Judged answers kept; of more, those go that nobody has judged for longest. */
const answersKept = 10_000;

const places = z.array(z.object({ article: z.string(), start: z.number(), end: z.number() }));
const row = z.object({
  key: z.string(),
  places: z.string().transform((json) => places.parse(JSON.parse(json))),
  expects: z.string(),
  confidence: z.number(),
  found: z.number().transform((flag) => flag === 1),
  helpful: z.number(),
  unhelpful: z.number(),
  first: z.string(),
  last: z.string(),
});

/** How answers were judged, without who asked or what; the caller guards each call and gives the transaction. */
export class FeedbackRows {
  readonly #sql;

  constructor(database: Database.Database) {
    this.#sql = {
      add: database.prepare(
        `INSERT INTO feedback (key, places, expects, confidence, found, helpful, unhelpful, first, last)
         VALUES (@key, @places, @expects, @confidence, @found, 0, 0, @day, @day) ON CONFLICT (key) DO NOTHING`,
      ),
      count: database.prepare(
        `UPDATE feedback SET helpful = max(0, helpful + @helpful), unhelpful = max(0, unhelpful + @unhelpful), last = @day
         WHERE key = @key`,
      ),
      prune: database.prepare(
        `DELETE FROM feedback WHERE key IN (SELECT key FROM feedback ORDER BY last DESC, key LIMIT -1 OFFSET ${answersKept})`,
      ),
      worst: database.prepare(
        `SELECT * FROM feedback WHERE unhelpful > 0
         ORDER BY unhelpful - helpful DESC, unhelpful DESC, last DESC, key LIMIT ?`,
      ),
    };
  }

  count({ key, places, expects, confidence, found }: JudgedAnswer, { helpful, unhelpful, day }: FeedbackChange): void {
    const kept = { key, places: JSON.stringify(places), expects, confidence, found: found ? 1 : 0, day };
    this.#sql.add.run(kept);
    this.#sql.count.run({ key, helpful, unhelpful, day });
    this.#sql.prune.run();
  }

  worst(limit: number): readonly AnswerFeedback[] {
    return this.#sql.worst.all(limit).map((one) => row.parse(one));
  }
}
