/** Who is named in articles and who said what, as rows and back. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ActorMention, Quotation } from '../article/actorMention.ts';
import type { ArticleId } from '../article/article.ts';
import type { Scope } from '../article/scope.ts';
import { type ActorCounts, certainColumn, kindColumn, reasonsColumn } from './actorCounts.ts';
import type { ArticleNames, NamingArticle } from './store.ts';

const said = { direct: true, indirect: true, mixed: true } satisfies Record<Quotation['kind'], true>;
const mentionRow = z
  .object({
    start: z.number(),
    end: z.number(),
    actor: z.string(),
    name: z.string(),
    kind: kindColumn,
    certain: certainColumn,
    reasons: reasonsColumn,
  })
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

const namingRows = z.array(z.object({ article: z.string(), mentions: z.number() }));

/** The names of articles within one database; the caller gives the transaction around each change. */
export class NameRows {
  readonly #sql;
  readonly #counts: ActorCounts;

  constructor(database: Database.Database, counts: ActorCounts) {
    this.#counts = counts;
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
      naming: database.prepare(
        `SELECT articles.id AS article, mentions FROM
           (SELECT article, count(*) AS mentions FROM mentions
            WHERE actor IN (SELECT value FROM json_each(?)) GROUP BY article) AS naming
         JOIN articles ON articles.number = naming.article
         WHERE scope IN (SELECT value FROM json_each(?)) ORDER BY articles.number DESC`,
      ),
      forget: database.prepare('UPDATE articles SET named = NULL'),
      awaiting: database.prepare('SELECT id FROM articles WHERE named IS NULL ORDER BY number LIMIT ?').pluck(),
    };
  }

  set({ id, mentions, quotations }: ArticleNames): void {
    const article = this.#number(id);
    if (article === null) return;
    const revision = z.number().parse(this.#sql.nextRevision.get());
    this.#sql.mark.run(revision, article);
    this.#counts.around(article, revision, () => this.#setMentions(article, mentions));
    this.#sql.dropQuotations.run(article);
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

  naming(actors: readonly string[], scopes: readonly Scope[]): readonly NamingArticle[] {
    return namingRows.parse(this.#sql.naming.all(JSON.stringify(actors), JSON.stringify(scopes)));
  }

  forget(): void {
    this.#sql.forget.run();
  }

  awaiting(limit: number): readonly ArticleId[] {
    return z.array(z.string()).parse(this.#sql.awaiting.all(limit));
  }

  #setMentions(article: number, mentions: readonly ActorMention[]): void {
    const text = z.string().parse(this.#sql.text.get(article));
    this.#sql.dropMentions.run(article);
    for (const { span, actor, name, kind, certain, reasons } of mentions) {
      const form = text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
      this.#sql.addMention.run({
        article,
        ...span,
        actor,
        name,
        kind,
        form,
        certain: certain ? 1 : 0,
        reasons: JSON.stringify(reasons),
      });
    }
  }

  #number(id: ArticleId): number | null {
    const found = this.#sql.number.get(id);
    return typeof found === 'number' ? found : null;
  }
}
