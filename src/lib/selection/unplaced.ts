import type { Selection } from './selection.ts';

/** Kinds of thing that a view may have without knowing where they are, in the order they are listed. */
export const UNPLACED_KINDS = ['crossing', 'port', 'zone', 'site', 'danger', 'test'] as const;
export type UnplacedKind = (typeof UNPLACED_KINDS)[number];

/** Ids of the things of one kind. */
export interface Unplaced {
  readonly kind: UnplacedKind;
  readonly ids: readonly string[];
}

interface Thing {
  readonly id: string;
  readonly sources: readonly string[];
}

/** What a selection has and no map can draw, since no source says where it is, each once; kinds without any are left out. */
export function unplaced(selection: Selection): Unplaced[] {
  const without = withoutPlace(selection);
  return UNPLACED_KINDS.map((kind) => ({ kind, ids: [...new Set(without[kind].map(({ id }) => id))] })).filter(({ ids }) => ids.length > 0);
}

/** Ids of the sources of all of them: no picture shows these things, so that a selection's own sources leave them out. */
export function sourcesOfUnplaced(selection: Selection): string[] {
  return Object.values(withoutPlace(selection)).flatMap((things) => things.flatMap(({ sources }) => sources));
}

function withoutPlace(selection: Selection): Readonly<Record<UnplacedKind, readonly Thing[]>> {
  return {
    crossing: selection.crossings.map(({ crossing }) => crossing).filter(({ position }) => !position),
    port: selection.ports.filter(({ position }) => !position),
    zone: selection.zones.filter(({ position }) => !position),
    site: selection.sites.map(({ site }) => site).filter(({ position }) => !position),
    danger: selection.dangerAreas.filter(({ geometry }) => !geometry),
    test: selection.tests.filter(({ impact }) => !impact)
  };
}
