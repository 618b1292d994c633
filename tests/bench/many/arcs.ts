// Invented arcs for the bench.
import type { Fact } from '#lib/atlas/atlas.ts';
import type { Arc, Selection } from '#lib/selection/selection.ts';

/** A selection of `count` invented arcs between 10 m and 4 bn dollars around the globe; each year has other values. */
export function manyArcs(base: Selection, count: number, year: number): Selection {
  const arcs = Array.from({ length: count }, (_, i): Arc => {
    const direction = i % 2 === 0 ? 'export' : 'import';
    const id = `p${Math.floor(i / 2)}`;
    // The golden angle distributes any number of points evenly, and identically in every run.
    const turn = Math.floor(i / 2) * 137.50776;
    const fact: Fact = {
      id: `${id}-${year}-${direction}-made-up`,
      partner: id,
      year,
      direction,
      value: Math.round(1e7 * 400 ** (((i * 7919 + year * 104729) % 1000) / 1000)),
      publication: 'made-up',
      valuation: 'not-stated',
      evidence: (['reported', 'estimated', 'derived'] as const)[i % 3] ?? 'reported',
      precision: 'exact',
      rounding: 1,
      status: 'final',
      reporter: 'bench',
      sources: []
    };
    return {
      partner: { id, names: { en: id }, kind: 'country', place: id, lon: (turn % 340) - 170, lat: 60 * Math.sin(i) },
      fact,
      competing: [],
      minor: false
    };
  });
  return { ...base, view: { ...base.view, year }, arcs };
}
