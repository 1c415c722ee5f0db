/** What a page says about itself: JSON-LD, Open Graph and other `meta`, `<time>`, and the address. */
import { DateTime } from 'luxon';
import { z } from 'zod';
import { isoMoment } from '../moments.ts';

export interface PageMetadata {
  readonly author: string | null;
  readonly outlet: string | null;
  /** BCP 47, as stated. */
  readonly language: string | null;
  /** ISO 8601, a day or a moment. */
  readonly published: string | null;
  /** The address that the page calls its own. */
  readonly canonical: string | null;
  /** Whether it says that not all of it is for everybody. */
  readonly isPaid: boolean;
  /** The whole text where JSON-LD holds it. */
  readonly body: string | null;
}

/** A piece of news as schema.org describes it, as far as it is used. */
const text = z.string().trim().min(1);
const named = z.union([text, z.object({ name: text }).transform(({ name }) => name)]);
const isFalse = z.union([z.literal(false), z.string().regex(/^(?:false|0)$/i)]);
const newsArticle = z.object({
  '@type': z.union([text, z.array(z.unknown()).transform((types) => types.join(' '))]),
  author: z
    .union([named.transform((name) => [name]), z.array(named)])
    .optional()
    .catch(undefined),
  publisher: named.optional().catch(undefined),
  datePublished: text.optional().catch(undefined),
  inLanguage: text.optional().catch(undefined),
  isAccessibleForFree: z
    .unknown()
    .optional()
    .transform((value) => !isFalse.safeParse(value).success),
  articleBody: text.optional().catch(undefined),
});
type NewsArticle = z.infer<typeof newsArticle>;

const articleTypes = /(?:Article|BlogPosting|Report|Blog|Newsletter)\b/;
/** Of JSON-LD that is read, in characters: a page has a few thousand. */
const mostJson = 500_000;

/** `address` is where the page came from. */
export function readMetadata(document: Document, address: string): PageMetadata {
  const article = newsArticleOf(document);
  const meta = metaOf(document);
  return {
    author:
      article?.author?.join(', ') ??
      notAddress(meta.get('author') ?? meta.get('article:author') ?? meta.get('parsely-author') ?? null),
    outlet: meta.get('og:site_name') ?? article?.publisher ?? meta.get('application-name') ?? null,
    language: document.documentElement?.getAttribute('lang') || (article?.inLanguage ?? meta.get('og:locale') ?? null),
    published: publishedOf(document, article, meta, address),
    canonical: canonicalOf(document, meta, address),
    isPaid: article?.isAccessibleForFree === false || meta.get('article:content_tier') === 'locked',
    body: article?.articleBody ?? null,
  };
}

function newsArticleOf(document: Document): NewsArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of thingsIn(script.textContent ?? '')) {
      const parsed = newsArticle.safeParse(thing);
      if (parsed.success && articleTypes.test(parsed.data['@type'])) return parsed.data;
    }
  }
  return null;
}

/** Everything that a piece of JSON-LD describes at its top, in `@graph` too. */
function thingsIn(json: string): readonly unknown[] {
  if (json.length > mostJson) return [];
  try {
    // Line ends within strings are no JSON, and common.
    const parsed: unknown = JSON.parse(json.replace(/^\s*<!--|-->\s*$/g, '').replace(/[\n\r\t]+/g, ' '));
    const list = Array.isArray(parsed) ? parsed : [parsed];
    return list.flatMap((thing) =>
      typeof thing === 'object' && thing !== null && Array.isArray(thing['@graph'])
        ? [thing, ...thing['@graph']]
        : [thing],
    );
  } catch {
    return [];
  }
}

/** `meta` by name, property or itemprop, in lower case; of several the first. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = tidy(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && !found.has(name)) found.set(name, content);
      }
    }
  }
  return found;
}

function publishedOf(
  document: Document,
  article: NewsArticle | null,
  meta: ReadonlyMap<string, string>,
  address: string,
): string | null {
  const stated = [
    article?.datePublished,
    ...[
      'article:published_time',
      'og:published_time',
      'datepublished',
      'parsely-pub-date',
      'pubdate',
      'publishdate',
    ].map((name) => meta.get(name)),
    ...[
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'dc.terms.date',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
      'date',
    ].map((name) => meta.get(name)),
    ...[
      ...document.querySelectorAll(
        'time[datetime][pubdate], time[datetime][itemprop="datePublished"], [itemprop="datePublished"][datetime]',
      ),
    ].map((time) => time.getAttribute('datetime') ?? undefined),
    ...timesOf(document),
  ];
  for (const value of stated) {
    const moment = value === undefined ? null : isoMoment(value);
    if (moment !== null) return moment;
  }
  return dayInAddress(address);
}

/** The `<time>` beside the headline, where there is one alone: more are those of other stories or of comments. */
function timesOf(document: Document): readonly string[] {
  const times = [...document.querySelectorAll('article time[datetime], main time[datetime], header time[datetime]')];
  const stated = new Set(times.map((time) => (time.getAttribute('datetime') ?? '').slice(0, 10)));
  const first = times[0]?.getAttribute('datetime');
  return stated.size === 1 && first ? [first] : [];
}

/** "/2024/05/17/" and "-20240517" name the day in many addresses. */
function dayInAddress(address: string): string | null {
  const path = URL.parse(address)?.pathname ?? '';
  const match =
    /\/((?:19|20)\d{2})[/-]([01]?\d)[/-]([0-3]?\d)(?=[/\-_.]|$)/.exec(path) ??
    /[/\-_]((?:19|20)\d{2})([01]\d)([0-3]\d)(?=[/\-_.]|$)/.exec(path);
  if (match === null) return null;
  const [, year, month, day] = match.map(Number);
  const found = DateTime.fromObject({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  return found.isValid && found.year >= 1990 ? found.toISODate() : null;
}

function canonicalOf(document: Document, meta: ReadonlyMap<string, string>, address: string): string | null {
  const stated = document.querySelector('link[rel="canonical"][href]')?.getAttribute('href') ?? meta.get('og:url');
  const url = stated === undefined ? null : URL.parse(stated, address);
  // A page may only speak for its own site, and a front page is no article's address.
  if (url === null || url.host !== URL.parse(address)?.host || url.pathname === '/') return null;
  return url.href;
}

function notAddress(author: string | null): string | null {
  return author === null || /^https?:/.test(author) ? null : author;
}

function tidy(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}
