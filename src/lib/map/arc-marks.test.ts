// The course and width of each arc of a view.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { pointAt, curve, project } from '#lib/geo/curve.ts';
import { lineWidth } from '#lib/symbols/line-width.ts';
import { defaultView } from '#lib/view/view.ts';
import { arcMarks, keepOrder } from './arc-marks.ts';

const view = defaultView(availableValues(fixture));
const marksOf = (year: number) => arcMarks(select(fixture, { ...view, year }).arcs, new Map());

describe('arcMarks', () => {
  it('leaves out reported zeros, which have no width', () => {
    expect(marksOf(2022).map((mark) => mark.id)).not.toContain('rus-2022-import-gacc');
  });
  it('runs exports from Pyongyang and imports towards it', () => {
    const sold = marksOf(2022).find((mark) => mark.id === 'chn-2022-export-comtrade');
    const bought = marksOf(2022).find((mark) => mark.id === 'chn-2022-import-comtrade');
    expect(sold?.to).toEqual(bought?.from);
    expect(sold?.from).toEqual(bought?.to);
  });
  it('draws a figure without direction straight and without arrowhead', () => {
    const total = marksOf(2022).find((mark) => mark.direction === 'total');
    expect(total).toMatchObject({ bend: 0, arrow: null });
  });
  it('equals the curve of curve.ts once the bend is laid to the right of travel', () => {
    for (const mark of marksOf(2022)) {
      const from = project(...mark.from);
      const to = project(...mark.to);
      const middle = pointAt(curve(from, to, mark.bend), 0.5);
      // The shader's result at t = ½: half the chord, plus bend × chord to its right (y points south).
      expect(middle.x).toBeCloseTo((from.x + to.x) / 2 - mark.bend * (to.y - from.y), 12);
      expect(middle.y).toBeCloseTo((from.y + to.y) / 2 + mark.bend * (to.x - from.x), 12);
    }
  });
  it('has the width of the value', () => {
    expect(marksOf(2022).find((mark) => mark.id === 'chn-2022-import-comtrade')?.width).toBe(lineWidth(894_039_906));
  });
});

describe('keepOrder', () => {
  it('keeps the order of the year before, shrinks arcs that have gone and appends new ones', () => {
    const before = keepOrder(marksOf(2022), [], true);
    const after = keepOrder(marksOf(2024), before, true);
    expect(after.slice(0, before.length).map((mark) => mark.key)).toEqual(before.map((mark) => mark.key));
    expect(after.find((mark) => mark.key === 'ind-import')?.width).toBe(0);
    expect(
      after
        .filter((mark) => mark.width > 0)
        .map((mark) => mark.id)
        .sort()
    ).toEqual(
      marksOf(2024)
        .map((mark) => mark.id)
        .sort()
    );
  });

  it('puts minor arcs below the others in every year', () => {
    const [first, second] = marksOf(2022);
    const before = keepOrder([first!, { ...second!, minor: true }], [], true);
    expect(before.map(({ minor }) => minor)).toEqual([true, false]);
    expect(keepOrder([{ ...first!, minor: true }, second!], before, true).map(({ key }) => key)).toEqual([first!.key, second!.key]);
  });

  it('changes widths from those of the year before, and goes on with a change while the map moves', () => {
    const before = keepOrder(marksOf(2022), [], true);
    expect(before.every((mark) => mark.widthBefore === 0)).toBe(true);
    const after = keepOrder(marksOf(2024), before, true);
    expect(after.slice(0, before.length).map((mark) => mark.widthBefore)).toEqual(before.map((mark) => mark.width));
    expect(after.slice(before.length).every((mark) => mark.widthBefore === 0)).toBe(true);
    expect(keepOrder(marksOf(2024), after, false)).toEqual(after);
  });
});
