// Distances as text, in the reader's language.
import type { Lang } from '#lib/atlas/atlas.ts';

/** A length given in metres, as metres below one kilometre and as kilometres above: "340 m", "1,200 km", "1200公里". */
export function formatDistance(metres: number, lang: Lang, decimals = 0): string {
  return metres >= 1000 ? formatOf(lang, 'kilometer', decimals).format(metres / 1000) : formatOf(lang, 'meter', 0).format(metres);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Formats are kept, because the list of what a map shows has a distance for each item, at every step. */
function formatOf(lang: Lang, unit: 'kilometer' | 'meter', decimals: number): Intl.NumberFormat {
  const key = `${lang} ${unit} ${decimals}`;
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: decimals })));
  return found;
}
