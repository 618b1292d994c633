// The lanes of restrictions below the chart.
import { expect, test } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { lanes } from './lane.ts';

test('the lane of coal has no gap between states and covers the whole chart', () => {
  const [lane, ...more] = lanes(atlas, '2701', 'both', 2015, 2018);
  expect(more).toEqual([]);
  expect(lane?.direction).toBe('export');
  expect(lane?.bars.map(({ period }) => period.state)).toEqual(['allowed', 'banned', 'capped', 'capped', 'banned']);
  let end = 0;
  for (const { left, width } of lane?.bars ?? []) {
    expect(left).toBeCloseTo(end);
    end = left + width;
  }
  expect(end).toBeCloseTo(100);
  // 2 March 2016 is day 61 of the second of four years.
  expect(lane?.bars[1]?.left).toBeCloseTo(25 * (1 + 61 / 366));
});

test('goods without a restriction have no lane, nor has a direction that the view leaves out', () => {
  expect(lanes(atlas, '6704', 'both', 1990, 2025)).toEqual([]);
  expect(lanes(atlas, '2701', 'import', 1990, 2025)).toEqual([]);
  expect(lanes(atlas, '2709', 'both', 1990, 2025).map(({ direction }) => direction)).toEqual(['import']);
});
