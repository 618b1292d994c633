// Partners that a published world total leaves out.
import type { Atlas, Partner } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import type { Figure } from './figures.ts';

/**
 * The partners that a publication's world total leaves out according to exclusions.csv, although the sum over partners may contain them.
 */
export function excludedPartners(atlas: Atlas, { publication, year }: Figure): Partner[] {
  return atlas.exclusions
    .filter((one) => one.publication === publication && (one.from ?? year) <= year && (one.to ?? year) >= year)
    .flatMap(({ partner }) => byId(atlas.partners, partner) ?? []);
}
