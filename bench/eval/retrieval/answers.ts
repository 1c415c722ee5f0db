/**
 * Questions of people to the sentence that holds the answer: how often it ranks first, and how well questions that are answered
 * are told from those of which the passage was taken out.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { Article } from '../../../src/article/article.ts';
import { type Span, slice } from '../../../src/article/span.ts';
import { answeringSentences } from '../../../src/briefing/asking/answeringSentences.ts';
import { findSentences } from '../../../src/briefing/asking/findSentences.ts';
import type { Library } from '../../../src/briefing/brief.ts';
import { knownActors } from '../../../src/briefing/knownActors.ts';
import { Shelf } from '../../../src/briefing/shelf.ts';
import { bundledActors } from '../../../src/bundledActors.ts';
import { bundledWords } from '../../../src/bundledWords.ts';
import { UserError } from '../../../src/errors.ts';
import { analyse } from '../../../src/language/analyse.ts';
import { nameArticles } from '../../../src/nameArticles.ts';
import { plainQuestion } from '../../../src/questions/plainQuestion.ts';
import { readArticle } from '../../../src/reading/readArticle.ts';
import { MiniSearchIndex } from '../../../src/search/miniSearchIndex.ts';
import { sentencesOf } from '../../../src/search/passages.ts';
import { openSqliteStore } from '../../../src/store/openSqliteStore.ts';
import type { Store } from '../../../src/store/store.ts';
import { readLines, type Score } from '../evalSet.ts';
import type { Document } from './finder.ts';
import { randomNumbers } from './typingError.ts';

interface Question {
  readonly query: string;
  readonly relevant: readonly string[];
  readonly answers: readonly { readonly text: string; readonly start: number }[];
}

/** What came of one question. */
interface Outcome {
  /** The place, from 1, of the first sentence that holds the answer; 0 where it is not among the first three. */
  readonly place: number;
  /** The same for sentences by their words alone. */
  readonly byWords: number;
  /** Asked of half of the passages: whether its own was among them, and whether it was taken for answered. */
  readonly isHeld: boolean;
  readonly isAnswered: boolean;
}

/** A sentence of an article. */
interface Place {
  readonly article: string;
  readonly span: Span;
}

const SET = 'retrieval/answers';
const reach = { scopes: ['shared'], source: null, days: null } as const;
const DEEPEST = 3;
/** Of sentences first, over the best by words alone. */
const AHEAD = 0.05;
const TOLD_APART = 0.7;
const SEED = 2;

/** @param part weights and threshold were made on the first half of the questions. */
export async function scoreAnswers(
  evalDir: string,
  part: 'all' | 'first half' | 'second half' = 'all',
): Promise<readonly Score[]> {
  const documents: Document[] = [];
  for await (const document of readLines<Document>(evalDir, 'retrieval', 'passages.jsonl')) documents.push(document);
  const questions: Question[] = [];
  for await (const question of readLines<Question>(evalDir, 'retrieval', 'questions.jsonl')) questions.push(question);
  if (documents.length === 0 || questions.length === 0) return [];
  const half = Math.floor(questions.length / 2);
  const start = part === 'second half' ? half : 0;
  const outcomes = await outcomesOf(documents, questions.slice(start, part === 'first half' ? half : undefined));
  const unseen = part === 'all' ? outcomes.slice(half) : [];
  return [
    ...scoresOf(outcomes, ''),
    ...(unseen.length > 0 ? scoresOf(unseen, ', questions that no weight was made on') : []),
  ];
}

function scoresOf(outcomes: readonly Outcome[], which: string): readonly Score[] {
  const items = outcomes.length;
  const shareOf = (of: readonly Outcome[], is: (outcome: Outcome) => boolean) =>
    of.filter(is).length / Math.max(1, of.length);
  const first = shareOf(outcomes, ({ place }) => place === 1);
  const firstByWords = shareOf(outcomes, ({ byWords }) => byWords === 1);
  const answered = shareOf(
    outcomes.filter(({ isHeld }) => isHeld),
    ({ isAnswered }) => isAnswered,
  );
  const refused = shareOf(
    outcomes.filter(({ isHeld }) => !isHeld),
    ({ isAnswered }) => !isAnswered,
  );
  const row = (measure: string, share: number, least: number | null = null): Score => ({
    set: SET,
    measure: `${measure}${which}`,
    items,
    share,
    reach: least,
  });
  return [
    row('sentence with the answer first', first),
    row(
      'sentence with the answer among the first three',
      shareOf(outcomes, ({ place }) => place > 0),
    ),
    row('best sentence by words alone has the answer', firstByWords),
    row('ahead of the best sentence by words alone', first - firstByWords, AHEAD),
    row('answered and unanswered told apart, balanced accuracy', (answered + refused) / 2, TOLD_APART),
    row('half of the passages: answered where it can be', answered),
    row('half of the passages: not answered where it cannot be', refused),
  ];
}

async function outcomesOf(documents: readonly Document[], questions: readonly Question[]): Promise<readonly Outcome[]> {
  const home = await mkdtemp(join(tmpdir(), 'vigie-answers-'));
  const store = await openSqliteStore({ home });
  try {
    const names = new Map<string, string>();
    const articles = documents.map(({ id, title, text }) => {
      const article = readArticle(
        { scope: 'shared', file: id, text, stated: { title, language: 'fr' } },
        { detectLanguage: () => 'fr', received: '2024-01-01T00:00:00.000Z' },
      );
      names.set(article.id, id);
      return article;
    });
    await store.putMany(articles);
    await nameArticles(store, bundledActors(null).gazetteer);
    const random = randomNumbers(SEED);
    const kept = articles.filter(() => random() < 0.5);
    const isKept = new Set(kept.map(({ id }) => names.get(id)));
    const whole = await libraryOf(store, articles);
    const halved = await libraryOf(store, kept);
    const byWords = sentencesByWords(articles);
    const outcomes: Outcome[] = [];
    for (const question of questions) {
      const holds = ({ article, span }: Place) =>
        question.relevant.includes(names.get(article) ?? '') &&
        question.answers.some(({ text, start }) => start < span.end && span.start < start + text.length);
      const placeOf = (found: readonly Place[]) => found.slice(0, DEEPEST).findIndex(holds) + 1;
      const all = await answering(question.query, whole);
      const some = await answering(question.query, halved);
      outcomes.push({
        place: placeOf(all.best.map(({ sentence }) => ({ article: sentence.article.id, span: sentence.span }))),
        byWords: placeOf(byWords(question.query)),
        isHeld: question.relevant.some((id) => isKept.has(id)),
        isAnswered: some.isAnswered,
      });
    }
    return outcomes;
  } finally {
    await store[Symbol.asyncDispose]();
    await rm(home, { recursive: true });
  }
}

type Findable = Pick<Library, 'index' | 'actors' | 'shelf' | 'wordbook' | 'officesIn'>;

async function libraryOf(store: Store, articles: readonly Article[]): Promise<Findable> {
  const index = new MiniSearchIndex();
  await index.add(articles);
  const { wordbook } = bundledWords(null);
  return {
    index,
    shelf: new Shelf(store),
    actors: knownActors(store),
    wordbook,
    officesIn: bundledActors(null).officesIn,
  };
}

/** A question without a word to look for is not answered. */
async function answering(query: string, library: Findable): Promise<ReturnType<typeof answeringSentences>> {
  try {
    return answeringSentences(await findSentences(plainQuestion(query), reach, library));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { best: [], confidence: 0, isAnswered: false };
  }
}

/** Every sentence as a document by itself, ranked by its words (BM25+ over the same analysed words). */
function sentencesByWords(articles: readonly Article[]): (query: string) => readonly Place[] {
  const places = articles.flatMap((article) =>
    sentencesOf(article).map(({ span }) => ({
      article: article.id,
      span,
      text: termsOf(slice(article.text, span)),
    })),
  );
  const terms = (text: string) => (text === '' ? [] : text.split(' '));
  const search = new MiniSearch({ fields: ['text'], tokenize: terms, processTerm: (term) => term });
  search.addAll(places.map(({ text }, id) => ({ id, text })));
  return (query) =>
    search
      .search(termsOf(query))
      .slice(0, DEEPEST)
      .flatMap(({ id }) => places[Number(id)] ?? []);
}

function termsOf(text: string): string {
  return analyse(text, 'fr')
    .flatMap(({ stop, term }) => (stop ? [] : [term]))
    .join(' ');
}
