/** What the articles say about the claims of a message, one after the other; nothing is judged, each reader compares. */
import type { Answer, Claim, Point } from '../briefing/answer.ts';
import { askTexts } from './askTexts.ts';
import { citationsOf, contextOptions, firstOf, headOf, sourcesText } from './briefView.ts';
import { breaches } from './budget.ts';
import { encodeState } from './buttonState.ts';
import { accent, button, framed, line, onOneLine, rowsOf, select, text, type View } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { foreignMark } from './foreign.ts';
import { quotation } from './quotation.ts';
import type { DiscordVoice } from './voice.ts';

const longestMessage = 100;
/** Characters of a claim and of a quotation under it, and quotations for each, from where there is room to where there is little. */
const rooms = [
  { claim: 300, quotation: 600, points: 2 },
  { claim: 200, quotation: 350, points: 2 },
  { claim: 150, quotation: 300, points: 1 },
  { claim: 100, quotation: 160, points: 1 },
] as const;
type Room = (typeof rooms)[number];

export interface CheckPage {
  readonly answer: Answer;
  /** How many claims were shown before. */
  readonly from: number;
  /** The request, as its buttons name it. */
  readonly reference: string;
}

/** As many claims as Discord's budgets allow; the others are behind "more". */
export function checkView(page: CheckPage, voice: DiscordVoice): View {
  const left = page.answer.claims.length - page.from;
  if (left <= 0) return { components: [framed(accent.nothing, [text(askTexts[voice.language].noClaims)])] };
  for (const room of rooms) {
    const view = pageOf(page, left, room, voice);
    if (breaches(view).length === 0) return view;
  }
  for (let count = left - 1; count > 1; count -= 1) {
    const view = pageOf(page, count, rooms[rooms.length - 1] ?? rooms[0], voice);
    if (breaches(view).length === 0) return view;
  }
  return pageOf(page, 1, rooms[rooms.length - 1] ?? rooms[0], voice);
}

function pageOf({ answer, from, reference }: CheckPage, count: number, room: Room, voice: DiscordVoice): View {
  const texts = askTexts[voice.language];
  const claims = answer.claims.slice(from, from + count);
  const points = [...new Set(claims.flatMap((claim) => pointsOf(claim, answer, room)))];
  const cited = citationsOf(points, answer);
  const next = from + claims.length;
  const further = answer.claims.length - next;
  const options = contextOptions(cited, voice);
  const buttons = [
    ...(further === 0
      ? []
      : [
          button(
            encodeState({ reference, action: 'more', offset: 0, from: next }),
            texts.moreClaims({ count: further }),
          ),
        ]),
    ...(cited.length === 0
      ? []
      : [button(encodeState({ reference, action: 'sources', offset: 0, from: 0 }), voice.texts.sources)]),
  ];
  return {
    components: [
      framed(answer.found ? accent.found : accent.nothing, [
        text(heading(answer, voice)),
        line(),
        ...claims.map((claim, index) => text(claimText(claim, from + index + 1, answer, room, voice))),
        ...(cited.length === 0 ? [] : [line(), text(sourcesText(points, cited, answer, voice))]),
        ...rowsOf(buttons),
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
  };
}

function heading(answer: Answer, voice: DiscordVoice): string {
  const texts = askTexts[voice.language];
  const { claims, understood } = answer;
  const words = escapeMarkdown(onOneLine(understood.question, longestMessage)) || '…';
  const borne = claims.filter(({ points }) => points.some((at) => answer.points[at] !== undefined)).length;
  const { matching, searched } = understood.articles;
  const counts = [texts.claimed({ claims: claims.length, borne }), voice.texts.matching({ matching, searched })];
  return [`### ${texts.check}`, `-# ${texts.checked({ words })}`, `-# ${counts.join(' · ')}`].join('\n');
}

function pointsOf({ points }: Claim, answer: Answer, room: Room): readonly Point[] {
  return points.slice(0, room.points).flatMap((at) => answer.points[at] ?? []);
}

function claimText(claim: Claim, number: number, answer: Answer, room: Room, voice: DiscordVoice): string {
  const points = pointsOf(claim, answer, room);
  const words = escapeMarkdown(onOneLine(claim.text, room.claim)) || '…';
  return [
    `**${number}.** ${words}`,
    ...(points.length === 0
      ? [`-# ${askTexts[voice.language].noSource}`]
      : points.map((point) => pointUnder(point, answer, room, voice))),
  ].join('\n');
}

function pointUnder(point: Point, answer: Answer, room: Room, voice: DiscordVoice): string {
  const first = firstOf(point, answer);
  const number = point.citations[0] === undefined ? [] : [`[${point.citations[0]}]`];
  const about = [...headOf(point, first, voice), ...foreignMark(first, voice), ...number].join(' · ');
  const highlights = point.answers.length > 0 ? point.answers : point.highlights;
  return `-# ${about}\n${quotation(point.text, highlights, room.quotation, '> ')}`;
}
