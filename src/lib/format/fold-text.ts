/**
 * A text in the form in which searches compare it: without case, accents and kinds of apostrophe. It does not depend on the browser's
 * language; Turkish rules, for example, would turn "INDIA" into "ındıa", which no table contains.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
