// Tables of missile tests, nuclear tests and danger areas.
import { code, day, decimal, idOf, idsOf, integer, maybe, oneOf, partialDate, pattern, text } from './cells.ts';
import { table } from './table.ts';

const closing = { source: idsOf('sources', 'Sources'), note: maybe(text('Remark')) };

export const missile_tests = table('Missile tests', ['id'], {
  id: code('Id of the test'),
  date: partialDate('Day, Korean time, or the month where no day is known'),
  time_utc: maybe(pattern(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time HH:MM', 'Time, UTC')),
  missile: text('Missile'),
  class: oneOf(
    ['srbm', 'mrbm', 'irbm', 'icbm', 'slbm', 'slv', 'hypersonic', 'cruise', 'cruise-anti-ship', 'cruise-ship', 'cruise-submarine', 'unknown'],
    'Class of the missile'
  ),
  site: maybe(idOf('launch_sites', 'Launch site')),
  count: maybe(integer(1, 100, 'Number of missiles')),
  count_note: maybe(text('Remark on the number')),
  apogee_km: maybe(decimal(0, 10_000, 'Greatest height in km')),
  range_km: maybe(decimal(0, 20_000, 'Distance flown in km; of cruise missiles, the length of the path')),
  bearing_deg: maybe(decimal(0, 360, 'Degrees clockwise from true north at the site')),
  bearing_basis: maybe(oneOf(['stated', 'compilation'], 'Who gives the bearing: a government or a compilation')),
  landing: maybe(text('Where it landed')),
  landing_at: maybe(oneOf(['sea', 'land'], 'At sea or on land')),
  impact_lon: maybe(decimal(-180, 180, 'Longitude of the place of impact')),
  impact_lat: maybe(decimal(-90, 90, 'Latitude of the place of impact')),
  impact_basis: maybe(oneOf(['stated', 'computed'], 'stated by a government, or computed from site, range and bearing')),
  impact_radius_km: maybe(decimal(1, 150, 'Radius of the area in km')),
  outcome: oneOf(['success', 'failure', 'unknown'], 'Outcome'),
  ...closing
});

export const nuclear_tests = table('Nuclear tests', ['id'], {
  id: code('Id of the test'),
  number: integer(1, 99, 'Number in order of time'),
  date: day('Day, Korean time'),
  time_utc: pattern(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, 'a time HH:MM:SS', 'Time, UTC'),
  magnitude: decimal(3, 6.5, 'Magnitude of the earthquake'),
  magnitude_type: text('Scale of the magnitude'),
  yield_note: maybe(text('Estimates of the yield')),
  site: idOf('launch_sites', 'Test site'),
  ...closing
});

export const danger_areas = table('Declared danger areas and observed debris', ['id'], {
  id: code('Id of the area and of its feature in danger_areas.geojson'),
  launch: text('The launch to which it belongs'),
  date: day('Day of the launch'),
  kind: oneOf(['declared', 'observed'], 'Declared beforehand, or observed'),
  stage: text('Stage of the rocket'),
  valid: maybe(text('Period for which the area was declared')),
  description: maybe(text('Where, in words')),
  geometry: maybe(oneOf(['polygon', 'point'], 'Shape of the feature; blank: known in words only')),
  radius_km: maybe(decimal(1, 500, 'Radius about the point in km')),
  ...closing
});
