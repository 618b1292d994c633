// Which compiled files the code accepts.
import { expect, test } from 'vitest';
import { fixture } from './fixture.ts';
import { packCore } from './parts.ts';
import { readAtlas, readCore } from './read.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

test('an Atlas of this schema is read; one of another or of none is refused with instructions', () => {
  expect(readAtlas(fixture)).toBe(fixture);
  const other = { ...fixture, schema: SCHEMA_VERSION + 1 };
  expect(() => readAtlas(other)).toThrow(`expected schema ${SCHEMA_VERSION}, got ${SCHEMA_VERSION + 1}; run "npm run data"`);
  expect(() => readAtlas({})).toThrow('got none');
});

test('a core of this schema is read; one of another is refused before it is unpacked', () => {
  const file = packCore(fixture);
  expect(readCore(file)).toEqual(fixture);
  // Before version 7 the core had lists instead of columns.
  expect(() => readCore({ schema: 6 })).toThrow(`expected schema ${SCHEMA_VERSION}, got 6`);
});
