// The parts of the Atlas that the page at an address needs. They are brought before the page goes there, so that address, heading, map and
// table are always of one view; where they do not arrive, the page stays where it is.
import { resolve } from '$app/paths';
import { core, hasParts, loadParts, storyYears } from '#lib/atlas/load-parts.ts';
import type { Needs } from '#lib/atlas/parts.ts';
import { needsAt } from '#lib/selection/needs.ts';
import { onPrepare } from '#lib/startup/lifecycle.ts';

/** What the page at an address of this site needs. */
export function needsOfUrl(url: URL): Needs {
  const root = new URL(resolve('/'), url).pathname;
  return needsAt(core, storyYears, { pathname: url.pathname.slice(root.length), search: url.search });
}

/** Whether everything that the page at an address needs is here. */
export const arePartsHere = (url: URL): boolean => hasParts(needsOfUrl(url));

/** Brings what the page at an address needs; throws where it does not arrive. */
export const bringParts = (url: URL): Promise<void> => loadParts(needsOfUrl(url));

let turn = 0;

/** Begins a navigation: one that still waits for code or data gives way to it. */
export const newTurn = (): number => (turn += 1);

/** Whether no other navigation has begun since. */
export const isLatest = (since: number): boolean => since === turn;

// Before the application starts on a page as sent.
if (!import.meta.env.SSR) onPrepare(() => bringParts(new URL(location.href)));
