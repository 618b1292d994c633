// The style layers that fill land.
import type { FillLayerSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/symbols/palette.ts';

/** Land, and that of the DPRK above it. Two layers, because each of one colour shares its shader with the water; one for both would compile another. */
export function landFills(id: string, from: Pick<FillLayerSpecification, 'source' | 'minzoom'>, palette: Palette): FillLayerSpecification[] {
  const one = (name: string, isDprk: boolean, colour: string): FillLayerSpecification => ({
    id: `${id}-${name}`,
    type: 'fill',
    ...from,
    filter: ['all', ['==', ['get', 'kind'], 'land'], [isDprk ? '==' : '!=', ['get', 'id'], 'prk']],
    paint: { 'fill-color': colour }
  });
  return [one('land', false, palette.land), one('dprk', true, palette.dprk)];
}
