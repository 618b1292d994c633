// The area that a view fits into the map.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues, byId } from '#lib/atlas/lookup.ts';
import { decode } from '#lib/view/address.ts';
import { boundsOf, DPRK_BOUNDS, hasWorldFrame } from './map-bounds.ts';

const view = (partners: string, query = '', year = '2001') => decode(partners, year, query, availableValues(atlas));

/** Whether the frame of a view contains the point at which the arcs of a partner end. */
function contains(shown: ReturnType<typeof view>, id: string): boolean {
  const { west, south, east, north } = boundsOf(atlas, shown);
  const { lon = NaN, lat = NaN } = byId(atlas.partners, id) ?? {};
  return west < lon && lon < east && south < lat && lat < north;
}

describe('the frame of a view', () => {
  it('holds North Korea and the ends of its neighbours’ arcs, and no more, if all partners are shown', () => {
    for (const id of ['chn', 'rus', 'kor']) expect(contains(view('all'), id), id).toBe(true);
    expect(contains(view('all'), 'jpn')).toBe(false);
    expect(hasWorldFrame(atlas, view('all'))).toBe(true);
    const { west, south, east, north } = boundsOf(atlas, view('all'));
    expect([west < DPRK_BOUNDS.west, south < DPRK_BOUNDS.south, east > DPRK_BOUNDS.east, north > DPRK_BOUNDS.north]).not.toContain(false);
  });

  it('holds Japan if the view names it', () => {
    for (const shown of [view('jpn'), view('all', '?only=jpn,kor'), view('all', '?only=chn,jpn')]) expect(contains(shown, 'jpn')).toBe(true);
  });

  it('is the same in every year', () => {
    for (const year of availableValues(atlas).years) expect(boundsOf(atlas, view('all', '', String(year)))).toEqual(boundsOf(atlas, view('all')));
  });
});
