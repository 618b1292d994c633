// File sizes as text.
import type { Lang } from '#lib/atlas/atlas.ts';

/** The size of a file in the language's usual form, "245 kB"; empty if unknown. */
export function formatFileSize(bytes: number | undefined, lang: Lang): string {
  if (bytes === undefined) return '';
  const large = bytes >= 1e6;
  const written = new Intl.NumberFormat(lang, { style: 'unit', unit: large ? 'megabyte' : 'kilobyte', maximumFractionDigits: large ? 1 : 0 }).format(
    large ? bytes / 1e6 : Math.max(1, bytes / 1e3)
  );
  // No-break space between number and unit.
  return written.replace(' ', '\u00a0');
}
