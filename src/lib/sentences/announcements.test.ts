// What a screen reader speaks when the view changes.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, LANGS, type View } from '#lib/view/view.ts';
import { changeInWords, moveInWords, placeInWords } from './announcements.ts';
import { headline } from './describe.ts';

const view = (patch: Partial<View>): View => ({ ...defaultView(availableValues(fixture)), partners: ['chn'], year: 2022, ...patch });
const change = (before: Partial<View>, after: Partial<View>): string => changeInWords(fixture, view(before), select(fixture, view(after)));
const HEADLINE = headline(fixture, select(fixture, view({})));

describe('a change of the view in words', () => {
  it('is the headline for another year or partner', () => {
    expect(change({ year: 2021 }, {})).toBe(HEADLINE);
    expect(change({ partners: 'all' }, {})).toBe(HEADLINE);
  });

  it('names the direction or series that was chosen, and then what is shown', () => {
    const exports = select(fixture, view({ flow: 'export' }));
    expect(change({}, { flow: 'export' })).toBe(`Direction: Exports. ${headline(fixture, exports)}`);
    expect(change({ series: 'kotra' }, {})).toBe(`Series: Partners’ customs data. ${HEADLINE}`);
  });

  it('names layers that were switched on or off', () => {
    expect(change({ layers: ['crossings'] }, { layers: ['crossings', 'railways', 'ports'] })).toBe('Shown: Railways (schematic) and Ports.');
    expect(change({ layers: ['crossings', 'ports'] }, { layers: ['crossings'] })).toBe('Hidden: Ports.');
  });

  it('names the frame', () => {
    expect(change({}, { frame: 'world' })).toBe('The map shows the world.');
  });

  it('is nothing for a record, which takes the focus, for a camera, which the map describes, and for colours', () => {
    expect(change({}, { select: { kind: 'crossing', id: 'a' } })).toBe('');
    expect(change({}, { at: { lon: 1, lat: 2, zoom: 3, bearing: 0, pitch: 0 } })).toBe('');
    expect(change({}, { theme: 'dark' })).toBe('');
  });
});

const SINUIJU = { name: 'Sinuiju', lon: 124.4, lat: 40.1 };
const DANDONG = { name: 'Dandong', lon: 124.39, lat: 40.13 };

describe('a moved map in words', () => {
  const at = (lon: number, lat: number): { lon: number; lat: number } => ({ lon, lat });

  it('says how wide it is, where its middle is by the nearest place, and how much is in view', () => {
    expect(moveInWords('en', { middle: at(124.4, 40.0), width: 41_234, places: [DANDONG, SINUIJU], count: 2 })).toBe(
      'The map shows 41 km from left to right; its middle is 11 km south of Sinuiju. 2 features in view.'
    );
  });

  it('names a place in its middle without a direction', () => {
    expect(moveInWords('en', { middle: at(124.4, 40.101), width: 41_000, places: [SINUIJU], count: 1 })).toBe(
      'The map shows 41 km from left to right; its middle is at Sinuiju. 1 feature in view.'
    );
  });

  it('names no place if none is in view', () => {
    expect(moveInWords('en', { middle: at(0, 0), width: 5_210_000, places: [], count: 0 })).toBe(
      'The map shows 5,200 km from left to right. 0 features in view.'
    );
  });

  it('gives a feature’s direction and distance from the middle', () => {
    expect(placeInWords('en', at(124.4, 40.0), 41_000, SINUIJU)).toBe('11 km north of the middle of the map');
    expect(placeInWords('en', at(124.4, 40.1), 41_000, SINUIJU)).toBe('in the middle of the map');
    expect(placeInWords('ru', at(124.4, 40.0), 41_000, SINUIJU)).toBe('11 км к северу от центра карты');
  });

  it('has words of its own in every language', () => {
    const texts = LANGS.map((lang) => moveInWords(lang, { middle: at(124.4, 40.0), width: 41_000, places: [SINUIJU], count: 2 }));
    expect(new Set(texts).size).toBe(LANGS.length);
  });
});
