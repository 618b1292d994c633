// What PricedCandidates computes, and how often.
import { describe, expect, it } from 'vitest';
import { candidatesAlongEdge, type Candidates } from './candidates.ts';
import { OccupancyGrid } from './occupancy-grid.ts';
import { PricedCandidates } from './priced-candidates.ts';

const size = { width: 300, height: 200 };
const shape = { width: 60, height: 24, parts: [] };

/** Candidates along the right edge, with a count of those that have been computed. */
function counted(): { readonly candidates: Candidates; computed: number } {
  const all = candidatesAlongEdge({ x: 300, y: 20 }, shape, size);
  const result = {
    candidates: {
      ...all,
      move: (box: { x: number; y: number }, i: number) => {
        result.computed += 1;
        return all.move(box, i);
      }
    },
    computed: 0
  };
  return result;
}

describe('priced candidates', () => {
  const button = { x: 236, y: 60, width: 64, height: 40 };

  it('are those on the map and clear of its buttons, with what they cover, cheapest first without it', () => {
    const occupancy = new OccupancyGrid(size);
    occupancy.add({ x: 240, y: 110, width: 50, height: 2 }, 7);
    const priced = new PricedCandidates(counted().candidates, shape, 0, { size, taken: [button], occupancy }, false);
    const box = priced.box();
    const free = new PricedCandidates(counted().candidates, shape, 0, { size, taken: [button], occupancy: new OccupancyGrid(size) }, false);
    let covering = 0;
    let i = 0;
    for (; priced.has(i, Infinity); i++) {
      priced.move(box, i);
      expect(Math.min(box.x, box.y, size.width - box.x - box.width, size.height - box.y - box.height)).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width > button.x && box.y < button.y + button.height && box.y + box.height > button.y).toBe(false);
      expect(free.has(i, Infinity)).toBe(true);
      // The text, which is 3 px inside its box, is over a row of cells with a weight.
      const covers = box.y + 3 < 114 && box.y + box.height - 3 > 108 && box.x + box.width - 3 > 240 && box.x + 3 < 294;
      expect(priced.costOf(i) > free.costOf(i)).toBe(covers);
      if (covers) covering += 1;
      if (i > 0) expect(free.costOf(i)).toBeGreaterThanOrEqual(free.costOf(i - 1));
    }
    expect(i).toBeGreaterThan(100);
    expect(covering).toBeGreaterThan(3);
  });

  it('are computed once, and as far as they are needed', () => {
    const list = counted();
    const priced = new PricedCandidates(list.candidates, shape, 1, { size, taken: [], occupancy: new OccupancyGrid(size) }, false);
    const first = (): number => {
      let i = 0;
      while (priced.has(i, 30)) i += 1;
      return i;
    };
    const found = first();
    const { computed } = list;
    expect(found).toBeGreaterThan(3);
    expect(computed).toBeLessThan(list.candidates.length / 4);
    expect(first()).toBe(found);
    expect(list.computed).toBe(computed);
  });
});
