/** An article as a database row and back; what comes out of the file is checked before anyone trusts it. */
import { z } from 'zod';
import type { Article, CutReason, Language, Paragraph } from '../article/article.ts';
import type { Dating, EvidenceKind } from '../article/dating.ts';
import type { Scope } from '../article/scope.ts';

/** The columns that tell how a text was read: they change when the same text is read anew. */
export const readingColumns = [
  'title',
  'bylines',
  'outlet',
  'url',
  'language',
  'published',
  'paragraphs',
  'cuts',
] as const;

/** What `put` writes; the dating is written by itself, when the other articles are known. */
export const articleColumns = ['id', 'scope', 'file', 'text', ...readingColumns, 'received'] as const;

export type ArticleRow = Readonly<Record<(typeof articleColumns)[number], string | null>>;

// Records, so that a value added to the type and forgotten here is a type error.
const languages = { fr: true, en: true, other: true } satisfies Record<Language, true>;
const paragraphKinds = { text: true, heading: true, item: true, title: true } satisfies Record<Paragraph['kind'], true>;
const cutReasons = {
  teaser: true,
  'comment-form': true,
  navigation: true,
  'share-bar': true,
  copyright: true,
  related: true,
  'title-repeated': true,
  repeated: true,
  byline: true,
  credit: true,
  'update-note': true,
  caption: true,
  'date-line': true,
  subscription: true,
} satisfies Record<CutReason, true>;

const offset = z.number().int().nonnegative();
const span = z.object({ start: offset, end: offset });
const title = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stated'), text: z.string() }),
  z.object({ kind: z.literal('headline'), text: z.string(), span }),
  z.object({ kind: z.literal('first-words'), text: z.string(), span }),
]);

const bases = { stated: true, set: true, inferred: true, received: true } satisfies Record<Dating['basis'], true>;
const evidenceKinds = {
  'date-line': true,
  date: true,
  weekday: true,
  month: true,
  year: true,
  chain: true,
  rights: true,
  office: true,
  first: true,
  anniversary: true,
  company: true,
  scheduled: true,
  article: true,
} satisfies Record<EvidenceKind, true>;

const range = z.object({ from: z.string(), to: z.string() });
const evidence = z.array(
  z.object({ kind: z.enum(keys(evidenceKinds)), range, spans: z.array(span), subject: z.string().nullable() }),
);
const dating = z.object({
  ...range.shape,
  likely: z.string(),
  probable: range,
  basis: z.enum(keys(bases)),
  confidence: z.number(),
  confidenceOfDay: z.number().exactOptional(),
  evidence,
  doubts: evidence,
});

const articleRow = z.object({
  id: z.string(),
  scope: z.custom<Scope>((value) => typeof value === 'string' && /^(?:shared|guild:.+)$/s.test(value)),
  file: z.string(),
  title: json(title),
  bylines: json(z.array(z.object({ name: z.string(), span: span.nullable() }))),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  language: z.enum(keys(languages)),
  published: z.string().nullable(),
  received: z.string(),
  text: z.string(),
  paragraphs: json(z.array(z.object({ span, kind: z.enum(keys(paragraphKinds)) }))),
  cuts: json(z.array(z.object({ span, reason: z.enum(keys(cutReasons)) }))),
  dateSet: z.string().nullable(),
  // One of older rules counts as none: it is dated anew.
  dating: json(dating).nullable().catch(null),
});

/** @throws ZodError when the row is not an article. */
export function articleOfRow(row: unknown): Article {
  return articleRow.parse(row);
}

export function rowOfArticle(article: Article): ArticleRow {
  return {
    ...article,
    title: JSON.stringify(article.title),
    bylines: JSON.stringify(article.bylines),
    paragraphs: JSON.stringify(article.paragraphs),
    cuts: JSON.stringify(article.cuts),
  };
}

function json<T extends z.ZodType>(schema: T) {
  return z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

function keys<K extends string>(record: Readonly<Record<K, true>>): K[] {
  return Object.keys(record) as K[];
}
