// The import rules between the rooms of src/lib, and of the part of geodata below them, as a lint rule. ARCHITECTURE.md explains the rooms.
import { dirname, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A room of src/lib, or `compile`. It may import the rooms below it in the list, types included, and itself. `packages` match allowed
 * imports from outside (npm, node:, $app). `not` are rooms below it that it must not import nevertheless. `values`, if given, are the only
 * rooms from which it may import more than types. `readers`, if given, are the only files outside it that may import it.
 * @typedef {{ name: string, packages: RegExp, not?: readonly string[], values?: readonly string[], readers?: readonly string[], shapes?: boolean }} Room
 */

const NONE = /^$/;
const SVELTE = /^(svelte|bits-ui)(\/|$)/;

/** @param {...RegExp} list */
const any = (...list) => new RegExp(list.map((entry) => `(?:${entry.source})`).join('|'));

/**
 * The rooms from bottom to top. The order is strict, so that no two rooms can need each other.
 * @type {readonly Room[]}
 */
export const ROOMS = [
  { name: 'dates', packages: NONE },
  { name: 'geo', packages: NONE },
  // geodata/schema and geodata/compile: the columns of the tables and the records made of them. The types of the Atlas are theirs.
  { name: 'compile', packages: /^(valibot|@turf\/.*)$/, readers: ['src/lib/atlas/atlas.ts'] },
  // Types alone of what compiles the data: none of that code gets into a page.
  { name: 'atlas', packages: NONE, values: ['dates', 'geo'] },
  // The only room that reads geodata/shapes.
  { name: 'base-map', packages: NONE, shapes: true },
  { name: 'format', packages: NONE },
  { name: 'view', packages: NONE },
  // Catalogues call only formats: a text that needs more is a sentence.
  { name: 'words', packages: NONE, values: ['format'] },
  { name: 'symbols', packages: NONE },
  // Above the words and marks that layers use, below the selection that contains them.
  { name: 'layers', packages: /^@turf\// },
  { name: 'selection', packages: /^@turf\// },
  { name: 'sentences', packages: NONE },
  { name: 'labels', packages: NONE },
  // How a page that arrives complete starts its application.
  { name: 'startup', packages: /^svelte(\/|$)/ },
  { name: 'versions', packages: /^\$app\// },
  { name: 'store', packages: any(/^svelte(\/|$)/, /^\$app\//) },
  // Both drawing rooms get what they draw: they know neither the address nor each other.
  {
    name: 'map',
    packages: any(/^(maplibre-gl|@maplibre|@deck\.gl|@luma\.gl|@math\.gl)(\/|$)/, /^svelte(\/|$)/, /^@turf\//),
    not: ['startup', 'versions', 'store']
  },
  { name: 'static-map', packages: any(/^svelte(\/|$)/, /^d3-/), not: ['startup', 'versions', 'store', 'map'] },
  // Runs in an embed before the application, and in the article around it; it contains no component.
  { name: 'embed', packages: NONE },
  { name: 'head', packages: any(/^svelte(\/|$)/, /^\$app\//) },
  { name: 'files', packages: NONE },
  { name: 'share', packages: any(SVELTE, /^\$app\//) },
  { name: 'panels', packages: any(SVELTE, /^\$app\//, /^d3-/) },
  { name: 'story', packages: any(SVELTE, /^\$app\//) },
  // Answers requests: no part of it reaches a browser, and only routes import it.
  { name: 'server', packages: any(/^node:/, /^(lru-cache|p-limit|@resvg\/resvg-js|@sveltejs\/kit)$/, /^\$app\//) }
];

/** The entry of the map, loaded by import() only: the map's code must never delay a page. */
const MAP_ENTRY = 'src/lib/map/LiveMap.svelte';

const ENGINES = /^(maplibre-gl|@maplibre|@deck\.gl|@luma\.gl)(\/|$)/;
const TEST_TOOLS = /^(vitest|fast-check|@maplibre\/maplibre-gl-style-spec|node:.*)$/;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @type {import('eslint').Rule.RuleModule} */
export const rooms = {
  meta: { type: 'problem', docs: { description: 'Keeps the imports between the rooms of src/lib one way, as ARCHITECTURE.md lays them out' }, schema: [] },
  create(context) {
    const file = relative(ROOT, context.filename).split(sep).join('/');

    /**
     * @param {import('estree').Node | null | undefined} source
     * @param {'value' | 'type' | 'dynamic'} how
     */
    const check = (source, how) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = problem(file, source.value, how);
      if (message) context.report({ node: source, message });
    };
    /** @param {import('estree').Node} node */
    const howOf = (node) => (/** @type {{ importKind?: string, exportKind?: string }} */ (node).importKind === 'type' ? 'type' : 'value');
    return {
      ImportDeclaration: (node) => check(node.source, howOf(node)),
      ExportNamedDeclaration: (node) => check(node.source, howOf(node)),
      ExportAllDeclaration: (node) => check(node.source, howOf(node)),
      ImportExpression: (node) => check(node.source, 'dynamic'),
      // typeof import('…') in a type.
      /** @param {import('estree').Node & { source: import('estree').Node }} node */
      TSImportType: (node) => check(node.source, 'type')
    };
  }
};

/**
 * What is wrong with an import, or undefined. `file` is relative to the project's root, with forward slashes.
 * @param {string} file
 * @param {string} specifier as written
 * @param {'value' | 'type' | 'dynamic'} how
 */
export function problem(file, specifier, how) {
  if (/^\$lib(\/|$)/.test(specifier)) return `Write "#lib/…" with the file's extension instead of "${specifier}".`;
  // SvelteKit generates it beside each route; it contains only types.
  if (specifier === './$types' || (specifier === 'geojson' && how === 'type')) return undefined;
  const target = locate(file, specifier);
  const own = roomOf(file);
  if (target === undefined) return packageProblem(file, own, specifier);
  const other = roomOf(target);
  const readers = ROOMS.find(({ name }) => name === other)?.readers ?? [];
  if (file.startsWith('src/') && /^geodata\/.*\.[cm]?ts$/.test(target) && !readers.includes(file)) {
    return `${file} imports "${target}", but the site knows the data only as compiled by "npm run data".`;
  }
  if (target.startsWith('src/') && !/\.(ts|js|svelte|css|json)$/.test(target.replace(/\?.*$/, ''))) {
    return `Write the extension of "${specifier}" (.ts, .svelte.ts or .svelte).`;
  }
  if (own === undefined || own === other) return undefined;
  const entersMap = other !== 'map' || (target === MAP_ENTRY && how !== 'value');
  const enterMap = 'Enter the map room by import("#lib/map/LiveMap.svelte") only, after the picture.';
  if (own === 'routes') return entersMap ? undefined : enterMap;
  const height = ROOMS.findIndex(({ name }) => name === own);
  const room = ROOMS[height];
  if (room === undefined) return `src/lib/${own} is not in the list of rooms (tests/lint/rooms.js): add it above what it imports.`;
  if (other === undefined) {
    const why = own === 'compile' ? 'the types of the Atlas are its own, so it knows columns and rows alone' : 'only base-map reads the shapes';
    return room.shapes || !target.startsWith('geodata/') ? undefined : `The room "${own}" may not import "${target}": ${why}.`;
  }
  const below = ROOMS.slice(0, height)
    .map(({ name }) => name)
    .filter((name) => !room.not?.includes(name));
  if (!below.includes(other)) {
    return `The room "${own}" may not import "${other}" (it may import: ${below.join(', ') || 'no other room'}). What two rooms need belongs in a room below both.`;
  }
  if (!entersMap) return enterMap;
  // Tests are not part of a page.
  if (room.values && how !== 'type' && !room.values.includes(other) && !/\.test\.ts$/.test(file)) {
    return `The room "${own}" may import types alone of "${other}": only ${room.values.join(', ')} may be called.`;
  }
  return undefined;
}

/**
 * @param {string} file
 * @param {string | undefined} own
 * @param {string} specifier
 */
function packageProblem(file, own, specifier) {
  if (/\.test\.ts$/.test(file) && TEST_TOOLS.test(specifier)) return undefined;
  if (ENGINES.test(specifier) && own !== 'map' && !file.startsWith('tests/bench/')) {
    return `Only the map room may import "${specifier}": everywhere else it would put the map's engine into the first load.`;
  }
  if (own === undefined || own === 'routes') return undefined;
  const room = ROOMS.find(({ name }) => name === own);
  if (room === undefined || room.packages.test(specifier)) return undefined;
  // Files that only run while pages are rendered may read the project's files.
  if (/\.server\.ts$/.test(file) && /^node:/.test(specifier)) return undefined;
  return `The room "${own}" may not import the package "${specifier}".`;
}

/**
 * Path of an imported file from the project's root; undefined for packages.
 * @param {string} file
 * @param {string} specifier
 */
function locate(file, specifier) {
  if (specifier.startsWith('#lib/')) return `src/lib/${specifier.slice('#lib/'.length)}`;
  if (specifier.startsWith('.')) return posix.join(dirname(file), specifier);
  return undefined;
}

/** @param {string} path */
function roomOf(path) {
  if (/^geodata\/(schema\/|compile\/|(compile|group)\.ts$)/.test(path)) return 'compile';
  return /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith('src/routes/') ? 'routes' : undefined);
}
