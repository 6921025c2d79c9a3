import { createTable } from '../../grid/table';
import type { Tab } from '../tab';
import { snapshotsTable } from './snapshotsTab';

export const snapshots: Tab = {
  ...snapshotsTable,
  table: snapshotsTable,
  period: { place: 60, create: (_, at) => createTable(snapshotsTable, [], at) },
};
