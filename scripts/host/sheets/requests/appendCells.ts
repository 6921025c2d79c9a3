import { requireEditable } from '../access/protection';
import { findTab } from '../model/rect';
import type { Tab } from '../model/workbook';
import { checkSize } from '../structure/editDimension';
import { createCellWriter } from './cellWriter';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** Rows below the last one with data; the grid grows where it must. */
export const appendCells: Handler<'appendCells'> = ({ sheetId, rows = [], fields }, draft) => {
  const { workbook, actor, touch } = draft;
  const tab = findTab(workbook, sheetId);
  const write = createCellWriter(draft, fields);
  const top = lastRowWithData(tab) + 1;
  const width = rows.reduce((most, row) => Math.max(most, row.values?.length ?? 0), 0);
  if (rows.length === 0 || width === 0) return NO_REPLY;
  tab.rowCount = Math.max(tab.rowCount, top + rows.length);
  tab.columnCount = Math.max(tab.columnCount, width);
  checkSize(workbook);
  requireEditable(
    workbook,
    { sheetId: tab.id, top, left: 0, bottom: top + rows.length, right: width },
    actor,
  );
  rows.forEach(({ values = [] }, row) => {
    values.forEach((cell, column) => write(tab, top + row, column, cell));
    touch(values.length);
  });
  return NO_REPLY;
};

/** -1 where the tab is empty. */
function lastRowWithData(tab: Tab): number {
  return tab.rows.findLastIndex((row) => row?.some((cell) => cell?.userEnteredValue !== undefined) === true);
}
