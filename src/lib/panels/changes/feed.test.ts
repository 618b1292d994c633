// The Atom feed of the log of changes.
import { expect, test } from 'vitest';
import { feed } from './feed.ts';

const change = (id: string, what: string) => ({
  id,
  what,
  date: '2026-12-05',
  version: '2026.12.0',
  why: 'Typing slip & more.',
  facts: [{ id: 'chn-2023-import-gacc' }],
  removed: [{ id: 'port:x' }]
});

test('the feed begins with the newest entry and has its date', () => {
  const text = feed([{ ...change('a', 'Old'), date: '2026-11-23' }, change('b', 'New')], 'https://example.org/map/');
  expect([...text.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title).slice(1)).toEqual(['New', 'Old']);
  expect(/<updated>(.*?)<\/updated>/.exec(text)?.[1]).toBe('2026-12-05T00:00:00Z');
  expect(text).toContain('<link href="https://example.org/map/changes/#b"/>');
});

test('an entry names its rows, and nothing in it can end its element', () => {
  const text = feed([change('a', 'A "1 < 2" & so on')], 'https://example.org/');
  expect(text).toContain('<title>A &quot;1 &lt; 2&quot; &amp; so on</title>');
  expect(text).toContain('Version 2026.12.0. Typing slip &amp; more. Rows: chn-2023-import-gacc, port:x.');
});
