import type { Office } from './openOffice';
import { deleteRow } from './shortCatalogue';

/** What officials of VH-TT do in the control workbook. */

export function setCell(office: Office, title: string, id: string, column: string, text: string): void {
  const row = office.tab(office.controlId, title).row('id', id);
  office.type(office.controlId, `'${title}'!${row.a1(column)}`, text);
}

/** A new row behind the last one that is filled, by column key. */
export function addRow(office: Office, title: string, cells: Readonly<Record<string, string>>): void {
  const { sheetId, keys, rows } = office.tab(office.controlId, title);
  const filled = rows.filter((row) => row.value('id') !== undefined).map(({ index }) => index);
  const at = Math.max(...filled) + 1;
  const values = keys.map((key) => {
    const text = cells[key];
    if (text === undefined) return {};
    return { userEnteredValue: /^\d+$/.test(text) ? { numberValue: Number(text) } : { stringValue: text } };
  });
  office.edit(
    office.controlId,
    {
      insertDimension: {
        range: { sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + 1 },
        inheritFromBefore: true,
      },
    },
    {
      updateCells: {
        start: { sheetId, rowIndex: at, columnIndex: 0 },
        rows: [{ values }],
        fields: 'userEnteredValue',
      },
    },
  );
}

export function removeRow(office: Office, title: string, id: string): void {
  const { sheetId, row } = office.tab(office.controlId, title);
  office.edit(office.controlId, deleteRow(sheetId, row('id', id).index));
}

/** What stands in a row, by column key. */
export function cellsOf(office: Office, title: string, id: string): Readonly<Record<string, string>> {
  const { keys, row } = office.tab(office.controlId, title);
  const found = row('id', id);
  return Object.fromEntries(
    keys.flatMap((key) => (found.value(key) === undefined ? [] : [[key, String(found.value(key))] as const])),
  );
}

/** A scale's points have to fit the criteria. */
export function addPoints(office: Office, scale: string, points: number): void {
  const row = office.tab(office.controlId, 'Thang điểm').row('id', scale);
  office.type(office.controlId, `'Thang điểm'!${row.a1('max')}`, String(Number(row.value('max')) + points));
}
