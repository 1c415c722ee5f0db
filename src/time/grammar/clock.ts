/** Times of day and parts of the day: 14h30, 2 p.m. ET, à 14 heures GMT, dans la soirée, en fin de matinée. */
import type { DayPart, Edge, Meaning } from '../meaning.ts';
import { type Found, find, type Reader, says, skip } from '../reader.ts';
import { cardinal, digits, numberWords } from './numbers.ts';

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second?: number;
  readonly zone?: string;
  /** False for an hour that only a word before it (à, at) makes a time. */
  readonly sure: boolean;
}

/** A time of day with its zone. */
export function clock(reader: Reader, index: number): Found<Clock> | null {
  const found =
    namedHour(reader, index) ?? hourMinute(reader, index) ?? hourWord(reader, index) ?? hourMeridiem(reader, index);
  if (found === null) return null;
  const zone = find(reader, says(reader, found.next, '(') ? found.next + 1 : found.next, 'zone');
  const upper =
    zone === null ||
    zone.next > found.next + 1 ||
    reader.tokens[found.next]?.capital === true ||
    says(reader, zone.next - 1, 'gmt', 'utc', 'pst');
  return zone === null || !upper ? found : { value: { ...found.value, zone: zone.value }, next: zone.next };
}

function meridiem(hour: number, half: 'am' | 'pm'): number {
  if (hour > 12) return hour;
  if (half === 'am') return hour === 12 ? 0 : hour;
  return hour === 12 ? 12 : hour + 12;
}

/** 14:30, 14:30:05, 14h30, 8h10m00, 3:30pm. */
function hourMinute(reader: Reader, index: number): Found<Clock> | null {
  const hour = digits(reader, index);
  if (hour === null || hour.value > 24 || (reader.tokens[index]?.text.length ?? 0) > 2) return null;
  if (reader.tokens[index]?.glued && says(reader, index - 1, ':', '.', ',')) return null;
  const joint = reader.tokens[hour.next];
  const minute = reader.tokens[hour.next + 1];
  if (joint === undefined || minute?.value == null || minute.text.length !== 2 || minute.value > 59) return null;
  const colon = joint.text === ':' && joint.glued && minute.glued;
  const letter = find(reader, hour.next, 'hour-word') !== null;
  if (!colon && !letter) return null;
  let next = hour.next + 2;
  let second: number | undefined;
  if (says(reader, next, ':', 'm', 'min') && reader.tokens[next]?.glued && reader.tokens[next + 1]?.glued) {
    const part = reader.tokens[next + 1];
    if (part?.value != null && part.text.length === 2 && part.value < 60) {
      second = part.value;
      next += 2;
    }
  }
  if (
    reader.tokens[next]?.glued &&
    says(reader, next, '.', ',', ':', "'", '"') &&
    reader.tokens[next + 1]?.glued &&
    reader.tokens[next + 1]?.kind === 'number'
  )
    return null;
  const half = find(reader, next, 'meridiem');
  const value = half === null ? hour.value : meridiem(hour.value, half.value);
  const padded = reader.tokens[index]?.text.length === 2 || half !== null || letter;
  return {
    value: {
      hour: value,
      minute: minute.value,
      ...(second === undefined ? {} : { second }),
      sure: colon ? half !== null : padded && false,
    },
    next: half?.next ?? next,
  };
}

/** 15h, 15 heures, 8 o’clock; 8h du soir. */
function hourWord(reader: Reader, index: number): Found<Clock> | null {
  const hour = digits(reader, index) ?? numberWords(reader, index);
  if (hour === null || hour.value > 24 || !Number.isInteger(hour.value)) return null;
  const word = find(reader, hour.next, 'hour-word');
  if (word === null) return null;
  const half = find(reader, word.next, 'meridiem');
  const value = half === null ? hour.value : meridiem(hour.value, half.value);
  const spelled = half === null ? digits(reader, word.next) : null;
  if (spelled !== null && spelled.value < 60 && reader.lexicon.language === 'fr') {
    return { value: { hour: value, minute: spelled.value, sure: false }, next: spelled.next };
  }
  return { value: { hour: value, minute: null, sure: half !== null }, next: half?.next ?? word.next };
}

/** 3pm, 2 p.m., seven thirty p.m. */
function hourMeridiem(reader: Reader, index: number): Found<Clock> | null {
  const hour = cardinal(reader, index);
  if (hour === null || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return null;
  const minute = digits(reader, index) === null ? numberWords(reader, hour.next) : null;
  const half = find(reader, minute?.next ?? hour.next, 'meridiem');
  if (
    half === null ||
    (reader.lexicon.language === 'fr' &&
      half.next > hour.next + 2 &&
      minute === null &&
      find(reader, hour.next, 'of') !== null)
  )
    return null;
  return {
    value: {
      hour: meridiem(hour.value, half.value),
      minute: minute !== null && minute.value < 60 ? minute.value : null,
      sure: true,
    },
    next: half.next,
  };
}

/** midi, minuit, noon; “midi quinze”. */
function namedHour(reader: Reader, index: number): Found<Clock> | null {
  const part = find(reader, index, 'part');
  if (part === null || (part.value !== 'noon' && part.value !== 'midnight')) return null;
  const minute = numberWords(reader, part.next) ?? digits(reader, part.next);
  const told = minute !== null && minute.value < 60 && find(reader, minute.next, 'unit') === null;
  return {
    value: { hour: part.value === 'noon' ? 12 : 24, minute: told ? minute.value : 0, sure: false },
    next: told ? minute.next : part.next,
  };
}

export interface Part {
  readonly part: DayPart;
  readonly edge?: Edge;
}

/** “matin”, “dans la soirée”, “en fin d’après-midi”, “in the evening”, “le matin”. */
export function dayPart(reader: Reader, index: number): Found<Part> | null {
  const lead = skip(reader, skip(reader, index, 'in', 'at'), 'the', 'in');
  const edge = find(reader, lead, 'edge');
  const at = edge === null ? lead : skip(reader, skip(reader, skip(reader, edge.next, 'of'), 'of'), 'the');
  const start = edge === null && says(reader, at, 'tres') ? at : at;
  const part = find(reader, start, 'part');
  if (part === null) return null;
  if (part.value === 'daytime' && edge === null) return null;
  const value: Part = edge === null ? { part: part.value } : { part: part.value, edge: edge.value };
  const tail = find(reader, part.next, 'moved');
  const glued = tail !== null && says(reader, tail.next - 1, 'tot', 'tard') ? tail.next : part.next;
  return { value, next: glued };
}

/** Puts a part of the day or a time onto the day that `of` means. */
export function at(of: Meaning, part: Part | null, time: Clock | null): Meaning {
  if (time !== null) {
    const { hour, minute, second, zone } = time;
    const half = part !== null && hour < 12 && (part.part === 'afternoon' || part.part === 'evening') ? 12 : 0;
    return {
      is: 'clock',
      hour: hour + half,
      minute,
      ...(second === undefined ? {} : { second }),
      ...(zone === undefined ? {} : { zone }),
      of,
    };
  }
  if (part !== null) return { is: 'part', ...part, of };
  return of;
}
