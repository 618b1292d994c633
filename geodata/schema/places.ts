// Tables of crossings and their statuses, ports, zones, launch sites and railways.
import { decimal, idsOf, idOf, integer, maybe, oneOf, partialDate, pattern, slug, text } from './cells.ts';
import { names } from './names.ts';
import { table } from './table.ts';

const position = {
  lon: maybe(decimal(-180, 180, 'Longitude, WGS 84 degrees')),
  lat: maybe(decimal(-90, 90, 'Latitude, WGS 84 degrees')),
  position_basis: maybe(
    oneOf(['two-sources', 'one-source', 'derived', 'town'], 'How the position is known; town: the point is that of the named town, not of the place itself')
  ),
  accuracy_m: maybe(
    integer(0, 50_000, 'Metres: two-sources: between the farthest of its sources; derived: within which it lies; else how far off it may be, or more')
  ),
  position_note: maybe(text('Remark on the position')),
  position_source: maybe(idsOf('sources', 'Sources of the position'))
};

const closing = { source: idsOf('sources', 'Sources'), note: maybe(text('Remark')) };

export const crossings = table('Border crossings', ['id'], {
  id: slug('Id of the crossing'),
  ...names,
  neighbour: oneOf(['chn', 'rus', 'kor'], 'Country on the other side'),
  side_dprk: text("Place on the DPRK's side"),
  side_other: text('Place on the other side'),
  kind: oneOf(['rail', 'road', 'rail-road', 'dam-road', 'land-road', 'pipeline'], 'What crosses'),
  about: maybe(text('What it is')),
  ...position,
  border_exception: maybe(text('Why it lies more than 300 m from the border line')),
  ...closing
});

export const crossing_status = table('Status of the crossings by date', ['crossing', 'part', 'from'], {
  crossing: idOf('crossings', 'Crossing'),
  from: maybe(partialDate('First day; blank: before the records begin')),
  to: maybe(partialDate('Last day; blank: still in force')),
  state: oneOf(['open', 'freight-only', 'closed', 'suspended', 'under-construction', 'unknown'], 'State'),
  part: oneOf(['all', 'rail', 'road'], 'The part of the crossing to which it applies'),
  note: maybe(text('Remark')),
  source: idsOf('sources', 'Sources')
});

export const ports = table('Ports', ['id'], {
  id: slug('Id of the port'),
  ...names,
  country: oneOf(['prk', 'chn', 'rus'], 'Country'),
  unlocode: maybe(pattern(/^[A-Z]{2}[A-Z2-9]{3}$/, 'five letters, the country first', 'UN/LOCODE')),
  ...position,
  coast_exception: maybe(text('Why it lies more than 6 km from the coast')),
  about: maybe(text('What it is')),
  ...closing
});

export const zones = table('Special economic zones', ['id'], {
  id: slug('Id of the zone'),
  ...names,
  level: oneOf(['central', 'regional'], 'Central or regional'),
  established: maybe(partialDate('Date of the founding decree')),
  ended: maybe(partialDate('Date it ended')),
  area_km2: maybe(decimal(0.01, 3000, 'Official area in square kilometres')),
  about: maybe(text('What it is')),
  ...position,
  outline: maybe(slug('Id of the feature in zones.geojson')),
  outline_note: maybe(text('What the outline is')),
  ...closing
});

export const launch_sites = table('Launch sites', ['id'], {
  id: slug('Id of the site'),
  name_en: names.name_en,
  name_ko: names.name_ko,
  type: text('Kind of site'),
  ...position,
  ...closing
});

export const railways = table('Schematic railways', ['id'], {
  id: slug('Id of the line and of its feature in railways.geojson'),
  name_en: names.name_en,
  name_ko: names.name_ko,
  status: maybe(text('State of the line')),
  ...closing
});
