/**
 * A text as searches compare it: capitals, accents and the shape of an apostrophe do not matter. The same in every
 * browser's language: by Turkish rules a small "INDIA" would be "ındıa", which no table holds.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
