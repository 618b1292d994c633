// The style layers of water, land, rivers and borders.
import type { FilterSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/symbols/palette.ts';
import { BORDER_WIDTHS } from '#lib/symbols/border-width.ts';
import { RIVER_WIDTHS } from '#lib/symbols/river-width.ts';
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';
import { borderDetailLayers } from './border-detail.ts';
import { landFills } from './land-fills.ts';

const INTERNATIONAL: FilterSpecification = ['==', ['get', 'status'], 'international'];
const MDL: FilterSpecification = ['==', ['get', 'status'], 'mdl'];

/** Water, land and lines, lowest first. The world is drawn at every zoom; from NEAR_ZOOM the detailed geometry covers it. The detail of the border, where the site has it, is above both. */
export function landLayers(palette: Palette, borderDetail: boolean): LayerSpecification[] {
  const near = { source: 'near', minzoom: NEAR_ZOOM } as const;
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    ...landFills('world', { source: 'world' }, palette),
    border('world-border', { source: 'world' }, palette.border),
    demarcation('world-mdl', { source: 'world' }, palette.mdl),
    { id: 'near-sea', type: 'fill', ...near, filter: ['==', ['get', 'kind'], 'sea'], paint: { 'fill-color': palette.water, 'fill-antialias': false } },
    ...landFills('near', near, palette),
    { id: 'near-water', type: 'fill', ...near, filter: ['==', ['get', 'kind'], 'water'], paint: { 'fill-color': palette.water } },
    {
      id: 'near-river',
      type: 'line',
      ...near,
      filter: ['has', 'river'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.river, 'line-width': ['interpolate', ['exponential', RIVER_WIDTHS.base], ['zoom'], ...RIVER_WIDTHS.stops.flat()] }
    },
    ...(borderDetail ? borderDetailLayers(palette) : []),
    border('near-border', near, palette.border),
    demarcation('near-mdl', near, palette.mdl)
  ];
}

type From = Pick<LineLayerSpecification, 'source' | 'minzoom'>;

function border(id: string, from: From, colour: string): LineLayerSpecification {
  return {
    id,
    type: 'line',
    ...from,
    filter: INTERNATIONAL,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': ['interpolate', ['linear'], ['zoom'], ...BORDER_WIDTHS.flat()] }
  };
}

/** Dashed, so that it differs from borders without colour. */
function demarcation(id: string, from: From, colour: string): LineLayerSpecification {
  return {
    id,
    type: 'line',
    ...from,
    filter: MDL,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-dasharray': [3, 2], 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.7, 6, 1.3, 12, 2] }
  };
}
