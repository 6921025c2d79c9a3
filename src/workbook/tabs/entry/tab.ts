import { unitOfKey } from '../../../core/keys';
import { entryStateViews, unitViews } from '../../grid/filterViews';
import { headRows } from '../../grid/table';
import { snapshotsTable } from '../snapshots/snapshotsTab';
import type { GroupTabs, TabPlan } from '../tab';
import { linkFolders } from './entryFormulas';
import { createEntryTab, entryTable, owedRows, type OwedRow } from './entryTab';

export const entries: GroupTabs = {
  ofGroup(group, position, sheetId) {
    const made = entryTable(group, position);
    const table = { ...made, sheetId: sheetId ?? made.sheetId };
    const rowsOf = ({ catalogue, assigned }: TabPlan): readonly OwedRow[] =>
      owedRows(group.id, catalogue, assigned);
    return {
      ...table,
      table,
      period: {
        place: 40,
        create: (plan, at) => createEntryTab(table, rowsOf(plan), plan, at),
        owned: { key: 'key', unitOf: unitOfKey, units: (plan) => rowsOf(plan).map(({ unit }) => unit) },
        views: (plan) => [
          ...unitViews(
            'unit',
            rowsOf(plan).map(({ unit }) => unit.name),
          ),
          ...entryStateViews,
        ],
        complete: {
          // By then `Nộp báo cáo` is there, whose addresses the links read.
          after: snapshotsTable.title,
          requests: (plan) => linkFolders(table, headRows, rowsOf(plan).length, plan.folders),
        },
      },
    };
  },
};
