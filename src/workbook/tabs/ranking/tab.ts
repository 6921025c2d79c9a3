import { membersOf, rankedGroup } from '../../../core/summary/model';
import type { Tab } from '../tab';
import { createRankingTab, rankingTable } from './rankingTab';

export const ranking: Tab = {
  ...rankingTable,
  table: rankingTable,
  period: {
    place: 90,
    displays: true,
    create: ({ catalogue }, at) => createRankingTab(membersOf(catalogue.units, rankedGroup).length, at),
  },
};
