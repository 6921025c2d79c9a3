import { parseMask } from '../masks/parseMask';
import type { Spreadsheet } from '../model/resources';
import { readSpreadsheet } from '../resource/readSpreadsheet';
import { copyOut, optionalFlag, optionalText, optionalTexts, readOptions, requiredText } from './options';
import type { Store } from './store';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get */
export function get(store: Store, spreadsheetId: unknown, optionalArgs?: unknown): Spreadsheet {
  store.startCall();
  const id = requiredText(spreadsheetId, 'spreadsheetId');
  const options = readOptions(optionalArgs, 'get', ['ranges', 'includeGridData', 'fields']);
  const fields = optionalText(options.fields, 'fields');
  const { workbook, actor, badDays } = store.read(id);
  const { spreadsheet, cells } = readSpreadsheet(workbook, {
    actor,
    ranges: optionalTexts(options.ranges, 'ranges'),
    includeGridData: optionalFlag(options.includeGridData, 'includeGridData'),
    mask: fields === undefined ? undefined : parseMask(fields, 'Spreadsheet'),
    localFormulas: badDays.is('formulasInLocale'),
  });
  store.countCells(cells);
  return copyOut(spreadsheet);
}
