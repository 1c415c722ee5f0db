/** Answers `/who`: who somebody is in the articles, under every spelling, and what they said, newest first. */
import type { DateTime } from 'luxon';
import { UserError } from '../errors.ts';
import type { NamedActor } from '../store/store.ts';
import type { Answer, NameForm, Portrait, PortraitRole } from './answer.ts';
import type { Library } from './brief.ts';
import { choosePoints } from './choosePoints.ts';
import { citePoints, newestFirst } from './citePoints.ts';
import { companyOf } from './company.ts';
import { draftPoints } from './draftPoints.ts';
import { type FoundActor, findActor } from './findActor.ts';
import { namesLeftOut } from './leftOut.ts';
import { readLimits } from './limits.ts';
import { nearestNames } from './nearestNames.ts';
import { plain } from './plain.ts';
import { dateOfSentence } from './pointDate.ts';
import type { Asker, WhoRequest } from './request.ts';
import type { Candidate } from './scoreSentence.ts';
import type { ReadArticle, ReadSentence } from './shelf.ts';
import { whereNamed } from './whereNamed.ts';
import { wordingsFor } from './wordings.ts';

/** What the gazetteer knows of an actor, in the asker's language, newest first. */
export type RolesOf = (actor: string, language: Asker['language']) => Promise<readonly PortraitRole[]>;

const PAGE = 8;
const MOST_NEAREST = 5;
const MOST_CHARACTERS = 300;

/** @throws UserError when name or dates cannot be understood. */
export async function who(
  request: WhoRequest,
  asker: Asker,
  library: Library,
  rolesOf: RolesOf,
  now: DateTime,
): Promise<Answer> {
  const { index, shelf } = library;
  const name = request.name.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  if (name === '') throw new UserError('empty-name');
  if (name.length > MOST_CHARACTERS)
    throw new UserError('topic-too-long', { length: name.length, most: MOST_CHARACTERS });
  const { since, until, reach } = readLimits(request, asker, now);
  const actors = await library.actors(reach.scopes, asker.language);
  const found = findActor(name, actors);
  const meant = found === null ? [] : [found.actor, ...found.probable];
  const ids = new Set(meant.map(({ actor }) => actor));
  const { articles, matching, timeline } = await whereNamed(ids, reach, library);
  const candidates = articles.flatMap((article) => candidatesIn(article, ids));
  const choices = choosePoints(candidates, ({ sentence }) => dateOfSentence(sentence)?.likely ?? null);
  const sentences = new Map(articles.map(({ article, sentences: own }) => [article.id, own]));
  const drafts = draftPoints(choices, (article) => sentences.get(article) ?? []);
  const shown = citePoints(drafts.slice(request.offset, request.offset + PAGE), newestFirst);
  const { points, citations } = shown;
  const census = await index.census(reach);
  return {
    ...plain,
    command: 'who',
    understood: {
      question: request.name,
      words: [
        {
          typed: name,
          use: found === null ? 'missing' : 'searched',
          variants: [...new Set(meant.flatMap(({ forms }) => forms.map(({ form }) => form)))],
        },
      ],
      since,
      until,
      source: reach.source,
      articles: { matching, searched: census.searched, total: census.total },
      corpus: census.days,
      undated: census.undated,
    },
    found: points.length > 0,
    points,
    citations,
    omitted: {
      points: Math.max(0, drafts.length - request.offset - PAGE),
      before: Math.min(request.offset, drafts.length),
      undated: await namesLeftOut(census, shelf),
    },
    nearest: points.length > 0 ? [] : nearestTo(name, found, actors),
    portrait:
      found === null || points.length === 0
        ? null
        : portraitOf(
            meant,
            found.others,
            companyOf(articles, ids, actors),
            matching,
            await rolesOf(found.actor.actor, asker.language),
          ),
    timeline: points.length === 0 ? null : timeline,
    wordings: wordingsFor(ids, shown.drafts, articles, actors),
  };
}

/** Whom the name means, where only the limits left nothing of them; else names that are near it. */
function nearestTo(name: string, found: FoundActor | null, actors: readonly NamedActor[]): readonly string[] {
  if (found === null) return nearestNames(name, actors, MOST_NEAREST);
  return [...new Set([found.actor, ...found.others].map((actor) => actor.name))].slice(0, MOST_NEAREST);
}

/** The sentences that name one of `ids`, those that tell their words first. */
function candidatesIn({ sentences }: ReadArticle, ids: ReadonlySet<string>): readonly Candidate[] {
  return sentences.flatMap((sentence) => {
    const named = sentence.mentions.filter(({ actor }) => ids.has(actor));
    const says = sentence.speakerActor !== null && ids.has(sentence.speakerActor);
    if (named.length === 0 && !says) return [];
    return [{ sentence, score: worth(sentence, says, named.length), hits: named.map(({ span }) => span) }];
  });
}

/** Their own words tell most; then sentences that stand early and can stand alone. */
function worth(sentence: ReadSentence, says: boolean, named: number): number {
  const isStory = sentence.kind === 'text' || sentence.kind === 'item';
  const short = Math.max(0, 8 - sentence.words.length) * 0.03;
  const long = Math.min(0.2, Math.max(0, sentence.words.length - 45) * 0.005);
  return (
    0.5 +
    (says ? 0.4 : 0) +
    Math.min(0.1, named * 0.05) +
    0.2 / (1 + sentence.index / 4) -
    short -
    long -
    (isStory ? 0 : 0.4)
  );
}

function portraitOf(
  meant: readonly NamedActor[],
  others: readonly NamedActor[],
  company: Pick<Portrait, 'company' | 'ties'>,
  articles: number,
  roles: readonly PortraitRole[],
): Portrait | null {
  const [main, ...probable] = meant;
  if (main === undefined) return null;
  return {
    name: main.name,
    kind: main.kind,
    forms: [
      ...main.forms,
      ...probable.flatMap(({ forms }) =>
        forms.map((form): NameForm => ({ ...form, certain: false, reasons: ['likeness'] })),
      ),
    ],
    roles,
    ...company,
    mentions: meant.reduce((sum, { mentions }) => sum + mentions, 0),
    articles,
    others: others.map(({ name, mentions }) => ({ name, mentions })),
  };
}
