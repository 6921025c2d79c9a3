import { requireEditable } from '../access/protection';
import { invalid } from '../model/errors';
import { findTab, resolveRange } from '../model/rect';
import type { Rect } from '../model/rect';
import type { RowData } from '../model/resources';
import type { Workbook } from '../model/workbook';
import { createCellWriter } from './cellWriter';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** Rows from a start on, or a range: there, cells that the rows don't cover are cleared. */
export const updateCells: Handler<'updateCells'> = (body, draft) => {
  const { workbook, actor, touch } = draft;
  const rows = body.rows ?? [];
  if ((body.range === undefined) === (body.start === undefined))
    throw invalid('exactly one of start and range is required');
  const rect =
    body.range === undefined
      ? rectFrom(workbook, body.start ?? {}, rows)
      : resolveRange(workbook, body.range);
  const write = createCellWriter(draft, body.fields);
  if (rect === undefined) return NO_REPLY;
  requireEditable(workbook, rect, actor);
  const tab = findTab(workbook, rect.sheetId);
  if (rows.length > rect.bottom - rect.top) {
    throw invalid(
      `Attempting to write row: ${rect.top + rows.length - 1}, beyond the last requested row of: ${rect.bottom - 1}`,
    );
  }
  const filling = body.range !== undefined;
  for (let row = rect.top; row < rect.bottom; row += 1) {
    const cells = rows[row - rect.top]?.values ?? [];
    if (rect.left + cells.length > rect.right) {
      throw invalid(
        `Attempting to write column: ${rect.left + cells.length - 1}, beyond the last requested column of: ${rect.right - 1}`,
      );
    }
    const end = filling ? rect.right : rect.left + cells.length;
    for (let column = rect.left; column < end; column += 1)
      write(tab, row, column, cells[column - rect.left]);
    touch(end - rect.left);
  }
  return NO_REPLY;
};

function rectFrom(
  workbook: Workbook,
  start: { sheetId?: number; rowIndex?: number; columnIndex?: number },
  rows: readonly RowData[],
): Rect | undefined {
  const top = start.rowIndex ?? 0;
  const left = start.columnIndex ?? 0;
  const width = rows.reduce((most, row) => Math.max(most, row.values?.length ?? 0), 0);
  findTab(workbook, start.sheetId);
  if (rows.length === 0 || width === 0) return undefined;
  const range = {
    startRowIndex: top,
    startColumnIndex: left,
    endRowIndex: top + rows.length,
    endColumnIndex: left + width,
  };
  return resolveRange(workbook, { ...range, sheetId: start.sheetId ?? 0 }, 'start');
}
