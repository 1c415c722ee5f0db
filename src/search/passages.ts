import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { sentences } from '../language/sentences.ts';

/** A sentence of an article, with the paragraph it belongs to. */
export interface Sentence {
  readonly span: Span;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}

/** A few sentences in a row: what the index finds. */
export interface Passage {
  readonly span: Span;
  /** Spans of the sentences and headings it is made of, in a row: nothing that was cut lies between them. */
  readonly pieces: readonly Span[];
}

/** Enough for a thought and its context; a paragraph's end closes a passage from the fourth sentence on. */
const FEWEST_SENTENCES = 4;
const MOST_SENTENCES = 6;
/** Some texts have no sentence ends for pages. */
const MOST_CHARACTERS = 2_400;

/** The sentences of what is kept of `article`, in order. */
export function sentencesOf(article: Article): readonly Sentence[] {
  return article.paragraphs.flatMap(({ span }, paragraph) =>
    sentences(article.text, span, article.language).map((sentence) => ({ span: sentence, paragraph })),
  );
}

/** Groups the kept paragraphs of `article` into passages of four to six sentences. */
export function passagesOf(article: Article): readonly Passage[] {
  const passages: Passage[] = [];
  let pieces: Span[] = [];
  const close = () => {
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first !== undefined && last !== undefined)
      passages.push({ span: { start: first.start, end: last.end }, pieces });
    pieces = [];
  };
  const all = sentencesOf(article);
  for (const [index, { span, paragraph }] of all.entries()) {
    const piece = withLabel(article, all, index);
    const from = pieces[0]?.start ?? piece.start;
    if (pieces.length > 0 && (span.end - from > MOST_CHARACTERS || isCutBetween(article, pieces.at(-1), piece)))
      close();
    pieces.push(piece);
    const endsParagraph = all[index + 1]?.paragraph !== paragraph;
    if (pieces.length >= MOST_SENTENCES || (endsParagraph && pieces.length >= FEWEST_SENTENCES)) close();
  }
  close();
  return passages;
}

/** The first sentence of a paragraph takes the label before it along, so that its words are found too. */
function withLabel(article: Article, all: readonly Sentence[], index: number): Span {
  const sentence = all[index];
  if (sentence === undefined) return { start: 0, end: 0 };
  const isFirst = all[index - 1]?.paragraph !== sentence.paragraph;
  const paragraph = article.paragraphs[sentence.paragraph]?.span ?? sentence.span;
  return isFirst ? { start: paragraph.start, end: sentence.span.end } : sentence.span;
}

/** A passage shows no more than the story: where something was cut between two pieces, another begins. */
function isCutBetween(article: Article, before: Span | undefined, after: Span): boolean {
  return before !== undefined && /\S/.test(article.text.slice(before.end, after.start));
}
