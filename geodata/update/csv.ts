// Writes rows of tables. geodata/csv.ts reads them.

/** One line of a table: cells in the order of the columns, quoted if necessary, blank if absent. */
export function csvLine(columns: readonly string[], cells: Readonly<Record<string, string>>): string {
  return columns.map((name) => quote(cells[name] ?? '')).join(',');
}

function quote(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
