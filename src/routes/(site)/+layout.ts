// Nothing of a page is shown before the data that it shows are here, whatever has led to it: links and steps bring them before they lead
// on (panels/guard-navigation.ts, store/view-store.svelte.ts), so that here there is nothing left to wait for.
import { arePartsHere, bringParts } from '#lib/store/page-parts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ url }) => {
  if (!import.meta.env.SSR && !arePartsHere(url)) await bringParts(url);
};
