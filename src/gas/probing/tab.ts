import { service } from '../google';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type Value = string | number | boolean | null;

export const spreadsheets = (): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection =>
  service(service(Sheets, 'Sheets').Spreadsheets, 'Sheets.Spreadsheets');

export const sheetValues = (): GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection =>
  service(spreadsheets().Values, 'Sheets.Spreadsheets.Values');

/** A tab of 30 rows and 10 columns that one probe has for itself; it is made together with what is first written. */
export interface Tab {
  readonly id: number;
  readonly workbook: string;
  /** An A1 range of this tab, as a formula or a call names it. */
  at(a1: string): string;
  /** Rows and columns from 0, ends exclusive. */
  grid(top: number, left: number, bottom: number, right: number): GridRange;
  /** Writes values from a cell on; a text that begins with = is a formula, null an empty cell. */
  put(top: number, left: number, rows: readonly (readonly Value[])[]): Request;
  /** Gives the cells of a range a number format. */
  format(range: GridRange, type: string, pattern: string): Request;
  insertRows(from: number, to: number): Request;
  deleteRows(from: number, to: number): Request;
  batch(...requests: Request[]): GoogleAppsScript.Sheets.Schema.Response[];
  /** Enters texts as a person types them. */
  type(a1: string, texts: readonly (readonly string[])[]): void;
  /** What the cells of a range have of these fields, row by row. */
  cells(a1: string, fields: string): readonly (readonly CellData[])[];
  /** What the cells of a range show; an empty text where they show nothing. */
  shown(a1: string): readonly (readonly string[])[];
  formulas(a1: string): readonly (readonly (string | undefined)[])[];
  /** What the tab has of these fields. */
  sheet(fields: string): Sheet;
}

const rowCount = 30;
const columnCount = 10;

export function createTab(workbook: string, id: number): Tab {
  const title = `Tab ${String(id)}`;
  let isThere = false;

  function batch(...requests: Request[]): GoogleAppsScript.Sheets.Schema.Response[] {
    const properties = { sheetId: id, title, gridProperties: { rowCount, columnCount } };
    const all = isThere ? requests : [{ addSheet: { properties } }, ...requests];
    const { replies = [] } = spreadsheets().batchUpdate({ requests: all }, workbook);
    const made = isThere ? 0 : 1;
    isThere = true;
    return replies.slice(made);
  }
  const ofRows = (startIndex: number, endIndex: number) => ({
    range: { sheetId: id, dimension: 'ROWS', startIndex, endIndex },
  });
  const at = (a1: string): string => `'${title}'!${a1}`;
  const read = (range: string, fields: string): Sheet =>
    spreadsheets().get(workbook, { ranges: [range], fields: `sheets(${fields})` }).sheets?.[0] ?? {};
  const cells = (a1: string, fields: string) =>
    (read(at(a1), `data.rowData.values(${fields})`).data?.[0]?.rowData ?? []).map(
      ({ values = [] }) => values,
    );

  return {
    id,
    workbook,
    at,
    grid: (startRowIndex, startColumnIndex, endRowIndex, endColumnIndex) => ({
      sheetId: id,
      startRowIndex,
      startColumnIndex,
      endRowIndex,
      endColumnIndex,
    }),
    put: (rowIndex, columnIndex, rows) => ({
      updateCells: {
        start: { sheetId: id, rowIndex, columnIndex },
        fields: 'userEnteredValue',
        rows: rows.map((row) => ({ values: row.map(cellOf) })),
      },
    }),
    format: (range, type, pattern) => ({
      repeatCell: {
        range,
        cell: { userEnteredFormat: { numberFormat: { type, pattern } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    }),
    insertRows: (from, to) => ({ insertDimension: ofRows(from, to) }),
    deleteRows: (from, to) => ({ deleteDimension: ofRows(from, to) }),
    batch,
    type(a1, texts) {
      if (!isThere) batch();
      const values = texts.map((row) => [...row]);
      sheetValues().update({ values }, workbook, at(a1), { valueInputOption: 'USER_ENTERED' });
    },
    cells,
    shown: (a1) =>
      cells(a1, 'formattedValue').map((row) => row.map(({ formattedValue = '' }) => formattedValue)),
    formulas: (a1) =>
      cells(a1, 'userEnteredValue').map((row) => row.map((cell) => cell.userEnteredValue?.formulaValue)),
    sheet: (fields) => read(`'${title}'`, fields),
  };
}

function cellOf(value: Value): CellData {
  if (value === null) return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return {
    userEnteredValue: value.startsWith('=') ? { formulaValue: value } : { stringValue: value },
  };
}
