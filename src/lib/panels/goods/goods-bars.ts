// The bars of the chart of goods.
import type { Atlas, CommodityFact, Partner } from '#lib/atlas/atlas.ts';
import { byId, availableValues } from '#lib/atlas/lookup.ts';
import { summands, type Figure } from '#lib/selection/figures.ts';
import { goodsOf } from '#lib/selection/goods-index.ts';
import { partnersInYear } from '#lib/selection/filtered-partners.ts';
import { DIGIT, hasFigure, isBar, isOilEstimate, overviewOf } from '#lib/selection/overview.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { comparedPartners } from '#lib/view/compare.ts';
import type { View } from '#lib/view/view.ts';
import { codeBreadth, codesOverlap, contains } from '#lib/selection/hs-codes.ts';

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
  const figures = new Map([...world, ...selection.arcs.map(({ fact }) => fact)].map((fact) => [`${fact.partner} ${fact.direction}`, fact]));
  return [...partners, ...(world.length > 0 && whole ? [whole] : [])].flatMap((partner) =>
    (['export', 'import'] as const)
      .filter((direction) => view.flow === 'both' || view.flow === direction)
      .flatMap((direction) => {
        const shown = figures.get(`${partner.id} ${direction}`);
        const bars = withoutOverlap(
          goodsOf(atlas, partner.id, view.year).filter((row): row is GoodsBar => isBar(row) && row.direction === direction),
          shown
        );
        if (bars.length === 0) return [];
        const percent = shown && shown.value > 0 ? (100 * bars.reduce((sum, row) => sum + row.value, 0)) / shown.value : undefined;
        return [{ partner, direction, bars, ...(shown && { fact: shown }), ...(percent !== undefined && percent <= 100 && { percent }) }];
      })
  );
}

/** The years in which a view with these filters has a chart of goods, in order. */
export function goodsYears(atlas: Atlas, view: View): readonly number[] {
  const { available, goods } = overviewOf(atlas);
  const hasBar = (partner: string, year: number): boolean => {
    const digit = Number(goods[view.series][partner]?.[year - (available.years[0] ?? 0)] ?? 0);
    return view.flow === 'both' ? digit > 0 : (digit & DIGIT[view.flow]) > 0;
  };
  return availableValues(atlas).years.filter((year) => {
    const ids = partnersInYear(atlas, { ...view, year }).map(({ id }) => id);
    if (comparedPartners(view) === 'all' && hasFigure(atlas, 'wld', year, { ...view, goods: null }, view.flow)) ids.push('wld');
    return ids.some((id) => hasBar(id, year));
  });
}

/** A code gives way to narrower codes of its own publication that make up at least this part of it. */
const MOST = 0.9;

/**
 * Rows without common goods: first those of the shown figure's own publication, then wider codes, then the first statement. Doubtful ones
 * are left out beside others.
 */
function withoutOverlap(rows: readonly GoodsBar[], shown: Figure | undefined): GoodsBar[] {
  const own = (row: GoodsBar): number => (shown?.publication !== undefined && row.publication === shown.publication ? 0 : 1);
  const usable = summands(rows.filter((row) => !isOilEstimate(row) || shown?.evidence === 'estimated'));
  const inOrder = [...usable].sort((a, b) => own(a) - own(b) || codeBreadth(b.hs) - codeBreadth(a.hs));
  const kept: GoodsBar[] = [];
  for (const row of inOrder) {
    if (!kept.some((other) => codesOverlap(other.hs, row.hs)) && !isMadeUp(row, inOrder)) kept.push(row);
  }
  return kept.sort((a, b) => b.value - a.value);
}

/** Whether narrower rows of the same publication say what nearly all of these goods are. */
function isMadeUp(row: GoodsBar, rows: readonly GoodsBar[]): boolean {
  if (row.publication === undefined) return false;
  const parts: GoodsBar[] = [];
  for (const part of rows) {
    const within = part !== row && part.publication === row.publication && contains(row.hs, part.hs) && part.hs !== row.hs;
    if (within && !parts.some((other) => codesOverlap(other.hs, part.hs))) parts.push(part);
  }
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return parts.length > 0 && sum >= MOST * row.value && sum <= row.value;
}
