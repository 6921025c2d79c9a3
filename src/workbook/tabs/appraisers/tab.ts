import type { Tab } from '../tab';
import { appraiserRows, appraisersTable } from './appraisersTab';

export const appraisers: Tab = {
  ...appraisersTable,
  table: appraisersTable,
  control: { place: 60, rows: ({ catalogue, operator }) => appraiserRows(catalogue.units, operator) },
};
