import { tabTitles } from '../../../text/vi';
import type { Tab } from '../tab';
import { createGuideTab, guideSheetId } from './guideTab';

export const guide: Tab = {
  sheetId: guideSheetId,
  title: tabTitles.guide,
  period: {
    place: 10,
    displays: true,
    create: ({ period, office }, { index }) => createGuideTab(period, office, index),
  },
};
