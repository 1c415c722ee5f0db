import { describe, expect, it } from 'vitest';
import { isForeign } from '../../src/questions/foreign.ts';

describe('a question in a third language', () => {
  it.each([
    'cuántos misiles lanzó Irán contra Israel',
    '¿Quién es el presidente de los Estados Unidos?',
    'Wie viele Raketen hat der Iran auf Israel abgefeuert?',
    'Quanti missili ha lanciato l’Iran?',
    'Сколько ракет выпустил Иран?',
    'كم صاروخا أطلقت إيران',
    '伊朗发射了多少枚导弹？',
  ])('is known: %s', (text) => {
    expect(isForeign(text)).toBe(true);
  });

  it.each([
    'Qui préside le forum ?',
    'who chairs the forum',
    'Iran',
    'Los Angeles',
    'Die Zeit',
    'Que dit El País du traité de La Haye ?',
    'What did Der Spiegel say about the talks in Oman?',
    'Combien coûte une villa à San Sebastián de los Reyes ?',
  ])('is not taken for one: %s', (text) => {
    expect(isForeign(text)).toBe(false);
  });
});
