import type { Citation } from '../article/citation.ts';
import { askTexts } from './askTexts.ts';
import type { DiscordVoice } from './voice.ts';

/** "en anglais" where the words of an article are in the other language than the answer; quotations are never translated. */
export function foreignMark(citation: Citation | undefined, { language }: DiscordVoice): readonly string[] {
  const own = citation?.language;
  if (own === undefined || own === 'other' || own === language) return [];
  return [askTexts[language].inLanguage({ language: own })];
}
