import { tabTitles } from '../../../text/vi';
import { submissionsTable } from '../submissions/submissionColumns';
import type { Tab } from '../tab';
import { createSummaryCharts } from './summaryCharts';
import { createSummaryTab, summarySheetId } from './summaryTab';

export const summary: Tab = {
  sheetId: summarySheetId,
  title: tabTitles.summary,
  period: {
    place: 20,
    displays: true,
    create: ({ catalogue }, at) => createSummaryTab(catalogue, at),
    complete: {
      after: submissionsTable.title,
      requests: ({ catalogue }) => createSummaryCharts(catalogue),
    },
  },
};
