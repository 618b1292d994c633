import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { known } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { embedAddress, isEmbed } from './address.ts';
import { componentCode, iframeCode, policyLine } from './code.ts';
import { viewCsv } from './csv.ts';
import { asksToRest, fromEmbed, heightMessages } from './messages.ts';
import { asleep } from './sleep.ts';

const SITE = 'https://maps.example/trade/';
const selection = (patch: Partial<View>): ReturnType<typeof select> => select(fixture, { ...defaultView(known(fixture)), ...patch });

describe('embedAddress', () => {
  it.each([
    ['chn/2023', 'https://maps.example/trade/embed/chn/2023/'],
    ['chn/2023/?flow=export', 'https://maps.example/trade/embed/chn/2023/?flow=export'],
    ['all/2020?lang=ko&ui=none', 'https://maps.example/trade/embed/all/2020/?lang=ko&ui=none'],
    ['', null], ['../chn/2023', null], ['../../evil/', null], ['//evil.example/embed/', null], ['https://evil.example/embed/chn/2023/', null],
    ['javascript:alert(1)', null], ['data:text/html,x', null], ['http://[', null]
  ])('reads %j against the script’s own address', (view, address) => {
    expect(embedAddress(view, `${SITE}embed.js`)).toBe(address);
  });

  it('knows its own frames from others', () => {
    expect(isEmbed(`${SITE}embed/chn/2023/`, `${SITE}embed.js`)).toBe(true);
    expect(isEmbed('https://maps.example.evil/trade/embed/chn/2023/', `${SITE}embed.js`)).toBe(false);
  });
});

describe('messages', () => {
  it.each<unknown>([
    null, 'pym', 7, {}, { type: 'trade-map:height' }, { type: 'trade-map:height', height: '700', title: '' }, { type: 'trade-map:height', height: Number.NaN, title: '' },
    { type: 'trade-map:height', height: 1e9, title: '' }, { type: 'trade-map:height', height: -5, title: '' }, { type: 'trade-map:height', height: 700, title: {} },
    { type: 'trade-map:rest' }, { type: 'constructor', height: 700, title: '' }
  ])('ignores what is no message of an embed: %j', (data) => {
    expect(fromEmbed(data)).toBeNull();
  });

  it('believes a sound one, in whole px and with a title of bounded length', () => {
    expect(fromEmbed({ type: 'trade-map:height', height: 700.2, title: 'x'.repeat(999), evil: true })).toEqual({ type: 'trade-map:height', height: 701, title: 'x'.repeat(300) });
    expect(fromEmbed({ type: 'trade-map:awake' })).toEqual({ type: 'trade-map:awake' });
    expect([{ type: 'trade-map:rest' }, { type: 'rest' }, null, 'trade-map:rest'].map(asksToRest)).toEqual([true, false, false, false]);
  });

  it('speaks to pym.js only with a plain id, and to AMP always', () => {
    expect(heightMessages(640, 'T', '?childId=graphic-1')).toEqual([{ type: 'trade-map:height', height: 640, title: 'T' }, { sentinel: 'amp', type: 'embed-size', height: 640 }, 'pymxPYMxgraphic-1xPYMxheightxPYMx640']);
    expect(heightMessages(640, 'T', '?childId=a%20b')).toHaveLength(2);
  });
});

describe('code', () => {
  const code = { address: `${SITE}embed/chn/2023/?flow=export&lang=ko`, title: 'A "title" <b>', height: 700 };
  it('is one frame, escaped', () => {
    expect(iframeCode(code)).toBe(`<iframe data-trade-map src="${SITE}embed/chn/2023/?flow=export&amp;lang=ko" title="A &quot;title&quot; &lt;b&gt;" width="100%" height="700" loading="lazy" frameborder="0"></iframe>`);
  });
  it('wraps the same frame in the element, whose view leads to the same address', () => {
    const text = componentCode(code, SITE);
    expect(text).toContain(iframeCode(code));
    const view = /view="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(embedAddress(view, `${SITE}embed.js`)).toBe(code.address);
    expect(policyLine(SITE)).toBe('script-src https://maps.example; frame-src https://maps.example');
  });
});

describe('files', () => {
  it('lists each figure once, with its sources', () => {
    const csv = viewCsv(fixture, selection({ year: 2022, partners: ['chn'] }));
    expect(csv.split('\n')).toEqual([
      'partner,year,direction,value_usd,valuation,evidence,publication,status,source_ids,source_urls',
      'chn,2022,import,894039906,not-stated,reported,comtrade,final,s1,https://example.org/1',
      'chn,2022,export,133677748,not-stated,reported,comtrade,final,s1,https://example.org/1',
      ''
    ]);
  });
});

describe('asleep', () => {
  const script = '\n\t{ __sveltekit_x = { base: new URL("../..", location).pathname.slice(0, -1) }; import("../_app/start.js"), import("../_app/app.js"), { node_ids: [0, 4] } } ';
  const page = `<head></head><div>picture<script>${script}</script></div>`;
  it('turns the start script into text without changing a letter of it, and adds the script that wakes', () => {
    const html = asleep(page, '../../wake.js');
    expect(html).toContain(`<script type="text/plain" id="asleep">${script}</script>`);
    expect(html).toContain('<script async src="../../wake.js"></script></head>');
  });
  it('fails the build rather than ship an embed that starts by itself', () => {
    expect(() => asleep('<head></head>', 'x')).toThrow(/start script/);
    expect(() => asleep(page.replace('node_ids', 'nodes'), 'x')).toThrow(/names its code/);
  });
});
