// What the picture of an embed can show without the application, and what only the application can. For hosts of files, which send
// the same page whatever the query asks, and for cameras whose view depends on the size of the map.
import { EMBED_PATH } from '#lib/view/lang.ts';

/** A direction that the page as sent can show alone, without the application. */
export type StaticDirection = 'export' | 'import';

/** The one direction that the address of a view asks for; null for both, and for comparisons and stories, which have no text of one direction ready. */
export function staticDirection(pathname: string, query: URLSearchParams): StaticDirection | null {
  const flow = query.get('flow');
  return (flow === 'export' || flow === 'import') && !/^(compare|story)\//.test(pathname.split(EMBED_PATH).at(-1) ?? '') ? flow : null;
}

/**
 * Replaces the text of an embed by that of one direction. The picture follows by itself (`data-flow`, html-map.css). The text
 * comes with the page in a template (DirectionTemplate.svelte) and is what the application would render, so that it
 * recognises its own markup when it starts.
 */
export function showDirection(main: HTMLElement, flow: StaticDirection): void {
  const words = document.querySelector<HTMLTemplateElement>(`template[data-in="${flow}"]`);
  const text = words?.content.querySelector('main');
  const [box, place] = [main, text].map((part) => part?.querySelector<HTMLElement>(':scope > .box'));
  if (!words || !text || !box || !place) return;
  const picture = box.querySelector<HTMLElement>('.picture');
  if (picture) picture.dataset['view'] = picture.dataset[`${flow}View`];
  box.querySelector('[role="img"]')?.setAttribute('aria-label', place.dataset['says'] ?? '');
  document.title = words.dataset['title'] ?? document.title;
  place.replaceWith(box);
  main.replaceChildren(...text.childNodes);
}

/** Px from the middle of the tallest map to its upper or lower edge. */
const HALF_MAP = 1000;

/**
 * Whether what a camera shows (`at` of the address: `lon,lat,zoom,bearing,pitch`) depends on the size of the map and not on its
 * centre alone: if it is tilted, or so far out or so near a pole that the map moves to keep the world's edge out of sight.
 */
export function dependsOnMapSize(at: string | null): boolean {
  const [, lat = NaN, zoom = NaN, , pitch = 0] = (at ?? '').split(',').map(Number);
  // Web Mercator: the world is 512 px at zoom 0.
  const toEdge = (0.5 - Math.abs(Math.asinh(Math.tan((lat * Math.PI) / 180))) / (2 * Math.PI)) * 512 * 2 ** zoom;
  return pitch > 0 || toEdge < HALF_MAP;
}
