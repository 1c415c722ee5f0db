/** Nothing found, as a message: what was looked for, in how much of what, and what there is instead. */
import type { APIButtonComponent } from 'discord.js';
import type { Answer } from '../briefing/answer.ts';
import type { Request } from '../briefing/request.ts';
import { budget } from './budget.ts';
import { encodeState } from './buttonState.ts';
import { accent, button, framed, onOneLine, rowsOf, text, type View } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { leftOutLines } from './leftOutLines.ts';
import { corpusParts, limitParts, missingWords, searchedWords, withoutVariants } from './understood.ts';
import type { DiscordVoice } from './voice.ts';

const longestQuestion = 120;

/** A topic or a name that the articles do hold, and the reference to the question after it. */
export interface Nearest {
  readonly topic: string;
  readonly reference: string;
}

/** What a button on `topic` asks for: without the limits of the question, so that there is something to read. */
export function nearestRequest(topic: string, command: Answer['command']): Request {
  if (command === 'who') return { command, name: topic, since: null, until: null, source: null, offset: 0 };
  return { command: 'brief', topic, since: null, until: null, source: null, offset: 0 };
}

/** Those of `offered` that can be buttons: one row of them, each with a label and only once. */
export function asButtons(offered: readonly string[]): readonly string[] {
  const topics = offered.filter((topic) => /[\p{L}\p{N}]/u.test(topic));
  return [...new Set(topics)].slice(0, budget.buttonsInRow);
}

export function nothingView(answer: Answer, nearest: readonly Nearest[], voice: DiscordVoice): View {
  const { understood } = answer;
  const question = escapeMarkdown(onOneLine(understood.question, longestQuestion)) || '…';
  const leftOut = leftOutLines(answer, voice).map((line) => `-# ${line}`);
  return {
    components: [
      framed(accent.nothing, [
        text([`### ${voice.texts.nothing({ question })}`, lookedIn(answer, question, voice), ...leftOut].join('\n')),
        ...(nearest.length === 0 ? [] : [text(voice.texts.nearest), ...rowsOf(nearest.map(nearestButton))]),
      ]),
    ],
  };
}

export function nearestButton({ topic, reference }: Nearest): APIButtonComponent {
  return button(encodeState({ action: 'more', reference, offset: 0, from: 0 }), topic);
}

function lookedIn({ understood }: Answer, question: string, voice: DiscordVoice): string {
  const { total, searched } = understood.articles;
  if (total === 0) return voice.texts.noArticles;
  const bare = { ...understood, words: understood.words.map(withoutVariants) };
  const words = [searchedWords(bare, voice), missingWords(bare)].filter((list) => list !== '');
  const details = [...corpusParts(understood, voice), ...limitParts(understood, voice)].join(' · ');
  return voice.texts.lookedIn({
    words: words.length === 0 ? question : words.join(', '),
    count: searched,
    details: details === '' ? '' : ` (${details})`,
  });
}
