/** What front matter or a JSON line says about its article, checked; keys that mean nothing here are left alone. */
import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Language, StatedMetadata } from '../article/article.ts';
import { UserError } from '../errors.ts';

const longestWords = 1_000;
const longestAddress = 2_048;

type Problem = 'date' | 'address' | 'language' | 'words';

const words = z.union([z.string(), z.number(), z.boolean()]).transform((value) => tidy(String(value)));
const stated = {
  title: checked('words', words.pipe(z.string().max(longestWords))),
  source: checked('words', words.pipe(z.string().max(longestWords))),
  author: checked(
    'words',
    z
      .union([words, z.array(words).transform((names) => names.filter((name) => name !== '').join(', '))])
      .pipe(z.string().max(longestWords)),
  ),
  url: checked('address', z.string().trim().max(longestAddress).refine(isAddress)),
  published: checked('date', z.string().transform(moment)),
  language: checked('language', z.string().trim().transform(language)),
};
const statedMetadata = z.object(stated);

/** @throws UserError naming the first field that cannot be taken; `where` names file and line for the reader. */
export function readStated(
  fields: Readonly<Record<string, unknown>>,
  where: (field: string) => string,
): StatedMetadata {
  // An empty value says nothing.
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
  const parsed = statedMetadata.safeParse(given);
  if (parsed.success) {
    const known = Object.entries(parsed.data).filter(([, value]) => value !== undefined && value !== '');
    return Object.fromEntries(known) as StatedMetadata;
  }
  const issue = parsed.error.issues[0];
  const field = String(issue?.path[0]);
  const place = { where: where(field), value: shown(given[field]) };
  switch (issue?.message as Problem) {
    case 'date':
      throw new UserError('stated-date', place);
    case 'address':
      throw new UserError('stated-address', place);
    case 'language':
      throw new UserError('stated-language', place);
    default:
      throw new UserError('stated-words', { ...place, field, most: longestWords });
  }
}

/** One message for whatever is wrong with a field: the problem says which sentence the user reads. */
function checked<T>(problem: Problem, schema: z.ZodType<T>) {
  return z
    .unknown()
    .optional()
    .transform((value, context): T | undefined => {
      if (value === undefined) return undefined;
      const parsed = schema.safeParse(value);
      if (parsed.success && parsed.data !== null) return parsed.data;
      context.addIssue({ code: 'custom', message: problem });
      return z.NEVER;
    });
}

/** An ISO 8601 date or date and time, also with the spaces that YAML allows; null when there is no such moment. */
function moment(typed: string): string | null {
  const match =
    /^([12]\d{3}-\d{2}-\d{2})(?:(?:[Tt]|[ \t]+)(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)[ \t]*(?:([Zz])|([+-])(\d{1,2})(?::?(\d{2}))?)?)?$/.exec(
      typed.trim(),
    );
  if (match === null) return null;
  const [, day, time, utc, sign, hours, minutes = '00'] = match;
  const offset = utc !== undefined ? 'Z' : sign === undefined ? '' : `${sign}${hours?.padStart(2, '0')}:${minutes}`;
  if (Number(hours ?? 0) > 14 || Number(minutes) > 59) return null;
  const iso = time === undefined ? `${day}` : `${day}T${time.length % 3 === 1 ? `0${time}` : time}${offset}`;
  return DateTime.fromISO(iso, { setZone: true }).isValid ? iso : null;
}

function language(typed: string): Language | null {
  const primary = /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*$/i.exec(typed)?.[1]?.toLowerCase();
  switch (primary) {
    case undefined:
      return null;
    case 'fr':
    case 'fra':
    case 'fre':
      return 'fr';
    case 'en':
    case 'eng':
      return 'en';
    default:
      return 'other';
  }
}

function isAddress(typed: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(typed) && URL.canParse(typed) && typed.isWellFormed();
}

function tidy(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim();
}

function shown(value: unknown): string {
  const text = tidy(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
}
