/**
 * Holidays as rules: a fixed day, the n-th weekday of a month, days from Easter, or a day of another calendar, which the
 * runtime's own Intl calendars convert. Those of lunar calendars may be a day off where they go by the moon's sighting.
 */
import { DateTime } from 'luxon';

export interface HolidayDate {
  readonly month: number;
  readonly day: number;
  /** How many days it lasts. */
  readonly days: number;
}

type Calendar = 'hebrew' | 'islamic-umalqura' | 'chinese' | 'persian';

type Rule =
  | { readonly on: readonly [month: number, day: number]; readonly days?: number; readonly notSunday?: true }
  /** The `nth` (-1 the last) weekday (1 Monday) of a month, moved by `plus` days. */
  | { readonly weekday: readonly [month: number, weekday: number, nth: number]; readonly plus?: number }
  | { readonly easter: number; readonly days?: number }
  | { readonly orthodoxEaster: number }
  /** Days from the first new moon on or after a day of the year: what the feasts of the lunar months of India come to. */
  | { readonly newMoon: readonly [month: number, day: number]; readonly plus: number }
  | {
      readonly calendar: Calendar;
      readonly day: readonly [month: string, day: number];
      readonly plus?: number;
      readonly days?: number;
    };

const RULES: Readonly<Record<string, Rule>> = {
  'new-year': { on: [1, 1] },
  'new-year-eve': { on: [12, 31] },
  epiphany: { on: [1, 6] },
  candlemas: { on: [2, 2] },
  'groundhog-day': { on: [2, 2] },
  valentine: { on: [2, 14] },
  'women-day': { on: [3, 8] },
  'saint-patrick': { on: [3, 17] },
  'april-fool': { on: [4, 1] },
  'earth-day': { on: [4, 22] },
  'labour-day': { on: [5, 1] },
  'victory-1945': { on: [5, 8] },
  juneteenth: { on: [6, 19] },
  'music-day': { on: [6, 21] },
  'canada-day': { on: [7, 1] },
  'independence-us': { on: [7, 4] },
  'bastille-day': { on: [7, 14] },
  assumption: { on: [8, 15] },
  halloween: { on: [10, 31] },
  'all-saints': { on: [11, 1] },
  'all-souls': { on: [11, 2] },
  'guy-fawkes': { on: [11, 5] },
  armistice: { on: [11, 11] },
  'christmas-eve': { on: [12, 24] },
  christmas: { on: [12, 25] },
  'boxing-day': { on: [12, 26] },
  kwanzaa: { on: [12, 26], days: 7 },
  'mlk-day': { weekday: [1, 1, 3] },
  'presidents-day': { weekday: [2, 1, 3] },
  'mother-day-us': { weekday: [5, 7, 2] },
  'mother-day-fr': { weekday: [5, 7, -1] },
  'memorial-day': { weekday: [5, 1, -1] },
  'father-day': { weekday: [6, 7, 3] },
  'labor-day': { weekday: [9, 1, 1] },
  'columbus-day': { weekday: [10, 1, 2] },
  'election-day': { weekday: [11, 1, 1], plus: 1 },
  thanksgiving: { weekday: [11, 4, 4] },
  'black-friday': { weekday: [11, 4, 4], plus: 1 },
  'cyber-monday': { weekday: [11, 4, 4], plus: 4 },
  'giving-tuesday': { weekday: [11, 4, 4], plus: 5 },
  'shrove-tuesday': { easter: -47 },
  'ash-wednesday': { easter: -46 },
  lent: { easter: -46, days: 46 },
  'palm-sunday': { easter: -7 },
  'holy-thursday': { easter: -3 },
  'good-friday': { easter: -2 },
  'holy-saturday': { easter: -1 },
  easter: { easter: 0 },
  'easter-monday': { easter: 1 },
  ascension: { easter: 39 },
  pentecost: { easter: 49 },
  'whit-monday': { easter: 50 },
  'trinity-sunday': { easter: 56 },
  'corpus-christi': { easter: 60 },
  'lazarus-saturday': { orthodoxEaster: -8 },
  'orthodox-good-friday': { orthodoxEaster: -2 },
  'orthodox-easter': { orthodoxEaster: 0 },
  'orthodox-clean-monday': { orthodoxEaster: -48 },
  koningsdag: { on: [4, 27], notSunday: true },
  'ides-of-march': { on: [3, 15] },
  sankranti: { on: [1, 14] },
  vaisakhi: { on: [4, 14] },
  'rabindra-jayanti': { on: [5, 9] },
  'vasant-panchami': { newMoon: [1, 16], plus: 4 },
  'guru-ravidas-jayanti': { newMoon: [1, 16], plus: 14 },
  'holika-dahan': { newMoon: [2, 14], plus: 13 },
  holi: { newMoon: [2, 14], plus: 14 },
  ugadi: { newMoon: [3, 13], plus: 1 },
  'mahavir-jayanti': { newMoon: [3, 13], plus: 13 },
  vesak: { newMoon: [4, 20], plus: 14 },
  'raksha-bandhan': { newMoon: [7, 22], plus: 14 },
  'ganesh-chaturthi': { newMoon: [8, 18], plus: 3 },
  dussehra: { newMoon: [9, 16], plus: 9 },
  dhanteras: { newMoon: [10, 15], plus: -3 },
  diwali: { newMoon: [10, 15], plus: -1 },
  'guru-nanak-jayanti': { newMoon: [10, 25], plus: 14 },
  ramadan: { calendar: 'islamic-umalqura', day: ['9', 1], days: 30 },
  'laylat-qadr': { calendar: 'islamic-umalqura', day: ['9', 27] },
  'eid-fitr': { calendar: 'islamic-umalqura', day: ['10', 1] },
  'eid-adha': { calendar: 'islamic-umalqura', day: ['12', 10] },
  'islamic-new-year': { calendar: 'islamic-umalqura', day: ['1', 1] },
  ashura: { calendar: 'islamic-umalqura', day: ['1', 10] },
  mawlid: { calendar: 'islamic-umalqura', day: ['3', 12] },
  'isra-miraj': { calendar: 'islamic-umalqura', day: ['7', 27] },
  'chinese-new-year': { calendar: 'chinese', day: ['1', 1] },
  'dragon-boat': { calendar: 'chinese', day: ['5', 5] },
  'mid-autumn': { calendar: 'chinese', day: ['8', 15] },
  nowruz: { calendar: 'persian', day: ['1', 1] },
  // Jewish days begin on the evening before; they are named here by that evening's date, as in most calendars of feasts.
  'tu-bishvat': { calendar: 'hebrew', day: ['Shevat', 15], plus: -1 },
  purim: { calendar: 'hebrew', day: ['Adar', 14], plus: -1 },
  passover: { calendar: 'hebrew', day: ['Nisan', 15], plus: -1, days: 9 },
  'yom-hashoah': { calendar: 'hebrew', day: ['Nisan', 27], plus: -1 },
  'yom-haatzmaut': { calendar: 'hebrew', day: ['Iyar', 5], plus: -1 },
  'lag-baomer': { calendar: 'hebrew', day: ['Iyar', 18], plus: -1 },
  shavuot: { calendar: 'hebrew', day: ['Sivan', 6], plus: -1, days: 3 },
  'tisha-bav': { calendar: 'hebrew', day: ['Av', 9], plus: -1 },
  'rosh-hashanah': { calendar: 'hebrew', day: ['Tishri', 1], plus: -1, days: 3 },
  'yom-kippur': { calendar: 'hebrew', day: ['Tishri', 10], plus: -1 },
  sukkot: { calendar: 'hebrew', day: ['Tishri', 15], plus: -1, days: 9 },
  'shemini-atzeret': { calendar: 'hebrew', day: ['Tishri', 22], plus: -1 },
  'simchat-torah': { calendar: 'hebrew', day: ['Tishri', 23], plus: -1 },
  hanukkah: { calendar: 'hebrew', day: ['Kislev', 25], plus: -1, days: 9 },
};

/** The Sunday of Western Easter (the anonymous Gregorian algorithm, as in Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return DateTime.utc(year, month, day);
}

/** The Sunday of Orthodox Easter in the Gregorian calendar (Meeus' Julian algorithm; 13 days apart from 1900 to 2099). */
function orthodoxEaster(year: number): DateTime {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const day = ((d + e + 114) % 31) + 1;
  return DateTime.utc(year, month, day).plus({ days: 13 });
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): DateTime {
  const first = DateTime.utc(year, month, 1);
  if (nth < 0) {
    const last = first.endOf('month').startOf('day');
    return last.minus({ days: ((last.weekday - weekday + 7) % 7) + 7 * (-nth - 1) });
  }
  return first.plus({ days: ((weekday - first.weekday + 7) % 7) + 7 * (nth - 1) });
}

const formats = new Map<Calendar, Intl.DateTimeFormat>();

function calendarFormat(calendar: Calendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known !== undefined) return known;
  const month = calendar === 'hebrew' ? 'long' : 'numeric';
  const made = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { timeZone: 'UTC', month, day: 'numeric' });
  formats.set(calendar, made);
  return made;
}

/** The days of `year` on which another calendar shows this month and day: none, one or two. */
function daysOfCalendar(calendar: Calendar, month: string, day: number, year: number): readonly DateTime[] {
  const format = calendarFormat(calendar);
  const found: DateTime[] = [];
  let at = DateTime.utc(year, 1, 1);
  while (at.year === year) {
    const parts = format.formatToParts(at.toJSDate());
    const shown = Number(parts.find((part) => part.type === 'day')?.value);
    if (shown === day && parts.find((part) => part.type === 'month')?.value === month) found.push(at);
    // Months have 29 to 31 days: the next such day cannot be nearer than the days still missing, less two.
    const missing = (day - shown + 29) % 29;
    at = at.plus({ days: Math.max(1, missing - 2) });
  }
  return found;
}

/** The first day of a Chinese month, which is a new moon, on or after a day of the year. */
function newMoon(year: number, [month, day]: readonly [number, number]): DateTime {
  const format = calendarFormat('chinese');
  let at = DateTime.utc(year, month, day);
  for (let turn = 0; turn < 30; turn += 1) {
    if (format.formatToParts(at.toJSDate()).find((part) => part.type === 'day')?.value === '1') break;
    at = at.plus({ days: 1 });
  }
  return at;
}

function datesOf(rule: Rule, year: number): readonly DateTime[] {
  if ('on' in rule) {
    const day = DateTime.utc(year, rule.on[0], rule.on[1]);
    return [rule.notSunday === true && day.weekday === 7 ? day.minus({ days: 1 }) : day];
  }
  if ('newMoon' in rule) return [newMoon(year, rule.newMoon).plus({ days: rule.plus })];
  if ('weekday' in rule) return [nthWeekday(year, ...rule.weekday).plus({ days: rule.plus ?? 0 })];
  if ('easter' in rule) return [easter(year).plus({ days: rule.easter })];
  if ('orthodoxEaster' in rule) return [orthodoxEaster(year).plus({ days: rule.orthodoxEaster })];
  return daysOfCalendar(rule.calendar, rule.day[0], rule.day[1], year).map((each) =>
    each.plus({ days: rule.plus ?? 0 }),
  );
}

/** Some hundred kilobytes. */
const MOST_REMEMBERED = 5000;

const rememberedDates = new Map<string, readonly HolidayDate[]>();

/** When a holiday falls in a year: mostly once; none for a name that is unknown. Remembered, since other calendars are slow. */
export function holidayOf(name: string, year: number): readonly HolidayDate[] {
  const key = `${name} ${year}`;
  const before = rememberedDates.get(key);
  if (before !== undefined) return before;
  const rule = RULES[name];
  if (rule === undefined || year < 1 || year > 2199) return [];
  const days = 'days' in rule && rule.days !== undefined ? rule.days : 1;
  const dates = datesOf(rule, year).map(({ month, day }) => ({ month, day, days }));
  if (rememberedDates.size >= MOST_REMEMBERED) rememberedDates.clear();
  rememberedDates.set(key, dates);
  return dates;
}
