/** What a server sets with `/settings`: where questions in a channel are answered, and in which language on the server. */
import type { ChatInputCommandInteraction } from 'discord.js';
import { readOptions } from '../../commands/options.ts';
import { settings as command } from '../../commands/settings.ts';
import type { Asker } from '../briefing/request.ts';
import { bilingual, type UserLanguage } from '../texts/bilingual.ts';
import { accent, framed, text, type View } from './components.ts';
import type { Kept } from './kept.ts';
import { optionsGiven } from './optionsGiven.ts';
import type { Reply } from './reply.ts';

export interface ChannelSettings {
  readonly answers: 'in-place' | 'in-thread';
  /** `question`: that of the question. */
  readonly language: 'question' | UserLanguage;
}

/** What stands where nothing is set. */
const usual: ChannelSettings = { answers: 'in-place', language: 'question' };

export const settingsTexts = bilingual({
  en: {
    'in-place': (p: { channel: string }) =>
      `Questions that mention me in ${p.channel} are answered below the question.`,
    'in-thread': (p: { channel: string }) =>
      `Questions that mention me in ${p.channel} are answered in a thread of their own.`,
    question: 'On this server I answer such questions in the language that they are asked in.',
    fr: 'On this server I answer such questions in French.',
    en: 'On this server I answer such questions in English.',
    own: 'Commands are always answered in the language of the one who uses them.',
  },
  fr: {
    'in-place': (p: { channel: string }) => `Dans ${p.channel}, je réponds sous les questions qui me mentionnent.`,
    'in-thread': (p: { channel: string }) =>
      `Dans ${p.channel}, je réponds dans un fil aux questions qui me mentionnent.`,
    question: 'Sur ce serveur, j’y réponds dans la langue de la question.',
    fr: 'Sur ce serveur, j’y réponds en français.',
    en: 'Sur ce serveur, j’y réponds en anglais.',
    own: 'Aux commandes, je réponds toujours dans la langue de qui s’en sert.',
  },
});

/** Of a channel; a thread has those of its channel. A value that this version does not know counts as not set. */
export async function settingsOf(
  guild: string,
  channel: string,
  kept: Pick<Kept, 'setting'>,
): Promise<ChannelSettings> {
  const [answers, language] = await Promise.all([
    kept.setting(guild, channel, 'answers'),
    kept.setting(guild, '', 'language'),
  ]);
  return {
    answers: answers === 'in-thread' || answers === 'in-place' ? answers : usual.answers,
    language: language === 'fr' || language === 'en' || language === 'question' ? language : usual.language,
  };
}

/** Sets what was given, and tells the one who set it how it is now. */
export async function answerSettings(
  interaction: ChatInputCommandInteraction,
  reply: Reply,
  kept: Kept,
  asker: Asker,
): Promise<void> {
  await reply.defer('one');
  const { guildId: guild } = interaction;
  if (guild === null) throw new Error('Settings are asked for outside of a server');
  const channel = parentOf(interaction);
  const { answers, language } = readOptions(command.declaration, optionsGiven(interaction));
  if (answers !== null) await kept.setSetting(guild, channel, 'answers', answers);
  if (language !== null) await kept.setSetting(guild, '', 'language', language);
  await reply.fill(settingsView(await settingsOf(guild, channel, kept), channel, asker.language));
}

function parentOf({ channel, channelId }: ChatInputCommandInteraction): string {
  return channel?.isThread() === true ? (channel.parentId ?? channelId) : channelId;
}

function settingsView({ answers, language }: ChannelSettings, channel: string, own: UserLanguage): View {
  const texts = settingsTexts[own];
  const lines = [texts[answers]({ channel: `<#${channel}>` }), texts[language], `-# ${texts.own}`];
  return { components: [framed(accent.found, [text(lines.join('\n'))])] };
}
