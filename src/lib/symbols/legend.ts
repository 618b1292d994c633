import type { CrossingKind, CrossingState, Evidence } from '#lib/atlas/atlas.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { EVIDENCE_ORDER } from './evidence.ts';
import { SAMPLES, width } from './width.ts';

/** What the key of a view explains: only what the view shows. */
export interface Legend {
  /** Three sample widths, thinnest first. */
  readonly widths: readonly { readonly value: number; readonly px: number }[];
  readonly directions: readonly ('export' | 'import' | 'total')[];
  readonly evidence: readonly Evidence[];
  readonly crossingKinds: readonly CrossingKind[];
  readonly crossingStates: readonly CrossingState[];
  readonly places: readonly ('port' | 'zone' | 'site' | 'nuclear')[];
  readonly impacts: readonly ('stated' | 'computed')[];
  readonly dangerAreas: boolean;
  readonly railways: boolean;
  readonly ranges: boolean;
}

/** The key of a selection. A crossing without a known status in the year counts as unknown. */
export function legend(selection: Selection): Legend {
  const has = <T>(values: readonly T[], order: readonly T[]): T[] => order.filter((entry) => values.includes(entry));
  const facts = selection.arcs.map((arc) => arc.fact);
  const drawn = selection.crossings.filter((entry) => entry.crossing.position);
  const states = drawn.map((entry) => entry.state);
  return {
    widths: SAMPLES.map((value) => ({ value, px: width(value) })),
    directions: has(facts.map((fact) => fact.direction), ['export', 'import', 'total']),
    evidence: has(facts.map((fact) => fact.evidence), EVIDENCE_ORDER),
    crossingKinds: has(drawn.map((entry) => entry.crossing.kind), ['rail-road', 'rail', 'road', 'dam-road', 'land-road', 'pipeline']),
    crossingStates: has(states, ['open', 'freight-only', 'suspended', 'closed', 'under-construction', 'unknown']),
    places: [
      ...(selection.ports.length > 0 ? ['port' as const] : []),
      ...(selection.zones.length > 0 ? ['zone' as const] : []),
      ...(selection.tests.length > 0 ? ['site' as const] : []),
      ...(selection.nuclear.length > 0 ? ['nuclear' as const] : [])
    ],
    impacts: has(selection.tests.flatMap((test) => test.impact?.basis ?? []), ['stated', 'computed']),
    dangerAreas: selection.dangerAreas.some((area) => area.geometry),
    railways: selection.railways.length > 0,
    ranges: selection.ranges.length > 0
  };
}
