import { NotImplemented } from '../../contract';
import type { CallContext, Files } from '../../contract';
import { EVERYTHING } from '../masks/parseMask';
import { invalid } from '../model/errors';
import type { Spreadsheet } from '../model/resources';
import { newWorkbook } from '../model/workbook';
import type { Workbook } from '../model/workbook';
import { addTab } from '../requests/addSheet';
import { sheetResource, spreadsheetResource } from '../resource/toResource';
import { checkBody, toPayload } from '../shape/checkShape';
import { setSpreadsheetProperties } from '../structure/setSpreadsheetProperties';
import { copyOut } from './options';
import type { Store } from './store';

const MIME_TYPE = 'application/vnd.google-apps.spreadsheet';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/create */
export function create(
  store: Store,
  files: Files,
  context: () => CallContext,
  resource: unknown,
): Spreadsheet {
  store.startCall();
  const { properties = {}, sheets, ...rest } = checkBody('Spreadsheet', toPayload(resource ?? {}).body);
  const [other] = Object.keys(rest);
  if (other !== undefined) throw new NotImplemented(`Sheets create: ${other}`);
  const { user } = context();
  const title = properties.title ?? 'Untitled spreadsheet';
  // Everything is checked on a draft first: no file is left behind by a refused request.
  fill(newWorkbook('draft', title, domainOf(user)), properties, sheets);
  const workbook = newWorkbook(files.register(title, MIME_TYPE, user), title, domainOf(user));
  fill(workbook, properties, sheets);
  store.add(workbook);
  const actor = { user, owner: true };
  const tabs = workbook.tabs.map((tab) => sheetResource(workbook, tab, actor));
  return copyOut(spreadsheetResource(workbook, tabs));
}

function fill(
  workbook: Workbook,
  properties: NonNullable<Spreadsheet['properties']>,
  sheets: Spreadsheet['sheets'],
): void {
  setSpreadsheetProperties(workbook, properties, EVERYTHING);
  if (sheets === undefined || sheets.length === 0) return;
  workbook.tabs = [];
  for (const sheet of sheets) {
    const other = Object.keys(sheet).find((name) => name !== 'properties');
    if (other !== undefined) throw new NotImplemented(`Sheets create: sheets[].${other}`);
    addTab(workbook, sheet.properties ?? {});
  }
  if (workbook.tabs.length === 0) throw invalid('A spreadsheet needs a sheet.');
}

export const domainOf = (user: string): string => user.split('@')[1] ?? '';
