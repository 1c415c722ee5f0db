import type { Locale } from 'discord.js';
import type { Asker } from '../briefing/request.ts';
import { userLanguage } from '../texts/bilingual.ts';

/** Who asks: the language is that of the user's own Discord, not of the server. */
export function askerOf(
  interaction: { readonly guildId: string | null; readonly locale: `${Locale}` },
  zone: string,
): Asker {
  return {
    guild: interaction.guildId,
    language: userLanguage(interaction.locale),
    locale: interaction.locale,
    zone,
  };
}
