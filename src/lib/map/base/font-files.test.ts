import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FONT_FACES } from '#lib/symbols/font-faces.ts';
import { fontFaces } from './font-files.ts';

it('has a shipped file for every range of every font of the labels', () => {
  const faces = fontFaces((url) => url);
  expect(Object.keys(faces).sort()).toEqual(Object.values(FONT_FACES).sort());
  for (const list of Object.values(faces)) {
    if (!Array.isArray(list)) throw new Error('expected a list of files');
    expect(list.length).toBeGreaterThan(4);
    for (const { url } of list) expect(existsSync(url.replace(/^\//, '').replace(/\?.*/, '')), url).toBe(true);
  }
});
