// What the documents refer to exists: linked and named files, the rooms in the diagram, the parameters of embeds.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { encode } from '#lib/view/address.ts';
import { defaultView } from '#lib/view/view.ts';
import { ROOMS } from '../lint/rooms.js';
import { filesUnder, ROOT } from './files.ts';

/** Documents for contributors and hosts. */
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...['docs', 'geodata', 'src/fonts', '.github'].flatMap(filesUnder).filter((name) => name.endsWith('.md') && !name.startsWith('geodata/stories/'))
];
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const lineAt = (document: string, index: number): number => document.slice(0, index).split('\n').length;

/** The anchor of a heading on GitHub. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchors = (file: string): string[] => [...text(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading.replaceAll('`', '')));

/** Files that a document may name, by their whole path. */
const FILES = ['src', 'geodata', 'tests', 'static', 'docs', '.github']
  .flatMap(filesUnder)
  .concat(readdirSync(ROOT))
  .map((file) => `/${file}`);

describe('the documents', () => {
  it.each(DOCUMENTS)('%s has links only to existing files and headings', (file) => {
    const document = text(file);
    const broken = [...document.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(({ 1: link = '', index }) => {
      if (/^[a-z]+:/.test(link)) return [];
      const [path = '', heading] = link.split('#');
      const target = path === '' ? file : normalize(join(dirname(file), path));
      if (!existsSync(join(ROOT, target))) return [`${file}:${lineAt(document, index)}: "${link}" leads to no file`];
      return heading === undefined || anchors(target).includes(heading) ? [] : [`${file}:${lineAt(document, index)}: ${target} has no heading "#${heading}"`];
    });
    expect(broken).toEqual([]);
  });

  it.each(DOCUMENTS.filter((file) => file !== 'CHANGELOG.md'))('%s names only existing code files', (file) => {
    const document = text(file);
    const gone = [...document.matchAll(/`([\w./[\]()+-]+\.(?:ts|js|svelte))`/g)].flatMap(({ 1: name = '', index }) =>
      // A name that begins with a slash is an address of the site; the name of a route is a folder.
      name.startsWith('/') || FILES.some((path) => path.endsWith(`/${name}`) || path.includes(`/${name}/`)) || BUILT.has(name)
        ? []
        : [`${file}:${lineAt(document, index)} names "${name}", which is not there: mend the name`]
    );
    expect(gone).toEqual([]);
  });

  it('show the rooms in their order, each with a line', () => {
    const picture = /## Rooms[\s\S]*?```\n([\s\S]*?)```/.exec(text('ARCHITECTURE.md'))?.[1] ?? '';
    const drawn = [...picture.matchAll(/^ ([a-z-]+) {2,}\S/gm)].map(([, name]) => name);
    expect(drawn, 'the picture in ARCHITECTURE.md, from bottom to top, against tests/lint/rooms.js').toEqual([
      'routes',
      ...ROOMS.map(({ name }) => name).reverse()
    ]);
  });

  it('explain every parameter of an address to editors', () => {
    const view = defaultView(availableValues(fixture));
    const all = encode(
      {
        ...view,
        year: 2023,
        month: '2023-10',
        only: ['chn'],
        flow: 'export',
        goods: '6704',
        series: 'kotra',
        layers: [],
        frame: 'world',
        at: { lon: 1, lat: 1, zoom: 5, bearing: 0, pitch: 0 },
        select: { kind: 'partner', id: 'chn' },
        theme: 'dark',
        ui: 'full'
      },
      availableValues(fixture)
    );
    const names = [...new URLSearchParams(all.split('?')[1]).keys(), 'live'];
    // Partners, year and language are in the path; every other field is a parameter, and has a value other than its default above.
    expect(names).toHaveLength(Object.keys(view).length - 3 + 1);
    const table = [...text('docs/embedding.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(table.sort()).toEqual(names.sort());
  });
});

/** Files that only a build or a package has. */
const BUILT = new Set(['handler.js', 'embed.js']);
