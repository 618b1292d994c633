import { EMBED_PATH } from '#lib/view/lang.ts';

/** What the address may ask for of both directions without the application. */
export type OneWay = 'export' | 'import';

/** The direction alone that an address asks for, where it is a view's; a comparison and a story have no words of each ready. */
export function oneWay(pathname: string, query: URLSearchParams): OneWay | null {
  const flow = query.get('flow');
  return (flow === 'export' || flow === 'import') && !/^(compare|story)\//.test(pathname.split(EMBED_PATH).at(-1) ?? '') ? flow : null;
}

/**
 * Puts the words of one direction in their places: everything but the picture, which picture.css already shows so. They
 * are the application's own, made with the page (DirectionTemplate.svelte), so that it finds what it would have written itself.
 */
export function showFlow(main: HTMLElement, flow: OneWay): void {
  const words = document.querySelector<HTMLTemplateElement>(`template[data-in="${flow}"]`);
  const told = words?.content.querySelector('main');
  const [box, place] = [main, told].map((part) => part?.querySelector<HTMLElement>(':scope > .box'));
  if (!words || !told || !box || !place) return;
  const picture = box.querySelector<HTMLElement>('.picture');
  if (picture) picture.dataset['view'] = picture.dataset[`${flow}View`];
  box.querySelector('[role="img"]')?.setAttribute('aria-label', place.dataset['says'] ?? '');
  document.title = words.dataset['title'] ?? document.title;
  place.replaceWith(box);
  main.replaceChildren(...told.childNodes);
}

/** Px from the middle of the largest box in sight to its upper or lower edge. */
const HALF_BOX = 1000;

/**
 * Whether what a camera sees, as an address has it (`lon,lat,zoom,bearing,pitch`), depends on the size of its box and not
 * only on its middle: where it is tilted, or so far out or near a pole that the map keeps the world's edge out of its box.
 */
export function dependsOnBox(at: string | null): boolean {
  const [, lat = NaN, zoom = NaN, , pitch = 0] = (at ?? '').split(',').map(Number);
  // Web Mercator: the world is 512 px at zoom 0.
  const toEdge = (0.5 - Math.abs(Math.asinh(Math.tan((lat * Math.PI) / 180))) / (2 * Math.PI)) * 512 * 2 ** zoom;
  return pitch > 0 || toEdge < HALF_BOX;
}
