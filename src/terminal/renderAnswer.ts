import type { Answer, Point, Understood, UnderstoodWord } from '../briefing/answer.ts';
import { periodsOf } from '../briefing/periods.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { portraitTexts } from '../texts/portraits.ts';
import { languageMark, versionTexts, wordingInWords, wordingsAt } from '../texts/versions.ts';
import { type Voice, voiceOf } from '../texts/voice.ts';
import { printable, wrap } from './layout.ts';
import { mentionsLine } from './mentionsLine.ts';
import { renderPortrait } from './renderPortrait.ts';
import { renderVersions } from './renderVersions.ts';
import { renderWritten } from './renderWritten.ts';
import type { Style } from './style.ts';
import { terminalTexts } from './texts.ts';

/** An answer as lines for a terminal, numbered sources last. */
export function renderAnswer(answer: Answer, language: UserLanguage, style: Style): string {
  const voice = voiceOf({ language, locale: language });
  const lines = answer.found ? found(answer, language, voice, style) : nothing(answer, language, voice, style);
  return `${lines.join('\n')}\n`;
}

function found(answer: Answer, language: UserLanguage, voice: Voice, style: Style): readonly string[] {
  const texts = terminalTexts[language];
  const { understood, portrait } = answer;
  const next = answer.omitted.before + answer.points.length;
  // The spellings of a name stand in its portrait.
  const words = portrait === null ? understood.words : understood.words.map((word) => ({ ...word, variants: [] }));
  return [
    ...(portrait === null ? [] : renderPortrait(portrait, answer.wordings, language, voice, style)),
    ...(portrait === null ? [] : mentionsLine(answer.timeline, language, voice)),
    ...wrap(understoodLine({ ...understood, words }, language, voice), style.width).map(style.faint),
    '',
    ...renderWritten(answer, language, style),
    ...bodies[answer.command](answer, language, voice, style),
    ...renderVersions(answer, language, style),
    style.bold(texts.sources),
    ...sourceLines(answer, language, voice, style),
    ...leftOut(answer, language, voice, style),
    ...people(answer, language, style),
    ...(answer.omitted.points > 0 ? ['', style.faint(texts.more({ count: answer.omitted.points, offset: next }))] : []),
  ];
}

/** How the points of each command are laid out. */
const bodies: Readonly<
  Record<Answer['command'], (answer: Answer, language: UserLanguage, voice: Voice, style: Style) => readonly string[]>
> = { ask: points, brief: points, check: claims, since: timeline, who: points };

function nothing(answer: Answer, language: UserLanguage, voice: Voice, style: Style): readonly string[] {
  const texts = terminalTexts[language];
  const { understood, nearest, near } = answer;
  if (answer.command === 'check' && answer.claims.length === 0) return [style.bold(texts.noClaims)];
  return [
    ...(answer.command === 'check'
      ? claims(answer, language, voice, style)
      : [style.bold(printable(headOf(answer, language)))]),
    ...wrap(texts.lookedIn({ count: understood.articles.searched }), style.width).map(style.faint),
    ...wrap(understoodLine(understood, language, voice), style.width).map(style.faint),
    ...leftOut(answer, language, voice, style),
    ...(near.length > 0 ? wrap(texts.near({ articles: near.map(({ title }) => title).join(' · ') }), style.width) : []),
    ...(nearest.length > 0 ? wrap(texts.nearest({ topics: nearest.join(', ') }), style.width) : []),
  ];
}

function headOf({ command, understood: { question } }: Answer, language: UserLanguage): string {
  const texts = terminalTexts[language];
  return command === 'ask' ? texts.noAnswer({ question }) : texts.nothing({ question });
}

/** The points that speak of each claim under its words; one that speaks of several stands under the first. */
function claims(answer: Answer, language: UserLanguage, voice: Voice, style: Style): readonly string[] {
  const texts = terminalTexts[language];
  const shown = new Set<number>();
  return answer.claims.flatMap(({ text, points: places }) => {
    const lines = places.flatMap((place) => {
      const point = answer.points[place];
      if (point === undefined) return [];
      if (shown.has(place)) return [`    ${texts.above({ n: point.citations[0] ?? 0 })}`, ''];
      shown.add(place);
      return [...renderPoint(point, voice.date(point.date), answer, language, style), ''];
    });
    const heading = wrap(texts.claim({ text }), style.width).map(style.bold);
    return [...heading, ...(places.length === 0 ? [`    ${texts.noSource}`, ''] : lines)];
  });
}

function points(answer: Answer, language: UserLanguage, voice: Voice, style: Style): readonly string[] {
  return answer.points.flatMap((point) => [...renderPoint(point, voice.date(point.date), answer, language, style), '']);
}

/** The points of each day or month under its heading. */
function timeline(answer: Answer, language: UserLanguage, voice: Voice, style: Style): readonly string[] {
  return periodsOf(answer, voice).flatMap(({ heading, ofDay, points: own }) => [
    ...(heading === null ? [] : [style.bold(heading)]),
    ...own.flatMap((point) => {
      const date = point.date === null ? voice.undated : voice.dateUnder(point.date, ofDay ? 'day' : 'month');
      return [...renderPoint(point, date, answer, language, style), ''];
    }),
  ]);
}

function renderPoint(
  point: Point,
  date: string,
  answer: Answer,
  language: UserLanguage,
  style: Style,
): readonly string[] {
  const texts = terminalTexts[language];
  const first = answer.citations.find(({ n }) => n === point.citations[0]);
  const head = [date, ...(first?.source ? [printable(first.source)] : [])];
  if (point.citations.length > 1) head.push(texts.otherSources({ count: point.citations.length - 1 }));
  const mark = languageMark(first, language);
  if (mark !== null) head.push(mark);
  const numbers = point.citations.map((n) => `[${n}]`).join('');
  const speaker =
    point.speaker === null ? [] : wrap(portraitTexts[language].says({ speaker: point.speaker }), style.width - 4);
  const body = wrap(point.text, style.width - 4, emphasised(point), style.bold);
  // In a portrait they stand beside the spellings.
  const wordings = answer.portrait === null ? wordingsAt(answer, answer.points.indexOf(point), 0) : [];
  const whose = wordings.flatMap((wording) => wrap(wordingInWords(wording, language, printable), style.width - 4));
  return [
    `${style.accent(numbers)} ${style.faint(head.join(' · '))}`,
    ...[...speaker.map(style.faint), ...body, ...whose.map(style.faint)].map((line) => `    ${line}`),
  ];
}

/** How to ask who those are who are named most. */
function people({ people: names }: Answer, language: UserLanguage, style: Style): readonly string[] {
  if (names.length === 0) return [];
  const commands = names.map((name) => `vigie who ${printable(name)}`).join(', ');
  return ['', ...wrap(`${versionTexts[language].people} ${commands}`, style.width).map(style.faint)];
}

/** Of an answer to a question the words that answer, where they are known; else the words looked for. */
function emphasised({ answers, highlights }: Point): Point['highlights'] {
  return answers.length > 0 ? answers : highlights;
}

/** How the question was read: words with their variants, limits, how many articles. */
function understoodLine(understood: Understood, language: UserLanguage, voice: Voice): string {
  const texts = terminalTexts[language];
  const { words, articles, corpus, undated, since, until, source } = understood;
  const missing = words.filter(({ use }) => use === 'missing').map(({ typed }) => typed);
  return [
    ...words.filter(({ use }) => use === 'searched' || use === 'corrected').map((word) => wordOf(word, language)),
    ...(missing.length > 0 ? [texts.nowhere({ words: missing.join(', ') })] : []),
    ...(since === null
      ? []
      : [since.from === null || since.to !== null ? since.understood : texts.since({ day: voice.day(since.from) })]),
    ...(until === null ? [] : [until.to === null ? until.understood : texts.until({ day: voice.day(until.to) })]),
    ...(source === null ? [] : [texts.from({ source })]),
    texts.understood(articles),
    ...(corpus === null ? [] : [voice.range(corpus)]),
    ...(undated === 0 ? [] : [texts.undated({ count: undated })]),
  ].join(' · ');
}

function wordOf({ typed, use, variants }: UnderstoodWord, language: UserLanguage): string {
  const texts = terminalTexts[language];
  if (use === 'corrected') return texts.corrected({ typed, words: variants.join(', ') });
  return variants.length === 0 ? typed : `${typed} (${texts.also({ words: variants.join(', ') })})`;
}

/** One line an article, with the numbers of its citations. */
function sourceLines(answer: Answer, language: UserLanguage, voice: Voice, style: Style): readonly string[] {
  const articles = [...new Set(answer.citations.map(({ article }) => article))];
  return articles.flatMap((id) => {
    const own = answer.citations.filter(({ article }) => article === id);
    const [first] = own;
    if (first === undefined) return [];
    const date = first.published === null ? null : voice.day(first.published);
    const title = first.titled ? first.title : `${first.title}… (${terminalTexts[language].untitled})`;
    const details = [first.source, date, first.url ?? first.file].filter((part) => part !== null).join(', ');
    const numbers = own.map(({ n }) => `[${n}]`).join('');
    const [head = '', ...rest] = wrap(`${title} — ${details}`, style.width - Math.max(4, numbers.length + 1));
    return [`${style.accent(numbers)} ${head}`, ...rest.map((line) => `    ${line}`)];
  });
}

/** With the days on which they may have appeared. */
function leftOut({ omitted }: Answer, language: UserLanguage, voice: Voice, style: Style): readonly string[] {
  if (omitted.undated.length === 0) return [];
  const articles = omitted.undated
    .map(({ title, dates }) => `${title} (${dates === null ? voice.undated : voice.range(dates)})`)
    .join(', ');
  return ['', ...wrap(terminalTexts[language].leftOut({ articles }), style.width).map(style.faint)];
}
