// Amounts in US dollars, differences and per cent as text, in the reader's language.
import type { Lang } from '#lib/atlas/atlas.ts';

/**
 * Short form of a value in US dollars: "$1.73 bn", "$347 m", "$40,469". Three significant digits above a million. No-break spaces keep
 * number and unit on one line.
 */
export function formatDollars(value: number, lang: Lang = 'en'): string {
  const digits = (n: number): string => format(lang, 'short').format(n);
  // Korean and Chinese count in 万/만 (10⁴) and 亿/억 (10⁸), not in thousands, millions and billions.
  if (lang === 'ko')
    return value >= 1e8 ? `${digits(value / 1e8)}억\u00a0달러` : value >= 1e4 ? `${digits(value / 1e4)}만\u00a0달러` : `${formatWhole(value, lang)}달러`;
  if (lang === 'zh') return value >= 1e8 ? `${digits(value / 1e8)}亿美元` : value >= 1e4 ? `${digits(value / 1e4)}万美元` : `${formatWhole(value, lang)}美元`;
  if (lang === 'ru')
    return value >= 1e9
      ? `${digits(value / 1e9)}\u00a0млрд\u00a0$`
      : value >= 1e6
        ? `${digits(value / 1e6)}\u00a0млн\u00a0$`
        : `${formatWhole(value, lang)}\u00a0$`;
  return value >= 1e9 ? `$${digits(value / 1e9)}\u00a0bn` : value >= 1e6 ? `$${digits(value / 1e6)}\u00a0m` : `$${formatWhole(value, lang)}`;
}

/** A value rounded to whole units, grouped by locale, without a currency sign. */
export function formatWhole(value: number, lang: Lang = 'en'): string {
  return format(lang, 'whole').format(value);
}

/** A value with all its published digits, grouped by locale. */
export function formatExact(value: number, lang: Lang = 'en'): string {
  return format(lang, 'exact').format(value);
}

/** A difference of two values in US dollars in short form, with its sign: "+$347 m", "−$40,469", "$0". */
export function formatDifference(dollars: number, lang: Lang = 'en'): string {
  return (dollars > 0 ? '+' : dollars < 0 ? MINUS : '') + formatDollars(Math.abs(dollars), lang);
}

/** A number of per cent in the language's usual form: "57.1 %", but "57.1%" in Korean and Chinese. */
export function formatPerCent(value: number, lang: Lang = 'en', kind: 'exact' | 'whole' | 'signed' = 'exact'): string {
  return `${format(lang, kind).format(value).replace('-', MINUS)}${lang === 'ko' || lang === 'zh' ? '' : '\u00a0'}%`;
}

/** A relative difference (0.125 is 12.5 %) with its sign: "+12.5 %", "−3 %". Three significant digits. */
export function formatShare(share: number, lang: Lang = 'en'): string {
  return formatPerCent(100 * share, lang, 'signed');
}

/** Intl prints a hyphen, which is too short next to a plus sign. */
const MINUS = '−';

const OPTIONS = {
  short: { maximumSignificantDigits: 3 },
  whole: { maximumFractionDigits: 0 },
  exact: { maximumFractionDigits: 10 },
  signed: { maximumSignificantDigits: 3, signDisplay: 'exceptZero' }
} as const;
const formats = new Map<string, Intl.NumberFormat>();

/** Formats are cached, because creating one is a hundred times slower than using it, and a page prints hundreds of amounts. */
function format(lang: Lang, kind: keyof typeof OPTIONS): Intl.NumberFormat {
  const key = `${lang} ${kind}`;
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.NumberFormat(lang, OPTIONS[kind])));
  return found;
}
