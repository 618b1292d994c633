// Figures of the tables fit each other across publications.
import { expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { preferredFigures, factsOf } from '#lib/selection/preferred-figures.ts';
import { SERIES } from '#lib/view/view.ts';
import { countries, table, years } from './raw-trade.ts';

/** The sum shown for a partner and year in KOTRA's series. */
function traded(partner: string, year: number): number {
  return Object.values(preferredFigures(atlas, partner, year, 'kotra')).reduce((sum, { value }) => sum + value, 0);
}

it('a partner’s share of a year fits its trade of that year, and not that of another', () => {
  const shares = table('gateways').filter(({ place_kind: kind, measure }) => kind === 'country' && measure === 'Share of the DPRK’s foreign trade');
  expect(shares.length).toBeGreaterThan(20);
  const wrong = shares.flatMap(({ id = '', place = '', period, share_pct: share }) => {
    const [own, all] = [traded(place, Number(period)), traded('wld', Number(period))];
    const due = (own / all) * 100;
    return own > 0 && Math.abs(due - Number(share)) > 2 ? [`${id}: ${share} %, by the trade ${due.toFixed(1)} %`] : [];
  });
  expect(wrong).toEqual([]);
});

it('no rounded compilation is shown if the partner itself reports both directions', () => {
  const wrong = countries.flatMap((partner) =>
    years.flatMap((year) =>
      SERIES.flatMap((series) => {
        const own = factsOf(atlas, partner, year).filter(({ publication }) => publication === 'comtrade' || publication === 'wits');
        const both = ['export', 'import'].every((direction) => own.some((fact) => fact.direction === direction));
        return both
          ? Object.values(preferredFigures(atlas, partner, year, series))
              .filter(({ publication }) => publication === 'cow' || publication === 'oec')
              .map(({ id }) => id)
          : [];
      })
    )
  );
  expect(wrong).toEqual([]);
});
