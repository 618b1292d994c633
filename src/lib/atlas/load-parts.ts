/**
 * The Atlas as a page has it: on the server whole, in a browser the core, and the parts that views need, each loaded once (parts.ts says
 * which there are). What shows a view awaits `loadParts` first, and then takes the Atlas from `atlasWith`.
 */
import type { Atlas } from './atlas.ts';
import compiledCore from './compiled/core.json';
import { filesOf, join, unpackPart, type Needs, type Part, type PartFile } from './parts.ts';
import { readAtlas } from './read.ts';

/** All of it is on the server alone: no browser loads that file. */
const whole = import.meta.env.SSR ? (await import('./load.ts')).atlas : null;

/** Addresses of the parts by name. They are fetched and not imported: browsers remember modules that did not load, and a part is asked for again. */
const urls: Readonly<Record<string, string>> = import.meta.env.SSR
  ? {}
  : Object.fromEntries(
      Object.entries(
        import.meta.glob<string>(['./compiled/years/*.json', './compiled/partners/*.json', './compiled/records.json'], {
          query: '?url&no-inline',
          import: 'default',
          eager: true
        })
      ).map(([path, url]) => [path.replace(/^\.\/compiled\/|\.json$/g, ''), url])
    );

/** What there is without any part: no figure of trade. Enough to read addresses, and for pages that show no view. */
export const core: Atlas = whole ?? readAtlas(compiledCore.atlas);

/** The years whose figures a story shows, by its id. */
export const storyYears: Readonly<Record<string, readonly number[]>> = compiledCore.storyYears;

/** Ms after which a part that has not come counts as failed: a request may hang for ever. */
const PATIENCE_MS = 10_000;

/** Loaded parts, which are kept: there are no more than the data have. */
const parts = new Map<string, Part>();
const requests = new Map<string, Promise<void>>();

/** Joined Atlases, the last used at the end: of one view there must be one, since what is derived from an Atlas is kept with it. */
const joined = new Map<string, Atlas>();
const MOST_JOINED = 8;

/** Whether all parts are here. */
export function hasParts(needs: Needs): boolean {
  return whole !== null || filesOf(needs, compiledCore.years).every((name) => parts.has(name));
}

/** Brings parts here; throws where one does not arrive. Requests under way are shared. */
export async function loadParts(needs: Needs): Promise<void> {
  if (!hasParts(needs)) await Promise.all(filesOf(needs, compiledCore.years).map(loadPart));
}

/** The Atlas with these parts, in which everything that the view needs is as in the whole. Throws where `loadParts` has not brought them. */
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
  // What failed is asked for again the next time.
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
    return unpackPart((await answer.json()) as PartFile);
  } finally {
    clearTimeout(timer);
  }
}
