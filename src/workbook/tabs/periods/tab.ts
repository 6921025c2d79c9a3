import type { Tab } from '../tab';
import { periodRow, periodsTable } from './periodsTab';

export const periods: Tab = {
  ...periodsTable,
  table: periodsTable,
  control: { place: 10, rows: (seed) => seed.periods.map(periodRow) },
};
