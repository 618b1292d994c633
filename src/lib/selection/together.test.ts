import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { known } from '#lib/atlas/lookup.ts';
import { defaultView } from '#lib/view/view.ts';
import { select } from './select.ts';
import { together } from './together.ts';

const year = (year: number): ReturnType<typeof select> => select(fixture, { ...defaultView(known(fixture)), year });

describe('together', () => {
  const [a, b] = [year(2022), year(2024)];
  const both = together(a, b);

  it('has every figure and source of either side once', () => {
    const ids = both.arcs.map((arc) => arc.fact.id);
    expect(new Set(ids)).toEqual(new Set([...a.arcs, ...b.arcs].map((arc) => arc.fact.id)));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(new Set(both.sources)).toEqual(new Set([...a.sources, ...b.sources]));
  });
});
