import type { Language } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { sentences } from '../../language/sentences.ts';
import type { Gazetteer, ScheduledEvent, State } from './gazetteer.ts';
import type { Phrases } from './phrases.ts';
import { type Found, longestAt, type Reading, readTokens, spanOf } from './reading.ts';

/** An event whose days were known beforehand, named in a text; which of its days is meant, the text must tell. */
export interface ScheduledFound {
  readonly event: ScheduledEvent;
  /** The event's name, and the state's where the name is meant only beside it. */
  readonly spans: readonly Span[];
}

/**
 * The scheduled events named in `article`, in its order. Generic wording ("les élections") counts only where the state
 * stands in the same sentence ("les élections israéliennes").
 */
export function scheduledIn(
  article: string | Reading,
  language: Language,
  gazetteer: Gazetteer,
): readonly ScheduledFound[] {
  if (language === 'other') return [];
  const reading = typeof article === 'string' ? readTokens(article) : article;
  const { text } = reading;
  const phrases = gazetteer.phrases();
  const named = findAll(reading, (at) => longestAt(reading, phrases.scheduled[language], at));
  if (named.length === 0) return [];
  const generic = named.some(({ values }) => values.some((event) => event.generic));
  const states = generic ? statesNamed(reading, phrases, language) : [];
  const ends = generic ? sentenceEnds(text, language) : [];
  return named.flatMap((found) => {
    const span = spanOf(reading, found.start, found.end);
    const sentence = ends.findIndex((end) => span.start < end);
    const beside = states.filter(({ span: { start } }) => ends.findIndex((end) => start < end) === sentence);
    return found.values.flatMap((event): readonly ScheduledFound[] => {
      if (!event.generic) return [{ event, spans: [span] }];
      const state = beside.find((each) => each.state.id === event.of);
      return state === undefined ? [] : [{ event, spans: [span, state.span] }];
    });
  });
}

function findAll<T>(reading: Reading, find: (at: number) => Found<T> | null): readonly Found<T>[] {
  const all: Found<T>[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const found = find(at);
    if (found === null) continue;
    all.push(found);
    at = found.end - 1;
  }
  return all;
}

interface StateNamed {
  readonly state: State;
  readonly span: Span;
}

/** States by name or demonym, where they stand. */
function statesNamed(reading: Reading, phrases: Phrases, language: 'fr' | 'en'): readonly StateNamed[] {
  const found = findAll(
    reading,
    (at) => longestAt(reading, phrases.demonyms[language], at) ?? longestAt(reading, phrases.states, at),
  );
  return found.flatMap(({ start, end, values }) =>
    values.map((state) => ({ state, span: spanOf(reading, start, end) })),
  );
}

/** Where the sentences of `text` end; a paragraph's end is one too. */
function sentenceEnds(text: string, language: Language): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const paragraph = { start, end: start + line.length };
    if (line.trim() !== '') ends.push(...sentences(text, paragraph, language).map(({ end }) => end));
    start = paragraph.end + 1;
  }
  return [...ends, text.length];
}
