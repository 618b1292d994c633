// One static map that can show both directions or each alone without the application. Used for embeds, where embed/static-picture.ts chooses.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { FLOWS, type Flow } from '#lib/view/view.ts';

/** The selections that one static map contains: the view's own first, then each direction alone. */
export function directionsOf(atlas: Atlas, selection: Selection): ReadonlyMap<Flow, Selection> {
  return new Map(FLOWS.map((flow) => [flow, flow === 'both' ? selection : select(atlas, { ...selection.view, flow })]));
}

/** Classes of what only some directions show, so that html-map.css can hide it in the others; empty if all show it. */
export function perDirection(flows: readonly Flow[], all: ReadonlyMap<Flow, Selection>): string {
  return flows.length === all.size ? '' : [' of', ...flows.map((flow) => `of-${flow}`)].join(' ');
}

/** Attributes of a map that contains its directions: the picture key of each, for the script that chooses one (embed/static-picture.ts). */
export const DIRECTION_KEYS = { export: 'data-export-view', import: 'data-import-view' } as const;
