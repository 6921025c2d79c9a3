/** The ids with which the program makes its tabs: by them a tab is known even after somebody renamed it. */
export const sheetIds = {
  guide: 1,
  summary: 2,
  units: 10,
  criteria: 11,
  weights: 12,
  figures: 13,
  periods: 14,
  log: 15,
  appraisers: 16,
  office: 17,
  /** `Số liệu chung` of the period workbook. */
  figureEntries: 20,
  submissions: 21,
  findings: 22,
  evidence: 23,
  ranking: 24,
  periodCard: 25,
  snapshots: 26,
  openPoints: 27,
};

/** Entry tabs by their position among the criterion groups. */
export const entrySheetId = (position: number): number => 100 + position;
