import type { Answer, LeftOut } from '../briefing/answer.ts';
import { onOneLine } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import type { DiscordVoice } from './voice.ts';

/** So many are named, by so many characters of their titles; of the others there is a number. */
const mostNamed = 3;
const longestTitle = 60;

/** Articles that the dates asked for may have left out wrongly, with the days on which they may have appeared. */
export function leftOutLines({ omitted }: Answer, voice: DiscordVoice): readonly string[] {
  if (omitted.undated.length === 0) return [];
  const named = omitted.undated.slice(0, mostNamed).map((one) => nameOf(one, voice));
  const others = omitted.undated.length - named.length;
  const articles = [...named, ...(others > 0 ? [voice.texts.andOthers({ count: others })] : [])].join(', ');
  return [voice.texts.leftOut({ articles })];
}

function nameOf({ title, dates }: LeftOut, voice: DiscordVoice): string {
  const name = escapeMarkdown(onOneLine(title, longestTitle)) || '…';
  return `${name} (${dates === null ? voice.undated : voice.range(dates)})`;
}
