/** One line that says how a question was read: words with their variants, articles, dates, source. */
import type { Understood } from '../briefing/answer.ts';
import { onOneLine } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import type { Voice } from './voice.ts';

/** So many words, and so many variants of each, are named; the rest stand behind "…". */
const most = { words: 6, variants: 4, letters: 24 };
/** Longer than this, the line leaves the variants out. */
const longestLine = 700;

export function understoodLine(understood: Understood, voice: Voice): string {
  const line = lineOf(understood, voice);
  if (line.length <= longestLine) return line;
  return lineOf({ ...understood, words: understood.words.map((word) => ({ ...word, variants: [] })) }, voice);
}

function lineOf(understood: Understood, voice: Voice): string {
  const { texts } = voice;
  const { articles } = understood;
  const searched = understood.words.filter(({ use }) => use === 'searched');
  const missing = understood.words.filter(({ use }) => use === 'missing');
  const parts = [
    ...(searched.length === 0 ? [] : [wordList(understood, 'searched', voice)]),
    ...(missing.length === 0 ? [] : [texts.nowhere({ words: wordList(understood, 'missing', voice) })]),
    [
      texts.matching({ matching: articles.matching, searched: articles.searched }),
      ...(articles.searched < articles.total ? [texts.ofAll({ total: articles.total })] : []),
    ].join(' '),
    ...corpusParts(understood, voice),
    ...limitParts(understood, voice),
  ];
  return parts.join(' · ');
}

/** The words of `use`, bold where they were looked for, with the variants that were found. */
export function wordList(understood: Understood, use: 'searched' | 'missing', voice: Voice): string {
  const words = understood.words.filter((word) => word.use === use);
  const said = words.slice(0, most.words).map(({ typed, variants }) => {
    const name = use === 'searched' ? `**${plain(typed)}**` : plain(typed);
    const others = variants.slice(0, most.variants).map(plain);
    if (variants.length > most.variants) others.push('…');
    return others.length === 0 ? name : `${name} (${voice.texts.also({ words: others.join(', ') })})`;
  });
  if (words.length > most.words) said.push('…');
  return said.join(', ');
}

/** The days that the articles span, and how many have none. */
export function corpusParts({ corpus, undated }: Understood, voice: Voice): readonly string[] {
  const parts = [
    ...(corpus === null ? [] : [voice.range(corpus)]),
    ...(undated === 0 ? [] : [voice.texts.withoutDate({ count: undated })]),
  ];
  return parts.length === 0 ? [] : [parts.join(', ')];
}

/** The limits that the question sets. */
export function limitParts({ since, until, source }: Understood, { texts, day }: Voice): readonly string[] {
  return [
    ...(since === null ? [] : [texts.since({ day: day(since.from) })]),
    ...(until === null ? [] : [texts.until({ day: day(until.to) })]),
    ...(source === null ? [] : [texts.from({ source: plain(source) })]),
  ];
}

function plain(words: string): string {
  return escapeMarkdown(onOneLine(words, most.letters)) || '…';
}
