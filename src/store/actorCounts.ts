/**
 * What the mentions of each scope add up to: kept beside them and changed with them, as counting anew takes seconds once
 * there are tens of thousands of articles.
 */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ActorKind } from '../article/actorMention.ts';
import type { Scope } from '../article/scope.ts';
import type { ActorChanges, NamedActor, NamedForm } from './store.ts';

/** Beyond so many a list is quicker read anew than changed. */
const mostChanged = 2_000;

const kinds = { person: true, organisation: true, state: true, place: true } satisfies Record<ActorKind, true>;
export const kindColumn = z.enum(Object.keys(kinds) as ActorKind[]);
export const reasonsColumn = z
  .string()
  .transform((text) => JSON.parse(text) as unknown)
  .pipe(z.array(z.string()));
export const certainColumn = z.number().transform((value) => value === 1);

const countRow = z.object({ actor: z.string(), mentions: z.number(), articles: z.number() });
const ownCount = z.object({ actor: z.string(), mentions: z.number() });
const formRow = z.object({
  actor: z.string(),
  name: z.string(),
  kind: kindColumn,
  form: z.string(),
  certain: certainColumn,
  reasons: reasonsColumn,
  count: z.number(),
});
const revisionsRow = z.object({ current: z.number(), declined: z.number() });

type CountRow = z.infer<typeof countRow>;
type FormRow = z.infer<typeof formRow>;

/** The counts within one database; the caller gives the transaction around each change. */
export class ActorCounts {
  readonly #sql;

  constructor(database: Database.Database) {
    const own = `SELECT articles.scope AS scope, mentions.* FROM mentions JOIN articles ON articles.number = mentions.article
                 WHERE mentions.article = ?`;
    const spelling = 'scope, actor, form, name, kind, certain, reasons';
    const same = 'actor, form, name, kind, certain, reasons'
      .split(', ')
      .map((column) => `spellings.${column} = own.${column}`)
      .join(' AND ');
    const reached = 'scope IN (SELECT value FROM json_each(@scopes))';
    const forms = 'SELECT actor, name, kind, form, certain, reasons, sum(mentions) AS count FROM spellings';
    this.#sql = {
      own: database.prepare('SELECT actor, count(*) AS mentions FROM mentions WHERE article = ? GROUP BY actor'),
      raise: database.prepare(
        `INSERT INTO actors (scope, actor, mentions, articles, revision)
         SELECT scope, actor, count(*), 1, ? FROM (${own}) GROUP BY scope, actor
         ON CONFLICT (scope, actor) DO UPDATE SET
           mentions = mentions + excluded.mentions, articles = articles + 1, revision = excluded.revision`,
      ),
      raiseSpellings: database.prepare(
        `INSERT INTO spellings (${spelling}, mentions)
         SELECT ${spelling}, count(*) FROM (${own}) GROUP BY ${spelling}
         ON CONFLICT (${spelling}) DO UPDATE SET mentions = mentions + excluded.mentions`,
      ),
      lower: database.prepare(
        `UPDATE actors SET mentions = actors.mentions - own.count, articles = articles - 1, revision = ?
         FROM (SELECT scope, actor, count(*) AS count FROM (${own}) GROUP BY scope, actor) AS own
         WHERE actors.scope = own.scope AND actors.actor = own.actor`,
      ),
      lowerSpellings: database.prepare(
        `UPDATE spellings SET mentions = spellings.mentions - own.count
         FROM (SELECT ${spelling}, count(*) AS count FROM (${own}) GROUP BY ${spelling}) AS own
         WHERE spellings.scope = own.scope AND ${same}`,
      ),
      drop: database.prepare(
        'DELETE FROM actors WHERE mentions = 0 AND scope = (SELECT scope FROM articles WHERE number = @article) AND actor IN (SELECT actor FROM mentions WHERE article = @article)',
      ),
      dropSpellings: database.prepare(
        'DELETE FROM spellings WHERE mentions = 0 AND scope = (SELECT scope FROM articles WHERE number = @article) AND actor IN (SELECT actor FROM mentions WHERE article = @article)',
      ),
      decline: database.prepare('UPDATE revisions SET declined = ?'),
      revisions: database.prepare('SELECT current, declined FROM revisions'),
      most: database.prepare(
        `SELECT actor, sum(mentions) AS mentions, sum(articles) AS articles FROM actors
         WHERE ${reached} GROUP BY actor ORDER BY 2 DESC, actor LIMIT @limit`,
      ),
      // Of all actors at once: joined to the counts, it takes several times as long.
      spellings: database.prepare(`${forms} WHERE ${reached} GROUP BY actor, form, name, kind, certain, reasons`),
      changed: database
        .prepare(`SELECT DISTINCT actor FROM actors WHERE ${reached} AND revision > @revision LIMIT ${mostChanged + 1}`)
        .pluck(),
      one: database.prepare(
        `SELECT actor, sum(mentions) AS mentions, sum(articles) AS articles FROM actors
         WHERE ${reached} AND actor = @actor GROUP BY actor`,
      ),
      spellingsOfOne: database.prepare(
        `${forms} WHERE ${reached} AND actor = @actor GROUP BY actor, form, name, kind, certain, reasons`,
      ),
    };
  }

  /** Takes the mentions of an article out of the counts; to be called while they are still there. */
  take(article: number, revision: number): void {
    if (this.#sql.own.get(article) === undefined) return;
    this.#lower(article, revision);
    this.#sql.decline.run(revision);
  }

  /** Counts the mentions of an article anew around `change`, which sets others in their place. */
  around(article: number, revision: number, change: () => void): void {
    const before = this.#own(article);
    if (before.size > 0) this.#lower(article, revision);
    change();
    this.#sql.raise.run(revision, article);
    this.#sql.raiseSpellings.run(article);
    const after = this.#own(article);
    if ([...before].some(([actor, mentions]) => (after.get(actor) ?? 0) < mentions)) this.#sql.decline.run(revision);
  }

  /** As `Store.actors` says. */
  most(scopes: readonly Scope[], limit: number): readonly NamedActor[] {
    const reached = { scopes: JSON.stringify(scopes) };
    const counts = this.#sql.most.all({ ...reached, limit }).map((row) => countRow.parse(row));
    const rows = new Map(counts.map(({ actor }): [string, FormRow[]] => [actor, []]));
    for (const row of this.#sql.spellings.iterate(reached)) {
      const own = rows.get((row as { readonly actor: string }).actor);
      if (own !== undefined) own.push(formRow.parse(row));
    }
    return counts.map((count) => namedActor(count, rows.get(count.actor) ?? []));
  }

  /** As `Store.actorsSince` says. */
  since(scopes: readonly Scope[], revision: number): ActorChanges {
    const { current, declined } = revisionsRow.parse(this.#sql.revisions.get());
    if (revision < declined || revision > current) return { kind: 'reload', revision: current };
    const reached = { scopes: JSON.stringify(scopes) };
    const changed = z.array(z.string()).parse(this.#sql.changed.all({ ...reached, revision }));
    if (changed.length > mostChanged) return { kind: 'reload', revision: current };
    const actors = changed.map((actor) =>
      namedActor(
        countRow.parse(this.#sql.one.get({ ...reached, actor })),
        this.#sql.spellingsOfOne.all({ ...reached, actor }).map((row) => formRow.parse(row)),
      ),
    );
    return { kind: 'changes', revision: current, actors };
  }

  #own(article: number): ReadonlyMap<string, number> {
    const rows = this.#sql.own.all(article).map((row) => ownCount.parse(row));
    return new Map(rows.map(({ actor, mentions }) => [actor, mentions]));
  }

  #lower(article: number, revision: number): void {
    this.#sql.lower.run(revision, article);
    this.#sql.lowerSpellings.run(article);
    this.#sql.drop.run({ article });
    this.#sql.dropSpellings.run({ article });
  }
}

/** Name and kind as most often given, and every spelling once. */
function namedActor(count: CountRow, rows: readonly FormRow[]): NamedActor {
  const names = new Map<string, number>();
  const forms = new Map<string, NamedForm>();
  for (const { name, form, count: often, certain: sure, reasons: why } of rows) {
    names.set(name, (names.get(name) ?? 0) + often);
    const known = forms.get(form);
    // A spelling is as sure as where it is surest.
    const isSurer = known === undefined || worth(sure, why) > worth(known.certain, known.reasons);
    const [certain, reasons] = isSurer ? [sure, why] : [known.certain, known.reasons];
    forms.set(form, { form, count: (known?.count ?? 0) + often, certain, reasons });
  }
  const [[name] = ['']] = [...names].sort(([a, often], [b, other]) => other - often || (a < b ? -1 : 1));
  const sorted = [...forms.values()].sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
  return { ...count, name, kind: rows[0]?.kind ?? 'person', forms: sorted };
}

function worth(sure: boolean, why: readonly string[]): number {
  return (sure ? 2 : 0) + (why.length === 0 ? 1 : 0);
}
