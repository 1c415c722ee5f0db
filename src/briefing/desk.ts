import type { Answer } from './answer.ts';
import type { Asker, Request } from './request.ts';

/** The paragraph that a citation stands in, in three verbatim parts. */
export interface Context {
  readonly title: string;
  readonly titled: boolean;
  readonly source: string | null;
  readonly url: string | null;
  readonly file: string;
  /** The paragraph before and what stands before the quotation in its own. */
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** How the article was dated, in sentences of the asker's language: the likely day first, then the reasons. */
  readonly dating: readonly string[];
}

/** Options of which the values are suggested while they are typed. */
export type Suggested = 'topic' | 'source' | 'name';

/** What every door (Discord, terminal, page) asks; nothing behind it knows which door it was. */
export interface Desk {
  /** @throws UserError where the request cannot be understood. */
  answer(request: Request, asker: Asker): Promise<Answer>;
  /** At most 25 values of an option that the asker's articles really hold, best first, each at most 100 characters. */
  suggest(option: Suggested, typed: string, asker: Asker): Promise<readonly string[]>;
  /** Null when the asker may not see the article or it is gone. `quote` is its text from `start` to `end`. */
  context(article: string, start: number, end: number, asker: Asker): Promise<Context | null>;
}
