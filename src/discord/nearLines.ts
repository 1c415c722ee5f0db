import type { Answer } from '../briefing/answer.ts';
import { onOneLine } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import type { DiscordVoice } from './voice.ts';

const most = 5;
const longestTitle = 110;

/** The articles nearest to a question that none answers, one a line of a list, with the days on which they appeared. */
export function nearLines({ near }: Answer, voice: DiscordVoice): readonly string[] {
  return near.slice(0, most).map(({ title, dates }) => {
    const name = escapeMarkdown(onOneLine(title, longestTitle)) || '…';
    return `- ${name} (${dates === null ? voice.undated : voice.range(dates)})`;
  });
}
