import { submissionsTable } from '../submissions/submissionColumns';
import type { Tab } from '../tab';
import { createSummaryCharts } from './summaryCharts';
import { createSummaryTab, summarySheetId } from './summaryTab';
import { summaryWords } from './words';

export const summary: Tab = {
  sheetId: summarySheetId,
  title: summaryWords.title,
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
