// What an embed can show without the application, and what only the application can. For static hosts, which send the same page whatever
// the query, and for cameras whose view depends on the size of the map.
import { EMBED_PATH } from '#lib/view/lang.ts';

/** A direction that the page can show alone without the application. */
export type StaticDirection = 'export' | 'import';

/**
 * The direction in the address of a view; null for both. Also null for comparisons and stories, which have no prepared text for one
 * direction.
 */
export function staticDirection(pathname: string, query: URLSearchParams): StaticDirection | null {
  const flow = query.get('flow');
  return (flow === 'export' || flow === 'import') && !/^(compare|story)\//.test(pathname.split(EMBED_PATH).at(-1) ?? '') ? flow : null;
}

/**
 * Replaces the text of an embed by that for one direction. The map follows by CSS (`data-flow`, html-map.css). The text is in a template in
 * the page (DirectionTemplate.svelte) and equals what the application renders, so that hydration recognises the markup.
 */
export function showDirection(main: HTMLElement, flow: StaticDirection): void {
  const words = document.querySelector<HTMLTemplateElement>(`template[data-in="${flow}"]`);
  const text = words?.content.querySelector('main');
  const [box, place] = [main, text].map((part) => part?.querySelector<HTMLElement>(':scope > .box'));
  if (!words || !text || !box || !place) return;
  const picture = box.querySelector<HTMLElement>('.picture');
  if (picture) picture.dataset['view'] = picture.dataset[`${flow}View`];
  box.querySelector('[role="img"]')?.setAttribute('aria-label', place.dataset['description'] ?? '');
  document.title = words.dataset['title'] ?? document.title;
  place.replaceWith(box);
  main.replaceChildren(...text.childNodes);
}

/** Px from the centre of the tallest map to its top or bottom edge. */
const HALF_MAP = 1000;

/**
 * Whether the view of a camera (`at` of the address: `lon,lat,zoom,bearing,pitch`) depends on the size of the map and not only on its
 * centre: if it has pitch, or if its zoom is so low or its latitude so high that the map shifts to keep the edge of the world out of view.
 */
export function dependsOnMapSize(at: string | null): boolean {
  const [, lat = NaN, zoom = NaN, , pitch = 0] = (at ?? '').split(',').map(Number);
  // Web Mercator: the world is 512 px at zoom 0.
  const toEdge = (0.5 - Math.abs(Math.asinh(Math.tan((lat * Math.PI) / 180))) / (2 * Math.PI)) * 512 * 2 ** zoom;
  return pitch > 0 || toEdge < HALF_MAP;
}
