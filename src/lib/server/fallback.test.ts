import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fallbackIn, folderOf } from './fallback.ts';

const script = (folder: string): string => `\n\t{ __sveltekit = { base: "${folder.slice(0, -1)}" }; import("${folder}_app/immutable/entry/start.x.js"); }\n`;
const page = (folder: string): string => `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${createHash('sha256').update(script(folder)).digest('base64')}'">`
  + `<script src="${folder}first.js"></script><link rel="icon" href="${folder}icon.svg"><a href="${folder}">map</a><a href="https://example.org/">x</a><script>${script(folder)}</script>`;

it('names files and links below the folder, and permits the script that it then has', () => {
  expect(fallbackIn('/trade-map/', page('/'))).toBe(page('/trade-map/'));
  expect(fallbackIn('/trade-map/v/2026.11.0/', page('/trade-map/'))).toBe(page('/trade-map/v/2026.11.0/'));
  expect(fallbackIn('/', page('/'))).toBe(page('/'));
  expect([folderOf(page('/')), folderOf(page('/trade-map/'))]).toEqual(['/', '/trade-map/']);
});

it('refuses a page without that script', () => {
  expect(() => fallbackIn('/x/', '<p>Not found</p>')).toThrow('expected the script');
});
