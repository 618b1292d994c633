// Codes of the Harmonized System as ranges of subheadings, to compare which goods they cover.
/** Lowest and highest six-digit subheading of an HS code or range as printed: "03", "2701", "61-62", "01-24". */
function codeRange(hs: string): readonly [number, number] {
  const [from = hs, to = from] = hs.split('-');
  return [Number(from.padEnd(6, '0')), Number(to.padEnd(6, '9'))];
}

/** Whether two codes share goods: 61 overlaps 61-62, 2701 overlaps 27. */
export function codesOverlap(a: string, b: string): boolean {
  const [aFrom, aTo] = codeRange(a);
  const [bFrom, bTo] = codeRange(b);
  return aFrom <= bTo && bFrom <= aTo;
}

/** Whether all goods of the second code belong to the first: 61-62 contains 61. */
export function contains(outer: string, inner: string): boolean {
  const [outerFrom, outerTo] = codeRange(outer);
  const [from, to] = codeRange(inner);
  return outerFrom <= from && to <= outerTo;
}

/** Number of subheadings in a code, to sort codes from wide to narrow. */
export function codeBreadth(hs: string): number {
  const [from, to] = codeRange(hs);
  return to - from + 1;
}
