import type { Tab } from '../tab';
import { officeSince, officeTable } from './officeTab';

export const office: Tab = {
  ...officeTable,
  table: officeTable,
  since: officeSince,
  control: { place: 65, rows: ({ office: compiling }) => [{ ...compiling }], spareRows: 0 },
};
