import type { CriterionGroup } from '../../core/model';
import { findSheet, type TabIdentity } from '../grid/findSheet';
import type { Sheet, Spreadsheet } from '../grid/sheets';
import { entrySheetId } from '../tabs/entry/entryTab';

/** A tab of a period workbook, also after somebody renamed it. */
export function findPeriodSheet(
  workbook: Spreadsheet,
  groups: readonly CriterionGroup[],
  tab: TabIdentity,
): Sheet {
  const position = groups.findIndex(({ id }) => id === tab.title);
  if (position === -1) return findSheet(workbook, tab);
  // Groups may have moved since: a tab that bears another group's code is that group's.
  const sheetId = entrySheetId(position);
  const made = workbook.sheets?.find(({ properties }) => properties?.sheetId === sheetId);
  const isOther = groups.some(({ id }) => id === made?.properties?.title);
  return findSheet(workbook, isOther ? { title: tab.title } : { title: tab.title, sheetId });
}
