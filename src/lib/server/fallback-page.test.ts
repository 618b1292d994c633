// The page for missing addresses in an export for a folder.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fallbackForFolder, folderOfFallback } from './fallback-page.ts';

const script = (folder: string): string => `\n\t{ __sveltekit = { base: "${folder.slice(0, -1)}" }; import("${folder}_app/immutable/entry/start.x.js"); }\n`;
const page = (folder: string): string =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${createHash('sha256').update(script(folder)).digest('base64')}'">` +
  `<script>{ const root = document.documentElement; }</script><link rel="icon" href="${folder}icon.svg"><a href="${folder}">map</a><a href="https://example.org/">x</a><script>${script(folder)}</script>`;

it('has files and links below the folder, and a policy with the hash of its changed script', () => {
  expect(fallbackForFolder('/trade-map/', page('/'))).toBe(page('/trade-map/'));
  expect(fallbackForFolder('/trade-map/v/2026.11.0/', page('/trade-map/'))).toBe(page('/trade-map/v/2026.11.0/'));
  expect(fallbackForFolder('/', page('/'))).toBe(page('/'));
  expect([folderOfFallback(page('/')), folderOfFallback(page('/trade-map/'))]).toEqual(['/', '/trade-map/']);
});

it('refuses a page without that script', () => {
  expect(() => fallbackForFolder('/x/', '<p>Not found</p>')).toThrow('expected the script');
});
