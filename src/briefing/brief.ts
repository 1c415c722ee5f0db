/** Answers `/brief`: up to eight verbatim sentences on a topic, oldest first, each cited. */
import type { DateTime } from 'luxon';
import type { ArticleId } from '../article/article.ts';
import type { PassageIndex, Reach } from '../search/passageIndex.ts';
import { queryWords } from '../search/queryWords.ts';
import type { Wordbook } from '../search/wordbook.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { choosePoints } from './choosePoints.ts';
import { citePoints } from './citePoints.ts';
import { divergencesIn, keptTogether, withCounterclaims } from './divergences.ts';
import { type DraftPoint, draftPoints } from './draftPoints.ts';
import { type FoundWords, findWords } from './findWords.ts';
import { namesLeftOut } from './leftOut.ts';
import { readLimits } from './limits.ts';
import type { Actors } from './listedActors.ts';
import type { OfficesIn } from './namedWords.ts';
import { peopleIn } from './people.ts';
import { plain } from './plain.ts';
import { dateOfSentence } from './pointDate.ts';
import type { Asker, BriefRequest } from './request.ts';
import { type Candidate, type Sought, scoreSentence } from './scoreSentence.ts';
import type { ReadArticle, ReadSentence, Shelf } from './shelf.ts';
import { wordingsIn } from './wordings.ts';

/** What an answer is made from. */
export interface Library {
  readonly store: Store;
  readonly index: PassageIndex;
  readonly shelf: Shelf;
  /** Everybody and everything that the articles of some scopes name, most mentioned first. */
  readonly actors: Actors;
  /** Translations and synonyms. */
  wordbook(): Promise<Wordbook>;
  /** The offices that a topic names in place of their holders. */
  readonly officesIn: OfficesIn;
}

/** How many points a brief shows at a time. */
const PAGE = 8;
/** Passages looked into for sentences; a brief of 64 points needs no more. */
const MOST_PASSAGES = 80;
const MOST_NEAREST = 5;

/** @throws UserError when topic or dates cannot be understood. */
export async function brief(request: BriefRequest, asker: Asker, library: Library, now: DateTime): Promise<Answer> {
  const { since, until, reach } = readLimits(request, asker, now);
  const words = await findWords(request.topic, reach, library, MOST_PASSAGES);
  const census = await library.index.census(reach);
  const { articles, drafts } = await draftsOf(words, library);
  const shown = citePoints(drafts.slice(request.offset, request.offset + PAGE));
  const { points, citations } = shown;
  const actors = points.length === 0 ? [] : await library.actors(reach.scopes, asker.language);
  return {
    ...plain,
    command: 'brief',
    understood: {
      question: request.topic,
      words: words.understood,
      since,
      until,
      source: reach.source,
      articles: { matching: words.found.matching, searched: census.searched, total: census.total },
      corpus: census.days,
      undated: census.undated,
    },
    found: points.length > 0,
    points,
    citations,
    omitted: {
      points: Math.max(0, drafts.length - request.offset - PAGE),
      before: Math.min(request.offset, drafts.length),
      undated: await namesLeftOut(census, library.shelf),
    },
    nearest: points.length > 0 ? [] : await nearestTopics(words, reach, library.index),
    divergences: divergencesIn(shown.drafts),
    wordings: wordingsIn(shown.drafts, articles, actors),
    people: peopleIn(shown.drafts, actors),
  };
}

interface Drafts {
  /** Those that may hold something on the topic. */
  readonly articles: readonly ReadArticle[];
  readonly drafts: readonly DraftPoint[];
}

/** Every point that the passages found have to tell, in the order in which they are worth telling. */
async function draftsOf(words: FoundWords, { shelf }: Library): Promise<Drafts> {
  const articles = await shelf.read([...new Set(words.found.passages.map(({ article }) => article))]);
  const candidates = articles.flatMap((read) => candidatesIn(read, words));
  const choices = choosePoints(candidates, ({ sentence }) => dateOfSentence(sentence)?.likely ?? null);
  const byArticle = new Map(articles.map(({ article, sentences }) => [article.id, sentences]));
  const sentencesOf = (article: ArticleId): readonly ReadSentence[] => byArticle.get(article) ?? [];
  const drafts = draftPoints(withCounterclaims(choices, sentencesOf), sentencesOf);
  return { articles, drafts: keptTogether(drafts, PAGE) };
}

/** The sentences of an article that hold enough of the words, within the passages that were found. */
export function candidatesIn(
  { article, headline, sentences }: ReadArticle,
  { found, sought }: FoundWords,
): readonly Candidate[] {
  const passages = found.passages.filter((passage) => passage.article === article.id);
  return sentences.flatMap((sentence) => {
    const within = passages.some(({ span }) => span.start <= sentence.span.start && sentence.span.end <= span.end);
    return within ? (scoreSentence(sentence, sought, headline) ?? []) : [];
  });
}

/** Topics with one of the words in them, else the most covered ones: those that would be found within the same limits. */
export async function nearestTopics(
  { sought }: { readonly sought: readonly Sought[] },
  reach: Reach,
  index: PassageIndex,
): Promise<readonly string[]> {
  const near = await Promise.all(sought.map(({ word }) => index.topics(word.typed, reach.scopes, MOST_NEAREST)));
  const found = await foundWithin(near.flat(), reach, index);
  return found.length > 0
    ? found
    : await foundWithin(await index.topics('', reach.scopes, MOST_NEAREST * 2), reach, index);
}

/** Without days and source all that the asker may see is within reach, and so is every topic of it. */
async function foundWithin(topics: readonly string[], reach: Reach, index: PassageIndex): Promise<readonly string[]> {
  const found: string[] = [];
  for (const topic of new Set(topics)) {
    if (found.length >= MOST_NEAREST) break;
    const isLimited = reach.days !== null || reach.source !== null;
    const words = queryWords(topic).filter(({ stop }) => !stop);
    if (!isLimited || (await index.search({ words, reach, limit: 1 })).matching > 0) found.push(topic);
  }
  return found;
}
