// Descriptions of the data for search engines, as schema.org JSON-LD.

import { LICENCE } from '#lib/symbols/names.ts';

/** Path of the data page, which identifies and describes the whole data set. */
export const DATASET = 'data/';

interface Described {
  readonly name: string;
  readonly description: string;
  /** Absolute address of the site's root; below it, the page and its table. */
  readonly site: string;
  readonly path: string;
  readonly table: string;
  /** A year or a month in ISO 8601. */
  readonly period: string;
}

/** A view as part of the data set, with its table as a file. It does not repeat the description of the whole. */
export function viewDataset({ name, description, site, path, table, period }: Described): object {
  const at = (rest: string): string => new URL(rest, site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: at(path),
    temporalCoverage: period,
    license: LICENCE,
    isPartOf: { '@id': at(DATASET) },
    distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: at(table) }
  };
}

/** A value as the content of a script element, escaped so that no character in it can end the element. */
export function scriptText(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
