import { DateTime } from 'luxon';

/** Hours from UTC of the names of zones that feeds use; of those with two meanings the one that newsrooms mean. */
const zones: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  WEST: '+01:00',
  BST: '+01:00',
  IST: '+02:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** French ones that do not begin as the English do. */
const frenchMonths: Readonly<Record<string, number>> = {
  fév: 2,
  fev: 2,
  avr: 4,
  mai: 5,
  juin: 6,
  jui: 7,
  juil: 7,
  aoû: 8,
  aou: 8,
  déc: 12,
};

/**
 * A moment as feeds and pages write it (ISO 8601, RFC 822 and what is meant for them), as ISO 8601: a day where no time is
 * said. Null when it is no moment between 1990 and 2100.
 */
export function isoMoment(stated: string): string | null {
  const typed = stated.trim().slice(0, 80);
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return checked(DateTime.fromISO(typed)) === null ? null : typed;
  const iso = typed
    .replace(/^(\d{4}-\d{2}-\d{2})[ T]+(?=\d)/, '$1T')
    .replace(/ (?=[+-]\d|Z$)/, '')
    .replace(/(?<=\d)([+-]\d{2})$/, '$1:00');
  return (
    checked(DateTime.fromISO(iso, { setZone: true })) ??
    checked(DateTime.fromRFC2822(typed, { setZone: true })) ??
    checked(inWords(typed))
  );
}

/** "Sun, 6 Jul 2014 12:56 EDT", "July 6, 2014", "dim. 06 juil. 2014 12:56:00 +0200". */
function inWords(typed: string): DateTime | null {
  const match =
    /(?<day>\d{1,2})(?:er|st|nd|rd|th)?[\s-]+(?<month>\p{L}{3,9})\.?[\s-]+(?<year>\d{4}|\d{2})(?!\d)(?<rest>.*)$/u.exec(
      typed,
    ) ?? /(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)(?<rest>.*)$/u.exec(typed);
  const { day = '', month = '', year = '', rest = '' } = match?.groups ?? {};
  const number = monthOf(month.toLowerCase());
  if (match === null || number === null) return null;
  const [, hour = '00', minute = '00', second = '00'] = /(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(rest) ?? [];
  const zone = /([+-]\d{2}):?(\d{2})\s*(?:\(|$)/.exec(rest);
  const named = /\b([A-Z]{2,4})\b\s*$/.exec(rest)?.[1];
  const offset = zone === null ? (zones[named ?? ''] ?? 'Z') : `${zone[1]}:${zone[2]}`;
  const full = year.length === 2 ? `20${year}` : year;
  const two = (digits: string | number): string => String(digits).padStart(2, '0');
  const at = /\d:\d/.test(rest) ? `T${two(hour)}:${minute}:${second}${offset}` : '';
  return DateTime.fromISO(`${full}-${two(number)}-${two(day)}${at}`, { setZone: true });
}

function monthOf(name: string): number | null {
  const french = frenchMonths[name.slice(0, 4)] ?? frenchMonths[name.slice(0, 3)];
  if (french !== undefined) return french;
  const at = months.indexOf(name.slice(0, 3));
  return at < 0 ? null : at + 1;
}

function checked(moment: DateTime | null): string | null {
  if (moment === null || !moment.isValid || moment.year < 1990 || moment.year >= 2100) return null;
  return moment.toISO({ suppressMilliseconds: true });
}
