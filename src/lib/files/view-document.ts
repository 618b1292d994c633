/** `view.json`: a view as plain data with the ids of its facts and sources, for programs and for checking. */
import type { Atlas } from '#lib/atlas/atlas.ts';
import { description, headline } from '#lib/sentences/describe.ts';
import { itemsOf, MAP_LAYERS } from '#lib/layers/list.ts';
import type { Figure } from '#lib/selection/figures.ts';
import { limits } from '#lib/selection/limits.ts';
import type { Selection, Sum } from '#lib/selection/selection.ts';
import { LICENCE } from '#lib/symbols/names.ts';

/** A view as plain data. Values are nominal US dollars, directions the DPRK's, ids those of the tables. `address` is that of its page. */
export function viewDocument(atlas: Atlas, selection: Selection, address: string): object {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  return {
    address,
    version: atlas.version,
    licence: LICENCE,
    view: selection.view,
    title: headline(atlas, selection),
    description: description(atlas, selection),
    figures: selection.arcs.map(({ partner, fact, competing }) => ({
      partner: partner.id,
      name: partner.names.en,
      ...figure(fact),
      competing: competing.map(figure)
    })),
    partnersWithoutFigure: ids(selection.notReported),
    totals: { export: sum(selection.totals.export), import: sum(selection.totals.import), undirected: sum(selection.totals.undirected) },
    world: selection.world.map(figure),
    groups: selection.groups.map((fact) => ({ partner: fact.partner, ...figure(fact) })),
    ...Object.fromEntries(MAP_LAYERS.map((layer) => [layer.document.name, itemsOf(selection, layer).map((item) => layer.document.entry(item))])),
    limits: limits(atlas, selection).map(({ id }) => id),
    sources: selection.sources
  };
}

function figure(fact: Figure): object {
  const { id, direction, year, month, value, valuation, hs, evidence, precision, rounding, publication, status, sources } = fact;
  return { id, direction, year, month, value_usd: value, valuation, hs, evidence, precision, rounding_usd: rounding, publication, status, sources };
}

function sum(total: Sum | null): object | null {
  return total && { value_usd: total.value, facts: total.facts.map(({ id }) => id) };
}
