import { groupBy } from '../../core/groupBy';
import { rowKey, unitOfKey } from '../../core/keys';
import { withdrawnWord } from '../../text/vi';
import type { ReadRow } from '../grid/readTable';
import type { Request } from '../grid/sheets';
import type { TableRow } from '../grid/table';
import {
  cellUses,
  closedUses,
  dressEntryCells,
  rowValidations,
  type CellUses,
} from '../tabs/entry/entryCells';
import type { EntryKey } from '../tabs/entry/entryColumns';
import { firstCells, firstStatus, fixedCells, type OwedRow } from '../tabs/entry/entryTab';
import { linkFolders, ratioFormula, ratioText } from '../tabs/entry/entryFormulas';
import type { FigureCells } from '../tabs/figureEntries/figureEntriesTab';
import type { FolderColumns } from '../tabs/submissions/folderLinks';
import { sameValidation } from './sameValidation';
import { updateTable, type FoundTable, type TabUpdate } from './updateTable';

export interface DressedUpdate extends TabUpdate {
  /** For the new layout. */
  readonly dress: readonly Request[];
  /** Cells whose validation somebody removed or replaced, or whose use has changed. */
  readonly redressedCells: number;
}

export interface EntryWish {
  /** All rows that the tab should ask for. */
  readonly owed: readonly OwedRow[];
  /** Keys of rows that were asked for once. */
  readonly former: ReadonlySet<string>;
  /** Whether a row is used in another way than it was. */
  isChanged(key: string): boolean;
  readonly figures: FigureCells;
  readonly folders: FolderColumns;
  /** Unit ids. */
  readonly order: readonly string[];
}

const keyOf = ({ criterion, unit }: OwedRow): string => rowKey({ criterion: criterion.id, unit: unit.id });

/** An entry tab: fixed texts and validations of the rows that are there, new rows; no cell in which a unit entered something. */
export function updateEntries(
  found: FoundTable<EntryKey>,
  { owed, former, isChanged, figures, folders, order }: EntryWish,
): DressedUpdate {
  const byKey = new Map(owed.map((row) => [keyOf(row), row]));
  const present = groupBy(found.keys, (key) => key);
  const update = updateTable(found, {
    rewritten(key, row) {
      const asked = byKey.get(key);
      if (asked) return { ...fixedCells(asked), ...machineCells(found, asked, row) };
      return former.has(key) && row.text('status') !== withdrawnWord ? withdrawn : undefined;
    },
    added: owed
      .filter((row) => !present.has(keyOf(row)))
      .map((row) => ({
        key: keyOf(row),
        owner: row.unit.id,
        values: { ...fixedCells(row), ...firstCells(row, figures) },
      })),
    ownerOf: unitOfKey,
    order,
    within: true,
    dressNew: (firstRow, count) => [
      ratioFormula(found.placed, firstRow, count),
      ...linkFolders(found.placed, firstRow, count, folders),
    ],
  });
  const usesOf = (key: string): CellUses | undefined => {
    const asked = byKey.get(key);
    if (asked) return cellUses(asked.criterion.measure);
    return former.has(key) ? closedUses : undefined;
  };
  const redressedCells = found.read.rows.reduce(
    (sum, row, at) => sum + driftsIn(row, usesOf(found.keys[at] ?? '')),
    0,
  );
  // Two uses may allow the same and only tell the reader another thing, which is not read.
  const isDressed = redressedCells === 0 && update.insertions.length === 0 && !found.keys.some(isChanged);
  return {
    ...update,
    redressedCells,
    dress: isDressed ? [] : dressEntryCells(found.placed, update.keyed.keys.map(usesOf)),
  };
}

const withdrawn: TableRow<EntryKey> = { status: withdrawnWord, fix: undefined, selfPoints: undefined };

/** The ratio where somebody deleted its formula; the state of a row that is asked for again. */
const machineCells = (
  { placed }: FoundTable<EntryKey>,
  asked: OwedRow,
  row: ReadRow<EntryKey>,
): TableRow<EntryKey> => ({
  ...(row.cell('ratio').formula === undefined && { ratio: { formula: ratioText(placed, row.index) } }),
  ...(row.text('status') === withdrawnWord && { status: firstStatus(asked) }),
});

const driftsIn = (row: ReadRow<EntryKey>, uses: CellUses | undefined): number =>
  uses === undefined
    ? 0
    : rowValidations(uses).filter(
        ([column, expected]) => !sameValidation(row.data(column)?.dataValidation, expected),
      ).length;
