/** What single outlets call somebody, named as theirs: Vigie itself has no such words. */
import { slice } from '../article/span.ts';
import { fold } from '../language/fold.ts';
import type { NamedActor } from '../store/store.ts';
import type { Wording } from './answer.ts';
import type { DraftPoint } from './draftPoints.ts';
import type { ReadArticle, ReadSentence } from './shelf.ts';

interface Use {
  readonly form: string;
  readonly actor: string;
  /** The name that the article's language has for whom it means. */
  readonly name: string;
}

/** The wordings that stand in `points`, with who uses them among `articles`; `actors` give the names of whom they mean. */
export function wordingsIn(
  points: readonly DraftPoint[],
  articles: readonly ReadArticle[],
  actors: readonly NamedActor[],
): readonly Wording[] {
  return tellUses(usesInPoints(points), points, articles, actors);
}

/** As `wordingsIn`, with those that stand anywhere in `articles` for one of `ids`. */
export function wordingsFor(
  ids: ReadonlySet<string>,
  points: readonly DraftPoint[],
  articles: readonly ReadArticle[],
  actors: readonly NamedActor[],
): readonly Wording[] {
  const uses = articles.flatMap(({ sentences }) => sentences.flatMap(usesIn)).filter(({ actor }) => ids.has(actor));
  return tellUses([...uses, ...usesInPoints(points)], points, articles, actors);
}

function usesInPoints(points: readonly DraftPoint[]): readonly Use[] {
  return points.flatMap(({ sentences }) => sentences.flatMap(usesIn));
}

function tellUses(
  uses: readonly Use[],
  points: readonly DraftPoint[],
  articles: readonly ReadArticle[],
  actors: readonly NamedActor[],
): readonly Wording[] {
  const wordings = new Map(uses.toReversed().map((use) => [keyOf(use), use]));
  return [...wordings]
    .map(([key, { form, actor, name }]): Wording => {
      const holds = (sentences: readonly ReadSentence[]) =>
        sentences.some((one) => usesIn(one).some((use) => keyOf(use) === key));
      const using = articles.filter(({ sentences }) => holds(sentences));
      return {
        form,
        of: actors.find((each) => each.actor === actor)?.name ?? name,
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
