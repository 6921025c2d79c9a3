import { requireUnprotectedTab } from '../access/protection';
import { parseMask } from '../masks/parseMask';
import { invalid } from '../model/errors';
import { findTab } from '../model/rect';
import { setSheetProperties } from '../structure/setSheetProperties';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const updateSheetProperties: Handler<'updateSheetProperties'> = (body, { workbook, actor }) => {
  const mask = parseMask(body.fields, 'SheetProperties');
  if (mask.fields.has('sheetId')) throw invalid("sheetId can't be changed");
  const { properties = {} } = body;
  const tab = findTab(workbook, properties.sheetId);
  requireUnprotectedTab(workbook, tab.id, actor);
  setSheetProperties(workbook, tab, properties, mask);
  return NO_REPLY;
};
