import type { Atlas, Partner } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import type { Figure } from './figures.ts';

/** The first year of which KOTRA's account has no Russia, which then published no statistics. */
const NO_RUSSIA = 2022;

/** The partners that a compiler's world total leaves out, though the sum over partners beside it may contain them. */
export function leftOut(atlas: Atlas, { publication, year }: Figure): Partner[] {
  if (byId(atlas.publications, publication ?? '')?.family !== 'kotra') return [];
  return ['kor', ...(year >= NO_RUSSIA ? ['rus'] : [])].flatMap((id) => byId(atlas.partners, id) ?? []);
}
