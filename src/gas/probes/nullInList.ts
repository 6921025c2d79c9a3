import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Null is no row. */
export const nullInList: Probe = {
  id: 'A66',
  run(scratch) {
    const tab = scratch.tab();
    const rows = [null] as unknown as GoogleAppsScript.Sheets.Schema.RowData[];
    const start = { sheetId: tab.id, rowIndex: 0, columnIndex: 0 };
    return same(
      refusal(() => tab.batch({ updateCells: { start, rows, fields: '*' } })),
      '400 badRequest',
    );
  },
};
