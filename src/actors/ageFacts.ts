/** "Theresa May, 62 ans": the age of somebody whose birthday is known dates a text. */
import type { DayRange } from '../article/dating.ts';
import type { Fact } from '../time/dating/dateText.ts';
import { findNames } from './gazetteer/findNames.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { type Reading, spanOf } from './gazetteer/reading.ts';

/** Right behind the name: "X, 62 ans", "X (62 ans)", "X, âgé de 62 ans", "X, 62,", "X, who is 62". */
const AGE = /^(?:,\s?|\s?\()(?:âgée? de |aged |who is )?(?<years>\d{2,3})(?:\s(?:ans|years old)\b|\s?[,)])/u;
const LONGEST = 30;
/** Ages are sometimes a year off, or of another of the same name. */
const ODDS = 20;

/** A fact for each age that stands behind the whole name of somebody whose day or year of birth is known. */
export function ageFacts(reading: Reading, gazetteer: Gazetteer): readonly Fact[] {
  return [...findNames(reading, gazetteer.phrases()).from.values()].flatMap(
    ({ start, end, values }): readonly Fact[] => {
      const name = spanOf(reading, start, end);
      const age = AGE.exec(reading.text.slice(name.end, name.end + LONGEST));
      const [only] = values;
      if (age === null || only === undefined || values.length > 1 || !only.whole || only.person.born === null)
        return [];
      const ranges = [yearOfAge(only.person.born, Number(age.groups?.['years']))];
      return [
        {
          kind: 'anniversary',
          ranges,
          spans: [{ start: name.start, end: name.end + age[0].length }],
          subject: only.person.born.from,
          odds: ODDS,
        },
      ];
    },
  );
}

/** The days on which somebody born in these days has that age. */
function yearOfAge({ from, to }: DayRange, years: number): DayRange {
  const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return { from: shift(from, years), to: dayBefore(shift(to, years + 1)) };
}

/** The same day of a later year; of 29 February the day after, where there is none. */
function shift(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}
