// The profile of a Data Package as published by its standard, https://datapackage.org/profiles/2.0/datapackage.json, restated in our
// words for the properties that ours has. Read in full and compared rule by rule: repository frictionlessdata/datapackage,
// profiles/target/2.0/datapackage.json at commit 015ab8c9867b8d21248a7ace0fefb3a8c192db10. `npm run update -- check-profile` downloads
// the published file and validates ours with it.
//
// Stricter than the profile:
// - objects are closed: a misspelt property, or one of the standard that ours does not use, is an error here, while the profile accepts
//   unknown ones. So its rules for `data`, `dialect`, `contributors`, `categories`, `rdfType` and the like are not needed;
// - what ours always has is required: of a package all but `keywords`, `homepage` and `licenses`; of a file its size and SHA-256;
//   of a licence all three parts, where the profile wants its name or its path; of a field its type, which the profile lets a string omit;
// - names consist of lower case letters, digits and three signs (a rule of version 1 that version 2 recommends);
// - of alternative forms, ours has one: a path, not a list of them; keys as lists; missing values as strings; an inline schema;
// - names of files and of fields are unique, and keys name existing fields: the text of the standard requires it, the profile cannot.
// The profile has no field type `list`, though the standard describes one: it refuses a package with such a field.
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const unique = <T>(list: readonly T[]): boolean => new Set(list.map((item) => JSON.stringify(item))).size === list.length;
const texts = v.pipe(v.array(text), v.minLength(1), v.check(unique, 'each once'));
const name = v.pipe(v.string(), v.regex(/^[-a-z0-9._]+$/));
/** A web address, or a path inside the package: on one line, without "..", not hidden, not absolute, no other protocol. */
const path = v.pipe(v.string(), v.regex(/^(?:https?:\/\/.+|(?![./~])(?!file:)(?!.*\/\.\.\/)(?!.*\\)(?!.*:\/\/).+)$/));
const source = v.strictObject({ title: text, path });
const licence = v.strictObject({ name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/)), title: text, path });
const credits = { sources: v.optional(v.array(source)), licenses: v.optional(v.pipe(v.array(licence), v.minLength(1))) };

/** Constraints of a cell. All of them are optional, so a list would pass as an empty object. */
const constraints = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), 'an object'),
    v.strictObject({ required: v.optional(v.boolean()), ...entries })
  );
const bounds = <T extends v.GenericSchema<number>>(bound: T) => ({ minimum: v.optional(bound), maximum: v.optional(bound) });
const described = { name: text, description: text };

/** Each type of field has its own constraints: a number may have no pattern, an integer no fractional bound. */
const field = v.variant('type', [
  v.strictObject({
    ...described,
    type: v.literal('string'),
    format: v.optional(v.picklist(['default', 'email', 'uri', 'binary', 'uuid'])),
    constraints: constraints({ pattern: v.optional(v.pipe(v.string(), v.check(isPattern))), enum: v.optional(texts) })
  }),
  v.strictObject({ ...described, type: v.literal('integer'), constraints: constraints(bounds(v.pipe(v.number(), v.integer()))) }),
  v.strictObject({ ...described, type: v.literal('number'), constraints: constraints(bounds(v.number())) }),
  v.strictObject({ ...described, type: v.literal('date'), constraints: constraints({}) })
]);

const foreignKey = v.pipe(
  v.strictObject({ fields: texts, reference: v.strictObject({ resource: text, fields: texts }) }),
  v.check(({ fields, reference }) => fields.length === reference.fields.length, 'as many fields as it refers to')
);
const schema = v.pipe(
  v.strictObject({
    fields: v.pipe(
      v.array(field),
      v.minLength(1),
      v.check((list) => unique(list.map((one) => one.name)), 'names of fields differ')
    ),
    missingValues: v.array(v.string()),
    primaryKey: v.optional(texts),
    uniqueKeys: v.optional(v.pipe(v.array(texts), v.minLength(1), v.check(unique, 'each key once'))),
    foreignKeys: v.optional(v.pipe(v.array(foreignKey), v.minLength(1)))
  }),
  v.check(
    ({ fields, primaryKey = [], uniqueKeys = [], foreignKeys = [] }) =>
      [...primaryKey, ...uniqueKeys.flat(), ...foreignKeys.flatMap((key) => key.fields)].every((key) => fields.some((one) => one.name === key)),
    'keys are of fields'
  )
);

const resource = v.strictObject({
  name,
  path,
  title: text,
  type: v.optional(v.literal('table')),
  format: text,
  mediatype: v.pipe(v.string(), v.regex(/^[^/]+\/[^/]+$/)),
  encoding: v.literal('utf-8'),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  schema: v.optional(schema),
  ...credits
});

export const profile = v.strictObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  title: text,
  description: text,
  version: text,
  homepage: v.optional(v.pipe(v.string(), v.url())),
  keywords: v.optional(texts),
  ...credits,
  resources: v.pipe(
    v.array(resource),
    v.minLength(1),
    v.check((list) => unique(list.map((one) => one.name)), 'names of files differ'),
    v.check(
      (list) =>
        list.every(
          (one) =>
            one.schema?.foreignKeys?.every(({ reference }) =>
              list.some((other) => other.name === reference.resource && reference.fields.every((key) => other.schema?.fields.some((one) => one.name === key)))
            ) ?? true
        ),
      'foreign keys lead to fields of a file'
    )
  )
});

export type Schema = v.InferOutput<typeof schema>;
export type Field = v.InferOutput<typeof field>;

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
