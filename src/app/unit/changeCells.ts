import { appError } from '../../core/appError';
import type { RawCell } from '../../core/parse/rawCell';
import { cellName, quoteTab } from '../../workbook/grid/a1';
import { mayEditCell } from '../../workbook/grid/callerRights';
import { findSheet, type TabIdentity } from '../../workbook/grid/findSheet';
import { keyRange, movedTab, type KeyedTab } from '../../workbook/grid/movedTab';
import { readTable, writeColumn, type ReadRow, type ReadTable } from '../../workbook/grid/readTable';
import type { Request, Sheet } from '../../workbook/grid/sheets';
import type { Table } from '../../workbook/grid/table';
import { cellsMask } from '../world/masks';
import { blankAsNull, contentOf } from '../api/contentOf';
import type { CellValue } from '../api/pageApi';
import type { World } from '../world/ports';
import { untilStill } from '../world/untilStill';
import { whyClosed } from './whyClosed';

export interface Changed {
  /** False where the cells held it already. */
  readonly written: boolean;
  /** The person may write the program's columns, too. */
  readonly operator: boolean;
}

/** One cell of a row: what the page showed, and what the person wants there. */
interface CellChange<Key extends string> {
  readonly column: Key;
  readonly seen: CellValue;
  readonly next: CellValue;
}

interface ChangeOrder<Key extends string> {
  readonly workbookId: string;
  readonly table: Pick<Table<Key>, 'title' | 'columns'> & TabIdentity;
  /** Where the row keys stand. */
  readonly keyColumn: Key;
  readonly key: string;
  readonly changes: readonly CellChange<Key>[];
}

/**
 * Writes a person's own cells on that person's command and with that person's rights: one read and one write of one
 * tab. Only where the cells still hold what the page showed; what stands there already is not written again, so the
 * same order twice does nothing twice. A row that was hit because rows had moved gets back what stood there.
 */
export function changeCells<Key extends string>(
  { workbooks, lock }: Pick<World, 'workbooks' | 'lock'>,
  { workbookId, table: expected, keyColumn, key, changes }: ChangeOrder<Key>,
): Changed {
  let mend: Mender<Key> = () => [];
  let written = false;
  const pass = (): { readonly result: Changed; readonly moved: string | undefined } => {
    const sheet = findSheet(workbooks.get(workbookId, cellsMask, [quoteTab(expected.title)]), expected);
    const table = readTable(expected, sheet);
    const keys = table.rows.map((row) => row.text(keyColumn));
    const keyed = { sheetId: table.sheetId, title: table.title, column: table.column(keyColumn), keys };
    const operator = mayEditCell(sheet, 0, 0);
    const verdict = judge({ sheet, table, keys, key, changes });
    const requests = [...mend(table, keys), ...(verdict.kind === 'write' ? verdict.requests : [])];
    if (requests.length > 0) {
      // Before the write, whose answer may get lost: the next read then shows what it did.
      written ||= verdict.kind === 'write';
      mend = verdict.kind === 'write' ? mender(table, keyed, verdict.row, changes) : mend;
      const moved = movedTab(workbooks.write(workbookId, requests, [keyRange(keyed)]), [keyed]);
      if (moved !== undefined) return { result: { written, operator }, moved };
    }
    if (verdict.kind === 'refuse') throw verdict.error;
    if (verdict.kind === 'closed') throw whyClosed({ workbooks }, workbookId, verdict.place);
    return { result: { written, operator }, moved: undefined };
  };
  // Nobody else's order comes between the look at the cells and the write.
  return lock.hold(() => untilStill(pass));
}

/** What puts right the row that the write before hit, in the workbook as it is now. */
type Mender<Key extends string> = (table: ReadTable<Key>, keys: readonly string[]) => readonly Request[];

type Verdict<Key extends string> =
  | { readonly kind: 'refuse'; readonly error: Error }
  /** The person may not write there. */
  | { readonly kind: 'closed'; readonly place: { readonly tab: string; readonly cell: string } }
  | { readonly kind: 'done' }
  | { readonly kind: 'write'; readonly row: ReadRow<Key>; readonly requests: readonly Request[] };

interface Case<Key extends string> {
  readonly sheet: Sheet;
  readonly table: ReadTable<Key>;
  readonly keys: readonly string[];
  readonly key: string;
  readonly changes: readonly CellChange<Key>[];
}

function judge<Key extends string>({ sheet, table, keys, key, changes }: Case<Key>): Verdict<Key> {
  const row = table.rows[keys.indexOf(key)];
  const tab = table.title;
  if (key === '' || !row) return { kind: 'refuse', error: appError('rowGone', { tab }) };
  const due = changes.filter(({ column, next }) => contentOf(row.cell(column)) !== blankAsNull(next));
  if (due.length === 0) return { kind: 'done' };
  const nameOf = (column: Key): string => cellName(row.index, table.column(column));
  const stale = changes.find(({ column, seen }) => contentOf(row.cell(column)) !== blankAsNull(seen));
  if (stale) {
    const found = String(contentOf(row.cell(stale.column)) ?? '');
    return { kind: 'refuse', error: appError('cellsChanged', { tab, cell: nameOf(stale.column), found }) };
  }
  const closed = due.find(({ column }) => !mayEditCell(sheet, row.index, table.column(column)));
  if (closed) return { kind: 'closed', place: { tab, cell: nameOf(closed.column) } };
  const requests = due.flatMap(({ column, next }) =>
    writeColumn(table, column, [next ?? undefined], row.index),
  );
  return { kind: 'write', row, requests };
}

/**
 * Rows moved, and cells of another row were overwritten: by its key it gets back what was read of it; cells of a row
 * without a key, which somebody inserted meanwhile, are emptied.
 */
function mender<Key extends string>(
  before: ReadTable<Key>,
  { keys: keysBefore }: KeyedTab,
  hit: ReadRow<Key>,
  changes: readonly CellChange<Key>[],
): Mender<Key> {
  return (table, keys) => {
    const at = table.rows.findIndex(({ index }) => index === hit.index);
    const key = keys[at] ?? '';
    const owner = key === '' ? undefined : before.rows[keysBefore.indexOf(key)];
    const row = table.rows[at];
    if (!row || owner === hit) return [];
    return changes
      .filter(({ column, next }) => contentOf(row.cell(column)) === blankAsNull(next))
      .flatMap(({ column }) => restore(table, column, owner?.cell(column) ?? {}, row.index));
  };
}

function restore<Key extends string>(
  table: ReadTable<Key>,
  column: Key,
  { formula, typed }: RawCell,
  rowIndex: number,
): readonly Request[] {
  return writeColumn(table, column, [formula === undefined ? typed : { formula }], rowIndex);
}
