import { addViews, entryStateViews, unitViews } from './filterViews';
import { plannedLayout, protect } from './protect';
import type { Request } from './sheets';
import type { entryTable, owedRows, PreviousFigures } from './tabs/entryTab';
import { createEntryTab } from './tabs/entryTab';
import type { FigureCells } from './tabs/figureEntriesTab';
import type { Staff } from './tiles';

interface GroupTabParts {
  readonly cells: FigureCells;
  readonly previous: PreviousFigures;
  readonly staff: Staff;
}

/** An entry tab with its protections and filter views. */
export function createGroupTab(
  table: ReturnType<typeof entryTable>,
  rows: ReturnType<typeof owedRows>,
  index: number,
  { cells, previous, staff }: GroupTabParts,
): readonly Request[] {
  const units = rows.map(({ unit }) => unit);
  return [
    ...createEntryTab(table, rows, cells, previous, index),
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
