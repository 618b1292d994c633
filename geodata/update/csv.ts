import { renameSync, writeFileSync } from 'node:fs';

/** One line of a table: cells in the order of the columns, quoted where CSV needs it, blank where absent. */
export function csvLine(columns: readonly string[], cells: Readonly<Record<string, string>>): string {
  return columns.map((name) => quote(cells[name] ?? '')).join(',');
}

function quote(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Replaces files so that an interrupted run leaves each either old or new, never half: all texts are written beside
 * their files first, then renamed.
 */
export function replaceFiles(texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) writeFileSync(`${path}.new`, text);
  for (const path of texts.keys()) renameSync(`${path}.new`, path);
}
