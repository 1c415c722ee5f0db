/** A brief as a message: how the question was read, what was written (oldest first), and where. */
import type { APIButtonComponent, APISelectMenuOption } from 'discord.js';
import type { Citation } from '../article/citation.ts';
import type { Answer, Point } from '../briefing/answer.ts';
import { breaches, budget } from './budget.ts';
import { encodePlace, encodeState } from './buttonState.ts';
import { accent, button, framed, line, onOneLine, rowsOf, select, text, type View } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { quotation } from './quotation.ts';
import { outletOf, sourceLine, sourcesOf, titleOf } from './sources.ts';
import { understoodLine } from './understood.ts';
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
/** Characters of a title that stands for an outlet. */
const longestName = 36;

/** As many points as Discord's budgets allow; the others are behind "more". */
export function briefView(answer: Answer, reference: string, audience: Audience, voice: DiscordVoice): View {
  for (let count = Math.min(answer.points.length, mostPoints); count > 1; count -= 1) {
    const view = pageOf(answer, count, reference, audience, voice);
    if (breaches(view).length === 0) return view;
  }
  return pageOf(answer, 1, reference, audience, voice);
}

function pageOf(answer: Answer, count: number, reference: string, audience: Audience, voice: DiscordVoice): View {
  const points = answer.points.slice(0, count);
  const cited = citationsOf(points, answer);
  const offset = answer.omitted.before;
  const further = answer.omitted.points + answer.points.length - points.length;
  const state = { reference, from: 0 } as const;
  const buttons: readonly APIButtonComponent[] = [
    ...(further === 0
      ? []
      : [
          button(
            encodeState({ ...state, action: 'more', offset: offset + points.length }),
            voice.texts.more({ count: further }),
          ),
        ]),
    button(encodeState({ ...state, action: 'sources', offset }), voice.texts.sources),
    ...shareButton(encodeState({ ...state, action: 'share', offset }), audience, voice),
  ];
  const options = contextOptions(cited, voice);
  return {
    components: [
      framed(accent.found, [
        text(heading(answer, points.length, audience, voice)),
        line(),
        ...points.map((point) => text(pointText(point, answer, voice))),
        line(),
        text(sourcesText(points, cited, answer, voice)),
        ...rowsOf(buttons),
        ...(options.length === 0
          ? []
          : [
              select(
                encodeState({ ...state, reference: '', action: 'context', offset: 0 }),
                voice.texts.context,
                options,
              ),
            ]),
      ]),
    ],
  };
}

function heading(answer: Answer, shown: number, audience: Audience, voice: DiscordVoice): string {
  const { before } = answer.omitted;
  return [
    `## ${escapeMarkdown(onOneLine(answer.understood.question, longestQuestion)) || '…'}`,
    `-# ${understoodLine(answer.understood, voice)}`,
    ...(before === 0 ? [] : [`-# ${voice.texts.page({ first: before + 1, last: before + shown })}`]),
    ...(audience.kind === 'everyone' && audience.sharedBy !== null
      ? [`-# ${voice.texts.sharedBy({ user: `<@${audience.sharedBy}>` })}`]
      : []),
  ].join('\n');
}

/** Date, outlet and numbers on one line, the words of the article under it. */
function pointText(point: Point, answer: Answer, voice: DiscordVoice): string {
  const first = answer.citations.find(({ n }) => n === point.citations[0]);
  const numbers = point.citations.slice(0, citationsOfPoint).map((n) => `[${n}]`);
  if (point.citations.length > numbers.length) numbers.push('…');
  const others = point.citations.length - 1;
  const about = [
    ...headOf(point, first, voice),
    ...(others > 0 ? [voice.texts.otherSources({ count: others })] : []),
    numbers.join(' '),
  ];
  return `${about.join(' · ')}\n${quotation(point.text, point.highlights, longestQuotation, '> ')}`;
}

/** When and where it was written, the first of them in bold: the date, or where there is none the outlet or the title. */
function headOf({ date }: Point, citation: Citation | undefined, voice: DiscordVoice): readonly string[] {
  const outlet = citation === undefined ? null : outletOf(citation);
  if (date !== null) return [`**${voice.date(date)}**`, ...(outlet === null ? [] : [outlet])];
  const name = outlet ?? (citation === undefined ? '' : escapeMarkdown(titleOf(citation, longestName, voice)));
  return [...(name === '' ? [] : [`**${name}**`]), voice.undated];
}

/** The citations of `points` that their page has room for, each once. */
function citationsOf(points: readonly Point[], answer: Answer): readonly Citation[] {
  const numbers = new Set(points.flatMap(({ citations }) => citations.slice(0, citationsOfPoint)));
  return answer.citations.filter(({ n }) => numbers.has(n));
}

function sourcesText(
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
    ...leftOut(answer, voice),
  ].join('\n');
}

/** Matching articles that a date limit could not place: two by their titles, the others by their number. */
function leftOut({ omitted }: Answer, { texts }: DiscordVoice): readonly string[] {
  if (omitted.undated.length === 0) return [];
  const named = omitted.undated.slice(0, 2).map(({ title }) => escapeMarkdown(onOneLine(title, 60)) || '…');
  const others = omitted.undated.length - named.length;
  const titles = [...named, ...(others > 0 ? [texts.andOthers({ count: others })] : [])].join(', ');
  return [`-# ${texts.leftOut({ titles })}`];
}

function shareButton(customId: string, audience: Audience, { texts }: DiscordVoice): readonly APIButtonComponent[] {
  if (audience.kind === 'everyone') return [];
  return [button(customId, audience.shared ? texts.shared : texts.share, { disabled: audience.shared })];
}

function contextOptions(cited: readonly Citation[], voice: DiscordVoice): readonly APISelectMenuOption[] {
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
