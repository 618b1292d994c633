import { MAP_LAYERS } from '#lib/layers/list.ts';
import type { View } from '#lib/view/view.ts';

/** What of a view a picture depends on: two views with the same key have the same picture. */
export function pictureKey(view: View): string {
  const { partners, year, month, only, flow, goods, series, layers, lang, frame, at, select } = view;
  const camera = at ? ` ${Object.values(at).join(',')}` : frame === 'world' ? ' world' : '';
  // What a layer draws is set off where the view names it; the rest is for the panels.
  const tells = select && MAP_LAYERS.some(({ kinds }) => kinds.includes(select.kind));
  const chosen = tells ? ` ${select.kind}:${select.id}` : '';
  return (
    [partners === 'all' ? 'all' : partners.join('-'), month ?? year, only.join('-'), flow, goods ?? '', series, layers.join('-'), lang].join(' ') +
    camera +
    chosen
  );
}
