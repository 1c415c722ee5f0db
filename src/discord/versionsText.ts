/** Beside the points of a message: claims that contradict each other, whose wording a name is, and who those named are. */
import type { APIComponentInContainer } from 'discord.js';
import type { Answer, Wording } from '../briefing/answer.ts';
import { portraitTexts } from '../texts/portraits.ts';
import { type ShownSide, shownDivergences, versionTexts, wordingInWords } from '../texts/versions.ts';
import { onOneLine, rowsOf, text } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { type Nearest, nearestButton } from './nothingView.ts';
import { quotation } from './quotation.ts';
import type { DiscordVoice } from './voice.ts';

/** Characters of a claim as markdown, of a claimant, and of a wording and its outlets. */
const longestClaim = 280;
const longestClaimant = 60;
const longestName = 40;
/** Wordings told in one place. */
const mostWordings = 2;

/** The divergences of which the last point is shown from `from` up to `to`; null where there are none. */
export function versionsText(answer: Answer, from: number, to: number, voice: DiscordVoice): string | null {
  const shown = shownDivergences(answer, from, to);
  if (shown.length === 0) return null;
  const sides = shown.flatMap((each) => each.map((side) => sideText(side, voice)));
  return [`**${versionTexts[voice.language].versions}**`, ...sides].join('\n');
}

function sideText({ n, claimant, words }: ShownSide, { language }: DiscordVoice): string {
  const speaker = claimant === null ? '' : plain(claimant, longestClaimant);
  const head = speaker === '' ? `[${n}]` : `[${n}] ${portraitTexts[language].says({ speaker })}`;
  return `${head}\n${quotation(words, [], longestClaim, '> ')}`;
}

/** One line each; `whom` is false where it is plain whom they mean. */
export function wordingLines(wordings: readonly Wording[], { language }: DiscordVoice, whom = true): readonly string[] {
  return wordings
    .slice(0, mostWordings)
    .map((wording) => `-# ${wordingInWords(wording, language, (words) => plain(words, longestName) || '…', whom)}`);
}

/** Buttons to those who are named most. */
export function peopleParts(
  people: readonly Nearest[],
  { language }: DiscordVoice,
): readonly APIComponentInContainer[] {
  if (people.length === 0) return [];
  return [text(`-# ${versionTexts[language].people}`), ...rowsOf(people.map(nearestButton))];
}

function plain(words: string, most: number): string {
  return escapeMarkdown(onOneLine(words, most));
}
