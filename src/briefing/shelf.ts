/** Articles that were asked about lately, with their sentences analysed and their events: kept while they are asked about. */
import type { ActorMention } from '../article/actorMention.ts';
import type { Article, ArticleId, Paragraph } from '../article/article.ts';
import type { ArticleEvent } from '../article/articleEvent.ts';
import { type Span, slice } from '../article/span.ts';
import { type AnalysedWord, analyse } from '../language/analyse.ts';
import { grammarOf } from '../language/grammars.ts';
import { sentencesOf } from '../search/passages.ts';
import type { ArticleNames, Store } from '../store/store.ts';

export interface ReadSentence {
  readonly article: Article;
  /** Its place among the article's sentences. */
  readonly index: number;
  readonly span: Span;
  readonly paragraph: number;
  readonly kind: Paragraph['kind'];
  readonly words: readonly AnalysedWord[];
  /** Terms of the words that tell something. */
  readonly terms: ReadonlySet<string>;
  /** It opens with a word that points back ("il", "cette"), so that it needs the sentence before it. */
  readonly pointsBack: boolean;
  /** When what it tells of took place, where it says so. */
  readonly event: ArticleEvent | null;
  /** Who says it, as the article names them, where it is told as somebody's words. */
  readonly speaker: string | null;
  /** The same as an actor's identifier, where it is known who that is. */
  readonly speakerActor: string | null;
  /** Words of it, or with it in them, that are told as somebody's. */
  readonly said: readonly Said[];
  /** Who is named in it. */
  readonly mentions: readonly ActorMention[];
}

/** Words that an article tells as somebody's. */
export interface Said {
  readonly span: Span;
  /** As the article names them. */
  readonly speaker: string;
  /** An actor's identifier; null where it is not known who that is. */
  readonly actor: string | null;
}

export interface ReadArticle {
  readonly article: Article;
  /** Terms of the words of its headline. */
  readonly headline: ReadonlySet<string>;
  readonly sentences: readonly ReadSentence[];
}

/** Articles read in one turn of the event loop: some 5 ms each. */
const ARTICLES_A_TURN = 10;
/** Articles kept: about 100 kB each. */
const MOST_KEPT = 400;

/** A bounded memory of articles over a store; whoever changes the store must say what is to be forgotten. */
export class Shelf {
  readonly #store: Store;
  readonly #kept = new Map<ArticleId, ReadArticle>();
  /** How often something was forgotten. */
  #forgotten = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Those of `ids` that exist, in the order asked. */
  async read(ids: readonly ArticleId[]): Promise<readonly ReadArticle[]> {
    const forgotten = this.#forgotten;
    // By itself, for in another turn others may take their place.
    const held = new Map(ids.map((id) => [id, this.#kept.get(id)] as const));
    const missing = ids.filter((id) => held.get(id) === undefined);
    const fetched = new Map((await this.#store.getMany(missing)).map((article) => [article.id, article]));
    const events = await this.#store.eventsOf([...fetched.keys()]);
    const names = new Map((await this.#store.namesOf([...fetched.keys()])).map((each) => [each.id, each]));
    const found: ReadArticle[] = [];
    let read = 0;
    for (const id of ids) {
      const article = fetched.get(id);
      const known =
        held.get(id) ??
        (article === undefined
          ? undefined
          : readArticle(
              article,
              events.filter((event) => event.article === id),
              names.get(id),
            ));
      if (known === undefined) continue;
      found.push(known);
      if (article !== undefined) {
        read += 1;
        if (read % ARTICLES_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      // What was read may have changed in another turn.
      if (forgotten !== this.#forgotten) continue;
      // Taken out and put back, so that the order of the map is the order of use.
      this.#kept.delete(id);
      this.#kept.set(id, known);
    }
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return found;
  }

  /** Forgets articles that have changed; everything when `ids` is null. */
  forget(ids: readonly ArticleId[] | null): void {
    this.#forgotten += 1;
    if (ids === null) this.#kept.clear();
    for (const id of ids ?? []) this.#kept.delete(id);
  }
}

function readArticle(article: Article, events: readonly ArticleEvent[], names: ArticleNames | undefined): ReadArticle {
  const byStart = new Map(events.map((event) => [event.span.start, event]));
  const quotations = (names?.quotations ?? []).map(({ span, speaker }): Said => {
    const named = names?.mentions.find((mention) => mention.actor === speaker.actor);
    return { span, speaker: named?.name ?? slice(article.text, speaker.span), actor: speaker.actor };
  });
  const sentences = sentencesOf(article).map(({ span, paragraph }, index): ReadSentence => {
    const text = slice(article.text, span);
    const words = analyse(text, article.language);
    const said = quotations.filter((each) => each.span.start < span.end && span.start < each.span.end);
    return {
      article,
      index,
      span,
      paragraph,
      kind: article.paragraphs[paragraph]?.kind ?? 'text',
      words,
      terms: new Set(words.filter((word) => !word.stop).map((word) => word.term)),
      pointsBack: pointsBack(text, article),
      event: byStart.get(span.start) ?? null,
      speaker: said[0]?.speaker ?? null,
      speakerActor: said[0]?.actor ?? null,
      said,
      mentions: (names?.mentions ?? []).filter((mention) => isInside(mention.span, span)),
    };
  });
  const headline = new Set(analyse(article.title.text, article.language).map(({ term }) => term));
  return { article, headline, sentences };
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function pointsBack(text: string, article: Article): boolean {
  const grammar = grammarOf(article.language);
  const opening = text
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(/['ʼ]/g, '’')
    .replace(/^[«“"—–\s-]+/, '');
  if (grammar.impersonal.some((words) => opens(opening, words))) return false;
  return grammar.backReferences.some((words) => opens(opening, words));
}

/** `opening` begins with `words` as whole words. */
function opens(opening: string, words: string): boolean {
  return opening.startsWith(words) && !/^[\p{L}\p{N}]/u.test(opening.slice(words.length));
}
