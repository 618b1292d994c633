// The style layers of names on the base map: towns, countries, seas, rivers.
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Lang } from '#lib/atlas/atlas.ts';
import { COUNTRIES, DEMARCATION, RIVERS } from '#lib/symbols/names.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { FONT_FACES } from '#lib/symbols/font-faces.ts';
import { NEAR_ZOOM } from '#lib/layers/zoom-levels.ts';

/** Zooms from which towns of rank 2 to 5 are drawn; those of rank 1 are always drawn. */
const TOWNS_BY_ZOOM: FilterSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4, 2, 5, 3, 7, 4, 8, 5]];
const IN_ITS_ZOOMS: FilterSpecification = ['all', ['<=', ['get', 'from'], ['zoom']], ['>', ['get', 'to'], ['zoom']]];

/** A name is hidden if an arc's label names the same place; see hidden-names.ts. */
const UNLESS_HIDDEN: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'hidden'], false], 0, 1];

/** Names, and the dots of towns. */
export function labelLayers(palette: Palette, lang: Lang): LayerSpecification[] {
  const onLand = { 'text-halo-color': palette.halo, 'text-halo-width': 1.4 };
  const onWater = { 'text-color': palette.sea, 'text-halo-color': palette.seaHalo, 'text-halo-width': 1.2 };
  const town: ExpressionSpecification = ['coalesce', ['get', lang], ['get', 'en']];
  return [
    {
      id: 'town-dot',
      type: 'circle',
      source: 'towns',
      filter: TOWNS_BY_ZOOM,
      paint: {
        'circle-radius': ['match', ['get', 'rank'], 1, 2.6, 2, 2.2, 1.8],
        'circle-color': palette.halo,
        'circle-stroke-color': palette.town,
        'circle-stroke-width': 1.1
      }
    },
    {
      id: 'sea-name',
      type: 'symbol',
      source: 'seas',
      filter: IN_ITS_ZOOMS,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [FONT_FACES.regular],
        'text-letter-spacing': 0.08,
        'text-max-width': 7,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 8, 15]
      },
      paint: onWater
    },
    along('river-name', ['has', 'river'], ['match', ['get', 'river'], 'yalu', RIVERS.yalu[lang], RIVERS.tumen[lang]], onWater),
    along('mdl-name', ['==', ['get', 'status'], 'mdl'], DEMARCATION[lang], { 'text-color': palette.country, ...onLand }),
    {
      id: 'town-name',
      type: 'symbol',
      source: 'towns',
      filter: TOWNS_BY_ZOOM,
      layout: {
        'text-field': town,
        'text-font': ['match', ['get', 'rank'], 1, ['literal', [FONT_FACES.bold]], ['literal', [FONT_FACES.regular]]],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11.5, 9, 14],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.55,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank']
      },
      paint: { 'text-color': palette.town, 'text-opacity': UNLESS_HIDDEN, ...onLand }
    },
    {
      id: 'country-name',
      type: 'symbol',
      source: 'countries',
      filter: IN_ITS_ZOOMS,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [FONT_FACES.bold],
        'text-letter-spacing': 0.06,
        'text-max-width': 8,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 7, 16]
      },
      paint: { 'text-color': palette.country, 'text-opacity': UNLESS_HIDDEN, ...onLand }
    },
    {
      // Names on both sides of a border, for zooms at which the country's own label is off the map: each tile of land has one.
      id: 'near-country-name',
      type: 'symbol',
      source: 'near',
      minzoom: NEAR_ZOOM,
      filter: ['all', ['==', ['get', 'kind'], 'land'], ['in', ['get', 'id'], ['literal', COUNTRIES.map(({ id }) => id)]]],
      layout: {
        'text-field': ['match', ['get', 'id'], ...countryNames(lang), ''] as unknown as ExpressionSpecification,
        'text-font': [FONT_FACES.bold],
        'text-letter-spacing': 0.06,
        'text-size': 13,
        'text-padding': 40
      },
      paint: { 'text-color': palette.country, ...onLand }
    }
  ];
}

/** Pairs of id and name, each country once. */
function countryNames(lang: Lang): string[] {
  return [...new Map(COUNTRIES.map(({ id, names }) => [id, names[lang]]))].flat();
}

function along(
  id: string,
  filter: FilterSpecification,
  field: string | ExpressionSpecification,
  paint: SymbolLayerSpecification['paint']
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'near',
    minzoom: NEAR_ZOOM,
    filter,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': field,
      'text-font': [FONT_FACES.regular],
      'text-size': 12,
      'text-letter-spacing': 0.06,
      'text-offset': [0, -0.9]
    },
    paint: { ...paint }
  };
}
