import type { Lang } from '#lib/atlas/atlas.ts';

/** Short form of a value in US dollars: "$1.73 bn", "$347 m", "$40,469". Three significant digits above a million. */
export function money(value: number, lang: Lang = 'en'): string {
  const digits = (n: number): string => new Intl.NumberFormat(lang, { maximumSignificantDigits: 3 }).format(n);
  // Korean and Chinese count in 万/만 (10⁴) and 亿/억 (10⁸), and never in thousands of millions.
  if (lang === 'ko') return value >= 1e8 ? `${digits(value / 1e8)}억 달러` : value >= 1e4 ? `${digits(value / 1e4)}만 달러` : `${whole(value, lang)}달러`;
  if (lang === 'zh') return value >= 1e8 ? `${digits(value / 1e8)}亿美元` : value >= 1e4 ? `${digits(value / 1e4)}万美元` : `${whole(value, lang)}美元`;
  if (lang === 'ru') return value >= 1e9 ? `${digits(value / 1e9)} млрд $` : value >= 1e6 ? `${digits(value / 1e6)} млн $` : `${whole(value, lang)} $`;
  return value >= 1e9 ? `$${digits(value / 1e9)} bn` : value >= 1e6 ? `$${digits(value / 1e6)} m` : `$${whole(value, lang)}`;
}

/** All digits of a value, grouped by locale, without a currency sign. */
export function whole(value: number, lang: Lang = 'en'): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 0 }).format(value);
}
