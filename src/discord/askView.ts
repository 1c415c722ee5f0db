/** The answer to a question in a sentence: the few sentences that hold it, the words that answer in bold; or that no source does. */
import type { APIButtonComponent } from 'discord.js';
import type { Answer, Point } from '../briefing/answer.ts';
import { expectedWords } from '../texts/expected.ts';
import { askTexts } from './askTexts.ts';
import {
  type Audience,
  citationsOf,
  contextOptions,
  firstOf,
  headOf,
  pointText,
  shareButton,
  sourcesText,
} from './briefView.ts';
import { breaches } from './budget.ts';
import { encodeState } from './buttonState.ts';
import { accent, button, framed, line, onOneLine, rowsOf, select, text, type View } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { foreignMark } from './foreign.ts';
import { encodeJudged } from './judgement.ts';
import { leftOutLines } from './leftOutLines.ts';
import { nearLines } from './nearLines.ts';
import { type Nearest, nearestButton } from './nothingView.ts';
import { questionHeading } from './shown.ts';
import { understoodLine, withoutVariants } from './understood.ts';
import type { DiscordVoice } from './voice.ts';
import { writtenText } from './writtenText.ts';

/** In a conversation an answer is short; the others are behind "more". */
const mostPoints = 3;
const longestAsked = 120;
/** Characters that a language model's text may have, as markdown, from where there is room to where there is little. */
const writtenRooms = [1200, 500] as const;

export interface AskPage {
  readonly answer: Answer;
  /** How many points of the answer were shown before. */
  readonly from: number;
  /** The request, as its buttons name it. */
  readonly reference: string;
  /** Topics that the articles do hold, where nothing was found. */
  readonly nearest: readonly Nearest[];
}

/** The question as it was taken, which stands by itself: a follow-up with what it leaves to the question before it. */
export function takenOf({ reply, understood }: Answer): string {
  return reply?.takenAs ?? understood.question;
}

export function askView(page: AskPage, audience: Audience, voice: DiscordVoice): View {
  if (!page.answer.found) return nothingOf(page, voice);
  const left = page.answer.points.length - page.from;
  for (const room of page.answer.written === null ? [0] : [...writtenRooms, 0]) {
    for (let count = Math.min(left, mostPoints); count > 0; count -= 1) {
      const view = pageOf(page, count, room, audience, voice);
      if (breaches(view).length === 0) return view;
    }
  }
  return pageOf(page, 1, 0, audience, voice);
}

function pageOf(page: AskPage, count: number, room: number, audience: Audience, voice: DiscordVoice): View {
  const { answer, from, reference } = page;
  const { before: offset } = answer.omitted;
  const isFirst = offset + from === 0;
  const points = answer.points.slice(from, from + count);
  const written = isFirst && room > 0 ? writtenText(answer, room, voice) : null;
  const bearing = new Set(written === null ? [] : answer.written?.sentences.flatMap(({ citations }) => citations));
  const shown = new Set(citationsOf(points, answer));
  const cited = answer.citations.filter((citation) => shown.has(citation) || bearing.has(citation.n));
  const next = from + points.length;
  const further = answer.omitted.points + answer.points.length - next;
  const more = next < answer.points.length ? { offset, from: next } : { offset: offset + next, from: 0 };
  const buttons: readonly APIButtonComponent[] = [
    ...(further === 0
      ? []
      : [button(encodeState({ reference, action: 'more', ...more }), voice.texts.more({ count: further }))]),
    button(encodeState({ reference, action: 'sources', offset, from: 0 }), voice.texts.sources),
    ...shareButton(encodeState({ reference, action: 'share', offset, from }), audience, voice),
    ...(isFirst ? judgementButtons(answer, voice) : []),
  ];
  const options = contextOptions(cited, voice);
  const position = isFirst ? [] : [voice.texts.page({ first: offset + from + 1, last: offset + next })];
  return {
    components: [
      framed(accent.found, [
        text([...heading(answer, voice), ...position.map(small), ...sharedLine(audience, voice)].join('\n')),
        line(),
        ...(written === null ? [] : [text(written), line()]),
        ...points.map((point) => text(askedPoint(point, answer, voice))),
        line(),
        text(sourcesText(points, cited, answer, voice)),
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

function nothingOf({ answer, nearest }: AskPage, voice: DiscordVoice): View {
  const texts = askTexts[voice.language];
  const { understood } = answer;
  const near = nearLines(answer, voice);
  return {
    components: [
      framed(accent.nothing, [
        text([...heading(answer, voice), ...leftOutLines(answer, voice).map(small)].join('\n')),
        text(understood.articles.total === 0 ? voice.texts.noArticles : `**${texts.nothing}**`),
        ...(near.length === 0 ? [] : [text([texts.near, ...near].join('\n'))]),
        ...(nearest.length === 0 ? [] : [text(voice.texts.nearest), ...rowsOf(nearest.map(nearestButton))]),
        ...rowsOf(judgementButtons(answer, voice)),
      ]),
    ],
  };
}

/** The question as it was taken, what was asked where that is another, and how it was read. */
function heading(answer: Answer, voice: DiscordVoice): readonly string[] {
  const texts = askTexts[voice.language];
  const { reply, understood } = answer;
  const asked = onOneLine(understood.question, longestAsked);
  const kind = reply === null ? '' : expectedWords[voice.language][reply.expects];
  const bare = { ...understood, words: understood.words.map(withoutVariants) };
  const read = [...(kind === '' ? [] : [texts.expects({ kind })]), understoodLine(bare, voice)].join(' · ');
  return [
    questionHeading(takenOf(answer)),
    ...(reply === null || reply.takenAs === null
      ? []
      : [small(texts.asked({ question: escapeMarkdown(asked) || '…' }))]),
    small(read),
  ];
}

function sharedLine(audience: Audience, voice: DiscordVoice): readonly string[] {
  if (audience.kind !== 'everyone' || audience.sharedBy === null) return [];
  return [small(voice.texts.sharedBy({ user: `<@${audience.sharedBy}>` }))];
}

/** In bold stand the words that answer; where they are not known, those that were asked for. */
function askedPoint(point: Point, answer: Answer, voice: DiscordVoice): string {
  const first = firstOf(point, answer);
  const highlights = point.answers.length > 0 ? point.answers : point.highlights;
  return pointText({ ...point, highlights }, [...headOf(point, first, voice), ...foreignMark(first, voice)], voice);
}

function judgementButtons(answer: Answer, voice: DiscordVoice): readonly APIButtonComponent[] {
  const texts = askTexts[voice.language];
  const reference = encodeJudged(answer);
  return (['helpful', 'unhelpful'] as const).map((action) =>
    button(encodeState({ reference, action, offset: 0, from: 0 }), texts[action]),
  );
}

function small(words: string): string {
  return `-# ${words}`;
}
