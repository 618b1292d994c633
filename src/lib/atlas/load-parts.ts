/**
 * Loads the Atlas for a page: on the server the whole, in a browser the core and the parts that views need, each once (parts.ts lists
 * them). Await `loadParts` before a view is shown, then get the Atlas from `atlasWith`.
 */
import type { Atlas } from './atlas.ts';
import compiledCore from './compiled/core.json';
import { filesOf, join, unpackPart, type Needs, type Part, type PartFile, type StoryNeeds } from './parts.ts';
import { readCore } from './read.ts';

/** Only the server has all of it: no browser loads that file. */
const whole = import.meta.env.SSR ? (await import('./load.ts')).atlas : null;

/**
 * Addresses of the parts by name. They are fetched instead of imported, because browsers remember failed modules, and a part must be
 * loadable again.
 */
const urls: Readonly<Record<string, string>> = import.meta.env.SSR
  ? {}
  : Object.fromEntries(
      Object.entries(
        import.meta.glob<string>(
          ['./compiled/years/*.json', './compiled/partners/*.json', './compiled/goods/*.json', './compiled/records.json', './compiled/limits.json'],
          {
            query: '?url&no-inline',
            import: 'default',
            eager: true
          }
        )
      ).map(([path, url]) => [path.replace(/^\.\/compiled\/|\.json$/g, ''), url])
    );

/** The core without any part: it has no trade figures. Enough to read addresses, and for pages that show no view. */
export const core: Atlas = whole ?? readCore(compiledCore.atlas);

/** The years and the goods whose figures a story shows, by its id. */
export const storyNeeds: Readonly<Record<string, StoryNeeds>> = compiledCore.storyNeeds;

/** Ms after which a missing part counts as failed, because a request may hang for ever. */
const PATIENCE_MS = 10_000;

/** Loaded parts, all of which are kept: their number is limited by the data. */
const parts = new Map<string, Part>();
const requests = new Map<string, Promise<void>>();

/**
 * Combined Atlases, the last used at the end. The same view must get the same object, because results derived from an Atlas are cached by
 * it.
 */
const joined = new Map<string, Atlas>();
const MOST_JOINED = 8;

/** Whether all these parts are loaded. */
export function hasParts(needs: Needs): boolean {
  return whole !== null || filesOf(needs, compiledCore.years).every((name) => parts.has(name));
}

/** Loads these parts; throws if one cannot be loaded. Requests in progress are shared. */
export async function loadParts(needs: Needs): Promise<void> {
  if (!hasParts(needs)) await Promise.all(filesOf(needs, compiledCore.years).map(loadPart));
}

/** The Atlas with these parts, in which everything that the view needs equals the whole. Throws if `loadParts` has not loaded them. */
export function atlasWith(needs: Needs): Atlas {
  if (whole) return whole;
  const names = filesOf(needs, compiledCore.years);
  const key = names.join();
  const found =
    joined.get(key) ??
    join(
      core,
      names.map((name) => {
        const part = parts.get(name);
        if (!part) throw new Error(`atlasWith: the part "${name}" is not here; await loadParts(needs) before a view is shown`);
        return part;
      })
    );
  joined.delete(key);
  joined.set(key, found);
  const [oldest] = joined.keys();
  if (joined.size > MOST_JOINED && oldest !== undefined) joined.delete(oldest);
  return found;
}

function loadPart(name: string): Promise<void> {
  const known = requests.get(name);
  if (known) return known;
  const request = fetchPart(name).then((part) => void parts.set(name, part));
  requests.set(name, request);
  // A failed part is requested again next time.
  request.catch(() => requests.delete(name));
  return request;
}

async function fetchPart(name: string): Promise<Part> {
  const url = urls[name];
  if (url === undefined) throw new Error(`loadPart: no part "${name}" was built; run "npm run data" and build again`);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(url, { signal: patience.signal });
    if (!answer.ok) throw new Error(`loadPart: ${url} answered ${answer.status}`);
    return unpackPart((await answer.json()) as PartFile, core.partners);
  } finally {
    clearTimeout(timer);
  }
}
