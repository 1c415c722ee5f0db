/** What single outlets call somebody, named as theirs: Vigie itself has no such words. */
import { slice } from '../article/span.ts';
import { fold } from '../language/fold.ts';
import type { Wording } from './answer.ts';
import type { DraftPoint } from './draftPoints.ts';
import type { ReadArticle, ReadSentence } from './shelf.ts';

interface Use {
  readonly form: string;
  readonly actor: string;
  /** The name that the article's language has for whom it means. */
  readonly name: string;
}

/**
 * The wordings that stand in `points`, with who uses them among `articles`.
 *
 * @param nameOf what to call an actor; null leaves the name of the article's language.
 */
export function wordingsIn(
  points: readonly DraftPoint[],
  articles: readonly ReadArticle[],
  nameOf: (actor: string) => string | null,
): readonly Wording[] {
  const shown = points.flatMap(({ sentences }) => sentences.flatMap(usesIn));
  return tellUses(shown, points, articles, nameOf);
}

/** All wordings for some actors in `articles`. */
export function wordingsFor(
  actors: ReadonlySet<string>,
  points: readonly DraftPoint[],
  articles: readonly ReadArticle[],
  nameOf: (actor: string) => string | null,
): readonly Wording[] {
  const uses = articles.flatMap(({ sentences }) => sentences.flatMap(usesIn)).filter(({ actor }) => actors.has(actor));
  return tellUses([...uses, ...points.flatMap(({ sentences }) => sentences.flatMap(usesIn))], points, articles, nameOf);
}

function tellUses(
  uses: readonly Use[],
  points: readonly DraftPoint[],
  articles: readonly ReadArticle[],
  nameOf: (actor: string) => string | null,
): readonly Wording[] {
  const wordings = new Map(uses.toReversed().map((use) => [keyOf(use), use]));
  return [...wordings]
    .map(([key, { form, actor, name }]): Wording => {
      const holds = (sentences: readonly ReadSentence[]) =>
        sentences.some((one) => usesIn(one).some((use) => keyOf(use) === key));
      const using = articles.filter(({ sentences }) => holds(sentences));
      return {
        form,
        of: nameOf(actor) ?? name,
        outlets: [...new Set(using.flatMap(({ article }) => article.outlet ?? []))],
        articles: using.length,
        points: points.flatMap(({ sentences }, at) => (holds(sentences) ? [at] : [])),
      };
    })
    .sort((a, b) => b.articles - a.articles || (a.form < b.form ? -1 : 1));
}

function usesIn({ article, mentions }: ReadSentence): readonly Use[] {
  return mentions
    .filter(({ reasons }) => reasons.includes('wording'))
    .map(({ span, actor, name }) => ({ form: slice(article.text, span).replaceAll(/\s+/g, ' '), actor, name }));
}

function keyOf({ actor, form }: Use): string {
  return `${actor} ${fold(form)}`;
}
