import type { Files } from '../contract';
import type { HostObject, Service } from '../define';
import { method, object, overloads, service } from '../define';
import { exception } from '../errors';
import { number, objectOf, optional, text } from '../guards';
import type { ServiceContext } from '../serviceContext';
import type { TypedEdit } from '../sheets';
import { createUi } from '../ui/createUi';
import type { UiStore } from '../ui/uiRecord';

export interface SpreadsheetObject extends HostObject {
  readonly type: 'SpreadsheetApp.Spreadsheet';
  readonly fileId: string;
}
export const isSpreadsheet = objectOf<SpreadsheetObject>('SpreadsheetApp.Spreadsheet');

export interface SpreadsheetAppParts {
  readonly context: ServiceContext;
  readonly files: Pick<Files, 'role'> & { name(fileId: string): string };
  readonly ui: UiStore;
}

const DEFAULT_TOAST_SECONDS = 5;

/** A workbook as SpreadsheetApp gives it: its name and place only, cells go through the advanced service. */
export function createSpreadsheet({ files, ui }: SpreadsheetAppParts, fileId: string): SpreadsheetObject {
  const toast = (message: string, title = '', seconds = DEFAULT_TOAST_SECONDS) => {
    ui.toast({ text: message, title, seconds });
  };
  const members = {
    getId: method([], () => fileId),
    getName: method([], () => files.name(fileId)),
    getUrl: method([], () => `https://docs.google.com/spreadsheets/d/${fileId}/edit`),
    toast: overloads(
      method([text], (message) => toast(message)),
      method([text, text], (message, title) => toast(message, title)),
      method([text, text, optional(number)], (message, title, seconds) => toast(message, title, seconds)),
    ),
  };
  return { ...object('SpreadsheetApp.Spreadsheet', members), type: 'SpreadsheetApp.Spreadsheet', fileId };
}

/** SpreadsheetApp, as far as the menu and the container need it. */
export function createSpreadsheetApp(parts: SpreadsheetAppParts): { readonly service: Service } {
  const { context, files, ui } = parts;
  const active = () => {
    const bound = context.bound();
    return bound === undefined ? null : createSpreadsheet(parts, bound);
  };
  return {
    service: service({
      getActiveSpreadsheet: method([], active),
      getActive: method([], active),
      openById: method([text], (fileId) => {
        if (files.role(fileId, context.run().user) === 'none')
          throw exception(
            `Unexpected error while getting the method or property openById on object SpreadsheetApp.`,
          );
        return createSpreadsheet(parts, fileId);
      }),
      getUi: method([], () => {
        if (!context.run().attended || context.bound() === undefined)
          throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
        return createUi(ui);
      }),
    }),
  };
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** The range of an edit event, with the fields that Google's event object has, too. */
export function createRange(edit: Pick<TypedEdit, 'range' | 'sheetId' | 'sheetTitle'>): HostObject {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = edit.range;
  const first = `${letters(startColumnIndex)}${startRowIndex + 1}`;
  const last = `${letters(endColumnIndex - 1)}${endRowIndex}`;
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
