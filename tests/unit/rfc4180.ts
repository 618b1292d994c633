/**
 * Records of a CSV text, parsed by RFC 4180 independently of the parser in the data step, so that the two can be compared. Throws if the
 * text is malformed.
 */
export function records(csv: string): string[][] {
  const found: string[][] = [];
  let record: string[] = [];
  // A cell and what ends it: quoted, with doubled quotes inside, or bare.
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
