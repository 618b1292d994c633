import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { known } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, LAYERS } from '#lib/view/view.ts';
import { drawPlaces } from './places/all.ts';
import { allThings, thingsInView } from './things.ts';

const view = { ...defaultView(known(fixture)), year: 2022, layers: LAYERS };
const selection = select(fixture, view);
const drawn = drawPlaces({ atlas: fixture, selection });
const things = allThings(selection, drawn);

describe('allThings', () => {
  it('names each thing once, zeros among the arcs too', () => {
    const keys = things.map((thing) => `${thing.kind}:${thing.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('fact:rus-2022-import-gacc');
    expect(keys).toContain('crossing:bridge');
    expect(keys).toContain('test:t1');
  });
  it('says the state of a crossing in the year', () => {
    expect(things.find((thing) => thing.id === 'bridge')?.name).toContain('freight only');
  });
});

describe('thingsInView', () => {
  it('holds back what waits for a closer zoom', () => {
    const far = thingsInView(things, () => true, 4);
    const close = thingsInView(things, () => true, 10);
    expect(far.map((thing) => thing.id)).not.toContain('rajin');
    expect(close.map((thing) => thing.id)).toContain('rajin');
  });
  it('leaves out what lies elsewhere', () => {
    expect(thingsInView(things, (lon) => lon > 170, 10)).toEqual([]);
  });
});

describe('drawPlaces', () => {
  it('draws nothing at a place without a position', () => {
    expect(drawn.get('zones')).toEqual([]);
  });
  it('draws a stated impact as an area of its radius, with its name and the track from its site', () => {
    const parts = drawn.get('impacts')?.map((feature) => feature.properties.part);
    expect(parts).toEqual(['stated', 'name', 'track']);
  });
  it('highlights what is chosen, whatever parts it has', () => {
    const chosen = drawPlaces({ atlas: fixture, selection: select(fixture, { ...view, select: { kind: 'test', id: 't1' } }) });
    expect(chosen.get('selected')).toHaveLength(3);
  });
});
