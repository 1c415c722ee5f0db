/** Who somebody is, as texts of a message: spellings under the name, roles and company under these. */
import type { NameForm, Portrait, PortraitRole } from '../briefing/answer.ts';
import { kindInWords, portraitTexts, spellingInWords } from '../texts/portraits.ts';
import { onOneLine } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { linked } from './link.ts';
import type { DiscordVoice } from './voice.ts';

/** How much of a portrait a message has room for. */
export interface PortraitRoom {
  readonly spellings: number;
  readonly roles: number;
  readonly company: number;
}

/** From a whole portrait to a name alone: of these the first that fits is shown. */
export const portraitRooms: readonly PortraitRoom[] = [
  { spellings: 8, roles: 5, company: 8 },
  { spellings: 4, roles: 2, company: 4 },
  { spellings: 0, roles: 0, company: 0 },
];

const longestName = 40;
const longestTitle = 100;
/** Reasons told of one spelling. */
const mostReasons = 3;

/** One line: what it is, how often it is named, and how it is spelt. */
export function spellingsLine(portrait: Portrait, { spellings: most }: PortraitRoom, voice: DiscordVoice): string {
  const kind = kindInWords(portrait, voice.language);
  const forms = portrait.forms.slice(0, most).map((form) => spelling(form, voice));
  if (forms.length === 0) return kind;
  if (portrait.forms.length > most) forms.push('…');
  return `${kind} · ${portraitTexts[voice.language].spellings({ spellings: forms.join(', ') })}`;
}

/** What they were, with where it can be checked, and who is named with them; null where there is none of it. */
export function rolesText({ roles, company }: Portrait, room: PortraitRoom, voice: DiscordVoice): string | null {
  const texts = portraitTexts[voice.language];
  const held = roles.slice(0, room.roles).map((role) => `-# ${roleInWords(role, voice)}`);
  if (held.length > 0 && roles.length > held.length) held.push('-# …');
  const names = company.slice(0, room.company).map(({ name, sentences }) => `${plain(name)} (${sentences})`);
  const lines = [
    ...(held.length === 0 ? [] : [`**${texts.roles}**`, ...held]),
    ...(names.length === 0 ? [] : [`-# ${texts.company({ names: names.join(', ') })}`]),
  ];
  return lines.length === 0 ? null : lines.join('\n');
}

function spelling(form: NameForm, { language }: DiscordVoice): string {
  return spellingInWords({ ...form, reasons: form.reasons.slice(0, mostReasons) }, plain(form.form), language);
}

function roleInWords({ title, from, to, source }: PortraitRole, voice: DiscordVoice): string {
  const days = to === null ? voice.texts.since({ day: voice.day(from) }) : voice.range({ from, to });
  return `${linked(onOneLine(title, longestTitle) || '…', source)}, ${days}`;
}

function plain(name: string): string {
  return escapeMarkdown(onOneLine(name, longestName)) || '…';
}
