// The key that identifies the static map of a view. Use it to cache maps, and to check whether a map shows the present view.
import { MAP_LAYERS } from '#lib/layers/list.ts';
import type { View } from '#lib/view/view.ts';

/** The parts of a view that its static map depends on, as text: two views with the same key have the same map. */
export function pictureKey(view: View): string {
  const { partners, year, month, only, flow, goods, series, layers, lang, frame, at, select } = view;
  const camera = at ? ` ${Object.values(at).join(',')}` : frame === 'world' ? ' world' : '';
  // Selecting a feature of a layer highlights it on the map; other records only open in panels.
  const tells = select && MAP_LAYERS.some(({ kinds }) => kinds.includes(select.kind));
  const chosen = tells ? ` ${select.kind}:${select.id}` : '';
  return (
    [partners === 'all' ? 'all' : partners.join('-'), month ?? year, only.join('-'), flow, goods ?? '', series, layers.join('-'), lang].join(' ') +
    camera +
    chosen
  );
}
