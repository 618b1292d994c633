// The bars of the chart of goods.
import type { Atlas, CommodityFact, Partner } from '#lib/atlas/atlas.ts';
import { byId, availableValues } from '#lib/atlas/lookup.ts';
import type { Figure } from '#lib/selection/figures.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { View } from '#lib/view/view.ts';
import { codeBreadth, codesOverlap } from '#lib/selection/hs-codes.ts';

/** A row with a value for a whole year and a code. */
export type GoodsBar = CommodityFact & { readonly hs: string; readonly value: number };

/** What one partner bought or sold in the view's year, according to the rows. */
export interface GoodsGroup {
  readonly partner: Partner;
  readonly direction: 'export' | 'import';
  /** Largest first; no two have goods in common. */
  readonly bars: readonly GoodsBar[];
  /** The figure shown for partner and direction; absent if there is none. */
  readonly fact?: Figure;
  /** Share of that figure that the bars add up to, in per cent; absent without a figure, or if they exceed it. */
  readonly percent?: number;
}

/** The groups of a view of all goods: its partners in order, and the world if the view shows a world total. */
export function goodsGroups(atlas: Atlas, selection: Selection): GoodsGroup[] {
  const { view, partners, world } = selection;
  const whole = byId(atlas.partners, 'wld');
  return [...partners, ...(world.length > 0 && whole ? [whole] : [])].flatMap((partner) =>
    (['export', 'import'] as const)
      .filter((direction) => view.flow === 'both' || view.flow === direction)
      .flatMap((direction) => {
        const shown = [...selection.arcs.map((arc) => arc.fact), ...world].find((fact) => fact.partner === partner.id && fact.direction === direction);
        const bars = apart(
          atlas.commodities.filter(
            (row): row is GoodsBar => isBar(row) && row.partner === partner.id && row.direction === direction && row.period === String(view.year)
          ),
          shown
        );
        if (bars.length === 0) return [];
        const percent = shown && shown.value > 0 ? (100 * bars.reduce((sum, row) => sum + row.value, 0)) / shown.value : undefined;
        return [{ partner, direction, bars, ...(shown && { fact: shown }), ...(percent !== undefined && percent <= 100 && { percent }) }];
      })
  );
}

/** Cached, because each search selects every year. */
const found = new WeakMap<Atlas, Map<string, readonly number[]>>();

/** The years in which a view with these filters has a chart of goods, in order. */
export function goodsYears(atlas: Atlas, view: View): readonly number[] {
  const key = JSON.stringify([view.partners, view.only, view.flow, view.series]);
  const kept = found.get(atlas) ?? new Map<string, readonly number[]>();
  found.set(atlas, kept);
  const years = kept.get(key) ?? availableValues(atlas).years.filter((year) => goodsGroups(atlas, select(atlas, { ...view, year, goods: null })).length > 0);
  kept.set(key, years);
  return years;
}

function isBar(row: CommodityFact): boolean {
  return row.hs !== undefined && row.value !== undefined;
}

/**
 * Rows without common goods: first those from the shown figure's own source, then wider codes, then the first statement. KOTRA's estimates
 * are not part of a customs figure and count only if the shown figure is an estimate, too.
 */
function apart(rows: readonly GoodsBar[], shown: Figure | undefined): GoodsBar[] {
  const own = (row: GoodsBar): number => (shown && row.sources.some((source) => shown.sources.includes(source)) ? 0 : 1);
  const usable = rows.filter((row) => row.evidence !== 'estimated' || shown?.evidence === 'estimated');
  const kept: GoodsBar[] = [];
  for (const row of [...usable].sort((a, b) => own(a) - own(b) || codeBreadth(b.hs) - codeBreadth(a.hs))) {
    if (!kept.some((other) => codesOverlap(other.hs, row.hs))) kept.push(row);
  }
  return kept.sort((a, b) => b.value - a.value);
}
