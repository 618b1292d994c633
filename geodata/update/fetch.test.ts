// How long a server asks to wait.
import { expect, test } from 'vitest';
import { retryAfter } from './fetch.ts';

test('Retry-After is read as seconds or as a future date, and nothing else', () => {
  expect(retryAfter('12')).toBe(12);
  expect(retryAfter('Wed, 21 Oct 2026 07:28:00 GMT', Date.parse('2026-10-21T07:27:30Z'))).toBe(30);
  for (const none of ['soon', '1.5', '-5', 'Wed, 21 Oct 2015 07:28:00 GMT', '']) expect(retryAfter(none, Date.parse('2026-10-21T07:27:30Z'))).toBeUndefined();
});
