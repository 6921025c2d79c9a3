import type { Files } from '../contract';
import type { HostObject } from '../define';
import { method, object, overloads } from '../define';
import { exception } from '../errors';
import { number, objectOf, optional, text } from '../guards';
import type { ServiceContext } from '../serviceContext';
import type { SheetsHost } from '../sheets';
import { parseA1 } from '../sheets/model/a1';
import type { UiStore } from '../ui/uiRecord';

export interface SpreadsheetObject extends HostObject {
  readonly type: 'SpreadsheetApp.Spreadsheet';
  readonly fileId: string;
}
export const isSpreadsheet = objectOf<SpreadsheetObject>('SpreadsheetApp.Spreadsheet');

interface RangeObject extends HostObject {
  readonly type: 'SpreadsheetApp.Range';
  readonly place: { readonly fileId: string; readonly tab: string; readonly range: string };
}
const isRange = objectOf<RangeObject>('SpreadsheetApp.Range');

export interface SpreadsheetAppParts {
  readonly context: ServiceContext;
  readonly files: Pick<Files, 'role'> & { name(fileId: string): string };
  readonly ui: UiStore;
  readonly tabs: SheetsHost['tabs'];
}

const DEFAULT_TOAST_SECONDS = 5;

/** A workbook as SpreadsheetApp gives it: its name, tabs and cursor; cells go through the advanced service. */
export function createSpreadsheet(parts: SpreadsheetAppParts, fileId: string): SpreadsheetObject {
  const { files, ui, tabs } = parts;
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
    // https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetByName(String)
    getSheetByName: method([text], (name) => {
      const tab = tabs(fileId).find(({ title }) => title === name);
      return tab === undefined ? null : createSheet(fileId, tab);
    }),
    // https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setActiveRange(Range)
    setActiveRange: method([isRange], (range) => {
      if (range.place.fileId !== fileId) throw exception('The range is not in this spreadsheet.');
      ui.select(range.place);
      return range;
    }),
  };
  return { ...object('SpreadsheetApp.Spreadsheet', members), type: 'SpreadsheetApp.Spreadsheet', fileId };
}

const createSheet = (
  fileId: string,
  { id, title, rowCount, columnCount }: ReturnType<SheetsHost['tabs']>[number],
): HostObject =>
  object('SpreadsheetApp.Sheet', {
    getName: method([], () => title),
    getSheetId: method([], () => id),
    // https://developers.google.com/apps-script/reference/spreadsheet/sheet#getMaxRows() and #getMaxColumns()
    getMaxRows: method([], () => rowCount),
    getMaxColumns: method([], () => columnCount),
    getRange: method([text], (a1) => {
      const range = parseA1(a1);
      if (range === undefined || (range.title ?? title) !== title) throw exception(`Range not found`);
      return createRange({ fileId, tab: title, range: a1 });
    }),
  });

function createRange(place: RangeObject['place']): RangeObject {
  const members = { getA1Notation: method([], () => place.range) };
  return { ...object('SpreadsheetApp.Range', members), type: 'SpreadsheetApp.Range', place };
}
