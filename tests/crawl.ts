import { Parser } from 'htmlparser2';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { RECORD_KINDS, recordsOf, selectedAs } from '#lib/atlas/records.ts';

/** What a page shows of figures. */
export interface PageFigures {
  /** Ids that its markup names, each once. */
  readonly ids: readonly string[];
  /** Text that reads like an amount and stands in no element that names a figure; bars of a chart that name none. */
  readonly loose: readonly string[];
}

/** Dollars, thousands of millions in words, whole numbers of seven digits and more, shares, and the units of the tables. */
const AMOUNT = new RegExp(
  [
    /\$\s?\d/,
    /\d\s?(bn|billion|million)\b/,
    /\d\s?m?\s?(US )?dollars\b/,
    /\b\d{1,3}(,\d{3}){2,}\b/,
    /\d\s?(%|per cent\b)/,
    /\d\s?(t|tonnes|tons|barrels|containers|vehicles|cars|crossings|visits)\b/
  ]
    .map(({ source }) => source)
    .join('|')
);

/** Elements whose text nobody reads on the page. */
const SILENT = new Set(['head', 'script', 'style', 'template']);

/**
 * Reads a prerendered page. An amount is accounted for by `data-fact` (a figure), `data-facts` (computed from figures),
 * `data-door` (kind:id, in stories) or `data-scale` (a mark of an axis or a key) on it or above it; or by being the title or
 * note of a source, which is where a figure leads to.
 */
export function figuresOf(html: string): PageFigures {
  const ids = new Set<string>();
  const loose: string[] = [];
  // One entry for each open element: what accounts for the text in it.
  const open: ('silent' | 'counted' | 'loose')[] = [];
  const inside = (): (typeof open)[number] => open[open.length - 1] ?? 'loose';
  const parser = new Parser({
    onopentag(name, attributes) {
      const { 'data-fact': fact, 'data-facts': facts, 'data-door': door, href = '' } = attributes;
      for (const id of [fact, ...(facts?.split(' ') ?? []), door?.replace(/^(fact|commodity|gateway):/, '')]) if (id) ids.add(id);
      const bar = attributes['data-bar'];
      if (bar !== undefined && !fact && !facts) loose.push(`bar ${bar}`);
      const source = 'data-source' in attributes || (name === 'a' && /^https?:/.test(href));
      const counted = Boolean(fact ?? facts ?? door) || 'data-scale' in attributes || source;
      open.push(SILENT.has(name) ? 'silent' : inside() !== 'loose' ? inside() : counted ? 'counted' : 'loose');
    },
    ontext(text) {
      if (inside() === 'loose' && AMOUNT.test(text)) loose.push(text.trim());
    },
    onclosetag() {
      open.pop();
    }
  });
  parser.end(html);
  return { ids: [...ids], loose };
}

/** Records that lead to a publisher, by a source with a link: rows of the three tables of figures by id, places, tests and events as `kind:id`. */
export function recordsWithSource(atlas: Atlas): ReadonlySet<string> {
  const links = new Set(atlas.sources.filter((source) => /^https?:\/\//.test(source.url)).map((source) => source.id));
  const sourced = (row: { readonly sources?: readonly string[] }): boolean => row.sources?.some((id) => links.has(id)) ?? false;
  // The card of a province or route lists the figures that are cited for it, with their sources.
  const areas = atlas.areas.map(({ id }) => ({ id, sources: atlas.gateways.filter((fact) => fact.place === id).flatMap((fact) => fact.sources) }));
  // That of a partner has no publisher of its own: its figures have.
  const kinds = RECORD_KINDS.filter((kind) => kind !== 'partner');
  return new Set(
    kinds.flatMap((kind) =>
      (kind === 'area' ? areas : recordsOf(atlas, kind)).filter(sourced).map(({ id }) => (selectedAs(kind) === 'fact' ? id : `${kind}:${id}`))
    )
  );
}
