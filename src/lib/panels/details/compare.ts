import type { Fact, Lang } from '#lib/atlas/atlas.ts';
import { change, percent } from '#lib/symbols/money.ts';

/** How far another statement lies from a base figure, positive where it is greater: "+$12 m (+3 %)"; no share of a zero. */
export function apart(base: Pick<Fact, 'value'>, other: Pick<Fact, 'value'>, lang: Lang): string {
  const dollars = other.value - base.value;
  return change(dollars, lang) + (base.value === 0 ? '' : ` (${percent(dollars / base.value, lang)})`);
}
