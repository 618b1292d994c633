import type { Fact, Lang } from '#lib/atlas/atlas.ts';
import { money } from '#lib/symbols/money.ts';

/** A figure as the page shows it: short, with the sign of an estimate where the publisher or we computed it. */
export function shown(fact: Pick<Fact, 'value' | 'evidence'>, lang: Lang): string {
  const sign = fact.evidence === 'estimated' || fact.evidence === 'derived' ? '≈ ' : '';
  return sign + money(fact.value, lang);
}
