import type { Tab } from '../tab';
import { deskRow, officeTable } from './officeTab';

export const office: Tab = {
  ...officeTable,
  table: officeTable,
  control: { place: 65, rows: ({ office: compiling, desk }) => [deskRow(compiling, desk)], spareRows: 0 },
};
