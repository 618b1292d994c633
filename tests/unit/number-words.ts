// Reads amounts back from sentences, for tests.
import type { Lang } from '#lib/atlas/atlas.ts';

/** An amount in a sentence, in dollars, and the uncertainty of its printed digits. */
export interface Amount {
  readonly value: number;
  readonly slack: number;
  /** Its marks: ≈ before calculated amounts, ? after doubtful ones. */
  readonly marks: string;
}

/** The amount that a sentence must have: a value in dollars, and its marks. */
export interface ExpectedAmount {
  readonly value: number;
  readonly marks: string;
}

const UNITS: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6, 억: 1e8, 만: 1e4, 亿: 1e8, 万: 1e4, млрд: 1e9, млн: 1e6 };

/** Number, then unit; restated from how each language writes money, not from the code that does. */
const WRITTEN: Readonly<Record<Lang, RegExp>> = {
  en: /(≈\u00a0)?\$(\d[\d,]*(?:\.\d+)?)(?:\u00a0(bn|m)\b)?(\u00a0\?)?/g,
  ko: /(≈\u00a0)?(\d[\d,]*(?:\.\d+)?)(억|만)?\u00a0?달러(\u00a0\?)?/g,
  zh: /(≈\u00a0)?(\d[\d,]*(?:\.\d+)?)(亿|万)?美元(\u00a0\?)?/g,
  ru: /(≈\u00a0)?(\d+(?:[\u00a0\u202f]\d{3})*(?:,\d+)?)[ \u00a0](?:(млрд|млн)[ \u00a0])?\$(\u00a0\?)?/g
};

/** All amounts of a sentence in order, and the text without them. */
export function readAmounts(text: string, lang: Lang): { amounts: Amount[]; rest: string } {
  const amounts = [...text.matchAll(WRITTEN[lang])].map(([, computed, digits = '', unit, doubted]): Amount => {
    const plain = lang === 'ru' ? digits.replaceAll(/[\u00a0\u202f]/g, '').replace(',', '.') : digits.replaceAll(',', '');
    const value = Number(plain) * (unit === undefined ? 1 : (UNITS[unit] ?? NaN));
    // With a unit three digits are printed, without one all of them.
    return { value, slack: unit === undefined ? 0.5 : 0.5 * 10 ** (Math.floor(Math.log10(value)) - 2), marks: (computed ? '≈' : '') + (doubted ? '?' : '') };
  });
  return { amounts, rest: text.replaceAll(WRITTEN[lang], '…') };
}

/** Whether the amounts have these values and marks, in this order. */
export function numberWords(amounts: readonly Amount[], due: readonly ExpectedAmount[]): boolean {
  return (
    amounts.length === due.length &&
    amounts.every(({ value, slack, marks }, i) => Math.abs(value - (due[i]?.value ?? NaN)) <= slack * (1 + 1e-9) && marks === due[i]?.marks)
  );
}

/** Whole numbers in a text, ascending. */
export function integers(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)).sort((a, b) => a - b);
}
