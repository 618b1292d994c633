// Finds the amounts on a page and the figures they belong to.
import { Parser } from 'htmlparser2';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { splitIds } from '#lib/selection/fact-ids.ts';
import { RECORD_KINDS, recordsOf, selectedAs } from '#lib/atlas/records.ts';

/** The figures on a page. */
export interface PageFigures {
  /** Ids in its markup, each once. */
  readonly ids: readonly string[];
  /** Text that looks like an amount but is not in an element of a figure, and bars of a chart without a figure. */
  readonly loose: readonly string[];
}

/** Dollars, large amounts in words, whole numbers of seven digits and more, shares, and the units of the tables. */
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

/** Elements whose text is not displayed. */
const SILENT = new Set(['head', 'script', 'style', 'template']);

/**
 * Reads a rendered page. A bar of all partners is accounted for by `data-listed-in`: the year whose page lists its figures; joined bars of
 * several years by `data-listed`: the pages of their years. Any other
 * amount is accounted for by `data-fact` (a figure), `data-facts` (calculated from figures), `data-record`
 * (kind:id, in stories) or `data-scale` (a mark of an axis or legend) on its element or an ancestor, or by being the title or note of a
 * source, to which figures link.
 */
export function figuresOf(html: string): PageFigures {
  const ids = new Set<string>();
  const loose: string[] = [];
  // One entry per open element: what accounts for the text in it.
  const open: ('silent' | 'counted' | 'loose')[] = [];
  const inside = (): (typeof open)[number] => open[open.length - 1] ?? 'loose';
  const parser = new Parser({
    onopentag(name, attributes) {
      const { 'data-fact': fact, 'data-facts': facts, 'data-record': reference, href = '' } = attributes;
      for (const id of [fact, ...splitIds(facts ?? ''), reference?.replace(/^(fact|commodity|gateway):/, '')]) if (id) ids.add(id);
      const bar = attributes['data-bar'];
      const bars = attributes['data-bars'];
      if (bars !== undefined && !facts && !('data-listed' in attributes)) loose.push(`bars ${bars}`);
      if (bar !== undefined && !fact && !facts && attributes['data-listed-in'] !== bar.split(' ')[0]) loose.push(`bar ${bar}`);
      const source = 'data-sources' in attributes || (name === 'a' && /^https?:/.test(href));
      const counted = Boolean(fact ?? facts ?? reference) || 'data-scale' in attributes || source;
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

/** Records that link to a publisher through a source: rows of the three tables of figures by id, places, tests and events as `kind:id`. */
export function recordsWithSource(atlas: Atlas): ReadonlySet<string> {
  const links = new Set(atlas.sources.filter((source) => /^https?:\/\//.test(source.url)).map((source) => source.id));
  const sourced = (row: { readonly sources?: readonly string[] }): boolean => row.sources?.some((id) => links.has(id)) ?? false;
  // The record of a province or route lists its cited figures with their sources.
  const areas = atlas.areas.map(({ id }) => ({ id, sources: atlas.gateways.filter((fact) => fact.place === id).flatMap((fact) => fact.sources) }));
  // The record of a partner has no publisher of its own; its figures have.
  const kinds = RECORD_KINDS.filter((kind) => kind !== 'partner');
  return new Set(
    kinds.flatMap((kind) =>
      (kind === 'area' ? areas : recordsOf(atlas, kind)).filter(sourced).map(({ id }) => (selectedAs(kind) === 'fact' ? id : `${kind}:${id}`))
    )
  );
}
