import * as v from 'valibot';

// What a Data Package must be by the standard's profile of version 2.0 (https://datapackage.org/profiles/2.0/datapackage.json),
// in our words and for the properties that ours has. Objects are strict: a property that is misspelt or not of the
// standard is an error here, where the profile would let it pass.

const text = v.pipe(v.string(), v.minLength(1));
/** A web address, or a path inside the package: no way up, no hidden or absolute path. */
const path = v.pipe(v.string(), v.regex(/^https?:\/\/|^(?![./~])(?!.*\/\.\.\/)(?!.*\\)(?!.*:\/\/)/));
const source = v.strictObject({ title: text, path });
const licence = v.strictObject({ name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/)), title: text, path });
const named = { name: text, description: text };
const required = v.optional(v.boolean());

/** Each type of field has its own constraints: a list, for one, may have no pattern. */
const field = v.variant('type', [
  v.strictObject({
    ...named, type: v.literal('string'), format: v.optional(v.picklist(['default', 'email', 'uri', 'binary', 'uuid'])),
    constraints: v.strictObject({ required, pattern: v.optional(v.pipe(v.string(), v.check(isPattern))), enum: v.optional(v.pipe(v.array(text), v.minLength(1))) })
  }),
  v.strictObject({
    ...named, type: v.picklist(['integer', 'number']),
    constraints: v.strictObject({ required, minimum: v.optional(v.number()), maximum: v.optional(v.number()) })
  }),
  v.strictObject({ ...named, type: v.literal('date'), constraints: v.strictObject({ required }) }),
  v.strictObject({
    ...named, type: v.literal('list'), delimiter: text, itemType: v.picklist(['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time']),
    constraints: v.strictObject({ required })
  })
]);

const fields = v.pipe(v.array(text), v.minLength(1));
const schema = v.strictObject({
  fields: v.pipe(v.array(field), v.minLength(1)),
  missingValues: v.array(v.string()),
  primaryKey: v.optional(fields),
  uniqueKeys: v.optional(v.pipe(v.array(fields), v.minLength(1))),
  foreignKeys: v.optional(v.array(v.strictObject({ fields, reference: v.strictObject({ resource: text, fields }) })))
});

const resource = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[-a-z0-9._]+$/)), path, title: text, type: v.optional(v.literal('table')), format: text,
  mediatype: v.pipe(v.string(), v.regex(/^[^/]+\/[^/]+$/)), encoding: v.literal('utf-8'),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)), hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  schema: v.optional(schema), sources: v.optional(v.array(source)), licenses: v.optional(v.pipe(v.array(licence), v.minLength(1)))
});

export const profile = v.strictObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: v.pipe(v.string(), v.regex(/^[-a-z0-9._]+$/)), title: text, description: text, version: text,
  homepage: v.optional(v.pipe(v.string(), v.url())),
  sources: v.array(source), licenses: v.pipe(v.array(licence), v.minLength(1)),
  resources: v.pipe(v.array(resource), v.minLength(1), v.check((list) => new Set(list.map(({ name }) => name)).size === list.length, 'names differ'))
});

export type Descriptor = v.InferOutput<typeof profile>;
export type Schema = v.InferOutput<typeof schema>;
export type Field = v.InferOutput<typeof field>;

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
