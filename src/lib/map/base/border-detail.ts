// The style layers of the detail of the border, which the maintainer adds from an OpenStreetMap extract ("npm run basemap -- --extract").
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/symbols/palette.ts';
import { landFills } from './land-fills.ts';

/** The source of the detail, and the zoom from which it is loaded and drawn: the width of a wide screen is then about a degree. */
export const BORDER_DETAIL = 'border-detail';
export const BORDER_DETAIL_ZOOM = 10;

const FROM = { source: BORDER_DETAIL, minzoom: BORDER_DETAIL_ZOOM } as const;

/**
 * Land, built-up areas, water, roads and railways, lowest first, above the symbolic rivers and below the border line. Land is there only where
 * the banks of the river are mapped, and hides the river's symbolic band. All are quiet, because trade is in front.
 */
export function borderDetailLayers(palette: Palette): LayerSpecification[] {
  return [
    ...landFills('border', FROM, palette),
    area('built', { 'fill-color': palette.border, 'fill-opacity': 0.22 }),
    area('water', { 'fill-color': palette.river }),
    line('river', all('river'), { 'line-color': palette.river, 'line-width': widths(1, 4) }),
    line('road-minor', all('road', ['has', 'minor']), { 'line-color': palette.border, 'line-opacity': 0.45, 'line-width': widths(0.4, 2) }),
    line('road', all('road', ['!', ['has', 'minor']]), { 'line-color': palette.border, 'line-opacity': 0.6, 'line-width': widths(0.8, 4) }),
    // Railways as on most maps: a dark line with light dashes on it. Those of the layer of railways are schematic, and dashed.
    line('rail-minor', all('rail', ['has', 'minor']), { 'line-color': palette.mdl, 'line-opacity': 0.6, 'line-width': widths(0.4, 1.4) }),
    line('rail', all('rail', ['!', ['has', 'minor']]), { 'line-color': palette.mdl, 'line-width': widths(1, 4) }),
    line('rail-dashes', all('rail', ['!', ['has', 'minor']]), { 'line-color': palette.dprk, 'line-width': widths(0.4, 2.4), 'line-dasharray': [4, 4] })
  ];
}

function area(kind: string, paint: { 'fill-color': string; 'fill-opacity'?: number }): LayerSpecification {
  return { id: `border-${kind}`, type: 'fill', ...FROM, filter: all(kind), paint };
}

function line(name: string, filter: FilterSpecification, paint: LineLayerSpecification['paint']): LineLayerSpecification {
  return { id: `border-${name}`, type: 'line', ...FROM, filter, layout: { 'line-join': 'round' }, paint: { ...paint } };
}

function all(kind: string, more?: ExpressionSpecification): FilterSpecification {
  const of: ExpressionSpecification = ['==', ['get', 'kind'], kind];
  return more ? ['all', of, more] : of;
}

/** Widths in px at the first zoom and at 16. */
function widths(least: number, most: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.4], ['zoom'], BORDER_DETAIL_ZOOM, least, 16, most];
}
