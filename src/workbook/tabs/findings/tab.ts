import { unitViews } from '../../grid/filterViews';
import type { Tab } from '../tab';
import { createFindingsTab, findingsTable } from './findingsTab';

export const findings: Tab = {
  ...findingsTable,
  table: findingsTable,
  period: {
    place: 70,
    displays: true,
    create: (_, at) => createFindingsTab(at),
    views: ({ catalogue }) =>
      unitViews(
        'unit',
        catalogue.units.map(({ name }) => name),
      ),
  },
};
