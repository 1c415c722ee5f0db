/** One line that says how a question was read: words with their variants, articles, dates, source. */
import type { Understood, UnderstoodDate, UnderstoodWord } from '../briefing/answer.ts';
import { onOneLine } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import type { DiscordVoice } from './voice.ts';

/** So many words, and so many variants of each, are named; the rest stand behind "…". */
const most = { words: 6, variants: 4, letters: 24, dateLetters: 80 };
/** Longer than this, the line leaves the variants out. */
const longestLine = 700;

export function understoodLine(understood: Understood, voice: DiscordVoice): string {
  const line = lineOf(understood, voice);
  if (line.length <= longestLine) return line;
  return lineOf({ ...understood, words: understood.words.map(withoutVariants) }, voice);
}

function lineOf(understood: Understood, voice: DiscordVoice): string {
  const { texts } = voice;
  const { articles } = understood;
  const searched = searchedWords(understood, voice);
  const missing = missingWords(understood);
  const parts = [
    ...(searched === '' ? [] : [searched]),
    ...(missing === '' ? [] : [texts.nowhere({ words: missing })]),
    [
      texts.matching({ matching: articles.matching, searched: articles.searched }),
      ...(articles.searched < articles.total ? [texts.ofAll({ total: articles.total })] : []),
    ].join(' '),
    ...corpusParts(understood, voice),
    ...limitParts(understood, voice),
  ];
  return parts.join(' · ');
}

/** The words that were looked for, in bold, with the variants that were found or what they were corrected to. */
export function searchedWords({ words }: Understood, { texts }: DiscordVoice): string {
  const searched = words.filter(({ use }) => use === 'searched' || use === 'corrected');
  return listed(searched, ({ typed, use, variants }) => {
    const others = variants.slice(0, most.variants).map(plain);
    if (use === 'corrected') return `${plain(typed)} → **${others.join('**, **') || '…'}**`;
    if (variants.length > most.variants) others.push('…');
    return others.length === 0
      ? `**${plain(typed)}**`
      : `**${plain(typed)}** (${texts.also({ words: others.join(', ') })})`;
  });
}

/** The words that stand in no article. */
export function missingWords({ words }: Understood): string {
  return listed(
    words.filter(({ use }) => use === 'missing'),
    ({ typed }) => plain(typed),
  );
}

function listed(words: readonly UnderstoodWord[], say: (word: UnderstoodWord) => string): string {
  const said = words.slice(0, most.words).map(say);
  if (words.length > most.words) said.push('…');
  return said.join(', ');
}

/** The days that the articles span, and how many have none. */
export function corpusParts(
  { articles, corpus, undated }: Understood,
  { range, texts }: DiscordVoice,
): readonly string[] {
  if (corpus === null && undated > 0 && undated === articles.total) return [texts.noneDated];
  const parts = [
    ...(corpus === null ? [] : [range(corpus)]),
    ...(undated === 0 ? [] : [texts.withoutDate({ count: undated })]),
  ];
  return parts.length === 0 ? [] : [parts.join(', ')];
}

/** The limits that the question sets. */
export function limitParts({ since, until, source }: Understood, { texts, day }: DiscordVoice): readonly string[] {
  return [
    ...(since === null
      ? []
      : [since.from === null || since.to !== null ? said(since) : texts.since({ day: day(since.from) })]),
    ...(until === null ? [] : [until.to === null ? said(until) : texts.until({ day: day(until.to) })]),
    ...(source === null ? [] : [texts.from({ source: plain(source) })]),
  ];
}

/** A date in the words that the desk gives it. */
function said({ understood }: UnderstoodDate): string {
  return escapeMarkdown(onOneLine(understood, most.dateLetters)) || '…';
}

/** What a word was corrected to is no variant that could be left out. */
export function withoutVariants(word: UnderstoodWord): UnderstoodWord {
  return word.use === 'corrected' ? word : { ...word, variants: [] };
}

function plain(words: string): string {
  return escapeMarkdown(onOneLine(words, most.letters)) || '…';
}
