import type { Workbooks } from '../app/world/ports';
import type { Request, Spreadsheet } from '../workbook/grid/sheets';
import { again, written } from './again';
import { callGoogle, service } from './google';

const spreadsheets = (): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection =>
  service(service(Sheets, 'Sheets').Spreadsheets, 'Sheets.Spreadsheets');

/** The advanced service `Sheets`: one round trip a call. */
export const sheetsWorkbooks: Workbooks = {
  get: (workbookId, fields, ranges) =>
    callGoogle(() =>
      fromGoogle(
        again(() => spreadsheets().get(workbookId, { fields, ...(ranges && { ranges: [...ranges] }) })),
      ),
    ),
  write: (workbookId, requests, check = []) =>
    callGoogle(() => {
      const answer = written(() => spreadsheets().batchUpdate(batch(requests, check), workbookId));
      return fromGoogle(answer.updatedSpreadsheet ?? {});
    }),
};

function batch(
  requests: readonly Request[],
  check: readonly string[],
): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest {
  return {
    // The two describe the same JSON; ours is read-only and narrower. A test holds it against Google's typings.
    requests: requests as unknown as GoogleAppsScript.Sheets.Schema.Request[],
    ...(check.length > 0 && {
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: [...check],
    }),
  };
}

const fromGoogle = (resource: GoogleAppsScript.Sheets.Schema.Spreadsheet): Spreadsheet =>
  resource as Spreadsheet;
