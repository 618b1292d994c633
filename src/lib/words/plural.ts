// Numbers with a noun in the right plural form. Use it for every count in a sentence.
import type { Lang } from '#lib/atlas/atlas.ts';
import { formatExact } from '#lib/format/money.ts';

/** The order in which a text lists its forms. */
const FORMS: Record<Lang, readonly Intl.LDMLPluralRule[]> = { en: ['one', 'other'], ko: ['other'], zh: ['other'], ru: ['one', 'few', 'many', 'other'] };
const rules = new Map<Lang, Intl.PluralRules>();

/**
 * A count in words, with `#` for the number: `counted(2, 'en', '# row|# rows')` is "2 rows". Forms are in the order of FORMS; the last one
 * also serves for those left out, so Russian has three forms for whole numbers and a language without plurals has one.
 */
export function counted(count: number, lang: Lang, forms: string): string {
  let rule = rules.get(lang);
  if (!rule) rules.set(lang, (rule = new Intl.PluralRules(lang)));
  const texts = forms.split('|');
  const text = texts[FORMS[lang].indexOf(rule.select(count))] ?? texts.at(-1) ?? '#';
  return text.replace('#', formatExact(count, lang));
}
