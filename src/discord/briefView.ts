/** A brief, a timeline or a portrait as a message: how the question was read, what was written, by whom it is said, and where. */
import type { APIButtonComponent, APIComponentInContainer, APISelectMenuOption } from 'discord.js';
import type { Citation } from '../article/citation.ts';
import type { Answer, Point, Wording } from '../briefing/answer.ts';
import { periodsOf } from '../briefing/periods.ts';
import { portraitTexts } from '../texts/portraits.ts';
import { wordingsAt } from '../texts/versions.ts';
import { breaches, budget } from './budget.ts';
import { encodePlace, encodeState } from './buttonState.ts';
import {
  accent,
  button,
  framed,
  line,
  onOneLine,
  picture,
  rowsOf,
  select,
  text,
  type View,
  type ViewFile,
} from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { foreignMark } from './foreign.ts';
import { leftOutLines } from './leftOutLines.ts';
import { type Nearest, nearestButton } from './nothingView.ts';
import { type PortraitRoom, portraitRooms, rolesText, spellingsLine } from './portraitTexts.ts';
import { quotation } from './quotation.ts';
import { outletOf, sourceLine, sourcesOf, titleOf } from './sources.ts';
import { understoodLine, withoutVariants } from './understood.ts';
import { peopleParts, versionsText, wordingLines } from './versionsText.ts';
import type { DiscordVoice } from './voice.ts';

/** Who sees the message: everyone, or only the one who asked, who may then share it. */
export type Audience =
  | { readonly kind: 'everyone'; readonly sharedBy: string | null }
  | { readonly kind: 'one'; readonly shared: boolean };

/** A sentence of an article is at most so long in a page of many: 98 in 100 are a third of it. */
const longestQuotation = 900;
/** Points on a page, and citations that one of them brings into the list of sources. */
const mostPoints = 10;
const citationsOfPoint = 3;
const longestQuestion = 120;
/** Characters of a title that stands for an outlet, and of who speaks. */
const longestName = 36;
const longestSpeaker = 80;

/** What of an answer is to be shown. */
export interface Page {
  readonly answer: Answer;
  /** How many points of the answer were shown before. */
  readonly from: number;
  readonly pictures: readonly ViewFile[];
  /** The request, as its buttons name it. */
  readonly reference: string;
  /** Others that the name asked after could mean. */
  readonly namesakes: readonly Nearest[];
  /** Who is named most in the points. */
  readonly people: readonly Nearest[];
}

/** As many points as Discord's budgets allow; the others are behind "more". */
export function briefView(page: Page, audience: Audience, voice: DiscordVoice): View {
  const left = page.answer.points.length - page.from;
  // A portrait opens the first message alone.
  const isFirst = page.answer.omitted.before + page.from === 0;
  for (const room of page.answer.portrait !== null && isFirst ? portraitRooms : [null]) {
    for (let count = Math.min(left, mostPoints); count > 0; count -= 1) {
      const view = pageOf(page, count, room, audience, voice);
      if (breaches(view).length === 0) return view;
    }
  }
  const bare = { ...page.answer, divergences: [], wordings: [] };
  return pageOf({ ...page, answer: bare }, 1, null, audience, voice);
}

function pageOf(page: Page, count: number, room: PortraitRoom | null, audience: Audience, voice: DiscordVoice): View {
  const { answer, from, pictures, reference, people } = page;
  const points = answer.points.slice(from, from + count);
  const versions = versionsText(answer, from, from + points.length, voice);
  const cited = citationsOf(points, answer);
  const { before: offset } = answer.omitted;
  const next = from + points.length;
  const further = answer.omitted.points + answer.points.length - next;
  // The desk puts each of its pages in order, so what a message has no room for belongs to the same page still.
  const more = next < answer.points.length ? { offset, from: next } : { offset: offset + next, from: 0 };
  const buttons: readonly APIButtonComponent[] = [
    ...(further === 0
      ? []
      : [button(encodeState({ reference, action: 'more', ...more }), voice.texts.more({ count: further }))]),
    button(encodeState({ reference, action: 'sources', offset, from: 0 }), voice.texts.sources),
    ...shareButton(encodeState({ reference, action: 'share', offset, from }), audience, voice),
  ];
  const options = contextOptions(cited, voice);
  return {
    components: [
      framed(accent.found, [
        text(heading(page, points.length, room, audience, voice)),
        ...portraitParts(page, room, voice),
        line(),
        ...pictures.map(picture),
        ...(answer.command === 'since'
          ? timelineTexts(points, answer, voice)
          : briefTexts(points, page, toldBeside(page, room), voice)
        ).map(text),
        ...(versions === null ? [] : [text(versions)]),
        line(),
        text(sourcesText(points, cited, answer, voice)),
        ...rowsOf(buttons),
        ...peopleParts(people, voice),
        ...(options.length === 0
          ? []
          : [
              select(
                encodeState({ reference: '', action: 'context', offset: 0, from: 0 }),
                voice.texts.context,
                options,
              ),
            ]),
      ]),
    ],
    ...(pictures.length === 0 ? {} : { files: pictures }),
  };
}

function heading(
  page: Page,
  shown: number,
  room: PortraitRoom | null,
  audience: Audience,
  voice: DiscordVoice,
): string {
  const { answer, from } = page;
  const { understood, portrait } = answer;
  const before = answer.omitted.before + from;
  // Of somebody the spellings stand in a line of their own.
  const words = portrait === null ? understood.words : understood.words.map(withoutVariants);
  return [
    `## ${escapeMarkdown(onOneLine(portrait?.name ?? understood.question, longestQuestion)) || '…'}`,
    ...(portrait === null || room === null ? [] : [`-# ${spellingsLine(portrait, room, voice)}`]),
    ...wordingLines(toldBeside(page, room), voice, false),
    `-# ${understoodLine({ ...understood, words }, voice)}`,
    ...(before === 0 ? [] : [`-# ${voice.texts.page({ first: before + 1, last: before + shown })}`]),
    ...(audience.kind === 'everyone' && audience.sharedBy !== null
      ? [`-# ${voice.texts.sharedBy({ user: `<@${audience.sharedBy}>` })}`]
      : []),
  ].join('\n');
}

/** What somebody was, with whom they are named, and who else the name could mean. */
function portraitParts(
  { answer: { portrait }, namesakes }: Page,
  room: PortraitRoom | null,
  voice: DiscordVoice,
): readonly APIComponentInContainer[] {
  if (portrait === null || room === null) return [];
  const roles = rolesText(portrait, room, voice);
  return [
    ...(roles === null ? [] : [text(roles)]),
    ...(namesakes.length === 0
      ? []
      : [text(portraitTexts[voice.language].others), ...rowsOf(namesakes.map(nearestButton))]),
  ];
}

/** The wordings for whom the portrait is of: with room for spellings they stand beside these. */
function toldBeside({ answer: { portrait, wordings } }: Page, room: PortraitRoom | null): readonly Wording[] {
  return portrait === null || room === null || room.spellings === 0
    ? []
    : wordings.filter((wording) => wording.of === portrait.name);
}

/** @param told the wordings of which it is said already whose they are. */
function briefTexts(
  points: readonly Point[],
  { answer, from }: Page,
  told: readonly Wording[],
  voice: DiscordVoice,
): readonly string[] {
  return points.map((point, at) => {
    const first = firstOf(point, answer);
    const head = [...headOf(point, first, voice), ...foreignMark(first, voice)];
    const wordings = wordingsAt(answer, from + at, from).filter((wording) => !told.includes(wording));
    return [pointText(point, head, voice), ...wordingLines(wordings, voice)].join('\n');
  });
}

/** The points of each day or month under its heading. */
function timelineTexts(points: readonly Point[], answer: Answer, voice: DiscordVoice): readonly string[] {
  return periodsOf({ points, timeline: answer.timeline }, voice).flatMap(({ heading, ofDay, points: own }) =>
    own.map((point, index) => {
      const { date } = point;
      const outlet = outletOfPoint(firstOf(point, answer));
      const head =
        date === null
          ? headOf(point, firstOf(point, answer), voice)
          : [voice.dateUnder(date, ofDay ? 'day' : 'month'), ...(outlet === null ? [] : [outlet])];
      const body = pointText(point, [...head, ...foreignMark(firstOf(point, answer), voice)], voice);
      return index === 0 && heading !== null ? `### ${heading}\n${body}` : body;
    }),
  );
}

export function firstOf(point: Point, answer: Answer): Citation | undefined {
  return answer.citations.find(({ n }) => n === point.citations[0]);
}

function outletOfPoint(citation: Citation | undefined): string | null {
  return citation === undefined ? null : outletOf(citation);
}

/** Date, outlet and numbers on one line, then who says it, the words of the article under both. */
export function pointText(point: Point, head: readonly string[], voice: DiscordVoice): string {
  const numbers = point.citations.slice(0, citationsOfPoint).map((n) => `[${n}]`);
  if (point.citations.length > numbers.length) numbers.push('…');
  const others = point.citations.length - 1;
  const about = [...head, ...(others > 0 ? [voice.texts.otherSources({ count: others })] : []), numbers.join(' ')];
  const words = quotation(point.text, point.highlights, longestQuotation, '> ');
  return [about.join(' · '), ...speakerLine(point, voice), words].join('\n');
}

function speakerLine(point: Point, { language }: DiscordVoice): readonly string[] {
  const speaker = escapeMarkdown(onOneLine(point.speaker ?? '', longestSpeaker));
  return speaker === '' ? [] : [portraitTexts[language].says({ speaker })];
}

/** When and where it was written, the first of them in bold: the date, or where there is none the outlet or the title. */
export function headOf({ date }: Point, citation: Citation | undefined, voice: DiscordVoice): readonly string[] {
  const outlet = outletOfPoint(citation);
  if (date !== null) return [`**${voice.date(date)}**`, ...(outlet === null ? [] : [outlet])];
  const name = outlet ?? (citation === undefined ? '' : escapeMarkdown(titleOf(citation, longestName, voice)));
  return [...(name === '' ? [] : [`**${name}**`]), voice.undated];
}

/** The citations of `points` that their page has room for, each once. */
export function citationsOf(points: readonly Point[], answer: Answer): readonly Citation[] {
  const numbers = new Set(points.flatMap(({ citations }) => citations.slice(0, citationsOfPoint)));
  return answer.citations.filter(({ n }) => numbers.has(n));
}

export function sourcesText(
  points: readonly Point[],
  cited: readonly Citation[],
  answer: Answer,
  voice: DiscordVoice,
): string {
  const { texts } = voice;
  const named = sourcesOf(cited);
  const numbers = new Set(points.flatMap(({ citations }) => citations));
  const further = sourcesOf(answer.citations.filter(({ n }) => numbers.has(n))).length - named.length;
  return [
    `**${texts.sources}**`,
    ...named.map((source) => `-# ${sourceLine(source, answer, voice)}`),
    ...(further > 0 ? [`-# ${texts.furtherSources({ count: further })}`] : []),
    ...leftOutLines(answer, voice).map((line) => `-# ${line}`),
  ].join('\n');
}

export function shareButton(
  customId: string,
  audience: Audience,
  { texts }: DiscordVoice,
): readonly APIButtonComponent[] {
  if (audience.kind === 'everyone') return [];
  return [button(customId, audience.shared ? texts.shared : texts.share, { disabled: audience.shared })];
}

export function contextOptions(cited: readonly Citation[], voice: DiscordVoice): readonly APISelectMenuOption[] {
  const options = new Map<string, APISelectMenuOption>();
  for (const citation of cited) {
    const value = encodePlace(citation);
    if (value === null || options.size === budget.options) continue;
    const description = onOneLine(citation.source ?? citation.title, budget.optionText) || voice.undated;
    const label = onOneLine(`[${citation.n}] ${citation.quote.slice(0, 300)}`, budget.optionText);
    options.set(value, { label, value, description });
  }
  return [...options.values()];
}
