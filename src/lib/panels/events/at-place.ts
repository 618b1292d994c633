import type { Atlas, AtlasEvent } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import type { Camera } from '#lib/view/view.ts';

/** Web map zoom that shows a bridge or a port with what lies around it. */
const CLOSE = 9;

/** The camera at an event's place; null where it names none or one without a position of its own, such as a partner. */
export function cameraAt(atlas: Atlas, event: AtlasEvent): Camera | null {
  const [kind, id = ''] = event.place?.split(':') ?? [];
  const place =
    kind === 'crossing' ? byId(atlas.crossings, id) : kind === 'port' ? byId(atlas.ports, id)
    : kind === 'zone' ? byId(atlas.zones, id) : kind === 'site' ? byId(atlas.launchSites, id) : undefined;
  const position = place?.position;
  return position ? { lon: position.lon, lat: position.lat, zoom: CLOSE, bearing: 0, pitch: 0 } : null;
}
