/** How one reader is spoken to in Discord: its texts, and days as everywhere. */

import type { UserLanguage } from '../texts/bilingual.ts';
import { type Reader, type Voice, voiceOf } from '../texts/voice.ts';
import { discordTexts } from './texts.ts';

export interface DiscordVoice extends Voice {
  readonly language: UserLanguage;
  readonly texts: (typeof discordTexts)['en'];
}

export function discordVoiceOf(reader: Reader): DiscordVoice {
  return { ...voiceOf(reader), language: reader.language, texts: discordTexts[reader.language] };
}
