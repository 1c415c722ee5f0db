import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findQuotes } from '../../../src/actors/quotes/findQuotes.ts';
import type { Span } from '../../../src/article/span.ts';
import { slice } from '../../../src/article/span.ts';
import { paragraphs } from '../../../src/reading/paragraphs.ts';

const piece = fc.constantFrom(
  ...['« ', ' »', '“', '”', '"', ' ', ', ', '. ', ': ', '\n\n', ' — ', '(', ')', '…'],
  ...['Kirby', 'John Kirby', 'le porte-parole', 'un haut responsable', 'il', 'elle', 'the mayor', 'Mr. Trump', 'he'],
  ...[
    'a déclaré',
    'a-t-il dit',
    'dit',
    'selon',
    'que',
    'affirme',
    'said',
    'says',
    'according to',
    'that',
    'told',
    'adding',
    'and',
  ],
  ...['la guerre est finie', 'nous irons demain', 'the war is over', 'trois morts', 'et', 'qui', "l'Iran", 'Selon'],
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const languages = fc.constantFrom('fr' as const, 'en' as const);

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end;
}

it('every span lies in the text and its paragraph, or in paragraphs that only white space parts', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      const kept = paragraphs(text);
      for (const { span, split, speaker, verb } of findQuotes(text, { language, paragraphs: kept })) {
        expect(kept.some((paragraph) => within({ start: span.start, end: span.start + 1 }, paragraph))).toBe(true);
        expect(kept.some((paragraph) => within({ start: span.end - 1, end: span.end }, paragraph))).toBe(true);
        for (const each of [split, speaker?.span, speaker?.refersTo, verb?.span])
          if (each !== null && each !== undefined) expect(kept.some((paragraph) => within(each, paragraph))).toBe(true);
        if (speaker !== null) expect(slice(text, speaker.span)).toBe(speaker.name);
      }
    }),
    { numRuns: 500 },
  );
});

it('quotes are in order and none overlaps another', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      let end = 0;
      for (const { span, split } of findQuotes(text, { language, paragraphs: paragraphs(text) })) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
        if (split === null) continue;
        expect(split.start).toBeGreaterThanOrEqual(end);
        end = split.end;
      }
    }),
    { numRuns: 500 },
  );
});
