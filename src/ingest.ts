/** Documents in, articles kept and dated: reading, the count of what is furniture, and what became of each. */
import type { Article, RawDocument } from './article/article.ts';
import { articleId } from './article/articleId.ts';
import type { BundledActors } from './bundledActors.ts';
import { dateArticles, dateAtOnce } from './dateArticles.ts';
import type { UserError } from './errors.ts';
import type { TakenIn } from './gathering/intake.ts';
import { readArticle } from './reading/readArticle.ts';
import { ParagraphTally } from './reading/widespread.ts';
import type { SourceEvent } from './sources/sourceEvent.ts';
import type { Store } from './store/store.ts';

export interface IngestReport {
  readonly new: number;
  readonly unchanged: number;
  readonly replaced: number;
  /** How many documents were refused. */
  readonly refusals: number;
  /** The first thousand of them. */
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly file: string;
  readonly line: number | null;
  readonly error: UserError;
}

/** Articles read between two commits: small enough to show progress, large enough to be fast. */
const BATCH = 100;
/** Refusals told one by one; the rest is only counted. */
const MOST_REFUSALS = 1_000;

/**
 * Reads, keeps and dates what `events` bring. Each group of articles is durable before the next is read; a document that is
 * refused stops nothing.
 *
 * @param now when the documents came in.
 * @param onProgress told how many documents were dealt with, after each group.
 */
export async function ingest(
  events: AsyncIterable<SourceEvent>,
  store: Store,
  actors: BundledActors,
  now: Date,
  onProgress: (done: number) => void = () => {},
): Promise<IngestReport> {
  const intake = createIntake(store, actors);
  const report = { new: 0, unchanged: 0, replaced: 0, refusals: 0, refused: [] as Refusal[] };
  let done = 0;
  let batch: RawDocument[] = [];
  const keep = async () => {
    for (const { outcome } of await intake.take(batch, now)) report[outcome] += 1;
    done += batch.length;
    batch = [];
    onProgress(done);
  };
  for await (const event of events) {
    if (event.kind === 'refused') {
      report.refusals += 1;
      if (report.refused.length < MOST_REFUSALS)
        report.refused.push({ file: event.file, line: event.line ?? null, error: event.error });
      continue;
    }
    batch.push(event.document);
    if (batch.length >= BATCH) await keep();
  }
  await keep();
  await intake.settle();
  return report;
}

export interface Intake {
  /**
   * Reads documents and keeps them as articles, durably when it resolves; in the order given.
   *
   * @param now when they came in.
   */
  take(documents: readonly RawDocument[], now: Date): Promise<readonly TakenIn[]>;
  /** Dates articles that were taken, by their source or their own words alone: quick, while `settle` looks at all. */
  date(taken: readonly TakenIn[]): Promise<void>;
  /** Does what needs all articles: cuts what has become widespread, and dates by what other articles tell. */
  settle(): Promise<void>;
}

/** What has been counted of the articles is kept, so that many small groups cost no more than a large one. */
export function createIntake(store: Store, actors: BundledActors): Intake {
  let counting: Promise<ParagraphTally> | null = null;
  let crossed = false;
  let changed = false;
  return {
    async take(documents, now) {
      counting ??= countStored(store);
      const tally = await counting;
      const articles: Article[] = [];
      for (const document of documents) {
        const known = await store.get(articleId(document.scope, document.text));
        const article = readArticle(document, await readingAids(known, now));
        if (known === null) crossed = tally.add(article) || crossed;
        articles.push(tally.cut(article));
      }
      const results = await store.putMany(articles);
      const taken = articles.map(
        ({ id }, at): TakenIn => ({ article: id, outcome: results[at]?.outcome ?? 'unchanged' }),
      );
      changed ||= taken.some(({ outcome }) => outcome !== 'unchanged');
      return taken;
    },
    async date(taken) {
      const fresh = taken.flatMap(({ article, outcome }) => (outcome === 'unchanged' ? [] : [article]));
      if (fresh.length > 0) await dateAtOnce(store, actors.facts, await store.getMany(fresh));
    },
    async settle() {
      const [wasCrossed, wasChanged] = [crossed, changed];
      [crossed, changed] = [false, false];
      if (wasCrossed && counting !== null) await cutAnew(store, await counting);
      await dateArticles(store, actors.facts, wasChanged);
    },
  };
}

/** The detector loads its language model only when there is a text of which the language is not known yet. */
async function readingAids(known: Article | null, now: Date) {
  const received = now.toISOString();
  if (known !== null) return { received, detectLanguage: () => known.language };
  const { detectLanguage } = await import('./language/detectLanguage.ts');
  return { received, detectLanguage };
}

async function countStored(store: Store): Promise<ParagraphTally> {
  const tally = new ParagraphTally();
  for await (const article of store.all()) tally.add(article);
  return tally;
}

/** What has become widespread is cut from the articles that were kept before it was. */
async function cutAnew(store: Store, tally: ParagraphTally): Promise<void> {
  const changed: Article[] = [];
  for await (const article of store.all()) {
    const cut = tally.cut(article);
    if (cut !== article) changed.push(cut);
  }
  await store.putMany(changed);
}
