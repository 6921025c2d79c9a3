import type { Tab } from '../tab';
import { unitRows, unitsTable } from './unitsTab';

export const units: Tab = {
  ...unitsTable,
  table: unitsTable,
  control: { place: 20, rows: ({ catalogue }) => unitRows(catalogue) },
};
