import type { ShapeName, TableName } from './schema/tables.ts';

/** Table, key of the row, column, the wrong cell, words of the message; then a file that is bound to complain as well. */
type Corruption = readonly [TableName, string, string, string, string, string?];

/** One slip at a time, of the kinds that hands make: a typed letter, a lost digit, two cells swapped, a date that is none. */
export const CELLS: readonly Corruption[] = [
  ['sources', '38north-2017-09-13', 'url', 'www.38north.org/2017', 'a web address'],
  ['sources', '38north-2017-09-13', 'published', '2017-09-31', 'a real date'],
  ['sources', '38north-2017-09-13', 'published', '2027-09-13', 'a date no later than read 2026-11-23'],
  ['sources', '38north-2017-09-13', 'licence', 'fact-only', 'did you mean "facts-only"?'],
  ['sources', '38north-2017-09-13', 'publisher', '', 'some words'],
  ['sources', '38north-2017-09-13', 'title', 'Sixth test ', 'no blanks at the ends'],
  ['sources', '38north-2017-09-13', 'title', 'Sixth <b>test</b>', 'no angle brackets'],
  ['sources', '38north-2017-09-13', 'via', 'Cafe\u0301', 'composed letters'],
  ['sources', '38north-2017-09-13', 'note', 'a\u200Bb', 'no control or invisible characters'],
  ['sources', '38north-2017-09-13', 'id', '38north-2017-09-14', 'a source that some row names', 'nuclear_tests.csv'],

  ['crossings', 'dandong-sinuiju-friendship', 'neighbour', 'chm', 'did you mean "chn"?'],
  ['crossings', 'dandong-sinuiju-friendship', 'kind', 'rail road', 'one of rail, road'],
  ['crossings', 'dandong-sinuiju-friendship', 'lon', '124.492329', 'within 300 m of the border line'],
  ['crossings', 'dandong-sinuiju-friendship', 'lat', '', 'a value, as there is a position'],
  ['crossings', 'dandong-sinuiju-friendship', 'position_source', '', 'a value, as there is a position'],
  ['crossings', 'dandong-sinuiju-friendship', 'border_exception', 'The bridge is long.', 'blank: the place is'],
  ['crossings', 'dandong-sinuiju-friendship', 'source', 'openstreetmap  osm', 'separated by one space'],
  ['crossings', 'jian-manpo-road', 'accuracy_m', '200', 'blank, as there is no position'],

  ['crossing_status', 'quanhe-wonjong all 2020-01-30', 'crossing', 'quanhe-wonjon', 'did you mean "quanhe-wonjong"?'],
  ['crossing_status', 'quanhe-wonjong all 2020-01-30', 'to', '2019-12-26', 'no later than to'],
  ['crossing_status', 'quanhe-wonjong all 2022-12-27', 'from', '2022-12-26', 'a day after line'],
  ['crossing_status', 'quanhe-wonjong all 2020-01-30', 'state', 'close', 'did you mean "closed"?'],
  ['crossing_status', 'quanhe-wonjong all 2025-03-06', 'from', '2025-02-30', 'a real date'],
  ['crossing_status', 'quanhe-wonjong all 2025-03-06', 'part', 'road', 'all: the crossing is road'],

  ['ports', 'wonsan', 'lat', '39.066667', 'within 6100 m of the coast'],
  ['ports', 'wonsan', 'country', 'rus', 'a place at the coast of rus'],
  ['ports', 'wonsan', 'unlocode', 'KP WON', 'five letters'],
  ['ports', 'wonsan', 'coast_exception', 'Up a river.', 'blank: the place is'],
  ['ports', 'sinuiju', 'position_basis', 'town', 'blank, as there is no position'],

  ['zones', 'rason', 'outline', 'rason', 'the id of a feature of zones.geojson', 'zones.geojson'],
  ['zones', 'rason', 'area_km2', '74.6', 'within a quarter'],
  ['zones', 'rason', 'established', '1991-13-28', 'a real date'],
  ['zones', 'rason', 'level', 'national', 'one of central, regional'],
  ['zones', 'edz-manpo', 'lon', '125.78944', 'a place in prk'],

  ['launch_sites', 'hodo', 'lon', '129.5369', 'a place in prk', 'missile_tests.csv'],
  ['launch_sites', 'hodo', 'lat', '394.0167', 'a plain number from -90 to 90'],
  ['launch_sites', 'hodo', 'position_source', 'cns-facility', 'an id of sources.csv'],

  ['missile_tests', 'NK20160803-01', 'date', '2016-08-32', 'a real date'],
  ['missile_tests', 'NK20160803-01', 'site', 'hwanju', 'did you mean "hwangju"?'],
  ['missile_tests', 'NK20160803-01', 'class', 'mbrm', 'did you mean "mrbm"?'],
  ['missile_tests', 'NK20160803-01', 'impact_lon', '140.5', 'a place at sea, as landing_at says'],
  ['missile_tests', 'NK20160803-01', 'impact_lat', '33.863', 'a place about 1000 km from the site'],
  ['missile_tests', 'NK20160803-01', 'bearing_deg', '87.7', '78.7, the bearing from the site to the stated place'],
  ['missile_tests', 'NK20160803-01', 'impact_basis', '', 'a value, as the row has a place of impact'],
  ['missile_tests', 'NK20160803-01', 'landing_at', 'land', 'a place on land'],
  ['missile_tests', 'NK20160803-01', 'bearing_basis', '', 'bearing_deg and bearing_basis, or neither'],
  ['missile_tests', 'NK20160803-01', 'time_utc', '22:63', 'a time HH:MM'],
  ['missile_tests', 'NK20260408-01', 'range_km', '420', 'where site, range and bearing lead'],
  ['missile_tests', 'NK20260408-01', 'bearing_deg', '64', 'where site, range and bearing lead'],
  ['missile_tests', 'NK20260408-01', 'count', 'two', 'a whole number from 1 to 100'],

  ['nuclear_tests', 'punggye-ri-2', 'number', '3', '2, in the order of dates'],
  ['nuclear_tests', 'punggye-ri-2', 'date', '2009-05-52', 'a real day'],
  ['nuclear_tests', 'punggye-ri-2', 'time_utc', '00:54', 'a time HH:MM:SS'],
  ['nuclear_tests', 'punggye-ri-2', 'site', 'punggyeri', 'did you mean "punggye-ri"?'],

  ['danger_areas', '2009-04-A1', 'geometry', 'point', 'polygon, as its feature is'],
  ['danger_areas', '2009-04-A1', 'radius_km', '50', 'only a point has a radius'],
  ['danger_areas', '2009-04-A1', 'kind', 'declard', 'did you mean "declared"?'],
  ['danger_areas', 'obs-2009-04-1', 'geometry', '', 'blank: only a point has a radius', 'danger_areas.geojson'],

  ['railways', 'hongui', 'id', 'hongwi', 'the id of a feature of railways.geojson', 'railways.geojson'],
  ['railways', 'hongui', 'name_en', ' ', 'no blanks at the ends'],
  ['railways', 'hongui', 'source', 'geoname', 'did you mean "geonames"?'],

  ['changes', '2026-11-23 first-publication', 'version', '2026.13.0', 'a version like 2026.11.0'],
  ['changes', '2026-11-23 first-publication', 'version', '2026.12.0', 'at most 2026.11.0', 'VERSION'],
  ['changes', '2026-11-23 first-publication', 'date', '2026-11-31', 'a real day'],
  ['changes', '2026-11-23 first-publication', 'facts', 'crossing:dandong-sinuiju-frendship', 'did you mean "dandong-sinuiju-friendship"?'],
  ['changes', '2026-11-23 first-publication', 'facts', 'bridge:dandong', 'an id of trade.csv, or a kind of'],
  ['changes', '2026-11-23 first-publication', 'removed', 'port:wonsan', 'an id that ports.csv no longer has']
];

/** File, what is done to it, the text found, the text put there, words of the message. The feature begins on that line. */
export const SHAPE_TEXTS: readonly (readonly [ShapeName, string, RegExp, string, string])[] = [
  ['danger_areas', 'a ring is not closed', /\[138\.50611,40\.27611\]\]\]/, '[138.50611,40.27612]]]', 'closed rings'],
  ['danger_areas', 'two corners are swapped', /\[138\.51111,40\.45611\],\[135\.57917,40\.69556\]/,
    '[135.57917,40.69556],[138.51111,40.45611]', 'rings that do not cross themselves'],
  ['danger_areas', 'longitude and latitude are swapped', /\[136\.778,39\.674\]/, '[39.674,136.778]', 'longitude and latitude'],
  ['danger_areas', 'an observed place is on land', /\[136\.778,39\.674\]/, '[140.5,39.674]', 'every vertex at sea'],
  ['railways', 'a vertex lies in the sea', /\[130\.6026,42\.4217\]/, '[131.6026,42.4217]', 'every vertex on land'],
  ['railways', 'a position has a height', /\[130\.6026,42\.4217\]/, '[130.6026,42.4217,0]', 'longitude and latitude'],
  ['railways', 'more decimals than a metre needs', /130\.6026/, '130.6026123', 'at most 5 decimals'],
  ['railways', 'a feature has an id that no row names', /"id":"hongui"/, '"id":"hongwi"', 'an id that railways.csv names'],
  ['railways', 'a line became a point', /"LineString","coordinates":\[\[130\.4952,42\.5042\],\[130\.6026,42\.4217\],\[130\.6413,42\.4152\]\]/,
    '"Point","coordinates":[130.4952,42.5042]', 'a LineString']
];
