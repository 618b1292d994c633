import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { known } from '#lib/atlas/lookup.ts';
import { BUILD } from './serve.ts';
import { expect } from '@playwright/test';
import { atlas, test } from './site.ts';

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|css)$/.test(file)).sort();
const pages = files.filter((file) => file.endsWith('.html'));
const text = (file: string): string => readFileSync(join(BUILD, file), 'utf8');

test.describe('the built site', () => {
  test('has a page for every year with data and every partner, all, and China and Russia', () => {
    const { partners, years } = known(atlas);
    const wanted = ['all', 'chn-rus', ...partners].flatMap((group) => years.map((year) => `${group}/${year}/index.html`));
    expect(wanted.filter((page) => !pages.includes(page))).toEqual([]);
    expect(['', 'ko/', 'zh/', 'ru/'].flatMap((lang) => wanted.map((page) => `embed/${lang}${page}`)).filter((page) => !pages.includes(page))).toEqual([]);
  });

  test('has exactly one h1, a title and a language on every page', () => {
    const wrong = pages.filter((page) => {
      const html = text(page);
      return (html.replace(/<template.*?<\/template>/gs, '').match(/<h1[\s>]/g) ?? []).length !== 1 || !/<title>[^<]+<\/title>/.test(html) || !/<html[^>]* lang="/.test(html);
    });
    // The fallback page is empty until the browser knows which address was asked for.
    expect(wrong.filter((page) => page !== '404.html').slice(0, 10)).toEqual([]);
  });

  test('names no resource of another origin in a page or stylesheet', () => {
    const wrong = files.flatMap((file) => {
      const source = text(file);
      const tags = [...source.matchAll(/<(?:script|img|iframe|link|source|video|audio|use|image)\b[^>]*>/g)].map(([tag]) => tag);
      // Canonical and alternate links are addresses that nothing is loaded from.
      const loads = tags.filter((tag) => /\b(?:src|srcset|href|xlink:href)="(?:https?:)?\/\//.test(tag) && !/rel="(?:canonical|alternate)"/.test(tag));
      const styles = [...source.matchAll(/(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\/[^)"']*/g)].map(([rule]) => rule);
      return [...loads, ...styles].map((what) => `${file}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });

  test('forbids other origins and inline scripts by a policy on every page', () => {
    const wrong = pages.filter((page) => {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(text(page))?.[1] ?? '';
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
      return !policy.includes("default-src 'none'") || !policy.includes("connect-src 'self'") || /unsafe-|\*|https?:/.test(scripts) || scripts === '';
    });
    // Without a script of its own the fallback page carries its policy in the host's headers.
    expect(wrong).toEqual([]);
  });
});

test.describe('the server', () => {
  test('answers a view, an unknown address and a file with the right status and type', async ({ request }) => {
    const expected: readonly (readonly [path: string, status: number, type: RegExp])[] = [
      ['/', 200, /text\/html/], ['/chn/2023/', 200, /text\/html/], ['/chn/2023/?year=<b>', 200, /text\/html/],
      ['/nowhere/', 404, /text\/html/], ['/chn/1900/', 404, /text\/html/], ['/icon.svg', 200, /image\/svg/]
    ];
    for (const [path, status, type] of expected) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(status);
      expect(answer.headers()['content-type'], path).toMatch(type);
    }
  });

  test('sends the brotli file to a client that accepts it', async ({ request }) => {
    const packed = await request.get('/chn/2023/', { headers: { 'accept-encoding': 'br' } });
    expect(packed.headers()['content-encoding']).toBe('br');
    const plain = await request.get('/chn/2023/', { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers()['content-encoding']).toBeUndefined();
    expect(await packed.text()).toBe(await plain.text());
  });
});
