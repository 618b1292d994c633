import type { Fact, Lang } from '#lib/atlas/atlas.ts';
import { money } from './money.ts';

/** A figure as map, picture and page show it: short, with ≈ where its publisher or we computed it and ? where it is doubted. */
export function shown(fact: Pick<Fact, 'value' | 'evidence'> & Partial<Pick<Fact, 'status'>>, lang: Lang): string {
  const sign = fact.evidence === 'estimated' || fact.evidence === 'derived' ? '≈ ' : '';
  return sign + money(fact.value, lang) + (fact.status === 'doubted' ? '\u00a0?' : '');
}
