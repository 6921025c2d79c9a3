import type { HostObject } from '../define';
import { method, object } from '../define';
import type { TypedEdit } from '../sheets';
import { cellName } from '../sheets/model/a1';

/** The range of an edit event, with the fields that Google's event object has, too. */
export function createRange(edit: Pick<TypedEdit, 'range' | 'sheetId' | 'sheetTitle'>): HostObject {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = edit.range;
  const first = cellName(startRowIndex, startColumnIndex);
  const last = cellName(endRowIndex - 1, endColumnIndex - 1);
  const sheet = () =>
    object('SpreadsheetApp.Sheet', {
      getName: method([], () => edit.sheetTitle),
      getSheetId: method([], () => edit.sheetId),
    });
  const members = {
    getRow: method([], () => startRowIndex + 1),
    getColumn: method([], () => startColumnIndex + 1),
    getLastRow: method([], () => endRowIndex),
    getLastColumn: method([], () => endColumnIndex),
    getNumRows: method([], () => endRowIndex - startRowIndex),
    getNumColumns: method([], () => endColumnIndex - startColumnIndex),
    getA1Notation: method([], () => (first === last ? first : `${first}:${last}`)),
    getSheet: method([], sheet),
  };
  return object('SpreadsheetApp.Range', members, {
    rowStart: startRowIndex + 1,
    rowEnd: endRowIndex,
    columnStart: startColumnIndex + 1,
    columnEnd: endColumnIndex,
  });
}
