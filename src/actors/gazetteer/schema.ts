/** What may stand in a gazetteer file; read once, at the border. */
import { z } from 'zod';
import { organisationKinds } from './gazetteer.ts';
import { readPartialDate } from './partialDate.ts';

const text = z.string().trim().min(1).max(200);
// The messages here are keys of `faults.ts`.
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'id' });
const wikidata = z.string().regex(/^Q[1-9]\d{0,11}$/, { error: 'wikidata' });
const source = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[^\s/]+\.[^\s]*$/, { error: 'source' });

/** One name for both languages, or one for each. */
const names = z.preprocess(
  (written) => (typeof written === 'string' ? { fr: written, en: written } : written),
  z.strictObject({ fr: text, en: text }),
);

const texts = z.array(text).max(200);

const some = z.preprocess((written) => (typeof written === 'string' ? [written] : (written ?? [])), texts);

/** One wording for both languages, or some for each. */
const wordings = z.preprocess(
  (written) => (typeof written === 'string' ? { fr: written, en: written } : (written ?? {})),
  z.strictObject({ fr: some, en: some }),
);

/** A year alone is a number in YAML. */
const date = z.preprocess(
  (written) => (typeof written === 'number' ? String(written) : written),
  z.string().transform((written, context) => {
    const range = readPartialDate(written);
    if (range !== null) return range;
    context.addIssue({ code: 'custom', message: 'date', input: written });
    return z.NEVER;
  }),
);

const role = z
  .strictObject({
    office: id.optional(),
    title: wordings.optional(),
    at: id.optional(),
    from: date,
    to: date.optional(),
    source: source.optional(),
  })
  .refine((each) => (each.office === undefined) !== (each.title === undefined), { error: 'office-or-title' })
  .refine((each) => each.office === undefined || each.at === undefined, { error: 'office-or-title' })
  .refine((each) => each.to === undefined || each.from.from <= each.to.to, { error: 'reversed', path: ['to'] });

const person = z.strictObject({
  id,
  wikidata: wikidata.optional(),
  names,
  variants: texts.default([]),
  surnames: texts.optional(),
  namesakes: z.array(id).default([]),
  born: date.optional(),
  source: source.optional(),
  roles: z.array(role).default([]),
});

/** Wordings that many offices share ("prime-minister"), written once. */
const title = z.strictObject({ id, fr: texts, en: texts });

const office = z.strictObject({
  id,
  wikidata: wikidata.optional(),
  names,
  like: id.optional(),
  titles: wordings.optional(),
  of: id,
  source,
});

const organisation = z.strictObject({
  id,
  wikidata: wikidata.optional(),
  kind: z.enum(organisationKinds),
  names,
  acronyms: texts.default([]),
  variants: texts.default([]),
  founded: date.optional(),
  of: id.optional(),
});

const state = z.strictObject({
  id,
  wikidata: wikidata.optional(),
  names,
  variants: texts.default([]),
  demonyms: z.strictObject({ fr: texts.default([]), en: texts.default([]) }),
  capital: id.optional(),
  metonyms: texts.default([]),
  founded: date.optional(),
});

const place = z.strictObject({
  id,
  wikidata: wikidata.optional(),
  names,
  variants: texts.default([]),
  in: id.optional(),
});

const days = z.union([
  date,
  z
    .strictObject({ from: date, to: date })
    .refine((each) => each.from.from <= each.to.to, { error: 'reversed', path: ['to'] })
    .transform((each) => ({ from: each.from.from, to: each.to.to })),
]);

const event = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('scheduled'),
    id,
    names: wordings,
    of: id.optional(),
    generic: z.boolean().default(false),
    held: z.array(days).min(1).max(200),
    source,
  }),
  z.strictObject({
    kind: z.literal('first'),
    id,
    names: wordings,
    exact: z.boolean().default(false),
    since: date,
    source,
  }),
]);

/** A file holds one kind or several, each under its name. */
export const fileSchema = z.strictObject({
  people: z.array(person).max(20_000).default([]),
  titles: z.array(title).max(2_000).default([]),
  offices: z.array(office).max(20_000).default([]),
  organisations: z.array(organisation).max(20_000).default([]),
  states: z.array(state).max(2_000).default([]),
  places: z.array(place).max(20_000).default([]),
  events: z.array(event).max(20_000).default([]),
});

export type FileContents = z.output<typeof fileSchema>;
export type PersonRecord = z.output<typeof person>;
export type RoleRecord = z.output<typeof role>;
