import { createTable } from '../../grid/table';
import type { Tab } from '../tab';
import { criteriaTable, criterionRows } from './criteriaTab';

export const criteria: Tab = {
  ...criteriaTable,
  table: criteriaTable,
  control: { place: 30, rows: ({ catalogue }) => criterionRows(catalogue) },
  period: {
    place: 120,
    create: ({ catalogue }, at) => createTable(criteriaTable, criterionRows(catalogue), at),
  },
};
