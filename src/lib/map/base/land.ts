// The style layers of water, land, rivers and borders.
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/symbols/palette.ts';
import { BORDER_WIDTHS } from '#lib/symbols/border-width.ts';
import { RIVER_WIDTHS } from '#lib/symbols/river-width.ts';
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';
import { borderDetailLayers } from './border-detail.ts';

const LAND: FilterSpecification = ['==', ['get', 'kind'], 'land'];
const INTERNATIONAL: FilterSpecification = ['==', ['get', 'status'], 'international'];
const MDL: FilterSpecification = ['==', ['get', 'status'], 'mdl'];

/** Water, land and lines, lowest first. The world is drawn at every zoom; from NEAR_ZOOM the detailed geometry covers it. The detail of the border, where the site has it, is above both. */
export function landLayers(palette: Palette, borderDetail: boolean): LayerSpecification[] {
  const land: ExpressionSpecification = ['match', ['get', 'id'], 'prk', palette.dprk, palette.land];
  const near = { source: 'near', minzoom: NEAR_ZOOM } as const;
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    { id: 'world-land', type: 'fill', source: 'world', filter: LAND, paint: { 'fill-color': land } },
    border('world-border', { source: 'world' }, palette.border),
    demarcation('world-mdl', { source: 'world' }, palette.mdl),
    { id: 'near-sea', type: 'fill', ...near, filter: ['==', ['get', 'kind'], 'sea'], paint: { 'fill-color': palette.water, 'fill-antialias': false } },
    { id: 'near-land', type: 'fill', ...near, filter: LAND, paint: { 'fill-color': land } },
    { id: 'near-water', type: 'fill', ...near, filter: ['==', ['get', 'kind'], 'water'], paint: { 'fill-color': palette.water } },
    {
      id: 'near-river',
      type: 'line',
      ...near,
      filter: ['has', 'river'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.river, 'line-width': ['interpolate', ['exponential', RIVER_WIDTHS.base], ['zoom'], ...RIVER_WIDTHS.stops.flat()] }
    },
    ...(borderDetail ? borderDetailLayers(palette, land) : []),
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
