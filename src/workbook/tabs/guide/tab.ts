import { tabTitles } from '../../../text/vi';
import type { Tab } from '../tab';
import { createGuideTab, guideSheetId } from './guideTab';

export const guide: Tab = {
  sheetId: guideSheetId,
  title: tabTitles.guide,
  period: { place: 10, displays: true, create: ({ period }, index) => createGuideTab(period, index) },
};
