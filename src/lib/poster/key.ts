import type { View } from '#lib/view/view.ts';

/** What of a view a picture depends on: two views with the same key have the same picture. */
export function pictureKey(view: View): string {
  const { partners, year, only, flow, goods, series, layers, lang } = view;
  return [partners === 'all' ? 'all' : partners.join('-'), year, only.join('-'), flow, goods ?? '', series, layers.join('-'), lang].join(' ');
}
