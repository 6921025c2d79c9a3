import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';
import { spreadsheets } from '../probing/tab';

/** A spreadsheet that Drive makes has one tab of the id 0, with 1000 rows and 26 columns. */
export const driveMadeTab: Probe = {
  id: 'R1',
  run(scratch) {
    const fields = 'sheets.properties(sheetId,gridProperties(rowCount,columnCount))';
    const { sheets = [] } = spreadsheets().get(scratch.newWorkbook('vi_VN'), { fields });
    const seen = sheets.map(({ properties }) => [
      properties?.sheetId ?? 0,
      properties?.gridProperties?.rowCount,
      properties?.gridProperties?.columnCount,
    ]);
    return same(seen, [[0, 1000, 26]]);
  },
};
