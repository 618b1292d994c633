// Suggestions for misspelt ids, for the messages of checks.

/**
 * With more unknown ids than this, no suggestions are made: the whole table is probably a different one, and the search would take minutes.
 */
export const MOST_HINTS = 100;

/** The candidate from which a typing error would most likely have made `word`; undefined if none is similar. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  // Spreadsheets remove leading zeros of codes, which is more likely than any typing error.
  const digits = withoutZeros(word);
  const padded = digits === undefined ? [] : known.filter((candidate) => candidate !== word && withoutZeros(candidate) === digits);
  if (padded.length === 1) return padded[0];
  // A third of the letters may differ; beyond that it is another word.
  let best = Math.max(1, Math.floor(word.length / 3)) + 1;
  let found: string | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= best) continue;
    const distance = edits(word, candidate, best);
    if (distance < best) [best, found] = [distance, candidate];
  }
  return found;
}

/** A code of digits and hyphens without leading zeros of its numbers; undefined for other words. */
function withoutZeros(code: string): string | undefined {
  return /^\d[\d-]*$/.test(code)
    ? code
        .split('-')
        .map((part) => part.replace(/^0+/, ''))
        .join('-')
    : undefined;
}

/**
 * Number of letters to insert, delete or replace, or of neighbours to swap (optimal string alignment); `most` if it is that or more, which
 * is often known before the last row.
 */
export function edits(a: string, b: string, most: number): number {
  let [before, above, row] = [new Uint16Array(b.length + 1), Uint16Array.from({ length: b.length + 1 }, (_, j) => j), new Uint16Array(b.length + 1)];
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cell = Math.min((above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cell = Math.min(cell, (before[j - 2] ?? 0) + 1);
      row[j] = cell;
      least = Math.min(least, cell);
    }
    if (least >= most) return most;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[b.length] ?? 0, most);
}
