/** The sentences of an article, analysed once and kept while the article is asked about. */
import type { Article, ArticleId, Paragraph } from '../article/article.ts';
import { type Span, slice } from '../article/span.ts';
import { type AnalysedWord, analyse } from '../language/analyse.ts';
import { grammarOf } from '../language/grammars.ts';
import { sentencesOf } from '../search/passages.ts';

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
}

/** Articles of which the analysed sentences are kept: about 100 kB each. */
const MOST_KEPT = 400;

/** A bounded memo of the articles read last, by identity: a stored article never changes under its id and text. */
export class SentenceReader {
  readonly #kept = new Map<ArticleId, { readonly article: Article; readonly sentences: readonly ReadSentence[] }>();

  read(article: Article): readonly ReadSentence[] {
    const known = this.#kept.get(article.id);
    this.#kept.delete(article.id);
    const entry = known?.article === article ? known : { article, sentences: readSentences(article) };
    this.#kept.set(article.id, entry);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return entry.sentences;
  }
}

function readSentences(article: Article): readonly ReadSentence[] {
  return sentencesOf(article).map(({ span, paragraph }, index) => {
    const text = slice(article.text, span);
    const words = analyse(text, article.language);
    return {
      article,
      index,
      span,
      paragraph,
      kind: article.paragraphs[paragraph]?.kind ?? 'text',
      words,
      terms: new Set(words.filter((word) => !word.stop).map((word) => word.term)),
      pointsBack: pointsBack(text, article),
    };
  });
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
