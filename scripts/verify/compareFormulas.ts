import type { Spreadsheet } from '../host';

export interface Comparison {
  readonly cells: number;
  readonly differences: readonly string[];
}

/** Both engines compute in doubles; the last digits may differ. */
const tolerance = 1e-9;

/** Every formula cell of `own` against the same cell of the recalculated copy. */
export function compareFormulas(own: Spreadsheet, recalculated: Spreadsheet): Comparison {
  const other = new Map((recalculated.sheets ?? []).map((sheet) => [sheet.properties?.title, sheet]));
  const differences: string[] = [];
  let cells = 0;
  for (const sheet of own.sheets ?? []) {
    const title = sheet.properties?.title ?? '';
    const rows = other.get(title)?.data?.[0]?.rowData ?? [];
    (sheet.data?.[0]?.rowData ?? []).forEach(({ values = [] }, row) => {
      values.forEach((cell, column) => {
        if (cell.userEnteredValue?.formulaValue === undefined) return;
        cells++;
        const [here, there] = [resultOf(cell), resultOf(rows[row]?.values?.[column])];
        if (!agree(here, there)) {
          const place = `${title} R${String(row + 1)}C${String(column + 1)}`;
          differences.push(`${place}: ${String(here)} here, ${String(there)} in LibreOffice`);
        }
      });
    });
  }
  return { cells, differences };
}

type Result = string | number | boolean;

/** An empty text and an empty cell are the same result. */
function resultOf(cell: gapi.client.sheets.CellData | undefined): Result {
  const value = cell?.effectiveValue;
  return value?.numberValue ?? value?.boolValue ?? value?.errorValue?.type ?? value?.stringValue ?? '';
}

const agree = (a: Result, b: Result): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a))
    : a === b;
