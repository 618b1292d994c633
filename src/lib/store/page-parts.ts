// Loads the parts of the Atlas that the page at an address needs, before the page goes there, so that address, heading, map and table
// always belong to one view. If they cannot be loaded, the page stays where it is.
import { resolve } from '$app/paths';
import { core, hasParts, loadParts, storyNeeds } from '#lib/atlas/load-parts.ts';
import type { Needs } from '#lib/atlas/parts.ts';
import { needsAt } from '#lib/selection/needs.ts';
import { onPrepare } from '#lib/startup/lifecycle.ts';

/** What the page at an address of this site needs. */
export function needsOfUrl(url: URL): Needs {
  const root = new URL(resolve('/'), url).pathname;
  return needsAt(core, storyNeeds, { pathname: url.pathname.slice(root.length), search: url.search });
}

/** Whether everything that the page at an address needs is loaded. */
export const arePartsHere = (url: URL): boolean => hasParts(needsOfUrl(url));

/** Loads what the page at an address needs; throws if it cannot be loaded. */
export const bringParts = (url: URL): Promise<void> => loadParts(needsOfUrl(url));

let turn = 0;

/** Begins a navigation; an earlier one that is still loading gives way to it. */
export const newTurn = (): number => (turn += 1);

/** Whether no other navigation has begun since. */
export const isLatest = (since: number): boolean => since === turn;

// Before the application starts on a page as sent by the server.
if (!import.meta.env.SSR) onPrepare(() => bringParts(new URL(location.href)));
