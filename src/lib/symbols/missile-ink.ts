/**
 * How strongly the areas and tracks of missile tests are drawn, as opacity: the same on the live map, in pictures and in
 * files. A year may have sixty of them; they stand behind the arcs of trade.
 */
export const MISSILE_INK = {
  track: 0.12,
  stated: { line: 0.55, fill: 0.06 },
  computed: { line: 0.18, fill: 0.002 }
} as const;
