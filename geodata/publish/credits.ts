// Sources and licences in the descriptor of the downloads.
import { validRows, type Line, type Tables } from '../schema/rows.ts';
import type { TableRow } from '../schema/tables.ts';

/** Names and addresses of the licences in sources.csv. `facts-only` and `unknown` grant nothing. */
const LICENCES = {
  'CC-BY-4.0': { title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { title: 'Creative Commons Attribution-ShareAlike 4.0', path: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'ODbL-1.0': { title: 'Open Data Commons Open Database License 1.0', path: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  MIT: { title: 'MIT License', path: 'https://opensource.org/license/mit' },
  'Apache-2.0': { title: 'Apache License 2.0', path: 'https://www.apache.org/licenses/LICENSE-2.0' }
} as const;

interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** A licence in the form of a Data Package. */
export const licence = (name: keyof typeof LICENCES): Licence => ({ name, ...LICENCES[name] });

type Source = TableRow<'sources'>;

/** The sources that some rows cite, in the order of the bibliography. */
export function sourcesOf(lines: readonly Line<unknown>[], tables: Tables): Source[] {
  const ids = new Set(lines.flatMap(({ cells }) => [cells['source'], cells['position_source']].flatMap((cell) => cell?.split(' ') ?? [])));
  return validRows(tables.sources)
    .map(({ row }) => row)
    .filter(({ id }) => ids.has(id));
}

interface Credits {
  readonly sources?: readonly { readonly title: string; readonly path: string }[];
  readonly licenses?: readonly Licence[];
}

/** Sources and licences in the form of a Data Package; empty if there are none. */
export function credits(sources: readonly Source[]): Credits {
  const named = (Object.keys(LICENCES) as (keyof typeof LICENCES)[]).filter((name) => sources.some((source) => source.licence === name));
  if (sources.length === 0) return {};
  return {
    sources: sources.map(({ publisher, title, url }) => ({ title: `${publisher}: ${title}`, path: url })),
    ...(named.length > 0 && { licenses: named.map(licence) })
  };
}
