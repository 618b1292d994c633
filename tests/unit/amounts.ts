import type { Lang } from '#lib/atlas/atlas.ts';

/** An amount read back out of a sentence, in dollars, and how far off its printed digits allow it to be. */
export interface Amount {
  readonly value: number;
  readonly slack: number;
}

const UNITS: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6, 억: 1e8, 만: 1e4, 亿: 1e8, 万: 1e4, млрд: 1e9, млн: 1e6 };

/** Number, then unit; written a second time, from how each language prints money and not from the code that does. */
const WRITTEN: Readonly<Record<Lang, RegExp>> = {
  en: /\$(\d[\d,]*(?:\.\d+)?)(?:\u00a0(bn|m)\b)?/g,
  ko: /(\d[\d,]*(?:\.\d+)?)(억|만)?\u00a0?달러/g,
  zh: /(\d[\d,]*(?:\.\d+)?)(亿|万)?美元/g,
  ru: /(\d+(?:[\u00a0\u202f]\d{3})*(?:,\d+)?)[ \u00a0](?:(млрд|млн)[ \u00a0])?\$/g
};

/** All amounts of a sentence in order, and the text without them. */
export function readAmounts(text: string, lang: Lang): { amounts: Amount[]; rest: string } {
  const amounts = [...text.matchAll(WRITTEN[lang])].map(([, digits = '', unit]): Amount => {
    const plain = lang === 'ru' ? digits.replaceAll(/[\u00a0\u202f]/g, '').replace(',', '.') : digits.replaceAll(',', '');
    const value = Number(plain) * (unit === undefined ? 1 : (UNITS[unit] ?? NaN));
    // With a unit three digits are printed, without one all of them.
    return { value, slack: unit === undefined ? 0.5 : 0.5 * 10 ** (Math.floor(Math.log10(value)) - 2) };
  });
  return { amounts, rest: text.replaceAll(WRITTEN[lang], '…') };
}

/** Whether the amounts say these values, in this order. */
export function say(amounts: readonly Amount[], values: readonly number[]): boolean {
  return amounts.length === values.length && amounts.every(({ value, slack }, i) => Math.abs(value - (values[i] ?? NaN)) <= slack * (1 + 1e-9));
}

/** Whole numbers left in a text, ascending. */
export function integers(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)).sort((a, b) => a - b);
}
