/** Why Vigie thinks that an article appeared when it says: sentences that a person can check against the text. */
import type { Article, ArticleId } from '../article/article.ts';
import type { Dating, DayRange, Evidence } from '../article/dating.ts';
import { type Span, slice } from '../article/span.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { type Voice, voiceOf } from '../texts/voice.ts';
import { type Certainty, datingTexts } from './datingTexts.ts';

/** Signs named for a date and against it: those that weigh most. */
const MOST_EVIDENCE = 12;
const MOST_DOUBTS = 5;
/** Characters of the article's words that one sentence quotes. */
const LONGEST_QUOTATION = 120;
/** Words no farther apart than this ("le ministre, Benny Gantz") are quoted with what stands between them. */
const WIDEST_GAP = 40;
/** Days without an end are written so. */
const OPEN_END = '9999-12-31';
/** Lower bounds of the probability that the day is right within a week. */
const SURE = 0.9;
const LIKELY = 0.6;
const PERHAPS = 0.3;

/**
 * The likely day with its range and how sure it is, then each sign with the article's words and what follows from them, then what speaks
 * against it. Sentences are plain text and hold words of the article as they stand, on one line.
 *
 * @param nameOf the title of another article by which this one was dated; null where it may not be named.
 */
export function explainDating(
  article: Article,
  language: UserLanguage,
  nameOf: (id: ArticleId) => string | null,
): readonly string[] {
  const voice = voiceOf({ language, locale: language });
  const texts = datingTexts[language];
  const { dating } = article;
  if (dating === null) return [texts.waiting];
  const say = (evidence: Evidence) => reasonOf(evidence, article, language, voice, nameOf);
  const { evidence, doubts } = dating;
  const unnamed = Math.max(0, evidence.length - MOST_EVIDENCE) + Math.max(0, doubts.length - MOST_DOUBTS);
  return [
    conclusionOf(dating, article, language, voice),
    // Words that stand in the text twice say it once.
    ...new Set(evidence.slice(0, MOST_EVIDENCE).map(say)),
    ...doubts.slice(0, MOST_DOUBTS).map((doubt) => texts.doubt({ reason: say(doubt) })),
    ...(unnamed === 0 ? [] : [texts.further({ count: unnamed })]),
  ];
}

function conclusionOf(dating: Dating, { received }: Article, language: UserLanguage, voice: Voice): string {
  const texts = datingTexts[language];
  const { probable } = dating;
  switch (dating.basis) {
    case 'stated':
      return texts.stated({ day: voice.longDay(dating.likely) });
    case 'set':
      return texts.set({ day: voice.longDay(dating.likely) });
    case 'received':
      return texts.received({ day: voice.longDay(received) });
    case 'inferred':
      return texts.inferred({
        certainty: certaintyOf(dating),
        day: voice.longDay(dating.likely),
        exact: probable.from === probable.to,
        // Where both ranges are the same days, they lie there 19 times out of 20.
        probable: isSame(dating, probable) ? null : voice.between(probable),
        between: dating.from === dating.to ? null : voice.between(dating),
      });
  }
}

function isSame(a: DayRange, b: DayRange): boolean {
  return a.from === b.from && a.to === b.to;
}

function certaintyOf({ confidence }: Dating): Certainty {
  if (confidence >= SURE) return 'sure';
  if (confidence >= LIKELY) return 'likely';
  return confidence >= PERHAPS ? 'perhaps' : 'unsure';
}

function reasonOf(
  { kind, range, spans, subject }: Evidence,
  article: Article,
  language: UserLanguage,
  voice: Voice,
  nameOf: (id: ArticleId) => string | null,
): string {
  const texts = datingTexts[language];
  const words = joined(spans)
    .map((span) => texts.quoted({ words: onOneLine(slice(article.text, span)) }))
    .join(', ');
  if (kind === 'article') {
    const title = subject === null ? null : nameOf(subject);
    return texts.article({
      words,
      day: voice.longDay(range.from),
      title: title === null ? null : onOneLine(title),
    });
  }
  const named = words === '' && subject !== null ? texts.quoted({ words: onOneLine(subject) }) : words;
  return texts.reason({ kind, words: named, days: daysOf(range, language, voice) });
}

/** A day, a whole month or year by its name, anything else by its ends. */
function daysOf({ from, to }: DayRange, language: UserLanguage, voice: Voice): string {
  const texts = datingTexts[language];
  if (from === to) return texts.onDay({ day: voice.longDay(from) });
  if (to === OPEN_END) return texts.notBefore({ day: voice.day(from) });
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return texts.inYear({ year });
  if (from.endsWith('-01') && to === lastOfMonth(from)) return voice.month(from);
  return texts.spanning({ from: voice.day(from), to: voice.day(to) });
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Spans in the order of the text, those close to each other as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && span.start - last.end <= WIDEST_GAP && span.end - last.start <= LONGEST_QUOTATION)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else whole.push(span);
  }
  return whole;
}

function onOneLine(words: string): string {
  // French spaces that do not break stay as they are.
  const line = words.replaceAll(/[\t\n\r \p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  if (line.length <= LONGEST_QUOTATION) return line;
  return `${line.slice(0, LONGEST_QUOTATION - 1).replace(/\s+\S{0,30}$|[\ud800-\udbff]$/u, '')}…`;
}
