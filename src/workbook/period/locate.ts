import type { Place } from '../../core/model';
import { figureKey, rowKey } from '../../core/keys';
import { cellName } from '../grid/a1';
import type { Location } from '../grid/linkTo';
import type { PeriodReading } from './periodReading';
import type { ReadTable } from '../grid/readTable';
import { headRows } from '../grid/table';
import { entryTabColumns, type EntryKey } from '../tabs/entry/entryColumns';
import { submissionsTable } from '../tabs/submissions/submissionColumns';

/** Finds a place in the workbook as it was read; undefined where its row is gone. */
export function locator(reading: PeriodReading): (place: Place) => Location | undefined {
  const { entries, figures, submissions, weights } = reading;
  const figureRows = new Map(figures.keys.map((key, at) => [key, at]));
  return ({ tab, criterion, figure, unit, column }) => {
    if (tab !== undefined) return headOf(reading, tab, column);
    if (figure !== undefined) {
      const at = figureRows.get(figureKey({ figure, unit: unit ?? '' }));
      const key = column === 'valueNote' ? column : 'value';
      return at === undefined ? undefined : cellIn(figures.table, headRows + at, key);
    }
    if (criterion === undefined) {
      const at = unit === undefined ? -1 : submissions.ids.indexOf(unit);
      const key = submissionsTable.columns.find((each) => each.key === column)?.key ?? 'name';
      return at === -1 ? undefined : cellIn(submissions.table, headRows + at, key);
    }
    if (unit === undefined) {
      const at = weights.rowOf.get(criterion);
      return at === undefined ? undefined : cellIn(weights.table, at, 'province');
    }
    const key = rowKey({ criterion, unit });
    const entry = entries.find(({ placeOf }) => placeOf.has(key));
    const at = entry?.placeOf.get(key) ?? 0;
    return entry && cellIn(entry.table, headRows + at, isEntryKey(column) ? column : 'code');
  };
}

const cellIn = <Key extends string>(
  { sheetId, title, column }: ReadTable<Key>,
  row: number,
  key: Key,
): Location => ({ sheetId, tab: title, cell: cellName(row, column(key)) });

/** The header of a column, or the top of the tab. */
function headOf(
  { tabs, entries, figures, submissions }: PeriodReading,
  title: string,
  key: string | undefined,
): Location | undefined {
  const tab = tabs.find(({ now }) => now === title);
  if (!tab) return undefined;
  const tables: readonly ReadTable<string>[] = [
    ...entries.map(({ table }) => table),
    figures.table,
    submissions.table,
  ];
  const at = key === undefined ? -1 : (tables.find((table) => table.title === title)?.column(key) ?? -1);
  const cell = at === -1 ? cellName(1, 0) : cellName(headRows - 1, at);
  return { sheetId: tab.sheetId, tab: title, cell };
}

const isEntryKey = (column: string | undefined): column is EntryKey =>
  entryTabColumns.some(({ key }) => key === column);
