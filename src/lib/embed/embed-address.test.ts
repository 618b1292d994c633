// Addresses of embeds, and how an embed knows that it is one.
import { describe, expect, it } from 'vitest';
import { embedAddress, isEmbedAddress } from './embed-address.ts';

const SITE = 'https://maps.example/trade/';

describe('embedAddress', () => {
  it.each([
    ['chn/2023', 'https://maps.example/trade/embed/chn/2023/'],
    ['chn/2023/?flow=export', 'https://maps.example/trade/embed/chn/2023/?flow=export'],
    ['all/2020?lang=ko&ui=none', 'https://maps.example/trade/embed/all/2020/?lang=ko&ui=none'],
    ['', null],
    ['../chn/2023', null],
    ['../../evil/', null],
    ['//evil.example/embed/', null],
    ['https://evil.example/embed/chn/2023/', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['http://[', null]
  ])('resolves %j against the script’s own address', (view, address) => {
    expect(embedAddress(view, `${SITE}embed.js`)).toBe(address);
  });

  it('distinguishes its own frames from others', () => {
    expect(isEmbedAddress(`${SITE}embed/chn/2023/`, `${SITE}embed.js`)).toBe(true);
    expect(isEmbedAddress('https://maps.example.evil/trade/embed/chn/2023/', `${SITE}embed.js`)).toBe(false);
  });
});
