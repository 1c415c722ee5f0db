import type { DateTime } from 'luxon';
import type { Article } from '../article/article.ts';
import { type Scope, scopesOf } from '../article/scope.ts';
import { UserError } from '../errors.ts';
import type { PassageIndex } from '../search/passageIndex.ts';
import type { Wordbook } from '../search/wordbook.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { brief, type Library } from './brief.ts';
import { check } from './check.ts';
import type { Context, Desk, Suggested } from './desk.ts';
import { explainDating } from './explainDating.ts';
import { suggestActors } from './findActor.ts';
import { knownActors } from './knownActors.ts';
import { listedActors, type NamesOf } from './listedActors.ts';
import type { OfficesIn } from './namedWords.ts';
import type { Asker, Request } from './request.ts';
import type { Shelf } from './shelf.ts';
import { since } from './since.ts';
import { type RolesOf, who } from './who.ts';
import { type Writer, withWriting } from './writer.ts';

/** Milliseconds that names may still be read for: whoever types has Discord's three seconds in all, an answer a minute. */
const NAMES_FOR_SUGGESTION = 1_500;
const NAMES_FOR_ANSWER = 20_000;
const MOST_SUGGESTIONS = 25;
const LONGEST_SUGGESTION = 100;

/** What a desk needs beside the store and index that it answers from. */
export interface DeskAids {
  readonly shelf: Shelf;
  /** Brings index and shelf up to date with the store before a question is answered. */
  follow(): Promise<void>;
  /** Reads the names of articles that came in: false where that takes longer than so many milliseconds, and goes on behind. */
  namesWithin(milliseconds: number): Promise<boolean>;
  readonly rolesOf: RolesOf;
  /** What the gazetteer calls those whom it lists. */
  listedNames(): Promise<NamesOf>;
  /** Translations and synonyms for the words of questions. */
  wordbook(): Promise<Wordbook>;
  /** Offices of the gazetteer. */
  readonly officesIn: OfficesIn;
  /** Null where no language model is set up. */
  readonly writer: Writer | null;
  now(): DateTime;
}

export function newsDesk(
  store: Store,
  index: PassageIndex,
  { shelf, follow, namesWithin, rolesOf, listedNames, wordbook, officesIn, writer, now }: DeskAids,
): Desk {
  const actors = listedActors(knownActors(store), listedNames);
  const library: Library = { store, index, shelf, actors, wordbook, officesIn };
  const suggestions = async (
    option: Suggested,
    typed: string,
    scopes: readonly Scope[],
    language: Asker['language'],
  ): Promise<readonly string[]> => {
    switch (option) {
      case 'topic':
        return index.topics(typed, scopes, MOST_SUGGESTIONS * 2);
      case 'source':
        return index.outlets(typed, scopes, MOST_SUGGESTIONS);
      case 'name': {
        const names = async () => suggestActors(typed, await library.actors(scopes, language), MOST_SUGGESTIONS);
        const known = await names();
        if (known.length > 0) return known;
        await namesWithin(NAMES_FOR_SUGGESTION);
        await follow();
        return names();
      }
    }
  };
  return {
    async answer(request: Request, asker: Asker): Promise<Answer> {
      const allNamed = request.command !== 'who' || (await namesWithin(NAMES_FOR_ANSWER));
      await follow();
      switch (request.command) {
        case 'ask':
          return withWriting(await ask(request, asker, library, now()), asker, writer);
        case 'check':
          return check(request, asker, library, now());
        case 'brief':
          return withWriting(await brief(request, asker, library, now()), asker, writer);
        case 'since':
          return since(request, asker, library, now());
        case 'who': {
          const answer = await who(request, asker, library, rolesOf, now());
          // That nobody names them is not known yet.
          if (!answer.found && !allNamed) throw new UserError('names-being-read');
          return answer;
        }
      }
    },

    async suggest(option, typed, asker) {
      await follow();
      const scopes = scopesOf(asker.guild);
      const found = await suggestions(option, typed, scopes, asker.language);
      return found.filter((text) => text.length <= LONGEST_SUGGESTION).slice(0, MOST_SUGGESTIONS);
    },

    async context(id, start, end, asker): Promise<Context | null> {
      const article = await store.get(id);
      if (article === null || !scopesOf(asker.guild).includes(article.scope)) return null;
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > article.text.length)
        return null;
      const inside = article.paragraphs.filter(({ span }) => span.start < end && start < span.end);
      const first = article.paragraphs.indexOf(inside[0] ?? { span: { start, end }, kind: 'text' });
      const from = article.paragraphs[Math.max(0, first - 1)]?.span ?? { start, end };
      const to = inside.at(-1)?.span.end ?? end;
      // What was cut between two paragraphs stays cut: only white space may lie between the one before and its own.
      const own = inside[0]?.span.start ?? start;
      const joins = /^\s*$/.test(article.text.slice(from.end, own));
      return {
        title: article.title.text,
        titled: article.title.kind !== 'first-words',
        source: article.outlet,
        url: article.url,
        file: article.file,
        before: article.text.slice(Math.min(joins ? from.start : own, start), start),
        quote: article.text.slice(start, end),
        after: article.text.slice(end, Math.max(to, end)),
        dating: await datingOf(article, asker, store),
      };
    },
  };
}

/** The reasons of its date; another article is named only to those who may see it. */
async function datingOf(article: Article, { guild, language }: Asker, store: Store): Promise<readonly string[]> {
  const evidence = [...(article.dating?.evidence ?? []), ...(article.dating?.doubts ?? [])];
  const others = await store.getMany(
    evidence.flatMap(({ kind, subject }) => (kind === 'article' ? (subject ?? []) : [])),
  );
  const titles = new Map(
    others.filter(({ scope }) => scopesOf(guild).includes(scope)).map(({ id, title }) => [id, title.text]),
  );
  return explainDating(article, language, (id) => titles.get(id) ?? null);
}
