/**
 * Records of a CSV text, read by RFC 4180 and by nothing that the data step reads with: what both make of a quote or a
 * line's end is then found out by two readers. Throws where the text is none.
 */
export function records(csv: string): string[][] {
  const found: string[][] = [];
  let record: string[] = [];
  // A cell with what ends it: in quotes, where two of them stand for one, or bare.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const [, quoted, bare = '', end = ''] = cell.exec(csv) ?? [];
    if (cell.lastIndex === 0) throw new Error(`no cell of a CSV at ${at}: ${JSON.stringify(csv.slice(at, at + 40))}`);
    record.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    found.push(record);
    record = [];
  }
  if (record.length > 0) throw new Error('the last record ends with a comma and no cell');
  return found;
}
