// Styles use custom properties for colours and sizes. An undefined one is drawn black or not at all, and no tool reports it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paletteCss } from '#lib/static-map/palette-css.ts';
import { filesUnder, ROOT } from './files.ts';

test('every custom property that a style uses is defined', () => {
  const files = filesUnder('src')
    .filter((path) => /\.(svelte|css|ts|html)$/.test(path) && !path.endsWith('.test.ts'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
  const defined = new Set(
    [paletteCss(), ...files.map(({ text }) => text)].flatMap((text) => [...text.matchAll(/(--[\w-]+)['"]?\s*[:=,]/g)].map(([, name]) => name))
  );
  // `--map-{direction}` in markup is `--map-export` or `--map-import`.
  const used = files.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--[\w-]*(?:\{direction\}[\w-]*)?)\)/g)].flatMap(([, name = '']) =>
      (name.includes('{') ? ['export', 'import'] : ['']).map((direction) => ({ path, name: name.replace('{direction}', direction) }))
    )
  );
  expect(used.length).toBeGreaterThan(200);
  expect(used.filter(({ name }) => !defined.has(name)).map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});

test('no style sets several parts of an underline at once', () => {
  // WebKit takes such a line for invalid if one part is a custom property, and then draws no underline at all.
  const parts = filesUnder('src')
    .filter((path) => /\.(svelte|css)$/.test(path))
    .flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/[\s;{]text-decoration:([^;}]*)/g)].map(([, value = '']) => ({ path, value: value.trim() }))
    );
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.filter(({ value }) => /\s/.test(value))).toEqual([]);
});
