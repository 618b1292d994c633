// Distances as text, in the reader's language.
import type { Lang } from '#lib/atlas/atlas.ts';

/** A length given in metres, as metres below one kilometre and as kilometres above: "340 m", "1,200 km", "1200公里". */
export function formatDistance(metres: number, lang: Lang, decimals = 0): string {
  const km = metres >= 1000;
  return new Intl.NumberFormat(lang, { style: 'unit', unit: km ? 'kilometer' : 'meter', maximumFractionDigits: km ? decimals : 0 }).format(
    km ? metres / 1000 : metres
  );
}
