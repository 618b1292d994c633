// The profile of a Data Package, and descriptors that break it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ROOT } from './files.ts';
import { profile } from './profile.ts';

const published = readFileSync(join(ROOT, 'static/data/datapackage.json'), 'utf8');

// Rules of the profile, and a change that breaks each. A place is a path into the descriptor: resources by name, fields by name.
const ABSENT = Symbol('absent');
const REFUSED: readonly (readonly [string, string, unknown])[] = [
  ['a package has resources', 'resources', ABSENT],
  ['resources are a list', 'resources', {}],
  ['there is one at least', 'resources', []],
  ['the profile is named', '$schema', 2],
  ['a package is named in words', 'name', 7],
  ['its title is text', 'title', ['a']],
  ['its description is text', 'description', null],
  ['its version is text', 'version', 1],
  ['its home is an address', 'homepage', 'no address'],
  ['keywords are a list', 'keywords', 'trade'],
  ['of one keyword at least', 'keywords', []],
  ['of texts', 'keywords', [1]],
  ['sources are a list', 'sources', {}],
  ['a source says something', 'sources.0', {}],
  ['a source has a title of text', 'sources.0.title', 1],
  ['a source leads to a path', 'sources.0.path', ''],
  ['licences are not an empty list', 'licenses', []],
  ['a licence has a name or a path', 'resources.crossings.licenses.0', { title: 'Free' }],
  ['the name of a licence has no blanks', 'resources.crossings.licenses.0.name', 'CC BY 4.0'],
  ['a licence leads to a path', 'resources.crossings.licenses.0.path', '/licence.txt'],
  ['a resource is an object', 'resources.trade', 'trade.csv'],
  ['a resource has a name', 'resources.trade.name', ABSENT],
  ['of text', 'resources.trade.name', 1],
  ['that no other has', 'resources.trade.name', 'ports'],
  ['a resource has a path or data', 'resources.trade.path', ABSENT],
  ['not both', 'resources.trade.data', []],
  ['a path is not empty', 'resources.trade.path', ''],
  ['not absolute', 'resources.trade.path', '/data/trade.csv'],
  ['not hidden', 'resources.trade.path', '.trade.csv'],
  ['not of a home', 'resources.trade.path', '~/trade.csv'],
  ['does not lead up', 'resources.trade.path', 'data/../../trade.csv'],
  ['has no backslash', 'resources.trade.path', 'data\\trade.csv'],
  ['is no file address', 'resources.trade.path', 'file:trade.csv'],
  ['nor one of another protocol', 'resources.trade.path', 'data://trade.csv'],
  ['stands on one line', 'resources.trade.path', 'trade\n.csv'],
  ['a resource is a table or says no type', 'resources.trade.type', 'tabular'],
  ['its title is text', 'resources.trade.title', 1],
  ['its format is text', 'resources.trade.format', 1],
  ['its media type has two parts', 'resources.trade.mediatype', 'csv'],
  ['its encoding is text', 'resources.trade.encoding', null],
  ['its size is a whole number', 'resources.trade.bytes', 10.5],
  ['written as one', 'resources.trade.bytes', '10'],
  ['its sum is of hexadecimal digits', 'resources.trade.hash', 'sha256:xyz'],
  ['and says its kind', 'resources.trade.hash', 'a'.repeat(64)],
  ['its sources are a list', 'resources.trade.sources', 'GACC'],
  ['its licences are not an empty list', 'resources.crossings.licenses', []],
  ['a schema has fields', 'resources.trade.schema.fields', ABSENT],
  ['one at least', 'resources.trade.schema.fields', []],
  ['a field is an object', 'resources.trade.schema.fields.year', 'year'],
  ['a field has a name', 'resources.trade.schema.fields.year.name', ABSENT],
  ['of text', 'resources.trade.schema.fields.year.name', 1],
  ['a number says its type', 'resources.trade.schema.fields.year.type', ABSENT],
  ['a type is one of the profile', 'resources.trade.schema.fields.year.type', 'text'],
  ['of which list is none', 'resources.trade.schema.fields.source.type', 'list'],
  ['a description is text', 'resources.trade.schema.fields.year.description', 1],
  ['a format of strings is one of five', 'resources.sources.schema.fields.url.format', 'url'],
  ['a number has no format of strings', 'resources.trade.schema.fields.year.format', 'uri'],
  ['constraints are an object', 'resources.trade.schema.fields.year.constraints', []],
  ['required is yes or no', 'resources.trade.schema.fields.year.constraints.required', 'true'],
  ['a pattern is text', 'resources.trade.schema.fields.id.constraints.pattern', 1],
  ['a pattern can be read', 'resources.trade.schema.fields.id.constraints.pattern', '[a-'],
  ['options are a list', 'resources.trade.schema.fields.direction.constraints.enum', 'export'],
  ['of one at least', 'resources.trade.schema.fields.direction.constraints.enum', []],
  ['each once', 'resources.trade.schema.fields.direction.constraints.enum', ['export', 'export']],
  ['of texts where the field is text', 'resources.trade.schema.fields.direction.constraints.enum', [1]],
  ['a whole number has whole bounds', 'resources.trade.schema.fields.year.constraints.minimum', 1990.5],
  ['above too', 'resources.trade.schema.fields.year.constraints.maximum', 2030.5],
  ['a number has bounds that are numbers', 'resources.crossings.schema.fields.lon.constraints.maximum', [180]],
  ['missing values are a list', 'resources.trade.schema.missingValues', ''],
  ['of texts', 'resources.trade.schema.missingValues', [0]],
  ['a primary key is not empty', 'resources.trade.schema.primaryKey', []],
  ['names a field once', 'resources.trade.schema.primaryKey', ['id', 'id']],
  ['by text', 'resources.trade.schema.primaryKey', [1]],
  ['and a field that exists', 'resources.trade.schema.primaryKey', ['key']],
  ['unique keys are not an empty list', 'resources.crossing_status.schema.uniqueKeys', []],
  ['each is a list', 'resources.crossing_status.schema.uniqueKeys', ['crossing']],
  ['not an empty one', 'resources.crossing_status.schema.uniqueKeys', [[]]],
  ['each once', 'resources.crossing_status.schema.uniqueKeys', [['crossing'], ['crossing']]],
  ['with a field once', 'resources.crossing_status.schema.uniqueKeys', [['crossing', 'crossing']]],
  ['foreign keys are not an empty list', 'resources.trade.schema.foreignKeys', []],
  ['a foreign key has fields', 'resources.trade.schema.foreignKeys.0.fields', ABSENT],
  ['and says where it leads', 'resources.trade.schema.foreignKeys.0.reference', ABSENT],
  ['to fields', 'resources.trade.schema.foreignKeys.0.reference.fields', ABSENT],
  ['one at least', 'resources.trade.schema.foreignKeys.0.reference.fields', []],
  ['as many as its own', 'resources.trade.schema.foreignKeys.0.reference.fields', ['id', 'iso3']],
  ['both as lists or both as one', 'resources.trade.schema.foreignKeys.0.reference.fields', 'id'],
  ['of a resource that exists', 'resources.trade.schema.foreignKeys.0.reference.resource', 'partner'],
  ['no property is misspelt', 'resources.trade.paths', 'trade.csv']
];

test('the descriptor of the downloads is valid by the profile', () => {
  expect(v.safeParse(profile, JSON.parse(published)).issues ?? []).toEqual([]);
});

test.each(REFUSED)('the profile rejects a descriptor that breaks this: %s (%s)', (_rule, place, value) => {
  const copy: unknown = JSON.parse(published);
  put(copy, place.split('.'), value);
  expect(v.safeParse(profile, copy).success).toBe(false);
});

/** Sets or removes what a path of keys leads to; its parent must exist. */
function put(within: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof within !== 'object' || within === null) throw new Error(`no way to ${key}`);
  const found = Array.isArray(within) ? within.findIndex((item: { name?: string }, i) => item.name === key || String(i) === key) : key;
  if (found === -1) throw new Error(`nothing called ${key}`);
  if (rest.length > 0) put(Reflect.get(within, found), rest, value);
  else if (value === ABSENT) Reflect.deleteProperty(within, found);
  else Reflect.set(within, found, value);
}
