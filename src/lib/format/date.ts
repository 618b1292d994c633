// Dates and periods as text, in the reader's language.
import type { Lang } from '#lib/atlas/atlas.ts';

/** A date, possibly without day or month, in the language's usual form: "16 Jan 2022", "2022년 1월", "2014". */
export function formatDate(iso: string, lang: Lang): string {
  const key = `${lang} ${iso.length}`;
  let format = formats.get(key);
  if (!format) {
    const parts: Intl.DateTimeFormatOptions = {
      year: 'numeric',
      timeZone: 'UTC',
      ...(iso.length > 4 && { month: 'short' as const }),
      ...(iso.length > 7 && { day: 'numeric' as const })
    };
    // Day before month, since the interface uses British English.
    formats.set(key, (format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, parts)));
  }
  return format.format(new Date(`${iso}${'-01'.repeat(iso.length > 7 ? 0 : iso.length > 4 ? 1 : 2)}`));
}

/** A year or month as in a title: "2023", "October 2023", "2023년 10월", "октябрь 2023 г.". */
export function periodName({ year, month }: { readonly year: number; readonly month?: string | null | undefined }, lang: Lang): string {
  if (month === undefined || month === null) return String(year);
  const format = monthFormats.get(lang) ?? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  monthFormats.set(lang, format);
  // The Russian “г.” begins no line of a headline.
  return format.format(new Date(`${month}-01`)).replace(' г.', '\u00a0г.');
}

const monthFormats = new Map<Lang, Intl.DateTimeFormat>();

/** Formats are cached, because creating one is far slower than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A period of the tables, a date or `start/end`, in the language's usual form: "Jan 2014 – Jun 2014". */
export function formatPeriod(period: string, lang: Lang): string {
  return period
    .split('/')
    .map((iso) => formatDate(iso, lang))
    .join(' – ');
}
