import type { Tab } from '../tab';
import { createGuideTab, guideSheetId } from './guideTab';
import { guideWords } from './words';

export const guide: Tab = {
  sheetId: guideSheetId,
  title: guideWords.title,
  period: {
    place: 10,
    displays: true,
    create: ({ period, office }, { index }) => createGuideTab(period, office, index),
  },
};
