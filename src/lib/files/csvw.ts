// Metadata of a CSV file for programs, in the W3C's Metadata Vocabulary for Tabular Data (CSVW).
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { sourceOf } from '#lib/atlas/lookup.ts';
import type { Figure } from '#lib/selection/figures.ts';
import { DISCLAIMER, LICENCE } from '#lib/symbols/names.ts';

/** The contents of each column. The published table and the one on the page have different columns; all of them are listed here. */
const COLUMN_FORMATS: Readonly<Record<string, { readonly datatype?: string; readonly separator?: string; readonly about: string }>> = {
  id: { about: 'Id of the figure in trade.csv, monthly.csv or commodities.csv' },
  partner: { about: 'Partner country, id in partners.csv' },
  year: { datatype: 'integer', about: 'Calendar year' },
  month: { datatype: 'gYearMonth', about: 'Calendar month that the figure is for; blank: the whole year' },
  direction: { about: 'From the DPRK’s side: export, import, or total where the two are not published separately' },
  hs: { about: 'Code of the goods in goods.csv; blank: all trade' },
  value_usd: { datatype: 'number', about: 'Nominal US dollars; blank: these tables have no figure' },
  valuation: { about: 'cif, fob, mixed or not-stated; blank for one type of goods' },
  evidence: { about: 'reported, estimated, derived or zero' },
  precision: { about: 'exact or rounded, as published' },
  rounding_usd: { datatype: 'number', about: 'Unit of the last digit published' },
  publication: { about: 'Id in publications.csv' },
  status: { about: 'final, provisional or doubted (something contradicts the figure; its note says what); blank: not stated' },
  reporter: { about: 'Who stated the figure' },
  sources: { separator: ' ', about: 'Ids in sources.csv' },
  source_ids: { separator: ' ', about: 'Ids in sources.csv' },
  source_urls: { datatype: 'anyURI', separator: ' ', about: 'Addresses of the sources' }
};

/** The table that the metadata describes: file, title, columns and figures. */
export interface DescribedTable {
  readonly file: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly figures: readonly Pick<Figure, 'sources'>[];
  readonly lang: Lang;
}

/**
 * The metadata as JSON: title, version of the data, sources and disclaimer, which a plain table cannot contain. It is saved beside the
 * table.
 */
export function tableMetadata(atlas: Atlas, { file, title, columns, figures, lang }: DescribedTable): string {
  const sources = [...new Set(figures.flatMap((figure) => figure.sources))].sort().map((id) => sourceOf(atlas, id));
  return JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
      url: file,
      'dc:title': title,
      'schema:version': atlas.version,
      'dc:license': { '@id': LICENCE },
      'dc:description': DISCLAIMER[lang],
      'dc:source': sources.map(({ publisher, title, url }) => ({ '@id': url, 'dc:title': { '@value': `${publisher}: ${title}` } })),
      tableSchema: {
        columns: columns.map((name) => {
          const { about = '', ...format } = COLUMN_FORMATS[name] ?? {};
          return { name, titles: name, 'dc:description': { '@value': about, '@language': 'en' }, ...format };
        })
      }
    },
    null,
    1
  );
}
