import { appendRows } from '../../grid/appendRows';
import { toText, type CellValue } from '../../grid/cells';
import type { Request, Sheet } from '../../grid/sheets';
import { colors } from '../../grid/style';
import { personText } from '../../../text/vi';
import { readTable } from '../../grid/readTable';
import { defineColumns, type Table } from '../../grid/table';
import { logWords } from './words';

type Key = keyof typeof logWords.headers;

/** `Nhật ký`: who did what, when. */
export const logTable: Table<Key> = {
  sheetId: 15,
  title: logWords.title,
  banner: logWords.banner,
  columns: defineColumns(logWords.headers, {
    at: { block: 'machine', width: 140 },
    who: { block: 'machine', width: 220 },
    action: { block: 'machine', width: 180 },
    unit: { block: 'machine', width: 220 },
    from: { block: 'machine', width: 130 },
    to: { block: 'machine', width: 130 },
    details: { block: 'machine', width: 520 },
  }),
  tabColor: colors.tab.tool,
};

/** A line is about the whole period unless it names a unit; `from` and `to` are states in words. */
export type LogLine = Readonly<Record<'at' | 'who' | 'action' | 'details', CellValue>> &
  Readonly<Partial<Record<'unit' | 'from' | 'to', CellValue>>>;

/** Adds lines below the last. A log that is not as it should be fails at once. */
export function logWriter(sheet: Sheet): (...lines: readonly LogLine[]) => readonly Request[] {
  const table = readTable(logTable, sheet);
  return (...lines) => appendRows(logTable, table, lines.map(named));
}

/** A line never leaves open whether somebody forgot to write who it was. */
const named = (line: LogLine): LogLine => (line.who === '' ? { ...line, who: personText('') } : line);

/** Whether the log tells of this already. */
export const holdsLine = (sheet: Sheet, line: LogLine): boolean =>
  readTable(logTable, sheet).rows.some((row) =>
    (['at', 'who', 'action', 'from', 'to', 'details'] as const).every(
      (key) => row.text(key) === toText(String(named(line)[key] ?? '')).trim(),
    ),
  );

/** What the log says of an action, oldest first. */
export const linesOf = (
  sheet: Sheet,
  action: string,
): readonly Readonly<Record<'to' | 'details', string>>[] =>
  readTable(logTable, sheet)
    .rows.filter((row) => row.text('action') === action)
    .map((row) => ({ to: row.text('to'), details: row.text('details') }));
