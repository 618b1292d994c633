// Shows no page before its data is loaded. Links and steps load it before they navigate (panels/guard-navigation.ts,
// store/view-store.svelte.ts), so usually nothing is left to wait for here.
import { arePartsHere, bringParts } from '#lib/store/page-parts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ url }) => {
  if (!import.meta.env.SSR && !arePartsHere(url)) await bringParts(url);
};
