import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/briefing/request.ts';
import { decodePlace, decodeState, encodePlace, encodeState, recall, refer } from '../../src/discord/buttonState.ts';
import { decodeRequest, encodeRequest } from '../../src/discord/requestCode.ts';
import { hostileText } from './hostile.ts';
import { requestMemory } from './requestMemory.ts';

const words = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '!n', '!', '|', ' a ', '\ud800'),
);
const option = fc.option(words, { nil: null });
const limits = { until: option, source: option, offset: fc.nat(1_000_000) };
const requests: fc.Arbitrary<Request> = fc.oneof(
  fc.record({ command: fc.constant('brief' as const), topic: words, since: option, ...limits }),
  fc.record({ command: fc.constant('since' as const), date: words, topic: option, ...limits }),
  fc.record({ command: fc.constant('who' as const), name: words, since: option, ...limits }),
);

describe('the state of a button', () => {
  it('brings back the request that it was made of, whatever its length, in at most 100 characters', async () => {
    const memory = requestMemory();
    await fc.assert(
      fc.asyncProperty(
        requests,
        fc.nat(1000),
        fc.constantFrom('more', 'sources', 'share', 'context'),
        async (request, from, action) => {
          const reference = await refer(request, memory);
          const customId = encodeState({ action, reference, offset: request.offset, from });
          expect(customId.length).toBeLessThanOrEqual(100);
          expect(customId).toMatch(/^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u);
          const state = decodeState(customId);
          expect(state).toEqual({ action, reference, offset: request.offset, from });
          expect(await recall(reference, state?.offset ?? -1, memory)).toEqual(request);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('needs no memory for an ordinary question', async () => {
    const memory = requestMemory();
    await refer(
      {
        command: 'brief',
        topic: 'accord nucléaire iranien',
        since: '2024-04-13',
        until: null,
        source: 'CNN',
        offset: 8,
      },
      memory,
    );
    expect(memory.size()).toBe(0);
  });

  it.each(['', 'x', '1', '0.m.0.0.=brief|a|!n|!n|!n', '1.z.0.0.x', '1.m.-1.0.x', '1.m.0.x', 'vote:yes'])(
    'is not read from “%s”',
    (customId) => {
      expect(decodeState(customId)).toBeNull();
    },
  );

  it.each([
    '',
    '=',
    '=brief',
    '=brief|a',
    '=brief|a|b|c|d|e',
    '=brief|!n|!n|!n|!n',
    '=brief|a!|!n|!n|!n',
    '=constructor|a',
    '@unknown',
    '?x',
  ])('stands for no request as “%s”', async (reference) => {
    expect(await recall(reference, 0, requestMemory())).toBeNull();
  });

  it('is never more than was encoded, whatever someone makes up', () => {
    fc.assert(
      fc.property(words, (code) => {
        const request = decodeRequest(code);
        if (request !== null) expect(decodeRequest(encodeRequest(request))).toEqual(request);
      }),
    );
  });

  it('is an article and its span where a citation is chosen', () => {
    const place = fc.record({ article: fc.stringMatching(/^[0-9a-f]{16}$/), start: fc.nat(), end: fc.nat() });
    fc.assert(
      fc.property(place, (given) => {
        expect(decodePlace(encodePlace(given) ?? '')).toEqual(given);
      }),
    );
    expect(encodePlace({ article: 'a'.repeat(100), start: 0, end: 1 })).toBeNull();
    expect(decodePlace('no place')).toBeNull();
  });
});
