// Which compiled files the code accepts.
import { expect, test } from 'vitest';
import { fixture } from './fixture.ts';
import { readAtlas } from './read.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

test('an Atlas of this schema is read; one of another or of none is refused with instructions', () => {
  expect(readAtlas(fixture)).toBe(fixture);
  const other = { ...fixture, schema: SCHEMA_VERSION + 1 };
  expect(() => readAtlas(other)).toThrow(`expected schema ${SCHEMA_VERSION}, got ${SCHEMA_VERSION + 1}; run "npm run data"`);
  expect(() => readAtlas({})).toThrow('got none');
});
