import type { Atlas } from '#lib/atlas/atlas.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { FLOWS, type Flow } from '#lib/view/view.ts';

/**
 * What a picture may be asked to show of a view while no code runs that could draw it anew: itself, and each direction
 * alone. The first is the view's own.
 */
export function directionsOf(atlas: Atlas, selection: Selection): ReadonlyMap<Flow, Selection> {
  return new Map(FLOWS.map((flow) => [flow, flow === 'both' ? selection : select(atlas, { ...selection.view, flow })]));
}

/** Classes of what some of a picture's directions show, for html-map.css to hide in the others; none where all do. */
export function perDirection(flows: readonly Flow[], all: ReadonlyMap<Flow, Selection>): string {
  return flows.length === all.size ? '' : [' of', ...flows.map((flow) => `of-${flow}`)].join(' ');
}

/** Attributes of a picture that holds its directions: the key of each, for the script that chooses one (embed/flow.ts). */
export const DIRECTION_KEYS = { export: 'data-export-view', import: 'data-import-view' } as const;
