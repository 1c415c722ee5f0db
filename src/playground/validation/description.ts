/**
 * Discord's own description of request bodies as validators.
 *
 * The package holds zod schemas; they become JSON Schemas that refer to each other by name, so that ajv compiles each
 * component once for all requests. Everything is loaded and compiled at first use: starting a playground costs nothing
 * of it.
 */
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { $ZodType } from 'zod/v4/core';
import { type Problem, refuseProblems } from './problems.ts';
import { type JsonSchema, readableSchemas } from './schemas.ts';

/** The bodies that a bot like ours sends, by Discord's names. */
const requests = [
  'ApplicationCommandAutocompleteCallbackRequest',
  'ApplicationCommandCreateRequest',
  'ApplicationCommandPatchRequestPartial',
  'ApplicationCommandUpdateRequest',
  'CreateMessageInteractionCallbackRequest',
  'CreatePrivateChannelRequest',
  'CreateTextThreadWithMessageRequest',
  'CreateTextThreadWithoutMessageRequest',
  'IncomingWebhookRequestPartial',
  'IncomingWebhookUpdateRequestPartial',
  'MessageCreateRequest',
  'MessageEditRequestPartial',
  'ModalInteractionCallbackRequest',
  'UpdateMessageInteractionCallbackRequest',
] as const;
export type RequestName = (typeof requests)[number];

/** Problems beyond this many in one body are not told. */
const mostProblems = 20;

let compiler: Promise<Ajv2020> | null = null;

/** @throws DiscordError 50035 naming each place of the body that breaks Discord's description. */
export async function checkDescribed(name: RequestName, body: unknown): Promise<void> {
  compiler ??= loadCompiler();
  const validate = (await compiler).getSchema(name) as ValidateFunction | undefined;
  if (!validate) throw new Error(`Discord describes no request named ${name}`);
  if (!validate(body)) refuseProblems(problemsOf(validate.errors ?? []));
}

async function loadCompiler(): Promise<Ajv2020> {
  const [{ Ajv2020 }, schemas] = await Promise.all([import('ajv/dist/2020.js'), describedSchemas()]);
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: false,
    validateSchema: false,
    inlineRefs: false,
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, $id: name });
  return ajv;
}

async function describedSchemas(): Promise<Record<string, JsonSchema>> {
  const [{ registry, toJSONSchema }, described] = await Promise.all([
    import('zod/v4/core'),
    import('discord-api-spec/zod'),
  ]);
  const byName = new Map(Object.entries(described).filter((entry): entry is [string, $ZodType] => '_zod' in entry[1]));
  // Converting all 539 would take four times as long as what these requests are made of.
  const needed = new Set<unknown>();
  for (const name of requests) reach(byName.get(`${name}Schema`), needed);
  const named = registry<{ id: string }>();
  for (const [name, schema] of byName) if (needed.has(schema)) named.add(schema, { id: name.replace(/Schema$/, '') });
  const { schemas } = toJSONSchema(named, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => id,
    override({ zodSchema, jsonSchema }) {
      if (zodSchema._zod.def.type === 'undefined') Object.assign(jsonSchema, { not: {} });
    },
  });
  return readableSchemas(schemas as Record<string, JsonSchema>);
}

/** Collects a zod schema and all that it is made of. */
function reach(value: unknown, reached: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || reached.has(value)) return;
  reached.add(value);
  const def = (value as Partial<$ZodType>)._zod?.def as { readonly getter?: () => unknown } | undefined;
  if (def?.getter) reach(def.getter(), reached);
  for (const part of Object.values(def ?? value)) reach(part, reached);
}

function problemsOf(errors: readonly ErrorObject[]): Problem[] {
  const told = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf');
  return (told.length > 0 ? told : errors).slice(0, mostProblems).map(problemOf);
}

function problemOf({ instancePath, keyword, params, message = 'Invalid value.' }: ErrorObject): Problem {
  const path = instancePath.split('/').slice(1).map(unescapePointer);
  switch (keyword) {
    case 'required':
      return {
        path: [...path, String(params['missingProperty'])],
        code: 'BASE_TYPE_REQUIRED',
        message: 'This field is required',
      };
    case 'additionalProperties':
      return {
        path: [...path, String(params['additionalProperty'])],
        code: 'UNKNOWN_FIELD',
        message: 'Discord describes no such field',
      };
    case 'maxLength':
      return {
        path,
        code: 'BASE_TYPE_MAX_LENGTH',
        message: `Must be ${params['limit']} or fewer in length.`,
      };
    case 'minLength':
      return { path, code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${params['limit']} or more in length.` };
    case 'maxItems':
    case 'minItems':
      return { path, code: 'BASE_TYPE_BAD_LENGTH', message: `The list ${message}.` };
    case 'enum':
    case 'const':
      return {
        path,
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of ${JSON.stringify(params['allowedValues'] ?? [params['allowedValue']])}.`,
      };
    case 'type':
      return { path, code: 'BASE_TYPE_BAD_TYPE', message: `The value ${message}.` };
    default:
      return { path, code: 'BASE_TYPE_INVALID', message: `The value ${message}.` };
  }
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
