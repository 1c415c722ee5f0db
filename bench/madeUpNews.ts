/** Articles without meaning, of which the words are as unevenly frequent as those of news (Zipf 1949). */
import { french } from '../src/language/french.ts';

const VOCABULARY = 60_000;
/** Zipf and Mandelbrot's offset: as most frequent words of a language are stop words, the others begin further down. */
const OFFSET = 60;
/** About half of the words of French news are stop words. */
const STOP_WORDS = 0.45;
const SENTENCE = { from: 12, to: 28 };
const ARTICLE = { from: 12, to: 28 };
const TITLE = 9;

/** The same every time. */
export function madeUpNews() {
  const words = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank));
  const known = new Set(words);
  const stops = [...french.stopWords].filter((word) => word.length > 1);
  const upTo: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < VOCABULARY; rank += 1) {
    sum += 1 / (rank + OFFSET);
    upTo.push(sum);
  }
  const telling = (random: () => number): string => words[firstAbove(upTo, random() * sum)] ?? '';
  const word = (random: () => number): string =>
    random() < STOP_WORDS ? (stops[Math.floor(random() * stops.length)] ?? '') : telling(random);
  const row = (random: () => number, count: number) => Array.from({ length: count }, () => word(random)).join(' ');
  const between = (random: () => number, { from, to }: typeof SENTENCE) => from + Math.floor(random() * (to - from));
  const ofTopics = randomNumbers(0);
  const article = (number: number): { readonly title: string; readonly text: string } => {
    const random = randomNumbers(number + 1);
    const sentences = Array.from(
      { length: between(random, ARTICLE) },
      () => `Le ${row(random, between(random, SENTENCE))}.`,
    );
    return { title: row(random, TITLE), text: sentences.join(' ') };
  };
  return {
    article,
    /** So many telling words in a row of one of the first `articles`: each call others. */
    topic(count: number, articles: number): string {
      const { text } = article(Math.floor(ofTopics() * articles));
      const telling = text.split(/[ .]+/).filter((each) => known.has(each));
      const first = Math.floor(ofTopics() * Math.max(1, telling.length - count));
      return telling.slice(first, first + count).join(' ');
    },
  };
}

const SYLLABLES = 'ba ce di fo gu ja le mi no pu ra se ti vo zu bla cre dri flo gru pla que tri vro'.split(' ');

/** Another for each rank, and shorter for the frequent. */
function wordOf(rank: number): string {
  let word = '';
  for (let left = rank + SYLLABLES.length; left > 0; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length] ?? '';
  return `${word}n`;
}

function firstAbove(sorted: readonly number[], value: number): number {
  let from = 0;
  let to = sorted.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Mulberry32, public domain, by Tommy Ettinger. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
