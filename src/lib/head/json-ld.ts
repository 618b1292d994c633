// Descriptions of the data for search engines, as JSON-LD by schema.org.

import { LICENCE } from '#lib/symbols/names.ts';

/** Identifies the whole data set, below the site's root; the page there describes it. */
export const DATASET = 'data/';

interface Described {
  readonly name: string;
  readonly description: string;
  /** Absolute address of the site's root; below it, the page and its table. */
  readonly site: string;
  readonly path: string;
  readonly table: string;
  /** A year or a month, as ISO 8601 has it. */
  readonly period: string;
}

/** A view as a part of the data set, with its table as a file; it repeats nothing that the description of the whole says. */
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
