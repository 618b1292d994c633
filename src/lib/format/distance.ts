import type { Lang } from '#lib/atlas/atlas.ts';

/** A length as the language writes it, in metres below a kilometre: "340 m", "1,200 km", "1200公里". */
export function formatDistance(metres: number, lang: Lang, decimals = 0): string {
  const km = metres >= 1000;
  return new Intl.NumberFormat(lang, { style: 'unit', unit: km ? 'kilometer' : 'meter', maximumFractionDigits: km ? decimals : 0 }).format(
    km ? metres / 1000 : metres
  );
}
