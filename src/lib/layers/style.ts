// Turns a layer's Drawing into layers of the live map's style; the map room passes them to MapLibre.
import type { Palette } from '#lib/symbols/palette.ts';
import type { Drawing, Paint, Width } from './drawing.ts';
import { markLayer, ofLayer, PLACES, type StyleLayer, type ThemeName } from './style-layer.ts';

/** The style layers of a drawing, lowest first: areas and lines from its paints, then its marks. */
export function styleLayers(id: string, drawing: Drawing, palette: Palette, theme: ThemeName): StyleLayer[] {
  return [
    ...drawing.paints.flatMap((paint) => painted(id, paint, palette, theme)),
    ...(drawing.markPx === undefined ? [] : [markLayer(id, theme, drawing.markPx)])
  ];
}

function painted(layer: string, { id, part, fill, line, dot, from }: Paint, palette: Palette, theme: ThemeName): StyleLayer[] {
  const common = {
    source: PLACES,
    filter: part === undefined ? ofLayer(layer) : ofLayer(layer, ['==', ['get', 'part'], part]),
    ...(from !== undefined && { minzoom: from })
  };
  return [
    ...(fill
      ? [
          {
            id: `${layer}-${id}-fill`,
            type: 'fill' as const,
            ...common,
            paint: {
              ...(fill.colour === 'hatch' ? { 'fill-pattern': `hatch@${theme}` } : { 'fill-color': palette[fill.colour] }),
              'fill-opacity': fill.opacity
            }
          }
        ]
      : []),
    ...(line
      ? [
          {
            id: `${layer}-${id}`,
            type: 'line' as const,
            ...common,
            layout: { 'line-join': 'round', ...(line.cap && { 'line-cap': line.cap }) },
            paint: {
              'line-color': palette[line.colour],
              'line-width': zoomed(line.width),
              ...(line.opacity !== undefined && { 'line-opacity': line.opacity }),
              // MapLibre measures dashes in line widths.
              ...(line.dash && { 'line-dasharray': line.dash.map((px) => px / widthAt(line.width, 0)) })
            }
          }
        ]
      : []),
    ...(dot
      ? [
          {
            id: `${layer}-${id}-dot`,
            type: 'circle' as const,
            ...common,
            paint: {
              'circle-radius': dot.radius,
              'circle-color': palette[dot.colour],
              'circle-stroke-color': palette[dot.edgeColour],
              'circle-stroke-width': dot.edge
            }
          }
        ]
      : [])
  ];
}

function zoomed(width: Width): unknown {
  return typeof width === 'number' ? width : ['interpolate', ['linear'], ['zoom'], ...width.flat()];
}

/** A width at a zoom, interpolated between the stops as MapLibre does. */
export function widthAt(width: Width, zoom: number): number {
  if (typeof width === 'number') return width;
  const after = width.findIndex(([stop]) => stop > zoom);
  const [to, before] = [width[after], width[(after < 0 ? width.length : after) - 1]];
  if (!before) return to?.[1] ?? 0;
  return to ? before[1] + ((to[1] - before[1]) * (zoom - before[0])) / (to[0] - before[0]) : before[1];
}
