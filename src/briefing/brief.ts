/** Answers `/brief`: up to eight verbatim sentences on a topic, oldest first, each cited. */
import type { Article, ArticleId } from '../article/article.ts';
import type { Citation } from '../article/citation.ts';
import { cite } from '../article/citation.ts';
import { daysOf } from '../article/daysOf.ts';
import { scopesOf } from '../article/scope.ts';
import { UserError } from '../errors.ts';
import { analyse } from '../language/analyse.ts';
import type { Census, PassageIndex, Reach } from '../search/passageIndex.ts';
import type { Store } from '../store/store.ts';
import type { Answer, Point, PointDate, UnderstoodDate } from './answer.ts';
import { choosePoints } from './choosePoints.ts';
import { type DraftPoint, draftPoints } from './draftPoints.ts';
import { type FoundWords, findWords } from './findWords.ts';
import { readDate } from './readDates.ts';
import type { ReadSentence, SentenceReader } from './readSentences.ts';
import type { Asker, BriefRequest } from './request.ts';
import { type Candidate, type Sought, scoreSentence } from './scoreSentence.ts';

/** What an answer is made from. */
export interface Library {
  readonly store: Store;
  readonly index: PassageIndex;
  readonly reader: SentenceReader;
}

/** How many points a brief shows at a time. */
const PAGE = 8;
/** Passages looked into for sentences; a brief of 64 points needs no more. */
const MOST_PASSAGES = 80;
const MOST_NEAREST = 5;

/** @throws UserError when topic or dates cannot be understood. */
export async function brief(request: BriefRequest, asker: Asker, library: Library): Promise<Answer> {
  const since = readDate('since', request.since);
  const until = readDate('until', request.until);
  if (since !== null && until !== null && until.to < since.from)
    throw new UserError('dates-reversed', { since: since.typed, until: until.typed });
  const reach = reachOf(request, asker, since, until);
  const words = await findWords(request.topic, reach, library.index, MOST_PASSAGES);
  const census = await library.index.census(reach);
  const points = await pointsOf(words, library);
  const page = points.slice(request.offset, request.offset + PAGE).sort(oldestFirst);
  const { shown, citations } = citePoints(page);
  return {
    command: 'brief',
    understood: {
      question: request.topic,
      words: words.understood,
      since,
      until,
      source: request.source,
      articles: { matching: words.found.matching, searched: census.searched, total: census.total },
      corpus: census.days,
      undated: census.undated,
    },
    found: shown.length > 0,
    points: shown,
    citations,
    omitted: {
      points: Math.max(0, points.length - request.offset - PAGE),
      before: Math.min(request.offset, points.length),
      undated: await unplaced(census, library.store),
    },
    nearest: shown.length > 0 ? [] : await nearestTopics(words, reach, library.index),
  };
}

function reachOf(
  request: BriefRequest,
  asker: Asker,
  since: UnderstoodDate | null,
  until: UnderstoodDate | null,
): Reach {
  const days = since === null && until === null ? null : { from: since?.from ?? null, to: until?.to ?? null };
  return { scopes: scopesOf(asker.guild), source: request.source, days };
}

/** Every point that the passages found have to tell, in the order in which they are worth telling. */
async function pointsOf(words: FoundWords, { store, reader }: Library): Promise<readonly DraftPoint[]> {
  const ids = [...new Set(words.found.passages.map(({ article }) => article))];
  const articles = await store.getMany(ids);
  const candidates = articles.flatMap((article) => candidatesIn(article, words, reader));
  const choices = choosePoints(candidates, ({ sentence }) => daysOf(sentence.article)?.from ?? null);
  const byArticle = new Map<ArticleId, readonly ReadSentence[]>(
    articles.map((article) => [article.id, reader.read(article)]),
  );
  return draftPoints(choices, (article) => byArticle.get(article) ?? []);
}

function candidatesIn(article: Article, { found, sought }: FoundWords, reader: SentenceReader): readonly Candidate[] {
  const passages = found.passages.filter((passage) => passage.article === article.id);
  const title = analyse(article.title.text, article.language).map(({ term }) => term);
  return reader.read(article).flatMap((sentence) => {
    const passage = passages.find(({ span }) => span.start <= sentence.span.start && sentence.span.end <= span.end);
    return passage === undefined ? [] : (scoreSentence(sentence, sought, new Set(title)) ?? []);
  });
}

/** By the day of what they tell, those without one last; within an article as it tells them. */
function oldestFirst(a: DraftPoint, b: DraftPoint): number {
  const [first, second] = [daysOf(a.article)?.from, daysOf(b.article)?.from];
  if (first !== second) return first === undefined ? 1 : second === undefined ? -1 : first < second ? -1 : 1;
  if (a.article.id !== b.article.id) return a.article.file < b.article.file ? -1 : 1;
  return a.span.start - b.span.start;
}

/** Cuts the quotations out and numbers them in the order in which they are shown. */
function citePoints(page: readonly DraftPoint[]): {
  readonly shown: readonly Point[];
  readonly citations: readonly Citation[];
} {
  const citations: Citation[] = [];
  const shown = page.map((point): Point => {
    const own = [{ article: point.article, span: point.span }, ...point.alike].map(({ article, span }) => {
      const citation = cite(citations.length + 1, article, span);
      citations.push(citation);
      return citation;
    });
    return {
      text: own[0]?.quote ?? '',
      citations: own.map(({ n }) => n),
      date: dateOf(point.article),
      highlights: point.hits.map(({ start, end }) => ({
        start: start - point.span.start,
        end: end - point.span.start,
      })),
    };
  });
  return { shown, citations };
}

function dateOf(article: Article): PointDate | null {
  const days = daysOf(article);
  return days === null ? null : { of: 'article', ...days, likely: days.from, approximate: false };
}

async function unplaced(census: Census, store: Store): Promise<Answer['omitted']['undated']> {
  const articles = await store.getMany(census.unplaced.slice(0, PAGE));
  return articles.map(({ id, title }) => ({ article: id, title: title.text }));
}

/** Topics with one of the words in them, else the most covered ones. */
async function nearestTopics(
  { sought }: { readonly sought: readonly Sought[] },
  reach: Reach,
  index: PassageIndex,
): Promise<readonly string[]> {
  const near = await Promise.all(sought.map(({ word }) => index.topics(word.typed, reach.scopes, MOST_NEAREST)));
  const found = [...new Set(near.flat())].slice(0, MOST_NEAREST);
  return found.length > 0 ? found : await index.topics('', reach.scopes, MOST_NEAREST);
}
