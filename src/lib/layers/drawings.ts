// The drawing of each layer in list.ts. It is a separate list because only drawing code loads it; a layer without an entry here does not
// compile.
import { crossingsDrawing } from './crossings/drawing.ts';
import { dangerDrawing } from './danger-areas/drawing.ts';
import type { Drawing, PlaceFeature } from './drawing.ts';
import { gatewaysDrawing } from './gateways/drawing.ts';
import { itemsOf, MAP_LAYERS, type MapLayerId, type Parts } from './list.ts';
import { nuclearDrawing } from './nuclear/drawing.ts';
import { portsDrawing } from './ports/drawing.ts';
import { railwaysDrawing } from './railways/drawing.ts';
import { rangesDrawing } from './ranges/drawing.ts';
import { sitesDrawing } from './sites/drawing.ts';
import { testsDrawing } from './tests/drawing.ts';
import { zonesDrawing } from './zones/drawing.ts';
import type { Scene } from './layer.ts';

type Drawings = { readonly [Id in MapLayerId]: Drawing<Parts[Id][number]> | null };

/** By id of the layer; null if it is not drawn on the map. */
export const DRAWINGS: Drawings = {
  crossings: crossingsDrawing,
  ports: portsDrawing,
  zones: zonesDrawing,
  sites: sitesDrawing,
  nuclear: nuclearDrawing,
  tests: testsDrawing,
  dangerAreas: dangerDrawing,
  ranges: rangesDrawing,
  railways: railwaysDrawing,
  gateways: gatewaysDrawing,
  events: null
};

/** The drawings with the ids of their layers, lowest first. */
export function drawings(): { readonly id: string; readonly drawing: Drawing }[] {
  return MAP_LAYERS.flatMap(({ id }) => {
    const drawing = DRAWINGS[id as MapLayerId];
    return drawing ? [{ id, drawing: drawing as Drawing }] : [];
  }).sort((a, b) => a.drawing.depth - b.drawing.depth);
}

/** The part of a selection that is needed to draw it. */
export type Drawable = Parts & Pick<Scene, 'view'>;

/** Features by id of the layer, lowest layer first. */
export type DrawnFeatures = ReadonlyMap<string, readonly PlaceFeature[]>;

const made = new WeakMap<Drawable, DrawnFeatures>();

/** The features of all layers of a selection, cached because several maps draw them. */
export function drawLayers(atlas: Scene['atlas'], selection: Drawable): DrawnFeatures {
  let drawn = made.get(selection);
  if (!drawn) {
    const items = new Map(MAP_LAYERS.map((layer) => [layer.id, itemsOf(selection, layer)]));
    drawn = new Map(drawings().map(({ id, drawing }) => [id, drawing.features({ atlas, view: selection.view, items: items.get(id) ?? [] })]));
    made.set(selection, drawn);
  }
  return drawn;
}

/** The features of the record that the view selects. */
export function chosenFeatures(drawn: DrawnFeatures, { select }: Scene['view']): PlaceFeature[] {
  if (!select) return [];
  return drawings()
    .filter(({ drawing }) => !drawing.aside)
    .flatMap(({ id }) => drawn.get(id) ?? [])
    .filter(({ properties }) => properties.kind === select.kind && properties.id === select.id);
}
