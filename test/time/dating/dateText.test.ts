import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dating } from '../../../src/article/dating.ts';
import { type DatableText, dateText } from '../../../src/time/dating/dateText.ts';
import { readExpressions } from '../../../src/time/expressions.ts';

const RECEIVED = '2026-06-01T08:00:00Z';

function date(text: string, more: Partial<DatableText> = {}): Dating {
  const language = more.language ?? 'fr';
  const expressions = readExpressions(text, { language });
  const nothing = { dateLines: [], rights: [], aside: [], facts: [], company: null };
  return dateText({ text, language, expressions, received: RECEIVED, ...nothing, ...more });
}

/** The words behind each piece of evidence. */
function words(text: string, dating: Dating): readonly string[] {
  return dating.evidence.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
}

describe('a text without a date', () => {
  it('is dated by a weekday beside a day in the year in which the two meet', () => {
    const text = 'Le ministre a démissionné vendredi 24 mai, a annoncé son cabinet. En 2018 déjà, il avait hésité.';
    const dating = date(text, { received: '2020-01-01T00:00:00Z' });
    expect(dating.likely).toBe('2019-05-24');
    expect(dating.basis).toBe('inferred');
    expect(words(text, dating)).toContain('vendredi 24 mai');
  });

  it('appeared today when it says "ce mardi", though it names other days too', () => {
    const text = 'Le procès, ouvert lundi 4 mars 2024, a repris ce mardi 12 mars 2024 et doit durer jusqu’au 29 mars.';
    expect(date(text).likely).toBe('2024-03-12');
  });

  it('is no younger than what it counts forward to, and not much older', () => {
    const text = 'La rencontre a eu lieu en décembre 2025. Deux mois plus tard, des discussions ont commencé.';
    const dating = date(text);
    expect(dating.likely >= '2026-02-01').toBe(true);
    expect(dating.likely <= '2026-03-31').toBe(true);
    expect(dating.evidence.map(({ kind }) => kind)).toContain('chain');
  });

  it('is taken to be of the year in which its page claims its rights', () => {
    const text = 'Les discussions ont repris le 17 mai dernier.\n\n© 2022 – exemple.fr – Tous droits réservés';
    const start = text.indexOf('©');
    const dating = date(text, { rights: [{ start, end: text.length }] });
    expect(dating.likely.slice(0, 4)).toBe('2022');
    expect(dating.evidence.map(({ kind }) => kind)).toContain('rights');
  });

  it('appeared on the day that its page gives, whatever other days it names', () => {
    const text = 'Publié le 3 juin 2021\n\nLe sommet du 14 mai 2019 a été évoqué. Celui du 20 juin 2018 aussi.';
    const dating = date(text, { dateLines: [{ start: 0, end: text.indexOf('\n') }] });
    expect(dating.likely).toBe('2021-06-03');
    expect(dating.confidence).toBeGreaterThan(0.8);
  });

  it('lies where the facts about those it names meet', () => {
    const office = (from: string, to: string) => ({
      kind: 'office' as const,
      ranges: [{ from, to }],
      spans: [{ start: 0, end: 2 }],
      subject: null,
      odds: 25,
    });
    const dating = date('Le ministre a reçu son homologue lundi.', {
      facts: [
        office('2020-05-17', '2022-12-29'),
        office('2021-01-26', '2025-01-20'),
        office('2009-03-31', '2021-06-13'),
      ],
    });
    expect(dating.likely >= '2021-01-26' && dating.likely <= '2021-06-13').toBe(true);
    expect(dating.from >= '2020-05-17' && dating.to <= '2022-12-29').toBe(true);
  });

  it('with five days of publication is none of them for sure, and keeps the others as doubts', () => {
    const text =
      'Ce mardi 12 mars 2024, la cour a tranché. Ce vendredi 7 juin 2019, elle siège. Ce lundi 3 avril 2017, on plaide. ' +
      'Ce jeudi 14 mai 2015, un témoin parle. Ce samedi 1er février 2020, rien.';
    const dating = date(text);
    expect(dating.confidence).toBeLessThan(0.6);
    expect(dating.doubts).toHaveLength(4);
    expect(dating.from < '2020-01-01' && dating.to >= '2024-03-12').toBe(true);
  });

  it('does not hold against its date that something happened long before', () => {
    const dating = date('Ce mardi 12 mars 2024, la cour a jugé l’attentat du 14 juillet 2016.');
    expect(dating.likely).toBe('2024-03-12');
    expect(dating.doubts).toEqual([]);
  });

  it('takes no day from what stands beside the story', () => {
    const text =
      'Le sommet s’est tenu ce mardi 12 mars 2024.\n\nÀ lire aussi : Le festival ouvre ce vendredi 7 juin 2024';
    const start = text.indexOf('À lire');
    const dating = date(text, { aside: [{ start, end: text.length }] });
    expect(dating.likely).toBe('2024-03-12');
    expect(words(text, dating).join(' ')).not.toContain('juin');
  });

  it('says that it knows nothing when nothing tells', () => {
    const dating = date('Le forum est présidé par des conseillers. Ils ont parlé longuement.');
    expect(dating.basis).toBe('received');
    expect(dating.evidence).toEqual([]);
    expect(dating.confidence).toBeLessThan(0.1);
    expect(dating.to).toBe('2026-06-01');
  });

  it('is dated in English too', () => {
    const text = 'The talks resumed on Friday, May 24, 2019, officials said.';
    expect(date(text, { language: 'en' }).likely).toBe('2019-05-24');
  });

  it('is never dated after the day it was received, and its likely day lies in its range', () => {
    const pieces = fc.constantFrom(
      'lundi',
      'vendredi 24 mai',
      'le 3 juin 2031',
      'en 2015',
      'le 31 février',
      'l’an prochain',
      'en décembre',
      'deux mois plus tard',
      'le 13 avril dernier',
      'quelques jours après l’attaque',
      'ce mardi 12 mars',
      '© 2024',
      'hier',
      '29 février',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
        (parts, day) => {
          const received = day.toISOString();
          const dating = date(parts.map((part) => `Il a parlé ${part}.`).join(' '), { received });
          expect(dating.from <= dating.likely && dating.likely <= dating.to).toBe(true);
          expect(dating.to <= received.slice(0, 10)).toBe(true);
          expect(dating.confidence).toBeGreaterThanOrEqual(0);
          expect(dating.confidence).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives evidence that stands in the text', () => {
    const text =
      'Depuis janvier dernier, les discussions ont repris. Mardi dernier, ils sont arrivés. Le 13 avril dernier, une attaque avait eu lieu.';
    const dating = date(text);
    expect(dating.evidence.length).toBeGreaterThan(0);
    for (const { spans } of [...dating.evidence, ...dating.doubts]) {
      for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe('');
    }
  });
});
