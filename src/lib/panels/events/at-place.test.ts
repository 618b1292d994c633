import { expect, test } from 'vitest';
import type { AtlasEvent } from '#lib/atlas/atlas.ts';
import { fixture } from '#lib/atlas/fixture.ts';
import { cameraAt } from './at-place.ts';

const event = (place?: string): AtlasEvent => ({ id: 'e', date: '2022', kind: 'border', titles: { en: 't' }, summary: 's', sources: ['s1'], ...(place !== undefined && { place }) });

test('an event at a place with a position has a camera there', () => {
  const port = fixture.ports.find((entry) => entry.position);
  expect(cameraAt(fixture, event(`port:${port?.id}`))).toMatchObject({ lon: port?.position?.lon, lat: port?.position?.lat });
});

test.each([undefined, 'partner:chn', 'port:nowhere'])('an event at %s has none', (place) => {
  expect(cameraAt(fixture, event(place))).toBeNull();
});
