// The attributes of `<html>` that an address sets.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { decode } from './address.ts';
import { rootAttributes } from './root.ts';

describe('rootAttributes', () => {
  it.each([
    ['', false, 'lang="en"'],
    ['', true, 'lang="en"'],
    ['?theme=dark', false, 'lang="en" data-theme="dark"'],
    ['?theme=light&ui=none', true, 'lang="en" data-theme="light" data-ui="none"'],
    ['?lang=ko&ui=full', true, 'lang="ko" data-ui="full"'],
    ['?ui=none', false, 'lang="en"'],
    ['?theme=auto&ui=compact', true, 'lang="en"'],
    ['?theme=dark%22%20onload=%22x&lang=%22&ui=%3E', true, 'lang="en"']
  ])('of %j (embedded: %j) are %s', (search, embedded, attributes) => {
    expect(rootAttributes(decode('chn', '2022', search, availableValues(fixture)), embedded)).toBe(attributes);
  });

  it('takes the language of the path if the query has none', () => {
    expect(rootAttributes(decode('chn', '2022', '?theme=dark', availableValues(fixture), 'ru'), true)).toBe('lang="ru" data-theme="dark"');
  });
});
