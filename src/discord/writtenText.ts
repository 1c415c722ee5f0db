import type { Answer } from '../briefing/answer.ts';
import { askTexts } from './askTexts.ts';
import { escapeMarkdown } from './escape.ts';
import type { DiscordVoice } from './voice.ts';

/** Numbers behind a sentence. */
const mostNumbers = 4;

/**
 * What a language model wrote over the quotations, marked as its own, with the numbers that bear each sentence; only whole sentences,
 * within `room` characters of markdown. Null where there is none.
 */
export function writtenText({ written }: Answer, room: number, voice: DiscordVoice): string | null {
  if (written === null) return null;
  const texts = askTexts[voice.language];
  const mark = `-# ✎ ${texts.written}${written.dropped === 0 ? '' : ` · ${texts.dropped({ count: written.dropped })}`}`;
  const sentences: string[] = [];
  let length = mark.length + 1;
  for (const { text, citations } of written.sentences) {
    const numbers = citations.slice(0, mostNumbers).map((n) => `[${n}]`);
    const sentence = [escapeMarkdown(text.replaceAll(/\s+/g, ' ').trim()), ...numbers].join(' ');
    if (text.trim() === '' || citations.length === 0) continue;
    length += sentence.length + 1;
    if (length > room) break;
    sentences.push(sentence);
  }
  return sentences.length === 0 ? null : [sentences.join(' '), mark].join('\n');
}
