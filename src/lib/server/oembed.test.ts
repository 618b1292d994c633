// Responses of the oEmbed endpoint.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import type { Story } from '#lib/atlas/stories.ts';
import { oembedLinks, withOembedFile } from '#lib/head/oembed-links.ts';
import { pageWords } from '#lib/words/page.ts';
import { answerOembed, type Oembed } from './oembed.ts';

const SITE = 'https://maps.example/trade/';
const STORY = {
  id: 'a-story',
  title: 'A “story” & <more>',
  lead: '',
  steps: [],
  translations: { ru: { title: 'История', lead: '', steps: [] } }
} satisfies Story;

const ask = (query: Record<string, string>): ReturnType<typeof answerOembed> => answerOembed(new URLSearchParams(query), SITE, fixture, [STORY]);
/** The response for an address, which may be relative to the site's root. */
const json = (url: string, more: Record<string, string> = {}): Oembed => {
  const { status, type, body } = ask({ url: new URL(url, SITE).href, ...more });
  expect([status, type], url).toEqual([200, 'application/json']);
  return JSON.parse(body) as Oembed;
};
const src = ({ html }: Oembed): string => (/ src="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');

describe('the oEmbed endpoint', () => {
  it('responds with what the specification requires for type rich', () => {
    const answer = json('chn/2022/');
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: expect.stringContaining('2022'),
      provider_name: pageWords.en.site,
      provider_url: SITE,
      thumbnail_url: `${SITE}chn/2022/poster.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630
    });
    expect([answer.width, answer.height, answer.cache_age].every((value) => Number.isInteger(value) && value > 0)).toBe(true);
    expect(answer.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
  });

  it.each([
    ['', 'all/2024/'],
    ['ko/', 'ko/all/2024/'],
    ['chn/2022', 'chn/2022/'],
    ['chn/2022/?flow=export&theme=dark#top', 'chn/2022/?flow=export&theme=dark'],
    ['ru/chn/2022/?flow=import', 'ru/chn/2022/?flow=import'],
    ['chn/2022/?lang=zh', 'zh/chn/2022/'],
    ['embed/chn/2022/', 'chn/2022/'],
    ['embed/ko/chn/2022/?ui=none', 'ko/chn/2022/?ui=none'],
    ['all/2022/?only=chn,ind', 'all/2022/?only=chn,ind'],
    ['compare/?a=chn/2022&b=chn/2023', 'compare/?a=chn/2022&b=chn/2023'],
    ['embed/compare/?a=chn/2022&b=rus/2022&lang=ko', 'ko/compare/?a=chn/2022&b=rus/2022'],
    ['story/a-story/', 'story/a-story/'],
    ['ru/story/a-story', 'ru/story/a-story/'],
    ['embed/story/a-story/?theme=light', 'story/a-story/?theme=light'],
    ['chn/2022/?utm_source=x&flow=%22%3E%3Cscript%3E&goods=%3Cb%3E&year=1', 'chn/2022/']
  ])('gives for %j the embed %j', (page, embed) => {
    expect(src(json(page))).toBe(`${SITE}embed/${embed}`);
  });

  it('uses the language of the address', () => {
    expect(json('ru/story/a-story')).toMatchObject({ title: 'История', provider_name: pageWords.ru.site });
    expect(json('chn/2022/?lang=ko').title).toMatch(/2022년/);
  });

  it('accepts an address with either scheme, and responds with the site’s own', () => {
    expect(src(json('http://maps.example/trade/chn/2022/'))).toBe(`${SITE}embed/chn/2022/`);
    expect(src(json('https://user:pass@maps.example:443/trade/chn/2022/'))).toBe(`${SITE}embed/chn/2022/`);
  });

  it.each([
    'https://evil.example/trade/chn/2022/',
    'https://maps.example.evil.example/trade/chn/2022/',
    'https://maps.example@evil.example/trade/chn/2022/',
    '//evil.example/chn/2022/',
    'https://maps.example:8443/trade/chn/2022/',
    'https://maps.example/chn/2022/',
    'https://maps.example/tradeoff/chn/2022/',
    'https://maps.example/trade/../chn/2022/',
    'ftp://maps.example/trade/chn/2022/',
    'javascript:alert(1)',
    'data:text/html,x',
    'chn/2022/',
    'http://[',
    `${SITE}chn/%`,
    `${SITE}chn/1900/`,
    `${SITE}xxx/2022/`,
    `${SITE}chn/`,
    `${SITE}chn/2022/table.csv`,
    `${SITE}/chn/2022/`,
    `${SITE}chn//2022/`,
    `${SITE}embed/`,
    `${SITE}embed/embed/chn/2022/`,
    `${SITE}en/chn/2022/`,
    `${SITE}ko/ko/chn/2022/`,
    `${SITE}story/`,
    `${SITE}story/none/`,
    `${SITE}data/`,
    `${SITE}chn/2022%2F`,
    `${SITE}chn%2F2022/`
  ])('responds 404 to %j, without repeating it', (url) => {
    const { status, type, body } = ask({ url });
    expect([status, type]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(body).not.toContain('evil');
  });

  it('reports what is missing or wrong in a request', () => {
    expect(ask({}).status).toBe(400);
    expect(ask({ url: '' }).body).toMatch(/^url: expected/);
    for (const maxwidth of ['0', '-5', '1.5', '640px', 'NaN', '1e3', '9999999'])
      expect(ask({ url: `${SITE}chn/2022/`, maxwidth }), maxwidth).toMatchObject({ status: 400, body: expect.stringMatching(/^maxwidth: expected/) });
    expect(ask({ url: `${SITE}chn/2022/`, maxheight: 'x' }).body).toMatch(/^maxheight: expected/);
    for (const format of ['yaml', 'JSON', 'jsonp']) expect(ask({ url: `${SITE}chn/2022/`, format }).status, format).toBe(501);
  });

  it('stays within the size that the consumer allows', () => {
    for (const [room, size] of [
      [{ maxwidth: '320' }, { width: 320 }],
      [{ maxwidth: '1000' }, { width: 1000 }],
      [{ maxwidth: '9999' }, { width: 1600 }],
      [{ maxheight: '300' }, { width: 640, height: 300 }],
      [{ maxwidth: '', maxheight: '' }, { width: 640 }]
    ] as const) {
      const answer = json('chn/2022/', room);
      expect(answer, JSON.stringify(room)).toMatchObject(size);
      expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
    }
    expect(json('chn/2022/', { maxwidth: '1199' })).not.toHaveProperty('thumbnail_url');
    expect(json('chn/2022/', { maxwidth: '1200', maxheight: '629' })).not.toHaveProperty('thumbnail_width');
    expect(json('chn/2022/', { maxwidth: '1200', maxheight: '630' })).toHaveProperty('thumbnail_height', 630);
  });

  it('has a thumbnail of exactly what is shown, or none', () => {
    expect(json('chn/2022/?flow=export').thumbnail_url).toBe(`${SITE}chn/2022/poster.png?flow=export`);
    expect(json('compare/?a=chn/2022&b=rus/2022').thumbnail_url).toBe(`${SITE}compare/poster.png?a=chn/2022&b=rus/2022`);
    expect(json('story/a-story/')).not.toHaveProperty('thumbnail_url');
  });

  it('gives the same as XML, escaped', () => {
    const { status, type, body } = ask({ url: `${SITE}story/a-story/?theme=dark`, format: 'xml' });
    expect([status, type]).toEqual([200, 'text/xml; charset=utf-8']);
    const fields = Object.fromEntries([...body.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name = '', text = '']) => [name, text]));
    const plain = json('story/a-story/?theme=dark');
    expect(body).toMatch(/^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>\n/);
    expect(Object.keys(fields)).toEqual(Object.keys(plain));
    expect(fields['title']).toBe('A “story” &amp; &lt;more&gt;');
    expect(fields['html']).toBe(plain.html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  });
});

describe('oembedLinks', () => {
  it('link back to the page that contains them', () => {
    const links = oembedLinks('chn/2022/?flow=export&lang=ko', SITE);
    expect(links.map(({ type }) => type)).toEqual(['application/json+oembed', 'text/xml+oembed']);
    for (const { href } of links) {
      const { status, body } = answerOembed(new URL(href).searchParams, SITE, fixture, []);
      expect([href.startsWith(`${SITE}oembed?`), status]).toEqual([true, 200]);
      expect(body).toContain(`${SITE}embed/ko/chn/2022/?flow=export`);
    }
  });
  it('link to the file beside the page on a static host', () => {
    const head = oembedLinks('chn/2022/?flow=export', SITE)
      .map(({ type, href }) => `<link rel="alternate" type="${type}" href="${href.replaceAll('&', '&amp;')}" title="x"/>`)
      .join('');
    expect(withOembedFile(head)).toBe(`<link rel="alternate" type="application/json+oembed" href="${SITE}chn/2022/oembed.json" title="x"/>`);
  });
});
