import { dirname, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Who may import whom. `rooms` are other rooms of src/lib; `types` are rooms whose types alone may be named; `packages`
 * match what may come from outside (npm, node:, $app). A room may always import itself.
 * @typedef {{ rooms: readonly string[], types?: readonly string[], packages: RegExp, shapes?: boolean }} Room
 */

const TURF_OR_D3 = /^(@turf\/|d3-)/;
const SVELTE = /^(svelte|bits-ui)(\/|$)/;

/** @param {...RegExp} list */
const any = (...list) => new RegExp(list.map((entry) => `(?:${entry.source})`).join('|'));

const PURE = ['geo', 'atlas', 'format', 'view', 'selection', 'words', 'sentences', 'symbols', 'labels'];

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  geo: { rooms: [], packages: TURF_OR_D3 },
  atlas: { rooms: ['geo'], packages: TURF_OR_D3 },
  format: { rooms: ['atlas'], packages: /^$/ },
  view: { rooms: ['geo', 'atlas'], packages: TURF_OR_D3 },
  selection: { rooms: ['geo', 'atlas', 'format', 'view'], packages: TURF_OR_D3 },
  sentences: { rooms: ['atlas', 'format', 'view', 'selection', 'words'], packages: /^$/ },
  symbols: { rooms: ['geo', 'atlas', 'format', 'view', 'selection', 'words'], packages: TURF_OR_D3 },
  labels: { rooms: ['geo', 'atlas', 'format', 'view', 'selection', 'symbols', 'words'], packages: /^$/ },
  words: { rooms: ['format'], types: ['atlas', 'view', 'selection'], packages: /^$/ },
  reader: { rooms: PURE, packages: any(/^svelte(\/|$)/, /^\$app\//) },
  map: { rooms: PURE, packages: any(/^(maplibre-gl|@maplibre|@deck\.gl|@luma\.gl|@math\.gl)(\/|$)/, /^svelte(\/|$)/, TURF_OR_D3), shapes: true },
  poster: { rooms: PURE, packages: any(/^svelte(\/|$)/, /^topojson-client$/, TURF_OR_D3), shapes: true },
  panels: { rooms: [...PURE, 'reader', 'embed'], packages: any(SVELTE, /^\$app\//, TURF_OR_D3) },
  story: { rooms: [...PURE, 'reader', 'panels', 'embed'], packages: any(SVELTE, /^\$app\//, TURF_OR_D3) },
  embed: { rooms: [...PURE, 'reader', 'panels'], packages: any(SVELTE, /^\$app\//, TURF_OR_D3) },
  // What answers requests: nothing of it reaches a browser, and nothing else imports it but routes.
  server: { rooms: [...PURE, 'reader', 'poster', 'embed'], packages: any(/^node:/, /^(lru-cache|p-limit|@resvg\/resvg-js|@sveltejs\/kit)$/, /^\$app\//) }
};

/** The doors of the drawing rooms. The map's opens late, by import() alone: its engines must never hold up a page. */
const DOORS = { map: /^src\/lib\/map\/LiveMap\.svelte$/, poster: /^src\/lib\/poster\/[^/]+$/ };

const ENGINES = /^(maplibre-gl|@maplibre|@deck\.gl|@luma\.gl)(\/|$)/;
const TEST_TOOLS = /^(vitest|fast-check|@maplibre\/maplibre-gl-style-spec|node:.*)$/;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @type {import('eslint').Rule.RuleModule} */
export const rooms = {
  meta: { type: 'problem', docs: { description: 'Keeps the rooms of src/lib apart, as the design lays them out' }, schema: [] },
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
      ImportExpression: (node) => check(node.source, 'dynamic')
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
  // Made by SvelteKit beside each route, and types alone.
  if (specifier === './$types' || (specifier === 'geojson' && how === 'type')) return undefined;
  const target = locate(file, specifier);
  const own = roomOf(file);
  if (target === undefined) return packageProblem(file, own, specifier);
  if (file.startsWith('src/') && /^geodata\/.*\.[cm]?ts$/.test(target)) {
    return `${file} imports "${target}", but the site knows the data only as compiled by "npm run data".`;
  }
  if (target.startsWith('src/') && !/\.(ts|js|svelte|css|json)$/.test(target.replace(/\?.*$/, ''))) {
    return `Write the extension of "${specifier}" (.ts, .svelte.ts or .svelte).`;
  }
  const other = roomOf(target);
  if (own === undefined || own === other) return undefined;
  if (own === 'routes') {
    return other === 'map' && how === 'value' ? `Enter the map room by import("${specifier}") only, after the picture.` : undefined;
  }
  const room = ROOMS[own];
  if (room === undefined) return `src/lib/${own} is not in the table of rooms (tests/lint/rooms.js): add it with what it may import.`;
  if (other === undefined) {
    return room.shapes || !target.startsWith('geodata/') ? undefined : `The room "${own}" may not import "${target}": only map and poster draw the base map.`;
  }
  // Tests are no part of what a page loads: they may call what their room may only name the types of.
  const typesAlone = how === 'type' || /\.test\.ts$/.test(file);
  if (room.rooms.includes(other) || (typesAlone && room.types?.includes(other))) return undefined;
  if (['panels', 'story', 'embed', 'server'].includes(own)) {
    if (other === 'map' && DOORS.map.test(target) && how !== 'value') return undefined;
    if (other === 'poster' && DOORS.poster.test(target)) return undefined;
  }
  return `The room "${own}" may not import "${other}" (it may import: ${room.rooms.join(', ') || 'no other room'}). What two rooms need belongs in a room below both.`;
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
  const room = ROOMS[own];
  if (room === undefined || room.packages.test(specifier)) return undefined;
  // Files that only run while pages are made may read the project's own files.
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
  return /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith('src/routes/') ? 'routes' : undefined);
}
