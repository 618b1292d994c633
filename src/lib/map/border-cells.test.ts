// Which files of the border’s detail are loaded, and when.
import { describe, expect, it } from 'vitest';
import { BorderCells, borderCells, type BorderDetail, type ShownArea } from './border-cells.ts';

const FILES = {
  '../shapes/border/124.25_40.00.json': '/a.json',
  '../shapes/border/124.50_40.00.json': '/b.json',
  '../shapes/border/130.50_42.25.json': '/c.json'
};
const BRIDGE: ShownArea = { west: 124.3, south: 40.05, east: 124.45, north: 40.15, zoom: 12 };

/** A loader whose requests are listed, answered by the day of each file or refused. */
function loader(days: Readonly<Record<string, string | Error>>) {
  const requests: string[] = [];
  const seen: BorderDetail[] = [];
  let failures = 0;
  let complete = 0;
  const cells = new BorderCells(
    borderCells(FILES),
    { onchange: (detail) => seen.push(detail), onfail: () => (failures += 1), oncomplete: () => (complete += 1) },
    async (url) => {
      requests.push(url);
      const day = days[url] ?? '2026-10-01';
      if (day instanceof Error) throw day;
      return {
        type: 'FeatureCollection',
        day,
        features: [{ type: 'Feature', properties: { kind: 'water' }, geometry: { type: 'Point', coordinates: [0, 0] } }]
      };
    }
  );
  /** Moves the map, and waits for the answers. */
  const look = async (area: ShownArea): Promise<void> => {
    cells.show(area);
    await Promise.resolve();
    await cells.retry();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { cells, look, requests, seen, counts: () => ({ failures, complete }) };
}

describe('the detail of the border', () => {
  it('is loaded only from its zoom on, and only for what is in view, once', async () => {
    const { look, requests, seen, cells } = loader({});
    await look({ ...BRIDGE, zoom: 9.9 });
    expect(requests).toEqual([]);
    expect(cells.isShown).toBe(false);
    await look(BRIDGE);
    expect(requests).toEqual(['/a.json']);
    expect(cells.isShown).toBe(true);
    await look({ ...BRIDGE, east: 124.6 });
    await look(BRIDGE);
    expect(requests).toEqual(['/a.json', '/b.json']);
    expect(seen.at(-1)!.features).toHaveLength(2);
  });

  it('is out of view where there is none', async () => {
    const { look, requests, cells } = loader({});
    await look({ west: 125.6, south: 39, east: 125.8, north: 39.1, zoom: 12 });
    expect(requests).toEqual([]);
    expect(cells.isShown).toBe(false);
  });

  it('names the newest day of what is drawn', async () => {
    const { look, seen } = loader({ '/a.json': '2025-01-02', '/b.json': '2026-10-01' });
    await look({ ...BRIDGE, east: 124.6 });
    expect(seen.at(-1)!.day).toBe('2026-10-01');
  });

  it('reports a file that does not arrive, and loads it again when asked', async () => {
    const answers: Record<string, string | Error> = { '/a.json': new Error('no network') };
    const { cells, look, requests, counts } = loader(answers);
    cells.show(BRIDGE);
    await new Promise((resolve) => setImmediate(resolve));
    expect(counts()).toEqual({ failures: 1, complete: 0 });
    answers['/a.json'] = '2026-10-01';
    await look(BRIDGE);
    expect(requests).toEqual(['/a.json', '/a.json']);
    expect(counts()).toEqual({ failures: 1, complete: 1 });
  });
});
