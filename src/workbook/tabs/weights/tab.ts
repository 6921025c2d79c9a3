import { createTable } from '../../grid/table';
import type { Tab } from '../tab';
import { weightRows, weightsTable } from './weightsTab';

export const weights: Tab = {
  ...weightsTable,
  table: weightsTable,
  control: { place: 40, rows: ({ catalogue }) => weightRows(catalogue) },
  period: {
    place: 110,
    create: ({ catalogue }, at) => createTable(weightsTable, weightRows(catalogue), at),
  },
};
