import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../src/time/dating/calendar.ts';
import { EventMemory } from '../../../src/time/dating/eventMemory.ts';

const attack = ['attaqu', 'missil', 'dron', 'iranien', 'israel', 'balist', 'ambassad', 'dam'];
const span = { start: 0, end: 6 };

/** 13 April 2024 was a Saturday. */
function memory(): EventMemory {
  const made = new EventMemory();
  made.add({ article: 'dated', day: numberOf('2024-04-13'), terms: new Set(attack) });
  return made;
}

describe('a story of an event that another article dates', () => {
  it('is placed in the week after it when it names its weekday', () => {
    const fact = memory().factFor({
      article: 'undated',
      terms: new Set([...attack, 'biden']),
      weekdays: [{ weekday: 6, span }],
    });
    expect(fact).toMatchObject({
      kind: 'article',
      subject: 'dated',
      ranges: [{ from: '2024-04-13', to: '2024-04-19' }],
      spans: [span],
    });
  });

  it('is not when the weekday is another', () => {
    expect(
      memory().factFor({ article: 'undated', terms: new Set(attack), weekdays: [{ weekday: 2, span }] }),
    ).toBeNull();
  });

  it('is not when it names no weekday', () => {
    expect(memory().factFor({ article: 'undated', terms: new Set(attack), weekdays: [] })).toBeNull();
  });

  it('is not when it shares only a few of the words', () => {
    const terms = new Set(['attaqu', 'missil', 'footbal', 'club', 'stad']);
    expect(memory().factFor({ article: 'undated', terms, weekdays: [{ weekday: 6, span }] })).toBeNull();
  });

  it('is not placed by itself', () => {
    expect(memory().factFor({ article: 'dated', terms: new Set(attack), weekdays: [{ weekday: 6, span }] })).toBeNull();
  });
});
