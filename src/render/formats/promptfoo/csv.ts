/** The rows of comma-separated values (RFC 4180); empty lines are none. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    // A quote that is out of place: the rest is one cell.
    if (match === null) break;
    const [, quoted, plain = '', end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') {
      if (cell.lastIndex === text.length) row.push('');
      else continue;
    }
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
