import type { Place } from '../core/model';
import { figureKey, rowKey } from '../core/period/assign';
import { cellName } from './a1';
import type { PeriodReading } from './periodWorkbook';
import { headRows } from './table';
import { entryTabColumns, type EntryKey } from './tabs/entryTab';
import { submissionsTable } from './tabs/submissionsTab';

export interface Location {
  readonly sheetId: number;
  readonly tab: string;
  /** `H12`. */
  readonly cell: string;
}

/** Finds a place in the workbook as it was read; undefined where its row is gone. */
export function locator({
  entries,
  figures,
  submissions,
}: PeriodReading): (place: Place) => Location | undefined {
  const rows = new Map<string, { readonly at: number; readonly entry: (typeof entries)[number] }>();
  for (const entry of entries) {
    entry.keys.forEach((key, at) => {
      if (key !== '' && !rows.has(key)) rows.set(key, { at, entry });
    });
  }
  const figureRows = new Map(figures.keys.map((key, at) => [key, at]));
  return ({ criterion, figure, unit = '', column }) => {
    if (figure !== undefined) {
      const at = figureRows.get(figureKey({ figure, unit }));
      if (at === undefined) return undefined;
      const { sheetId, title, column: columnOf } = figures.table;
      const key = column === 'valueNote' ? column : 'value';
      return { sheetId, tab: title, cell: cellName(headRows + at, columnOf(key)) };
    }
    if (criterion === undefined) {
      const at = submissions.ids.indexOf(unit);
      if (unit === '' || at === -1) return undefined;
      const { sheetId, title, column: columnOf } = submissions.table;
      const key = submissionsTable.columns.find((each) => each.key === column)?.key ?? 'name';
      return { sheetId, tab: title, cell: cellName(headRows + at, columnOf(key)) };
    }
    const found = rows.get(rowKey({ criterion, unit }));
    if (!found) return undefined;
    const { sheetId, title, column: columnOf } = found.entry.table;
    const key = isEntryKey(column) ? column : 'code';
    return { sheetId, tab: title, cell: cellName(headRows + found.at, columnOf(key)) };
  };
}

const isEntryKey = (column: string | undefined): column is EntryKey =>
  entryTabColumns.some(({ key }) => key === column);
