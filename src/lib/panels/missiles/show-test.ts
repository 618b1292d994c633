// What opening a missile or nuclear test changes in the view.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { byId, availableValues } from '#lib/atlas/lookup.ts';
import type { View } from '#lib/view/view.ts';

/** Web map zoom that shows an impact area about 200 km across, with the coast next to it. */
const AROUND = 5.5;

/**
 * The change of view when a test is opened: its year, so that the map draws it. A year without trade figures cannot be selected; the camera
 * then goes to the impact location, or else to the launch site, if either is known.
 */
export function showTest(atlas: Atlas, { kind, id, date }: { readonly kind: 'test' | 'nuclear'; readonly id: string; readonly date: string }): Partial<View> {
  const select = { kind, id };
  const year = Number(date.slice(0, 4));
  if (availableValues(atlas).years.includes(year)) return { year, select };
  const test = kind === 'test' ? byId(atlas.missileTests, id) : undefined;
  const place = test?.impact ?? (test?.site === undefined ? undefined : byId(atlas.launchSites, test.site)?.position);
  return { select, ...(place && { at: { lon: place.lon, lat: place.lat, zoom: AROUND, bearing: 0, pitch: 0 } }) };
}
