/** The articles behind an answer, as lines: numbers, title linked, outlet, date. */
import type { Citation } from '../article/citation.ts';
import type { Answer } from '../briefing/answer.ts';
import { onOneLine } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { linked } from './link.ts';
import type { DiscordVoice } from './voice.ts';

/** Characters of a title and of an outlet in a line; longer ones are shortened. */
const longestTitle = 110;
const longestOutlet = 40;
/** An address that makes a line longer than this is left out of it; it stands under the citation's context. */
const longestLine = 350;
/** A line names at most so many of the citations of one article. */
const mostNumbers = 8;

/** An article with its citations, in the order in which the answer first names it. */
export type Source = readonly [Citation, ...Citation[]];

export function sourcesOf(citations: readonly Citation[]): readonly Source[] {
  const byArticle = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of citations) {
    const known = byArticle.get(citation.article);
    if (known === undefined) byArticle.set(citation.article, [citation]);
    else known.push(citation);
  }
  return [...byArticle.values()];
}

/** At most about 350 characters of markdown, on one line. */
export function sourceLine(source: Source, answer: Answer, voice: DiscordVoice): string {
  const [first] = source;
  const numbers = source.slice(0, mostNumbers).map(({ n }) => `[${n}]`);
  if (source.length > mostNumbers) numbers.push('…');
  const title = titleOf(first, longestTitle, voice);
  const outlet = outletOf(first);
  const details = [outlet, dateOf(source, answer, voice)].filter((detail) => detail !== null).join(', ');
  const withTitle = (words: string): string => `${numbers.join(' ')} ${words}${details === '' ? '' : ` — ${details}`}`;
  const line = withTitle(linked(title, first.url));
  return line.length <= longestLine ? line : withTitle(escapeMarkdown(title));
}

/** What an article is called, plain and on one line: its headline, else its first words marked as such, else its file. */
export function titleOf(
  { title, titled, file }: { readonly title: string; readonly titled: boolean; readonly file: string },
  most: number,
  { texts }: DiscordVoice,
): string {
  const words = onOneLine(title, most);
  if (words === '') return onOneLine(file, most) || '…';
  return titled ? words : texts.untitled({ words: words.replace(/…$/, '') });
}

/** The outlet, escaped; null where it is not known. */
export function outletOf({ source }: { readonly source: string | null }): string | null {
  const outlet = onOneLine(source ?? '', longestOutlet);
  return outlet === '' ? null : escapeMarkdown(outlet);
}

/**
 * The date that the source states, else the one that the answer has reason to give the article; null where the answer only
 * dates what the article tells of.
 */
function dateOf(source: Source, answer: Answer, voice: DiscordVoice): string | null {
  const stated = /^\d{4}-\d{2}-\d{2}/.exec(source[0].published ?? '')?.[0];
  if (stated !== undefined) return voice.day(stated);
  const own = answer.points.filter(({ citations }) => source.some(({ n }) => n === citations[0]));
  const point = own.find(({ date }) => date?.of !== 'event');
  return point === undefined && own.length > 0 ? null : voice.date(point?.date ?? null);
}
