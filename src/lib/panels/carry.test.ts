import { expect, test } from 'vitest';
import { carry } from './carry.ts';

test('only what differs from the default is carried to another page', () => {
  expect(carry({ lang: 'en', theme: 'auto' })).toBe('');
  expect(carry({ lang: 'ko', theme: 'auto' })).toBe('?lang=ko');
  expect(carry({ lang: 'ru', theme: 'dark' })).toBe('?lang=ru&theme=dark');
});
