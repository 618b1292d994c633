// Custom properties of CSS: an undefined one is no error, but the element is black or has no colour at all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paletteCss } from '#lib/static-map/palette-css.ts';

/** Names in templates, such as `--map-{direction}`, stand for these. */
const DIRECTIONS = ['export', 'import'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(svelte|css|html|ts)$/.test(file) && !file.endsWith('.test.ts'));
const texts = files.map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

test('every custom property that a style uses is defined', () => {
  const defined = new Set(
    [paletteCss(), ...texts.map(({ text }) => text)].flatMap((text) => [...text.matchAll(/(--[a-z][\w-]*)["']?\s*[:,}=]/g)].map(([, name]) => name))
  );
  const used = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/var\((--[a-z{$][\w{}$-]*)/g)].flatMap(([, name = '']) =>
      (/[{]/.test(name) ? DIRECTIONS.map((direction) => name.replace(/\$?\{direction\}/, direction)) : [name]).map((property) => ({ file, property }))
    )
  );
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter(({ property }) => !defined.has(property) && !property.includes('{'))).toEqual([]);
});
