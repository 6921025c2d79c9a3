import { columnName, quoteTab } from './a1';
import { textOf } from './cells';
import type { Spreadsheet } from './sheets';
import { headRows } from './table';

/** A tab whose rows carry keys, as it was read. */
export interface KeyedTab {
  readonly sheetId: number;
  readonly title: string;
  /** Where the keys stand. */
  readonly column: number;
  /** From the first data row on, '' where there is none. */
  readonly keys: readonly string[];
}

/** The row keys, to be returned by the very call that writes. */
export function keyRange({ title, column }: KeyedTab): string {
  const letter = columnName(column);
  // Without an end: rows may be gone by then, and Google refuses a range beyond the grid.
  return `${quoteTab(title)}!${letter}${String(headRows + 1)}:${letter}`;
}

/** The first tab whose row keys, as returned by the write, are not the ones that were read. */
export function movedTab(after: Spreadsheet, tabs: readonly KeyedTab[]): string | undefined {
  const keysOf = new Map(
    (after.sheets ?? []).map(({ properties, data }) => [
      properties?.sheetId,
      (data?.[0]?.rowData ?? []).map(({ values }) => textOf(values?.[0])),
    ]),
  );
  return tabs.find(({ sheetId, keys }) => {
    const now = keysOf.get(sheetId) ?? [];
    // What came below the rows that were read has put none of them elsewhere.
    return keys.some((key, at) => (now[at] ?? '') !== key);
  })?.title;
}
