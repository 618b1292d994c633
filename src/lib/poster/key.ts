import type { Kind } from '#lib/atlas/records.ts';
import type { View } from '#lib/view/view.ts';

/** Kinds of place that a picture sets off where the view names one; the rest is for the panels. */
const SET_OFF: readonly Kind[] = ['crossing', 'port', 'zone', 'area', 'site', 'nuclear'];

/** What of a view a picture depends on: two views with the same key have the same picture. */
export function pictureKey(view: View): string {
  const { partners, year, only, flow, goods, series, layers, lang, at, select } = view;
  const camera = at ? ` ${Object.values(at).join(',')}` : '';
  // A chosen test has its own range drawn, and no other.
  const tells = select && (SET_OFF.includes(select.kind) || (select.kind === 'test' && layers.includes('ranges')));
  const chosen = tells ? ` ${select.kind}:${select.id}` : '';
  return [partners === 'all' ? 'all' : partners.join('-'), year, only.join('-'), flow, goods ?? '', series, layers.join('-'), lang].join(' ') + camera + chosen;
}
