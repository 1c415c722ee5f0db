/** Who is named in articles and who said what, as rows and back. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ActorKind, ActorMention, Quotation } from '../article/actorMention.ts';
import type { ArticleId } from '../article/article.ts';
import type { Scope } from '../article/scope.ts';
import type { ArticleNames, NamedActor, NamedForm } from './store.ts';

const kinds = { person: true, organisation: true, state: true, place: true } satisfies Record<ActorKind, true>;
const kind = z.enum(Object.keys(kinds) as ActorKind[]);
const said = { direct: true, indirect: true, mixed: true } satisfies Record<Quotation['kind'], true>;
const reasons = z
  .string()
  .transform((text) => JSON.parse(text) as unknown)
  .pipe(z.array(z.string()));
const certain = z.number().transform((value) => value === 1);

const mentionRow = z
  .object({ start: z.number(), end: z.number(), actor: z.string(), name: z.string(), kind, certain, reasons })
  .transform(({ start, end, ...mention }): ActorMention => ({ span: { start, end }, ...mention }));

const quotationRow = z
  .object({
    start: z.number(),
    end: z.number(),
    kind: z.enum(Object.keys(said) as Quotation['kind'][]),
    speaker_start: z.number(),
    speaker_end: z.number(),
    actor: z.string().nullable(),
  })
  .transform((row): Quotation => {
    const speaker = { span: { start: row.speaker_start, end: row.speaker_end }, actor: row.actor };
    return { span: { start: row.start, end: row.end }, kind: row.kind, speaker };
  });

const countRow = z.object({ actor: z.string(), mentions: z.number(), articles: z.number() });
const formRow = z.object({
  actor: z.string(),
  name: z.string(),
  kind,
  form: z.string(),
  certain,
  reasons,
  count: z.number(),
});

type FormRow = z.infer<typeof formRow>;

/** Name and kind of one actor as most often given, and every spelling once. */
function spellingsOf(rows: readonly FormRow[]): Pick<NamedActor, 'name' | 'kind' | 'forms'> {
  const names = new Map<string, number>();
  const forms = new Map<string, NamedForm>();
  for (const { name, form, count, certain: sure, reasons: why } of rows) {
    names.set(name, (names.get(name) ?? 0) + count);
    const known = forms.get(form);
    // A spelling is as sure as where it is surest.
    const isSurer = known === undefined || worth(sure, why) > worth(known.certain, known.reasons);
    const [certain, reasons] = isSurer ? [sure, why] : [known.certain, known.reasons];
    forms.set(form, { form, count: (known?.count ?? 0) + count, certain, reasons });
  }
  const [[name] = ['']] = [...names].sort(([a, often], [b, other]) => other - often || (a < b ? -1 : 1));
  const sorted = [...forms.values()].sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
  return { name, kind: rows[0]?.kind ?? 'person', forms: sorted };
}

function worth(sure: boolean, why: readonly string[]): number {
  return (sure ? 2 : 0) + (why.length === 0 ? 1 : 0);
}

/** The names of articles within one database; the caller gives the transaction around each change. */
export class NameRows {
  readonly #sql;

  constructor(database: Database.Database) {
    const reached = 'SELECT number FROM articles WHERE scope IN (SELECT value FROM json_each(?))';
    this.#sql = {
      number: database.prepare('SELECT number FROM articles WHERE id = ?').pluck(),
      nextRevision: database.prepare('UPDATE revisions SET current = current + 1 RETURNING current').pluck(),
      mark: database.prepare("UPDATE articles SET named = 'read', revision = ? WHERE number = ?"),
      dropMentions: database.prepare('DELETE FROM mentions WHERE article = ?'),
      dropQuotations: database.prepare('DELETE FROM quotations WHERE article = ?'),
      addMention: database.prepare(
        `INSERT OR IGNORE INTO mentions (article, start, "end", actor, name, kind, form, certain, reasons)
         VALUES (@article, @start, @end, @actor, @name, @kind, substr(@form, 1, 200), @certain, @reasons)`,
      ),
      addQuotation: database.prepare(
        `INSERT OR IGNORE INTO quotations (article, start, "end", kind, speaker_start, speaker_end, actor)
         VALUES (@article, @start, @end, @kind, @speakerStart, @speakerEnd, @actor)`,
      ),
      text: database.prepare('SELECT text FROM articles WHERE number = ?').pluck(),
      mentions: database.prepare('SELECT * FROM mentions WHERE article = ? ORDER BY start'),
      quotations: database.prepare('SELECT * FROM quotations WHERE article = ? ORDER BY start, "end"'),
      counts: database.prepare(
        `SELECT actor, count(*) AS mentions, count(DISTINCT article) AS articles FROM mentions
         WHERE article IN (${reached}) GROUP BY actor ORDER BY mentions DESC, actor LIMIT ?`,
      ),
      // Of all actors at once: asked for one by one, or joined to the counts, it takes a hundred times as long.
      forms: database.prepare(
        `SELECT actor, name, kind, form, certain, reasons, count(*) AS count FROM mentions
         WHERE article IN (${reached}) GROUP BY actor, form, name, kind, certain, reasons`,
      ),
      naming: database
        .prepare(
          `SELECT DISTINCT articles.id FROM mentions JOIN articles ON articles.number = mentions.article
           WHERE actor IN (SELECT value FROM json_each(?)) AND scope IN (SELECT value FROM json_each(?))
           ORDER BY articles.number DESC LIMIT ?`,
        )
        .pluck(),
      awaiting: database.prepare('SELECT id FROM articles WHERE named IS NULL ORDER BY number LIMIT ?').pluck(),
    };
  }

  set({ id, mentions, quotations }: ArticleNames): void {
    const article = this.#number(id);
    if (article === null) return;
    const text = z.string().parse(this.#sql.text.get(article));
    this.#sql.mark.run(this.#sql.nextRevision.get(), article);
    this.#sql.dropMentions.run(article);
    this.#sql.dropQuotations.run(article);
    for (const { span, actor, name, kind: of, certain: sure, reasons: why } of mentions) {
      const form = text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
      this.#sql.addMention.run({
        article,
        ...span,
        actor,
        name,
        kind: of,
        form,
        certain: sure ? 1 : 0,
        reasons: JSON.stringify(why),
      });
    }
    for (const { span, kind: of, speaker } of quotations) {
      const { start: speakerStart, end: speakerEnd } = speaker.span;
      this.#sql.addQuotation.run({ article, ...span, kind: of, speakerStart, speakerEnd, actor: speaker.actor });
    }
  }

  of(id: ArticleId): ArticleNames {
    const article = this.#number(id);
    if (article === null) return { id, mentions: [], quotations: [] };
    return {
      id,
      mentions: this.#sql.mentions.all(article).map((row) => mentionRow.parse(row)),
      quotations: this.#sql.quotations.all(article).map((row) => quotationRow.parse(row)),
    };
  }

  actors(scopes: readonly Scope[], limit: number): readonly NamedActor[] {
    const reached = JSON.stringify(scopes);
    const counts = this.#sql.counts.all(reached, limit).map((row) => countRow.parse(row));
    const rows = new Map(counts.map(({ actor }): [string, FormRow[]] => [actor, []]));
    for (const row of this.#sql.forms.iterate(reached)) {
      const form = formRow.parse(row);
      rows.get(form.actor)?.push(form);
    }
    return counts.map((count) => ({ ...count, ...spellingsOf(rows.get(count.actor) ?? []) }));
  }

  naming(actors: readonly string[], scopes: readonly Scope[], limit: number): readonly ArticleId[] {
    return z.array(z.string()).parse(this.#sql.naming.all(JSON.stringify(actors), JSON.stringify(scopes), limit));
  }

  awaiting(limit: number): readonly ArticleId[] {
    return z.array(z.string()).parse(this.#sql.awaiting.all(limit));
  }

  #number(id: ArticleId): number | null {
    const found = this.#sql.number.get(id);
    return typeof found === 'number' ? found : null;
  }
}
