// Which pages belong to an earlier version.
import { expect, test } from 'vitest';
import { parsePinned } from './pinned.ts';

test('a page recognises by its own path whether it is pinned', () => {
  expect(parsePinned('/v/2026.11.0/embed/chn/2023/')).toEqual({ root: '/', version: '2026.11.0', rest: 'embed/chn/2023/' });
  expect(parsePinned('/maps/trade/v/2026.11.0/')).toEqual({ root: '/maps/trade/', version: '2026.11.0', rest: '' });
  expect(['/embed/chn/2023/', '/v/', '/v/latest/embed/chn/2023/', '/v/2026.11.0'].map(parsePinned)).toEqual([null, null, null, null]);
});
