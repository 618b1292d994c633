/** The candidate that a typing slip would most likely have turned into `word`; undefined when none is near. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  // A third of the letters may differ: more is another word, not a slip.
  let best = Math.max(1, Math.floor(word.length / 3)) + 1;
  let found: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= best) continue;
    const distance = edits(word, candidate);
    if (distance < best) [best, found] = [distance, candidate];
  }
  return found;
}

/** Number of letters to insert, delete or replace (Levenshtein 1965), row by row. */
function edits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
