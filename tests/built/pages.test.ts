// The exported pages: which there are, and that each is complete.
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { stories } from '#lib/atlas/stories.ts';
import { exported, fileOf, isInSample, type ExportGroup } from '#lib/server/export-rule.ts';
import { figuresOf, recordsWithSource } from '../crawl.ts';
import { SAMPLE } from '../serve.ts';
import { files, pages, text } from './export.ts';

/** Scoped classes with rules, by stylesheet. */
const scoped = new Map<string, ReadonlySet<string>>();

/** Findings for each page; every page is read once, since there are thousands. */
const read = pages.map((page) => {
  const html = text(page);
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  return {
    page,
    headings: (html.replace(/<template.*?<\/template>/gs, '').match(/<h1[\s>]/g) ?? []).length,
    titled: /<title>[^<]+<\/title>/.test(html) && /<html[^>]* lang="/.test(html),
    foreign: foreignIn(html),
    policy,
    unstyled: unstyledIn(page, html),
    ...figuresOf(html)
  };
});

/** The scoped classes of a page without a rule in the stylesheets that it links or contains. */
function unstyledIn(page: string, html: string): string[] {
  const linked = [...html.matchAll(/<link href="([^"]+)" rel="stylesheet">/g)].map(([, href = '']) => scopedIn(posix.join(posix.dirname(page), href)));
  const styles = [...linked, ...[...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, rules = '']) => classesIn(rules))];
  const used = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ').filter((name) => /^s-\w{5}$/.test(name))));
  return [...used].filter((name) => !styles.some((names) => names.has(name)));
}

function scopedIn(file: string): ReadonlySet<string> {
  let names = scoped.get(file);
  if (!names) scoped.set(file, (names = classesIn(text(file))));
  return names;
}

function classesIn(rules: string): ReadonlySet<string> {
  return new Set(rules.match(/(?<=\.)s-\w{5}/g));
}

/** Modules that a module imports statically, as paths in the export. */
function importsOf(file: string): string[] {
  return [...text(file).matchAll(/(?:^|[;}\s])(?:import|export)\b[^"'()]*?["'](\.[^"']+\.js)["']/g)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path)
  );
}

const filesOf = (groups: readonly ExportGroup[]): string[] => groups.flatMap(({ addresses }) => addresses.map(fileOf));

/** All files of an export, of which there may be a sample. */
const due = new Set(filesOf(exported()));

describe('the exported pages', () => {
  // Imports alone would discover them level by level.
  test.each(['', 'compare/', 'sources/', `story/${stories[0]?.id ?? ''}/`, 'embed/all/2023/', 'embed/compare/'])(
    'request all modules of their application at once: /%s',
    (folder) => {
      const page = `${folder}index.html`;
      const [, listed = ''] = / data-modules="([^"]*)"/.exec(text(page)) ?? [];
      const modules = listed.split(' ').map((path) => posix.join(posix.dirname(page), path));
      expect(modules.length).toBeGreaterThan(5);
      expect(modules.flatMap(importsOf).filter((path) => !modules.includes(path))).toEqual([]);
    }
  );

  // Without JavaScript a page has no other styles.
  test('link the styles of all their elements', () => {
    expect(
      read
        .filter(({ page, unstyled }) => page !== '404.html' && unstyled.length > 0)
        .map(({ page, unstyled }) => `${page}: ${unstyled.join(' ')}`)
        .slice(0, 10)
    ).toEqual([]);
  });

  test('exist for every year with data of all partners, China and Russia, and of others that ever had a large figure in those years and in their newest', () => {
    const { partners, years } = availableValues(atlas);
    const always = ['all', 'chn-rus', 'chn', 'rus'];
    const ofViews = [...new Set([...always, ...partners])].flatMap((group) =>
      years
        .filter((year) => {
          const own = atlas.trade.filter((fact) => fact.partner === group);
          const large = own.filter((fact) => fact.value >= 100_000_000 && fact.status !== 'doubted');
          const newest = large.length > 0 && year === Math.max(...own.map((fact) => fact.year));
          return always.includes(group) || newest || large.some((fact) => fact.year === year);
        })
        .flatMap((year) =>
          (always.includes(group) ? ['', 'ko/', 'zh/', 'ru/'] : ['']).flatMap((lang) => [
            ...(lang === '' ? [`${group}/${year}/index.html`] : []),
            `embed/${lang}${group}/${year}/index.html`
          ])
        )
    );
    const others = [
      '',
      'sources/',
      'sources/y/',
      'sources/by-table/',
      'sources/all/',
      'data/',
      'changes/',
      'compare/',
      'embed/compare/',
      ...stories.map(({ id }) => `story/${id}/`)
    ].flatMap((page) => ['', 'ko/', 'zh/', 'ru/'].map((lang) => (page.startsWith('embed/') ? page.replace('/', `/${lang}`) : lang + page) + 'index.html'));
    const wanted = [...ofViews, ...others];
    // 42 years of four filters, once on the site and four times as embeds, and the others.
    expect(wanted.length).toBeGreaterThan(1000);
    expect(wanted.filter((page) => !due.has(page))).toEqual([]);
    const there = new Set(files);
    const written = filesOf(exported({ sample: SAMPLE !== undefined }));
    expect(written.filter((file) => !there.has(file))).toEqual([]);
  });

  test('have the image and the oEmbed file to which they lead other sites', () => {
    const there = new Set([...due, ...files]);
    const named = pages.flatMap((page) =>
      [...text(page).matchAll(/<meta property="og:image" content="([^"?]+)"|\+oembed" href="([^"?]+)"/g)].map(([, image, oembed]) => ({
        page,
        file: new URL(image ?? oembed ?? '').pathname.slice(1)
      }))
    );
    expect(named.length).toBeGreaterThan(pages.length);
    expect(named.filter(({ file }) => !there.has(file)).slice(0, 10)).toEqual([]);
  });

  test('have exactly one h1, a title and a language each', () => {
    // The fallback page is empty until the browser knows the requested address.
    expect(
      read
        .filter(({ page, headings, titled }) => page !== '404.html' && (headings !== 1 || !titled))
        .map(({ page }) => page)
        .slice(0, 10)
    ).toEqual([]);
  });

  test('refer to no resource of another origin, nor does a stylesheet', () => {
    const styles = files.filter((file) => file.endsWith('.css')).flatMap((file) => foreignIn(text(file)).map((what) => `${file}: ${what}`));
    expect([...read.flatMap(({ page, foreign }) => foreign.map((what) => `${page}: ${what}`)), ...styles]).toEqual([]);
  });

  test('forbid other origins and inline scripts by a policy each', () => {
    const wrong = read.filter(({ policy }) => {
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
      return !policy.includes("default-src 'none'") || !policy.includes("connect-src 'self'") || /unsafe-|\*|https?:/.test(scripts) || scripts === '';
    });
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  test('show no figure without a record and source, and no amount without a figure', () => {
    const records = recordsWithSource(atlas);
    expect(read.flatMap(({ page, ids }) => ids.filter((id) => !records.has(id)).map((id) => `${page}: ${id}`)).slice(0, 20)).toEqual([]);
    expect(read.flatMap(({ page, loose }) => loose.map((words) => `${page}: ${words}`)).slice(0, 20)).toEqual([]);
    // Makes sure that the crawl has seen the figures that views show on their maps.
    const figures = atlas.trade.filter(({ year }) => SAMPLE === undefined || isInSample(year));
    expect(new Set(read.flatMap(({ ids }) => ids)).size).toBeGreaterThan(figures.length / 2);
  });
});

/** Tags and rules that load something from another origin. */
function foreignIn(source: string): string[] {
  const tags = [...source.matchAll(/<(?:script|img|iframe|link|source|video|audio|use|image)\b[^>]*>/g)].map(([tag]) => tag);
  // Nothing is loaded from canonical and alternate links.
  const loads = tags.filter((tag) => /\b(?:src|srcset|href|xlink:href)="(?:https?:)?\/\//.test(tag) && !/rel="(?:canonical|alternate)"/.test(tag));
  const styles = [...source.matchAll(/(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\/[^)"']*/g)].map(([rule]) => rule);
  return [...loads, ...styles];
}
