/** Makes Discord's JSON Schemas say what is wrong where: unions become choices by `type`, objects are closed. */

export interface JsonSchema {
  [keyword: string]: unknown;
}

/** What discord.js sends beyond the description; Discord takes it. */
const tolerated = { tts: {}, enforce_nonce: {} };

/** Described as numbers; Discord documents and takes them as text, since they are longer than a number is exact. */
const permissions = ['default_member_permissions'];
const asBits: JsonSchema = { type: ['string', 'integer', 'null'], pattern: '^\\d{1,20}$' };

/** Changes the schemas in place and gives them back. */
export function readableSchemas(schemas: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const typesOf = new Map(Object.entries(schemas).map(([name, schema]) => [name, typeValues(schema)]));
  for (const schema of Object.values(schemas)) {
    visit(schema, (part) => {
      delete part['$schema'];
      if (Array.isArray(part['enum']) && part['enum'].length === 0) delete part['enum'];
      close(part);
      const options = part['anyOf'];
      if (Array.isArray(options)) chooseByType(part, options as JsonSchema[], typesOf);
    });
  }
  // discord.js says of a thread of a message too what kind it is.
  const thread = schemas['CreateTextThreadWithMessageRequest'];
  if (thread) thread['properties'] = { type: {}, ...(thread['properties'] as object) };
  // Described as text, taken as a number too: the n of `files[n]` in Discord's own examples is one.
  const id = schemas['SnowflakeType'];
  if (id) id['type'] = ['string', 'integer'];
  return schemas;
}

/** Inner schemas first, so that what a part becomes is not visited again. */
function visit(value: unknown, change: (schema: JsonSchema) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) visit(inner, change);
  if (!Array.isArray(value)) change(value as JsonSchema);
}

function close(part: JsonSchema): void {
  if (part['type'] !== 'object' || typeof part['properties'] !== 'object') return;
  part['properties'] = { ...tolerated, ...part['properties'] };
  const properties = part['properties'] as Record<string, JsonSchema>;
  for (const name of permissions) if (properties[name]) properties[name] = asBits;
  part['additionalProperties'] ??= false;
}

/** The values of the property `type` that a schema of an object asks for, or `null`. */
function typeValues(schema: JsonSchema): readonly unknown[] | null {
  const property = (schema['properties'] as Record<string, JsonSchema> | undefined)?.['type'];
  if (property?.['const'] !== undefined) return [property['const']];
  return Array.isArray(property?.['enum']) ? property['enum'] : null;
}

/**
 * `anyOf` tries every branch and reports the errors of all. Where a value can be told apart by being null, or by its
 * `type`, only the branch that it means is tried.
 */
function chooseByType(
  part: JsonSchema,
  options: readonly JsonSchema[],
  typesOf: ReadonlyMap<string, readonly unknown[] | null>,
): void {
  const rest = options.filter(({ type }) => type !== 'null');
  const values = rest.map((option) =>
    typeof option['$ref'] === 'string' ? (typesOf.get(option['$ref']) ?? null) : typeValues(option),
  );
  const all = values.flatMap((known) => known ?? []);
  const distinct = values.every((known) => known !== null) && new Set(all).size === all.length;
  if (rest.length > 1 && !distinct) return;
  const chosen: JsonSchema =
    rest.length === 1
      ? (rest[0] ?? {})
      : {
          type: 'object',
          properties: { type: { enum: all } },
          required: ['type'],
          allOf: rest.map((option, index) => ({
            if: { properties: { type: { enum: values[index] } }, required: ['type'] },
            // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
            then: option,
          })),
        };
  delete part['anyOf'];
  if (rest.length === options.length) Object.assign(part, chosen);
  else Object.assign(part, { if: { type: 'null' }, else: chosen });
}
