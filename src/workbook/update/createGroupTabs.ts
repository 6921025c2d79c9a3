import type { Catalogue } from '../../core/model';
import type { Assignment } from '../../core/keys';
import { createGroupTab } from '../period/createGroupTab';
import { entrySheetId } from '../grid/sheetIds';
import type { Request, Spreadsheet } from '../grid/sheets';
import { entryTable, owedRows } from '../tabs/entry/entryTab';
import { linkFolders } from '../tabs/entry/entryFormulas';
import type { FigureCells } from '../tabs/figureEntries/figureEntriesTab';
import type { FolderColumns } from '../tabs/submissions/submissionsTab';
import { headRows } from '../grid/table';
import type { Staff } from '../protection/tiles';

interface GroupWish {
  readonly wanted: Catalogue;
  readonly assigned: readonly Assignment[];
  readonly cells: FigureCells;
  readonly folders: FolderColumns;
  readonly staff: Staff;
}

/** Tabs for criterion groups that are new, each behind the tab of the group before it. */
export function createGroupTabs(
  { sheets = [] }: Spreadsheet,
  newGroups: readonly string[],
  { wanted, assigned, cells, folders, staff }: GroupWish,
): readonly Request[] {
  const ids = sheets.map(({ properties }) => properties?.sheetId ?? 0);
  const titles = sheets.map(({ properties }) => properties?.title);
  const order = wanted.groups.map(({ id }) => id);
  return wanted.groups
    .filter(({ id }) => newGroups.includes(id))
    .flatMap((group, at) => {
      const before = order.slice(0, order.indexOf(group.id)).reverse();
      const previous = before.find((id) => titles.includes(id));
      // As in the list of tabs, new ones before it counted: they come in this order.
      const index = previous === undefined ? titles.length : titles.indexOf(previous) + 1;
      titles.splice(index, 0, group.id);
      const place = order.indexOf(group.id);
      // The id by which a tab of its place is known after somebody renamed it, where no other tab has it.
      const table = entryTable(group, place);
      const sheetId = ids.includes(table.sheetId)
        ? Math.max(...ids, entrySheetId(order.length)) + 1 + at
        : table.sheetId;
      const rows = owedRows(group.id, wanted, assigned);
      return [
        ...createGroupTab({ ...table, sheetId }, rows, { cells, previous: new Map(), staff, index }),
        ...linkFolders({ ...table, sheetId }, headRows, rows.length, folders),
      ];
    });
}
