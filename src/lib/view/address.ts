// The codec of addresses: `decode` reads a View from path and query, `encode` writes its canonical address.
import type { Camera } from '#lib/geo/map-projection.ts';
import { KINDS } from '#lib/atlas/records.ts';
import type { AvailableValues } from '#lib/atlas/atlas.ts';
import { langPath } from './lang.ts';
import { readable } from './query.ts';
import { NEIGHBOURS_PATH } from './pages.ts';
import { DEFAULT_LAYERS, defaultView, FLOWS, FRAMES, LANGS, LAYERS, SERIES, THEMES, UIS, type LayerId, type Selected, type View } from './view.ts';

/**
 * Reads a View from the two path segments and the query. It never fails: missing, unknown and malformed values fall back to the default.
 * `lang` is the language of the path, if it has one; the query of an old address may override it.
 */
export function decode(partners: string | undefined, year: string | undefined, search: string, known: AvailableValues, lang?: string): View {
  const fallback = defaultView(known);
  const query = new URLSearchParams(search);
  const value = (key: string): string => query.get(key) ?? '';
  const chosen = decodePartners(partners, known);
  const only = chosen === 'all' ? decodeOnly(value('only'), known) : isPathGroup(chosen) ? [] : chosen;
  const shown = known.years.find((y) => String(y) === year) ?? fallback.year;
  return {
    partners: chosen === 'all' || isPathGroup(chosen) ? chosen : 'all',
    year: shown,
    month: known.months.find((month) => month === value('month') && isOfYear(month, shown)) ?? null,
    only,
    flow: oneOf(FLOWS, value('flow'), fallback.flow),
    goods: known.goods.find((code) => code === value('goods')) ?? null,
    series: oneOf(SERIES, value('series'), fallback.series),
    layers: query.has('layers') ? decodeLayers(value('layers')) : fallback.layers,
    frame: oneOf(FRAMES, value('frame'), fallback.frame),
    at: decodeCamera(value('at')),
    select: decodeSelected(value('select')),
    lang: oneOf(LANGS, value('lang'), oneOf(LANGS, lang ?? '', fallback.lang)),
    theme: oneOf(THEMES, value('theme'), fallback.theme),
    ui: oneOf(UIS, value('ui'), fallback.ui)
  };
}

/** The canonical address of a View, relative to the site's root, or for its embed relative to `embed/`: `ko/chn/2023/?flow=export`. */
export function encode(view: View, known: AvailableValues): string {
  const page = pageOf(view);
  return `${langPath(view.lang)}${page === 'all' ? 'all' : page.join('-')}/${view.year}/${encodeQuery(view, known)}`;
}

/** The address of the home page, which shows all partners in the newest year: `ko/?flow=export`. */
export function encodeHome(view: View, known: AvailableValues): string {
  return langPath(view.lang) + encodeQuery(view, known);
}

/** The address of a page without a view, such as `data/` or a story, with the language and theme of one: `ko/data/?theme=dark`. */
export function encodePage(path: string, { lang, theme }: Pick<View, 'lang' | 'theme'>): string {
  return `${langPath(lang)}${path}${theme === 'auto' ? '' : `?theme=${theme}`}`;
}

/** The address of a file beside a view or a comparison: `chn/2023/poster.png?flow=export`. */
export function beside(address: string, file: string): string {
  const [path = '', query] = address.split('?');
  return path + file + (query === undefined ? '' : `?${query}`);
}

function encodeQuery(view: View, known: AvailableValues): string {
  const fallback = defaultView(known);
  const query: string[] = [];
  const put = (key: string, text: string): void => {
    query.push(`${key}=${readable(encodeURIComponent(text))}`);
  };
  const only = view.partners === 'all' ? view.only : pageOf(view) === 'all' ? view.partners : [];
  if (only.length > 0) put('only', [...only].sort().join(','));
  if (view.flow !== fallback.flow) put('flow', view.flow);
  if (view.goods !== null) put('goods', view.goods);
  if (view.series !== fallback.series) put('series', view.series);
  // A month of another year is dropped, so changing the year leaves the month.
  if (view.month !== null && isOfYear(view.month, view.year)) put('month', view.month);
  const layers = LAYERS.filter((layer) => view.layers.includes(layer));
  if (layers.join() !== LAYERS.filter((layer) => DEFAULT_LAYERS.includes(layer)).join()) put('layers', layers.join(','));
  if (view.at) put('at', encodeCamera(view.at));
  if (view.select) put('select', `${view.select.kind}:${view.select.id}`);
  if (view.theme !== fallback.theme) put('theme', view.theme);
  if (view.ui !== fallback.ui) put('ui', view.ui);
  if (view.frame !== fallback.frame) put('frame', view.frame);
  return query.length > 0 ? `?${query.join('&')}` : '';
}

/** The partners in the path of a view. */
function pageOf({ partners }: View): View['partners'] {
  return partners === 'all' || isPathGroup(partners) ? partners : 'all';
}

/** Whether a list of partners has its own pages: one partner, or China and Russia. Other lists are `all` with `only`. */
function isPathGroup(partners: readonly string[]): boolean {
  return partners.length === 1 || partners.join('-') === NEIGHBOURS_PATH;
}

const isOfYear = (month: string, year: number): boolean => month.startsWith(`${year}-`);

function oneOf<T extends string>(allowed: readonly T[], text: string, fallback: T): T {
  return allowed.find((entry) => entry === text) ?? fallback;
}

function decodePartners(segment: string | undefined, known: AvailableValues): View['partners'] {
  const ids = list(segment ?? '', '-');
  // If one partner is unknown the whole list is ignored, because part of the answer would mislead.
  if (ids.length === 0 || ids.some((id) => !known.partners.includes(id))) return 'all';
  return ids;
}

function decodeOnly(text: string, known: AvailableValues): string[] {
  return list(text, ',').filter((id) => known.partners.includes(id));
}

function decodeLayers(text: string): LayerId[] {
  const wanted = list(text, ',');
  return LAYERS.filter((layer) => wanted.includes(layer));
}

function list(text: string, separator: string): string[] {
  return [...new Set(text.split(separator).filter((part) => part !== ''))].sort();
}

/** Ids are slugs; anything else cannot be an id and is dropped. */
function decodeSelected(text: string): Selected | null {
  const match = /^([a-z]+):([A-Za-z0-9-]{1,80})$/.exec(text);
  const kind = KINDS.find((entry) => entry === match?.[1]);
  return kind && match?.[2] ? { kind, id: match[2] } : null;
}

function decodeCamera(text: string): Camera | null {
  const parts = text.split(',');
  if (text === '' || parts.length < 3 || parts.length > 5 || !parts.every((part) => /^-?\d{1,4}(\.\d{1,10})?$/.test(part))) return null;
  const [lon, lat, zoom, bearing = 0, pitch = 0] = parts.map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined) return null;
  if (Math.abs(lon) > 180 || Math.abs(lat) > 85 || zoom < -1 || zoom > 22 || Math.abs(bearing) > 180 || pitch < 0 || pitch > 60) return null;
  return { lon: round(lon, 4), lat: round(lat, 4), zoom: round(zoom, 2), bearing: round(bearing, 1), pitch: round(pitch, 1) };
}

function encodeCamera({ lon, lat, zoom, bearing, pitch }: Camera): string {
  const place = `${round(lon, 4)},${round(lat, 4)},${round(zoom, 2)}`;
  const tilt = [round(bearing, 1), round(pitch, 1)];
  return tilt.some((angle) => angle !== 0) ? `${place},${tilt.join(',')}` : place;
}

/** Rounds to decimals. Never returns -0, which would print as a different address. */
function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
}
