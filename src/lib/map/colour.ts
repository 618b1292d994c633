/** "#rrggbb" as deck's colour, with alpha 0…255. Throws a RangeError for anything else. */
export function rgba(hex: string, alpha: number): [number, number, number, number] {
  const value = /^#[0-9a-f]{6}$/i.test(hex) ? parseInt(hex.slice(1), 16) : NaN;
  if (Number.isNaN(value)) throw new Error(`rgba: expected a colour like "#0072b2", got "${hex}"`);
  return [value >> 16, (value >> 8) & 255, value & 255, alpha];
}
