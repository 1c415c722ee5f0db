/** Documents in, articles kept and dated: reading, the count of what is furniture, and what became of each. */
import type { Article } from './article/article.ts';
import { articleId } from './article/articleId.ts';
import type { BundledActors } from './bundledActors.ts';
import { dateArticles } from './dateArticles.ts';
import type { UserError } from './errors.ts';
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
  const tally = await countStored(store);
  const report = { new: 0, unchanged: 0, replaced: 0, refusals: 0, refused: [] as Refusal[] };
  let crossed = false;
  let done = 0;
  let batch: Article[] = [];
  const keep = async () => {
    for (const { outcome } of await store.putMany(batch)) report[outcome] += 1;
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
    const { document } = event;
    const known = await store.get(articleId(document.scope, document.text));
    const article = readArticle(document, await readingAids(known, now));
    if (known === null) crossed = tally.add(article) || crossed;
    batch.push(tally.cut(article));
    if (batch.length >= BATCH) await keep();
  }
  await keep();
  if (crossed) await cutAnew(store, tally);
  await dateArticles(store, actors.facts, report.new + report.replaced > 0);
  return report;
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
