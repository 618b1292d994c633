// The features of a map as a list, for the keyboard and screen readers.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, LAYERS } from '#lib/view/view.ts';
import { drawPlaces } from './place-layers.ts';
import { allItems, itemsAt, itemsInView, type MapItem } from './map-items.ts';

const view = { ...defaultView(availableValues(fixture)), year: 2022, layers: LAYERS };
const selection = select(fixture, view);
const drawn = drawPlaces({ atlas: fixture, selection });
const items = allItems(selection, drawn);

describe('allItems', () => {
  it('has each item once, including zeros', () => {
    const keys = items.map((item) => `${item.kind}:${item.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('fact:rus-2022-import-gacc');
    expect(keys).toContain('crossing:bridge');
    expect(keys).toContain('test:t1');
  });
  it('includes the state of a crossing in the year', () => {
    expect(items.find((item) => item.id === 'bridge')?.name).toContain('freight only');
  });
});

describe('itemsInView', () => {
  it('leaves out items of a higher zoom', () => {
    const far = itemsInView(items, () => true, 4);
    const close = itemsInView(items, () => true, 10);
    expect(far.map((item) => item.id)).not.toContain('rajin');
    expect(close.map((item) => item.id)).toContain('rajin');
  });
  it('leaves out items elsewhere', () => {
    expect(itemsInView(items, (lon) => lon > 170, 10)).toEqual([]);
  });
});

describe('drawPlaces', () => {
  it('draws nothing for a place without a position', () => {
    expect(drawn.get('zones')).toEqual([]);
  });
  it('draws a stated impact as an area of its radius, with its name and the track from its site', () => {
    const parts = drawn.get('tests')?.map((feature) => feature.properties.part);
    expect(parts).toEqual(['stated', 'name', 'track']);
  });
  it('highlights all parts of the selected feature', () => {
    const chosen = drawPlaces({ atlas: fixture, selection: select(fixture, { ...view, select: { kind: 'test', id: 't1' } }) });
    expect(chosen.get('selected')).toHaveLength(3);
  });
});

describe('itemsAt', () => {
  const ids = (list: readonly MapItem[]): string[] => list.map(({ kind, id }) => `${kind}:${id}`);
  const at = (id: string, lon: number, rank: 1 | 3 = 1): (typeof items)[number] => ({ kind: 'test', id, name: id, lon, lat: 40, rank });

  it('returns what was hit, in order, each with others at the same position', () => {
    const list = [at('a', 130), at('b', 131), at('c', 130), at('d', 132)];
    expect(
      ids(
        itemsAt(
          selection,
          list,
          [
            { kind: 'test', id: 'b' },
            { kind: 'test', id: 'c' }
          ],
          6
        )
      )
    ).toEqual(['test:b', 'test:c', 'test:a']);
  });
  it('leaves out items of a higher zoom', () => {
    expect(ids(itemsAt(selection, [at('a', 130), at('b', 130, 3)], [{ kind: 'test', id: 'a' }], 6))).toEqual(['test:a']);
  });
  it('returns a partner for its end point, and nothing that is not drawn', () => {
    expect(
      itemsAt(
        selection,
        items,
        [
          { kind: 'partner', id: 'chn' },
          { kind: 'partner', id: 'jpn' },
          { kind: 'port', id: 'nowhere' }
        ],
        6
      ).map(({ name }) => name)
    ).toEqual(['China']);
  });
});

describe('items with the same name', () => {
  it('are numbered', () => {
    const twice = { ...selection, tests: selection.tests.flatMap((test) => [test, { ...test, id: `${test.id}-again` }]) };
    const names = allItems(twice, drawPlaces({ atlas: fixture, selection: twice }))
      .filter(({ kind }) => kind === 'test')
      .map(({ name }) => name);
    expect(names).toEqual([expect.stringMatching(/ \(1\/2\)$/), expect.stringMatching(/ \(2\/2\)$/)]);
  });
});
