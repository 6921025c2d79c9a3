import type { Tab } from '../tab';
import { officeTable } from './officeTab';

export const office: Tab = {
  ...officeTable,
  table: officeTable,
  control: { place: 65, rows: ({ office: compiling }) => [{ ...compiling }], spareRows: 0 },
};
