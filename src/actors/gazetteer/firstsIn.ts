import type { Day } from '../../article/dating.ts';
import { type Span, slice } from '../../article/span.ts';
import type { FirstEvent, Gazetteer } from './gazetteer.ts';
import { longestAt, type Reading, readTokens, spanOf } from './reading.ts';

/** A name that was not in the world before a day: the text that holds it was written no earlier. */
export interface FirstFound {
  readonly event: FirstEvent;
  readonly spans: readonly Span[];
  /** The earliest day of such a text. */
  readonly since: Day;
}

/** The names in `article` that no text can hold before a day, each once with all its places, the latest day first. */
export function firstsIn(article: string | Reading, gazetteer: Gazetteer): readonly FirstFound[] {
  const reading = typeof article === 'string' ? readTokens(article) : article;
  const { firsts } = gazetteer.phrases();
  const { text } = reading;
  const places = new Map<FirstEvent, Span[]>();
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const found = longestAt(reading, firsts, at);
    if (found === null) continue;
    const span = spanOf(reading, found.start, found.end);
    for (const event of found.values) {
      if (event.exact && !isWritten(slice(text, span), event)) continue;
      const spans = places.get(event);
      if (spans === undefined) places.set(event, [span]);
      else spans.push(span);
    }
    at = found.end - 1;
  }
  return [...places]
    .map(([event, spans]) => ({ event, spans, since: event.since.from }))
    .toSorted((a, b) => (a.since > b.since ? -1 : 1));
}

function isWritten(words: string, { names }: FirstEvent): boolean {
  return names.fr.includes(words) || names.en.includes(words);
}
