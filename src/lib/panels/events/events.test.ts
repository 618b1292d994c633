// The list of events, and where selecting one leads.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { fixture } from '#lib/atlas/fixture.ts';
import { hasPosition, availableValues } from '#lib/atlas/lookup.ts';
import { defaultView } from '#lib/view/view.ts';
import { cameraAt, selectEvent, yearHasPage } from './select-event.ts';
import { timelineEvents, titleOf, yearOfEvent } from './timeline-event.ts';

const SIZE = { width: 900, height: 500 };
const view = defaultView(availableValues(atlas));
const all = timelineEvents(atlas);

describe('the list of events', () => {
  it('has every event and nuclear test once, by date', () => {
    expect(all.map(({ id }) => id).sort()).toEqual([...atlas.events, ...atlas.nuclearTests].map(({ id }) => id).sort());
    expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).sort());
    expect(all.filter(({ kind }) => kind === 'test').map((event) => titleOf(event, 'ko').lang)).toEqual(Array(6).fill('ko'));
  });

  it.each(all)('$id goes to its year if that has a page, and sets the camera', (event) => {
    const patch = selectEvent(atlas, view, event, SIZE);
    expect(patch.select).toEqual(event.select);
    expect('year' in patch).toBe(availableValues(atlas).years.includes(yearOfEvent(event)));
    if (yearHasPage(atlas, yearOfEvent(event))) expect(patch.year).toBe(Number(event.date.slice(0, 4)));
    expect(patch).toHaveProperty('at');
    const [kind, id] = event.place?.split(':') ?? [];
    if (kind === undefined) return expect(patch.at).toBeNull();
    const { at } = patch;
    if (kind === 'partner') {
      const partner = atlas.partners.find((entry) => entry.id === id)!;
      if (!hasPosition(partner) || !at) throw new Error(`${event.place} has no camera`);
      // The partner's end point is inside the box, whose centre is the camera's.
      const px = 512 * 2 ** at.zoom;
      expect(Math.abs((partner.lon - at.lon) / 360) * px).toBeLessThan(SIZE.width / 2);
    } else expect(at).toMatchObject({ zoom: 9 });
  });
});

it('an event of a year without a figure only moves the map', () => {
  const atlas = { ...fixture, events: [{ ...fixture.events[0]!, id: 'early', date: '1950-06-25', place: 'zone:z1' }] };
  const event = timelineEvents(atlas).find(({ id }) => id === 'early')!;
  expect(yearHasPage(atlas, 1950)).toBe(false);
  expect(selectEvent(atlas, defaultView(availableValues(atlas)), event, SIZE)).not.toHaveProperty('year');
});

describe('a camera', () => {
  const port = fixture.ports.find((entry) => entry.position);
  it('is at a place with a position', () => {
    expect(cameraAt(fixture, defaultView(availableValues(fixture)), { place: `port:${port?.id}` }, SIZE)).toMatchObject({
      lon: port?.position?.lon,
      lat: port?.position?.lat
    });
  });

  it('fits a partner more closely on a larger map', () => {
    const zoom = (width: number, height: number): number => cameraAt(atlas, view, { place: 'partner:chn' }, { width, height })?.zoom ?? NaN;
    expect(zoom(1000, 1000)).toBeCloseTo(zoom(500, 500) + 1);
  });

  it.each(['port:nowhere', 'partner:wld', 'zone:'])('does not exist for %s', (place) => {
    expect(cameraAt(fixture, defaultView(availableValues(fixture)), { place }, SIZE)).toBeNull();
  });
});
