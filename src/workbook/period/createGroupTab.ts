import { addViews, entryStateViews, unitViews } from '../grid/filterViews';
import { plannedLayout, protect } from '../protection/protect';
import type { Request } from '../grid/sheets';
import { createEntryTab, type EntryKey, type OwedRow, type PreviousFigures } from '../tabs/entry/entryTab';
import type { FigureCells } from '../tabs/figureEntries/figureEntriesTab';
import type { Table } from '../grid/table';
import type { Staff } from '../protection/tiles';

interface GroupPlan {
  readonly cells: FigureCells;
  readonly previous: PreviousFigures;
  readonly staff: Staff;
  readonly index: number;
}

/** An entry tab with its protections and filter views. */
export function createGroupTab(
  table: Table<EntryKey>,
  rows: readonly OwedRow[],
  { cells, previous, staff, index }: GroupPlan,
): readonly Request[] {
  const units = rows.map(({ unit }) => unit);
  return [
    ...createEntryTab(table, rows, cells, previous, { index, office: staff.office }),
    ...protect(
      plannedLayout(
        table,
        units.map(({ id }) => id),
      ),
      staff,
    ),
    ...addViews(table, [
      ...unitViews(
        'unit',
        units.map(({ name }) => name),
      ),
      ...entryStateViews,
    ]),
  ];
}
