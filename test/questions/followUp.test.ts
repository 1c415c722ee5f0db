import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { completeFollowUp } from '../../src/questions/followUp.ts';
import { heldOut, kinds, worked } from './followUpPairs.ts';

const kindOf = (name: string) => kinds[fold(name)] ?? null;

describe('a follow-up', () => {
  it.each(worked)('to “%s”, “%s”, is taken as %j', (before, typed, takenAs) => {
    expect(completeFollowUp(typed, before, kindOf)).toBe(takenAs);
  });

  it('that nobody looked at is taken right four times out of five', () => {
    const wrong = heldOut.filter(([before, typed, takenAs]) => completeFollowUp(typed, before, kindOf) !== takenAs);
    expect(wrong.length).toBeLessThanOrEqual(heldOut.length / 5);
  });

  it('without a question before it stays as it is', () => {
    for (const [, typed] of worked) expect(completeFollowUp(typed, null)).toBeNull();
  });

  it('never throws, and is never much longer than both', () => {
    const words = fc.constantFrom(
      'et',
      'and',
      'en',
      'Iran',
      'qui',
      'pourquoi',
      'why',
      'de',
      'l’',
      "d'",
      '2023',
      'him',
      'a-t-il',
      '?',
      ':',
      'ÉTATS',
      '\u0000',
      '’',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 200, unit: 'grapheme' }),
      fc.array(words, { maxLength: 14 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.option(text), (typed, before) => {
        const taken = completeFollowUp(typed, before, kindOf);
        expect((taken ?? '').length).toBeLessThan(typed.length + (before?.length ?? 0) + 40);
      }),
      { numRuns: 2_000 },
    );
  });
});
