// Shares of a total as text.
import type { Lang } from '#lib/atlas/atlas.ts';
import { formatPerCent } from '#lib/format/money.ts';
import { goodsWords } from '#lib/words/goods.ts';

/** A share in words, from its percentage (0 to 100): whole per cent, or "less than 1 %". */
export function percentText(percent: number, lang: Lang): string {
  return percent < 1 ? goodsWords[lang].lessThanOne : formatPerCent(percent, lang, 'whole');
}
