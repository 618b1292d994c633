// The known limits of what a view shows: those of figures and base map from here, the others from the layers.
import type { Atlas, DatedLimit, Family } from '#lib/atlas/atlas.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import { byId } from '#lib/atlas/lookup.ts';
import type { Camera } from '#lib/geo/map-projection.ts';
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';
import type { Words } from '#lib/layers/layer.ts';
import { itemsOf, MAP_LAYERS } from '#lib/layers/list.ts';
import { limitWords, type LimitId } from '#lib/words/limits.ts';
import type { Selection } from './selection.ts';
import { unplaced } from './unplaced.ts';

/** A limit of the figures or of the base map: its text is here in the code, or a row of the Atlas, with a date. */
type ViewLimitId = LimitId | Extract<DatedLimit['view'], 'noStatistics' | 'kotra'>;

/** A limit and its text. */
export interface LimitText {
  readonly id: string;
  readonly words: Words;
}

/** Limits of the figures in their order on the page, before those of the layers. */
const OF_FIGURES = [
  'noStatistics',
  'gaps',
  'unrecorded',
  'sides',
  'notJoined',
  'months',
  'publications',
  'kotra',
  'mirror',
  'estimated',
  'derived',
  'doubted',
  'provisional',
  'zero',
  'totals',
  'goods'
] as const satisfies readonly ViewLimitId[];

/** Limits of all layers and of the base map, shown last. */
const OF_MAP = ['unplaced', 'rivers'] as const satisfies readonly LimitId[];

/** The area around the border rivers, degrees: they are not drawn if the camera shows other areas only. */
const RIVERS = { west: 123.5, south: 39.5, east: 131.5, north: 43.5 };

/** All limits in their order on the page: from those of all figures to those of single marks. */
export function allLimits(atlas: Atlas): LimitText[] {
  const ofLayers = MAP_LAYERS.flatMap(({ limits = [] }) => limits);
  const dated = new Map<string | undefined, Words>(atlas.limits.map(({ view, texts }) => [view, texts]));
  const general = (id: ViewLimitId): { id: string; words?: Words } => (id in limitWords ? { id, words: limitWords[id as LimitId] } : { id });
  const all = [...OF_FIGURES.map(general), ...ofLayers, ...OF_MAP.map(general)].flatMap(({ id, words = dated.get(id) }): LimitText[] =>
    words === undefined ? [] : [{ id, words }]
  );
  return [...new Map(all.map((limit) => [limit.id, limit])).values()];
}

/** The limits of exactly what a selection shows. */
export function limits(atlas: Atlas, selection: Selection): LimitText[] {
  const general = generalLimits(atlas, selection);
  const holding = new Set(MAP_LAYERS.flatMap((layer) => (layer.limits ?? []).filter((limit) => limit.holds(itemsOf(selection, layer))).map(({ id }) => id)));
  return allLimits(atlas).filter(({ id }) => holding.has(id) || general[id as ViewLimitId]);
}

function generalLimits(atlas: Atlas, selection: Selection): Readonly<Record<ViewLimitId, boolean>> {
  const { arcs, view } = selection;
  const figures = [...arcs.map(({ fact }) => fact), ...selection.world];
  const publications = new Set(figures.flatMap(({ publication }) => publication ?? []));
  const families = new Set(
    [...publications].flatMap((id): Family[] => {
      const found = byId(atlas.publications, id);
      return found ? [found.family] : [];
    })
  );
  return {
    noStatistics: true,
    gaps: selection.notReported.length > 0,
    unrecorded: figures.length > 0,
    sides: figures.some(({ value }) => value > 0),
    notJoined: true,
    months: periodOf(view) !== view.year,
    publications: new Set(arcs.map(({ fact }) => fact.publication)).size > 1,
    kotra: families.has('kotra'),
    mirror: families.has('mirror'),
    estimated: figures.some(({ evidence }) => evidence === 'estimated'),
    derived: figures.some(({ evidence }) => evidence === 'derived'),
    doubted: figures.some(({ status }) => status === 'doubted'),
    provisional: figures.some(({ status }) => status === 'provisional'),
    zero: figures.some(({ evidence }) => evidence === 'zero'),
    totals: figures.some(({ direction }) => direction === 'total'),
    goods: view.goods !== null,
    unplaced: unplaced(selection).length > 0,
    rivers: seesRivers(view.at)
  };
}

/** Rivers are drawn from NEAR_ZOOM; a view without its own camera is fitted to its arcs, at a lower zoom. */
function seesRivers(at: Camera | null): boolean {
  if (at === null || at.zoom < NEAR_ZOOM) return false;
  return at.lon > RIVERS.west && at.lon < RIVERS.east && at.lat > RIVERS.south && at.lat < RIVERS.north;
}
