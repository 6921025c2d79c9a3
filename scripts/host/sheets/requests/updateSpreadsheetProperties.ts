import { parseMask } from '../masks/parseMask';
import { setSpreadsheetProperties } from '../structure/setSpreadsheetProperties';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const updateSpreadsheetProperties: Handler<'updateSpreadsheetProperties'> = (body, { workbook }) => {
  setSpreadsheetProperties(workbook, body.properties ?? {}, parseMask(body.fields, 'SpreadsheetProperties'));
  return NO_REPLY;
};
