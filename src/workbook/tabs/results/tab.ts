import { createTable } from '../../grid/table';
import type { Tab } from '../tab';
import { resultsTable } from './resultsTab';

export const results: Tab = {
  ...resultsTable,
  table: resultsTable,
  period: { place: 25, displays: true, create: (_, at) => createTable(resultsTable, [], at) },
};
