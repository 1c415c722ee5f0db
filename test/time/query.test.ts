import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type DateQuery, readDateQuery } from '../../src/time/query.ts';

/** Wednesday 4 March 2026 in Paris. */
const NOW = DateTime.fromISO('2026-03-04T10:00:00', { zone: 'Europe/Paris' });

function read(typed: string, locale = 'fr', now = NOW, zone = 'Europe/Paris'): DateQuery {
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  return readDateQuery(typed, { language, locale, zone, now, option: 'since' });
}

function refusal(typed: string, locale = 'fr'): UserError {
  try {
    read(typed, locale);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${typed} was not refused`);
}

describe('ISO dates', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-04-13', '2024-04-13', '2024-04-13'],
    ['2024-04-13T10:00:00Z', '2024-04-13', '2024-04-13'],
    ['2024-W15', '2024-04-08', '2024-04-14'],
    ['2024-04/2024-06', '2024-04-01', '2024-06-30'],
    ['2024-04/', '2024-04-01', null],
    ['/2021', null, '2021-12-31'],
    ['P30D', '2026-02-02', '2026-03-04'],
    ['P1Y', '2025-03-04', '2026-03-04'],
    ['2031', '2031-01-01', '2031-12-31'],
  ])('%s is from %s to %s', (typed, from, to) => {
    expect(read(typed)).toMatchObject({ typed, from, to });
  });
});

describe('words and amounts', () => {
  test.each([
    ['30j', '2026-02-02', '2026-03-04'],
    ['30d', '2026-02-02', '2026-03-04'],
    ['3 mois', '2025-12-04', '2026-03-04'],
    ['depuis 3 jours', '2026-03-01', '2026-03-04'],
    ['avril 2024', '2024-04-01', '2024-04-30'],
    ['avril', '2025-04-01', '2025-04-30'],
    ['mars', '2026-03-01', '2026-03-31'],
    ['la semaine dernière', '2026-02-23', '2026-03-01'],
    ['hier', '2026-03-03', '2026-03-03'],
    ['lundi', '2026-03-02', '2026-03-02'],
    ['le 16', '2026-02-16', '2026-02-16'],
    ['1er mars', '2026-03-01', '2026-03-01'],
    ['du 3 au 5 mai', '2025-05-03', '2025-05-05'],
    ['depuis janvier dernier', '2026-01-01', null],
    ['fin 2003', '2003-09-01', '2003-12-31'],
    ['T1 2024', '2024-01-01', '2024-03-31'],
    ['last Friday', '2026-02-27', '2026-02-27'],
    ['les 3 derniers jours', '2026-03-01', '2026-03-04'],
  ])('%s is from %s to %s', (typed, from, to) => {
    expect(read(typed)).toMatchObject({ from, to });
  });

  test('English users type English, and French all the same', () => {
    expect(read('last week', 'en-GB')).toMatchObject({ from: '2026-02-23', to: '2026-03-01' });
    expect(read('3 months', 'en-US')).toMatchObject({ from: '2025-12-04' });
    expect(read('avril 2024', 'en-US')).toMatchObject({ from: '2024-04-01' });
  });

  test('03/04/2024 is day first in French and British English, month first in American', () => {
    expect(read('03/04/2024').from).toBe('2024-04-03');
    expect(read('03/04/2024', 'en-GB').from).toBe('2024-04-03');
    expect(read('03/04/2024', 'en-US').from).toBe('2024-03-04');
  });

  test('today is the user’s day, fourteen hours ahead too', () => {
    const now = DateTime.fromISO('2026-03-04T23:30:00Z');
    expect(read('hier', 'fr', now, 'Pacific/Kiritimati').from).toBe('2026-03-04');
    expect(read('hier', 'fr', now, 'America/Los_Angeles').from).toBe('2026-03-03');
  });
});

describe('how it was understood', () => {
  test.each([
    ['2024-04', 'fr', 'du 1er au 30 avril 2024'],
    ['2024', 'fr', 'du 1er janvier au 31 décembre 2024'],
    ['13 avril 2024', 'fr', 'le 13 avril 2024'],
    ['2024-04/', 'fr', 'depuis le 1er avril 2024'],
    ['/2021', 'fr', 'jusqu’au 31 décembre 2021'],
    ['3 mois', 'fr', 'du 4 décembre 2025 au 4 mars 2026'],
    ['03/04/2024', 'en-US', 'March 4, 2024'],
    ['03/04/2024', 'en-GB', '3 April 2024'],
    ['2024-04', 'en-GB', 'from 1 April 2024 to 30 April 2024'],
  ])('%s in %s is said as “%s”', (typed, locale, understood) => {
    expect(read(typed, locale).understood).toBe(understood);
  });
});

describe('what cannot be understood', () => {
  test.each([
    'quand les poules auront des dents',
    '31 février',
    '31/02/2024',
    '2024-02-31',
    '2024-13',
    '2024-W60',
    '0000',
    '',
    '30',
    'P9999Y',
    '5000 ans',
    '/',
    'mars 2024 avril 2024',
    'xx 2024',
    '2024-02-30/2024-03',
  ])('“%s” is no date', (typed) => {
    for (const locale of ['fr', 'en-US']) {
      const error = refusal(typed, locale);
      expect(error.id).toBe('not-a-date');
      expect(error.say(locale === 'fr' ? 'fr' : 'en')).toMatch(/date/);
      expect(error.say('fr')).toMatch(/avril 2024.*30j/);
    }
  });

  test('a range that ends before it begins is refused', () => {
    expect(refusal('2024-06/2024-04').id).toBe('dates-reversed');
    expect(refusal('entre 2024 et 2021').say('fr')).toContain('2021-01-01');
  });

  test('too long a date is refused with its length', () => {
    const error = refusal('lundi '.repeat(2000));
    expect(error.id).toBe('date-too-long');
    expect(error.say('fr')).toMatch(/date/);
  });

  test('anything typed is either read, in order, or refused in words', () => {
    const words =
      'le 3 31 mars 2024 avril du au depuis / - lundi dernier P30D j mois noël il y a deux ans -04 24'.split(' ');
    const typed = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 6 });
    fc.assert(
      fc.property(
        typed.map((each) => each.join(' ')),
        (text) => {
          try {
            const { from, to } = read(text);
            if (from !== null && to !== null) expect(from <= to).toBe(true);
            expect(from ?? to).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
