import type { Atlas, Direction, Partner } from '#lib/atlas/atlas.ts';
import { byId, isPlaced, known, NEIGHBOURS } from '#lib/atlas/lookup.ts';
import { partnersOf } from '#lib/view/compare.ts';
import type { View } from '#lib/view/view.ts';
import { begun, stateAtEnd, statusIn } from './crossing-state.ts';
import { duringYear } from './dates.ts';
import { figuresOf, summands, type Figure } from './figures.ts';
import { gateways } from './gateways.ts';
import { inYear } from './in-filter.ts';
import { ranges } from './ranges.ts';
import type { Arc, Gap, Selection, Sum } from './selection.ts';

/** What follows from Atlas and View: the arcs, places, events and sources that every drawing room shows. */
export function select(atlas: Atlas, view: View): Selection {
  const partners = inYear(atlas, view);
  const found = partners.map((partner) => ({ partner, arcs: arcsOf(atlas, view, partner) }));
  const arcs = found.flatMap((entry) => entry.arcs).sort((a, b) => b.fact.value - a.fact.value || (a.fact.id < b.fact.id ? -1 : 1));
  const shows = (layer: View['layers'][number]): boolean => view.layers.includes(layer);

  const tests = shows('missiles') ? atlas.missileTests.filter((test) => duringYear(test.date, view.year)) : [];
  const nuclear = shows('missiles') ? atlas.nuclearTests.filter((test) => duringYear(test.date, view.year)) : [];
  const usedSites = new Set([...tests.map((test) => test.site), ...nuclear.map((test) => test.site)]);
  const world = partnersOf(view) === 'all' ? atlas.partners.filter(({ kind }) => kind === 'world') : [];

  const parts = {
    arcs,
    world: world.flatMap((all) => statementsOf(atlas, view, all).flatMap(([fact]) => fact ?? [])),
    crossings: shows('crossings') ? atlas.crossings.filter((crossing) => begun(crossing, view.year)).map((crossing) => ({
      crossing, status: statusIn(crossing, view.year), state: stateAtEnd(crossing, view.year)
    })) : [],
    ports: shows('ports') ? atlas.ports : [],
    zones: shows('zones') ? atlas.zones.filter(({ established, ended }) => duringYear(established ?? '0001', view.year, ended ?? '9999')) : [],
    sites: atlas.launchSites
      .filter((site) => usedSites.has(site.id))
      .map((site) => ({ site, tests: tests.filter((test) => test.site === site.id) })),
    tests,
    nuclear,
    dangerAreas: shows('missiles') ? atlas.dangerAreas.filter((area) => duringYear(area.date, view.year)) : [],
    railways: shows('railways') ? atlas.railways : [],
    gateways: gateways(atlas, view),
    ranges: shows('ranges') ? ranges(atlas, view) : [],
    events: atlas.events.filter((event) => duringYear(event.date, view.year))
  };
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
    ...parts,
    sources: sourcesOf(parts)
  };
}

function arcsOf(atlas: Atlas, view: View, partner: Partner): Arc[] {
  if (!isPlaced(partner)) return [];
  return statementsOf(atlas, view, partner).flatMap(([fact, ...competing]) => (fact ? [{ partner, fact, competing }] : []));
}

/** The mark of a partner without a figure: where the view names it, or all partners are shown and it is a neighbour or was one. */
function gapOf(atlas: Atlas, view: View, partner: Partner): Gap[] {
  const near = NEIGHBOURS.some((id) => id === partner.id || byId(atlas.partners, id)?.partOf === partner.id);
  if (!isPlaced(partner) || (partnersOf(view) === 'all' && !near)) return [];
  // Backwards: the last year with a figure is mostly near, and a step of the year pays for each that is asked.
  const last = known(atlas).years.findLast((year) => year < view.year && statementsOf(atlas, { ...view, year }, partner).some((figures) => figures.length > 0));
  return [{ partner, last: last ?? null }];
}

/** Statements of a partner's year, direction by direction. A total says nothing about one direction: it counts only where both are asked for. */
function statementsOf(atlas: Atlas, view: View, partner: Partner): (readonly Figure[])[] {
  const figures = figuresOf(atlas, partner.id, view.year, view);
  return view.flow === 'both' ? [figures.export, figures.import, figures.total] : [figures[view.flow]];
}

/** Doubted figures are in no sum with others; where there is nothing else, they stand for themselves, with their mark. */
function sum(arcs: readonly Arc[], direction: Direction): Sum | null {
  const all = arcs.map((arc) => arc.fact).filter((fact) => fact.direction === direction);
  const facts = summands(all);
  return facts.length === 0 ? null : { value: facts.reduce((total, fact) => total + fact.value, 0), facts };
}

type Parts = Omit<Selection, 'view' | 'partners' | 'notReported' | 'gaps' | 'totals' | 'unsummed' | 'sources'>;

function sourcesOf(parts: Parts): string[] {
  // What has no position is drawn nowhere; pages that list it add its sources (sourcesOfUnplaced).
  const crossings = parts.crossings.filter(({ crossing }) => crossing.position);
  const places = [...crossings.map(({ crossing }) => crossing), ...parts.ports, ...parts.zones, ...parts.sites.map((entry) => entry.site)].filter(({ position }) => position);
  const cited: readonly { readonly sources: readonly string[] }[] = [
    ...parts.arcs.flatMap((arc) => [arc.fact, { sources: arc.partner.sources ?? [] }]), ...parts.world, ...places,
    ...places.flatMap((place) => place.position ?? []),
    ...crossings.flatMap((entry) => entry.status),
    ...parts.tests, ...parts.nuclear, ...parts.dangerAreas.filter(({ geometry }) => geometry), ...parts.railways, ...parts.gateways.flatMap((mark) => [mark.fact, { sources: mark.area?.sources ?? [] }]), ...parts.ranges.map((range) => range.test), ...parts.events
  ];
  return [...new Set(cited.flatMap((entry) => entry.sources))].sort();
}
