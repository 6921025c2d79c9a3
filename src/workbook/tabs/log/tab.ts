import { createTable } from '../../grid/table';
import type { Tab } from '../tab';
import { logTable } from './logTab';

export const log: Tab = {
  ...logTable,
  table: logTable,
  control: { place: 70, rows: () => [], spareRows: 200 },
  period: { place: 140, create: (_, at) => createTable(logTable, [], at) },
};
