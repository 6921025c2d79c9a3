/** UTF-8 in NFC, comma, LF; a cell is quoted where it has to be. */
export const toCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows]
    .map((row) => `${row.map(quote).join(',')}\n`)
    .join('')
    .normalize('NFC');

const quote = (cell: string): string =>
  /[",\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
