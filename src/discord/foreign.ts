import type { Citation } from '../article/citation.ts';
import { languageMark } from '../texts/versions.ts';
import type { DiscordVoice } from './voice.ts';

/** "en anglais" where the words of an article are in the other language than the answer; quotations are never translated. */
export function foreignMark(citation: Citation | undefined, { language }: DiscordVoice): readonly string[] {
  const mark = languageMark(citation, language);
  return mark === null ? [] : [mark];
}
