import type { Tab } from '../tab';
import { createOpenPointsTab, openPointsTable } from './openPointsTab';

export const openPoints: Tab = {
  ...openPointsTable,
  table: openPointsTable,
  period: { place: 100, create: (_, at) => createOpenPointsTab(at) },
};
