import { splitKey } from '../../../core/keys';
import { entryColumns, type EntryColumn } from '../../../core/parse/parseEntry';
import { emptyCell, type RawCell } from '../../../core/parse/rawCell';
import type { RawRow } from '../../../core/rows/rawPeriod';
import { verdictWords } from '../../../text/vi';
import type { CellValue } from '../../grid/cells';
import { wordCodec } from '../../grid/codecs';
import { readTable, writeByKey, type ReadTable } from '../../grid/readTable';
import type { Request, Sheet } from '../../grid/sheets';
import { entryTabColumns, type EntryKey } from './entryColumns';

const verdicts = wordCodec(verdictWords);

/** An entry tab as found, and where each row stands. */
export interface EntryTabReading {
  readonly table: ReadTable<EntryKey>;
  /** The row keys from the first data row on, '' where there is none. */
  readonly keys: readonly string[];
  /** Row key → the place in `keys` where it stands first. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly rows: readonly RawRow[];
}

export function readEntryTab(title: string, sheet: Sheet): EntryTabReading {
  const table = readTable({ title, columns: entryTabColumns }, sheet);
  const keys = table.rows.map((row) => row.text('key'));
  const placeOf = new Map<string, number>();
  keys.forEach((key, at) => {
    if (!placeOf.has(key)) placeOf.set(key, at);
  });
  const rows = table.rows.flatMap((row, at): readonly RawRow[] => {
    const [criterion, unit] = splitKey(keys[at] ?? '');
    if (!criterion || !unit) return [];
    const cells: { [column in EntryColumn]?: RawCell } = {};
    for (const column of entryColumns) {
      const cell = row.cell(column);
      if (cell !== emptyCell) cells[column] = cell;
    }
    const typed = row.text('verdict');
    const verdict = verdicts.read(typed);
    const appraisal = {
      ...(verdict && { verdict }),
      ...(verdict === undefined && typed !== '' && { unknownVerdict: typed }),
      figure: row.cell('appraisedFigure'),
      points: row.cell('appraisedPoints'),
      comment: row.cell('comment'),
    };
    const previous = row.cell('previous').typed;
    return [{ criterion, unit, cells, appraisal, ...(typeof previous === 'number' && { previous }) }];
  });
  return { table, keys, placeOf, rows };
}

/** What the machine shows on a row. */
export interface RowDisplay {
  readonly status: string;
  readonly fix: string;
  readonly selfPoints: CellValue;
}

/** Writes the machine columns, row by row as they were read; a row without a known key is left blank. */
export const writeDisplays = (
  { table, keys }: EntryTabReading,
  displayOf: (key: string) => RowDisplay | undefined,
): readonly Request[] => writeByKey(table, keys, ['status', 'fix', 'selfPoints'], displayOf);
