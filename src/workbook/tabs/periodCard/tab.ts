import type { Tab } from '../tab';
import { createPeriodCard, periodCardTable } from './periodCardTab';

export const periodCard: Tab = {
  ...periodCardTable,
  table: periodCardTable,
  period: {
    place: 130,
    create: ({ period, office }, { index }) => createPeriodCard({ period, state: 'open', office }, index),
  },
};
