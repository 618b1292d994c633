// Conversion between a view's camera and MapLibre's.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { fitBounds, boundsOf } from '#lib/selection/map-bounds.ts';
import type { Size } from '#lib/geo/box.ts';
import type { Camera } from '#lib/geo/map-projection.ts';
import type { View } from '#lib/view/view.ts';

/** Options of MapLibre's jumpTo and easeTo. */
export interface CameraTarget {
  readonly center: [number, number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** The camera of a view in a box of px: its own, or the one that fits its arcs. */
export function cameraFor(atlas: Atlas, view: View, size: Size): CameraTarget {
  return targetFor(view.at ?? fitBounds(boundsOf(atlas, view), size));
}

/** A camera as MapLibre options. */
function targetFor({ lon, lat, zoom, bearing, pitch }: Camera): CameraTarget {
  return { center: [lon, lat], zoom, bearing, pitch };
}

/** The present camera of a map, rounded as in the address. */
export function cameraOf(map: { getCenter(): { lng: number; lat: number }; getZoom(): number; getBearing(): number; getPitch(): number }): Camera {
  const { lng, lat } = map.getCenter();
  return {
    // A map that was dragged around the world still has a longitude between −180 and 180.
    lon: round(((((lng + 180) % 360) + 360) % 360) - 180, 4),
    lat: round(lat, 4),
    zoom: round(map.getZoom(), 2),
    bearing: round(map.getBearing(), 1),
    pitch: round(map.getPitch(), 1)
  };
}

/** Whether two cameras have the same address. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom && a.bearing === b.bearing && a.pitch === b.pitch;
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
}
