import type { Tab } from '../tab';
import { plannedLiveTab } from '../entry/liveProgress';
import { entryTable, owedRows } from '../entry/entryTab';
import { submissionsTable } from './submissionColumns';
import { createSubmissionsTab } from './submissionsTab';

export const submissions: Tab = {
  ...submissionsTable,
  table: submissionsTable,
  period: {
    place: 50,
    create: ({ catalogue, period, assigned, folderUrl }, at) =>
      createSubmissionsTab(
        catalogue.units,
        period.unitDeadline,
        (unit) => ({
          folder: folderUrl(unit),
          assigned: assigned.filter((row) => row.unit === unit).length,
        }),
        catalogue.groups.map((group, position) =>
          plannedLiveTab(entryTable(group, position), owedRows(group.id, catalogue, assigned)),
        ),
        at,
      ),
    owned: {
      key: 'id',
      unitOf: (id) => (id === '' ? undefined : id),
      units: ({ catalogue }) => catalogue.units,
    },
  },
};
