import type { Selection } from './selection.ts';

/** Two selections as one, for what is said once about both: every thing of either, each once. */
export function together(a: Selection, b: Selection): Selection {
  const merged = <T>(left: readonly T[], right: readonly T[], id: (entry: T) => string): T[] => [...new Map([...left, ...right].map((entry) => [id(entry), entry])).values()];
  return {
    ...b,
    arcs: merged(a.arcs, b.arcs, (arc) => arc.fact.id),
    gaps: merged(a.gaps, b.gaps, ({ partner }) => partner.id),
    unsummed: merged(a.unsummed, b.unsummed, (arc) => arc.fact.id),
    tests: merged(a.tests, b.tests, (test) => test.id),
    nuclear: merged(a.nuclear, b.nuclear, (test) => test.id),
    dangerAreas: merged(a.dangerAreas, b.dangerAreas, (area) => area.id),
    gateways: merged(a.gateways, b.gateways, (mark) => mark.fact.id),
    world: merged(a.world, b.world, (fact) => fact.id),
    // Twice, since a crossing has a state on each side, and the key names both.
    crossings: [...a.crossings, ...b.crossings],
    sources: [...new Set([...a.sources, ...b.sources])].sort()
  };
}
