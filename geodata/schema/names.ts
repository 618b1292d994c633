// Columns of names that several tables share, and the tables of goods and areas.
import { decimal, idsOf, maybe, slug, text } from './cells.ts';
import { table } from './table.ts';

export const names = {
  name_en: text('Name in English'),
  name_ko: maybe(text('Name in Korean')),
  name_zh: maybe(text('Name in Chinese')),
  name_ru: maybe(text('Name in Russian'))
};

export const goods = table('Names of goods by customs code', ['id'], {
  id: slug('Harmonized System code or range of codes, as in commodities'),
  ...names
});

export const areas = table('Provinces and routes', ['id'], {
  id: slug('Id of a province or route, as in gateways'),
  ...names,
  place: maybe(text('The stated, schematic point of a province; a route has none')),
  lon: maybe(decimal(-180, 180, 'Longitude of the point, WGS 84 degrees')),
  lat: maybe(decimal(-90, 90, 'Latitude of the point, WGS 84 degrees')),
  why: maybe(text('Why that point')),
  position_source: maybe(idsOf('sources', 'Sources of the position'))
});
