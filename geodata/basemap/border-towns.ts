// Towns on the banks of crossings that the list of GeoNames lacks, each with the source of its position. Add one here, then run `npm run basemap`.
import type { Listed } from './town-list.ts';

/** A town at a position that a source gives. */
export interface BorderTown extends Listed {
  readonly lon: number;
  readonly lat: number;
  /** Page or object with the position. Positions of OpenStreetMap (ODbL) were read in github.com/cristan/improved-un-locodes. */
  readonly source: string;
}

export const BORDER_TOWNS: readonly BorderTown[] = [
  { rank: 5, country: 'CN', name: 'Kaishantun', lon: 129.7561096, lat: 42.7011914, source: 'OpenStreetMap relation 16786541' },
  { rank: 5, country: 'CN', name: 'Nanping', lon: 129.2055802, lat: 42.2634972, source: 'OpenStreetMap relation 17056399' },
  { rank: 5, country: 'CN', name: 'Sanhe', lon: 129.7376333, lat: 42.4772936, source: 'OpenStreetMap relation 16786539' },
  { rank: 5, country: 'CN', name: 'Taipingwan', lon: 124.722028, lat: 40.3354356, source: 'OpenStreetMap relation 9659590' },
  // The package with the list has the town as Sŏngnae-ri, 160 m away.
  { rank: 5, country: 'KP', name: 'Kyongwon', lon: 130.15278, lat: 42.81361, source: 'GeoNames 2042985, of 19 January 2012' },
  { rank: 5, country: 'KP', name: 'Supung', lon: 124.9496, lat: 40.4491, source: 'https://en.wikipedia.org/wiki/Supung_station' },
  { rank: 5, country: 'KP', name: 'Tumangang', lon: 130.6025505, lat: 42.4216825, source: 'https://en.wikipedia.org/wiki/Tumangang' },
  { rank: 5, country: 'RU', name: 'Khasan', lon: 130.64556, lat: 42.42833, source: 'https://en.wikipedia.org/wiki/Khasan_(urban-type_settlement)' }
];
