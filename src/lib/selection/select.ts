// Derives the Selection from Atlas and View. The only way to get from an address to what is shown.
import type { Atlas, Direction, Partner } from '#lib/atlas/atlas.ts';
import { periodOf, type Period } from '#lib/dates/partial-dates.ts';
import { byId, hasPosition, availableValues, NEIGHBOURS } from '#lib/atlas/lookup.ts';
import type { LayerView } from '#lib/layers/layer.ts';
import { itemsOf, MAP_LAYERS, type Parts } from '#lib/layers/list.ts';
import { comparedPartners } from '#lib/view/compare.ts';
import type { View } from '#lib/view/view.ts';
import { hasFigure } from './overview.ts';
import { allStatements } from './preferred-figures.ts';
import { figuresOf, summands, type Figure } from './figures.ts';
import { partnersInYear } from './filtered-partners.ts';
import { minorPartners } from './minor-partners.ts';
import type { Arc, Gap, Selection, Sum } from './selection.ts';

/** Most selections kept of an Atlas: those of one map, in each direction and language. */
const MOST_KEPT = 16;

type Kept<T> = WeakMap<Atlas, Map<string, T>>;

/** What was made of an Atlas under a key, or what `make` returns. The last ones are kept. */
function keepLast<T>(kept: Kept<T>, atlas: Atlas, key: string, make: () => T): T {
  const ofAtlas = kept.get(atlas) ?? new Map<string, T>();
  kept.set(atlas, ofAtlas);
  const found = ofAtlas.get(key);
  if (found) return found;
  const [oldest] = ofAtlas.keys();
  if (ofAtlas.size === MOST_KEPT && oldest !== undefined) ofAtlas.delete(oldest);
  const made = make();
  ofAtlas.set(key, made);
  return made;
}

const selections: Kept<Selection> = new WeakMap();

/**
 * Everything that a view shows: arcs, totals, gaps, the items of the layers, and their sources. The last ones are kept, because the page, the
 * embed and the files of a view ask for the same.
 */
export function select(atlas: Atlas, view: View): Selection {
  return keepLast(selections, atlas, JSON.stringify(view), () => selectAnew(atlas, view));
}

/** The items of the layers, and their sources. */
interface Layers {
  readonly parts: Parts;
  readonly sources: ReadonlySet<string>;
}

const layers: Kept<Layers> = new WeakMap();

/** The layers of a view, kept apart from its figures, because views of other partners have the same. */
function layersOf(atlas: Atlas, { year, month, layers: shown, at, select: selected }: LayerView): Layers {
  const view: LayerView = { year, month, layers: shown, at, select: selected };
  return keepLast(layers, atlas, JSON.stringify(view), () => {
    // Both the ids and the type Parts follow from the same list.
    const parts = Object.fromEntries(MAP_LAYERS.map((layer) => [layer.id, layer.select(atlas, view)])) as unknown as Parts;
    return { parts, sources: new Set(MAP_LAYERS.flatMap((layer) => layer.sources(itemsOf(parts, layer)))) };
  });
}

function selectAnew(atlas: Atlas, view: View): Selection {
  const partners = partnersInYear(atlas, view);
  const minor = minorPartners(atlas, view, partners);
  const found = partners.map((partner) => ({ partner, arcs: arcsOf(atlas, view, partner, minor.has(partner.id)) }));
  const arcs = found.flatMap((entry) => entry.arcs).sort((a, b) => b.fact.value - a.fact.value || (a.fact.id < b.fact.id ? -1 : 1));
  const beside = comparedPartners(view) === 'all' ? atlas.partners.filter(({ kind }) => kind !== 'country') : [];
  const [world, groups] = (['world', 'group'] as const).map((kind) =>
    beside.filter((partner) => partner.kind === kind).flatMap((partner) => statementsOf(atlas, view, partner).flatMap(([fact]) => fact ?? []))
  ) as [Figure[], Figure[]];
  const unplaced = [...world, ...groups];
  const undivided = undividedOf(atlas, view, arcs);
  const { parts, sources } = layersOf(atlas, view);
  return {
    view,
    partners,
    notReported: found.filter((entry) => entry.arcs.length === 0).map((entry) => entry.partner),
    gaps: found.filter((entry) => entry.arcs.length === 0).flatMap(({ partner }) => gapOf(atlas, view, partner)),
    totals: {
      export: sum(arcs, 'export'),
      import: sum(arcs, 'import'),
      undirected: sum(arcs, 'total')
    },
    unsummed: (['export', 'import', 'total'] as const).flatMap((direction) => {
      const summed = sum(arcs, direction)?.facts ?? [];
      return arcs.filter(({ fact }) => fact.direction === direction && !summed.includes(fact));
    }),
    arcs,
    undivided: undivided ? { value: undivided.value, facts: [undivided] } : null,
    world,
    groups,
    ...parts,
    sources: sourcesOf(arcs, undivided ? [...unplaced, undivided] : unplaced, sources)
  };
}

function arcsOf(atlas: Atlas, view: View, partner: Partner, minor: boolean): Arc[] {
  if (!hasPosition(partner)) return [];
  return statementsOf(atlas, view, partner).flatMap(([fact, ...competing]) => (fact ? [{ partner, fact, competing, minor }] : []));
}

/**
 * The gap of a partner without a figure: shown if the view names the partner, or if all partners are shown and it is, or was part of, a
 * neighbour.
 */
function gapOf(atlas: Atlas, view: View, partner: Partner): Gap[] {
  const near = NEIGHBOURS.some((id) => id === partner.id || byId(atlas.partners, id)?.partOf === partner.id);
  if (!hasPosition(partner) || (comparedPartners(view) === 'all' && !near)) return [];
  const now = periodOf(view);
  const { months, years } = availableValues(atlas);
  const before: readonly Period[] = typeof now === 'string' ? months.filter((month) => month < now) : years.filter((year) => year < now);
  const last = before.findLast((period) => hasFigure(atlas, partner.id, period, view, view.flow));
  return [{ partner, last: last === undefined ? null : String(last) }];
}

/** Statements of a partner's year or month by direction. A total says nothing about one direction, so it counts only if both are shown. */
function statementsOf(atlas: Atlas, view: View, partner: Partner): (readonly Figure[])[] {
  const figures = figuresOf(atlas, partner.id, periodOf(view), view);
  return view.flow === 'both' ? [figures.export, figures.import, figures.total] : [figures[view.flow]];
}

/** The total of both directions if the only partner of a month has a figure in one direction. A doubtful total is not used. */
function undividedOf(atlas: Atlas, view: View, arcs: readonly Arc[]): Figure | undefined {
  const [only] = arcs;
  if (!only?.fact.month || arcs.length > 1 || only.fact.direction === 'total' || view.flow !== 'both' || view.goods !== null) return undefined;
  return allStatements(atlas, { ...only.fact, direction: 'total' }, view.series).find(({ status }) => status !== 'doubted');
}

/** Doubtful figures are not added to others. If there are no others, they are shown with their mark. */
function sum(arcs: readonly Arc[], direction: Direction): Sum | null {
  const all = arcs.map((arc) => arc.fact).filter((fact) => fact.direction === direction);
  const facts = summands(all);
  return facts.length === 0 ? null : { value: facts.reduce((total, fact) => total + fact.value, 0), facts };
}

/**
 * Ids of the sources of what is drawn. Items without a position are not drawn; pages that list them add their sources (sourcesOfUnplaced).
 */
function sourcesOf(arcs: readonly Arc[], beside: readonly Figure[], ofLayers: ReadonlySet<string>): string[] {
  const ofFigures = [...arcs.flatMap(({ fact, partner }) => [...fact.sources, ...(partner.sources ?? [])]), ...beside.flatMap(({ sources }) => sources)];
  return [...new Set([...ofFigures, ...ofLayers])].sort();
}
