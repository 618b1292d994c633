// The code of an embed.
import { describe, expect, it } from 'vitest';
import { embedAddress } from '#lib/embed/embed-address.ts';
import { componentCode, iframeCode, policyLine } from './embed-code.ts';

const SITE = 'https://maps.example/trade/';

describe('code', () => {
  const code = { address: `${SITE}embed/chn/2023/?flow=export&lang=ko`, title: 'A "title" <b>', height: 700 };
  it('is one iframe, escaped', () => {
    expect(iframeCode(code)).toBe(
      `<iframe data-trade-map src="${SITE}embed/chn/2023/?flow=export&amp;lang=ko" title="A &quot;title&quot; &lt;b&gt;" width="100%" height="700" loading="lazy" frameborder="0"></iframe>`
    );
  });
  it('wraps the same iframe in the element, whose view has the same address', () => {
    const text = componentCode(code, SITE);
    expect(text).toContain(iframeCode(code));
    const view = /view="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(embedAddress(view, `${SITE}embed.js`)).toBe(code.address);
    expect(policyLine(SITE)).toBe('script-src https://maps.example; frame-src https://maps.example');
  });
});
