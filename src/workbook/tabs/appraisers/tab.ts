import type { Tab } from '../tab';
import { appraiserRows, appraisersTable } from './appraisersTab';

export const appraisers: Tab = {
  ...appraisersTable,
  table: appraisersTable,
  control: { place: 60, rows: ({ catalogue, office }) => appraiserRows(catalogue.units, office.id) },
};
