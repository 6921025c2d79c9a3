import { NotImplemented } from '../../contract';
import { invalid } from '../model/errors';
import { effectiveValue, numberFormatOf } from '../model/cells';
import { resolveDimension } from '../model/rect';
import { formatValue } from '../values/formatValue';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

const PIXELS_A_CHARACTER = 7;
const PADDING = 16;

/** An estimate by the longest text: no font is measured here. */
export const autoResizeDimensions: Handler<'autoResizeDimensions'> = (body, { workbook }) => {
  if (body.dataSourceSheetDimensions !== undefined) throw new NotImplemented('Sheets data source sheets');
  const { tab, rows, start, end } = resolveDimension(workbook, body.dimensions);
  if (end > (rows ? tab.rowCount : tab.columnCount)) throw invalid('dimensions exceed grid limits');
  if (rows) return NO_REPLY;
  for (let column = start; column < end; column += 1) {
    let longest = 0;
    for (const row of tab.rows) {
      const cell = row?.[column];
      const text = formatValue(effectiveValue(cell), numberFormatOf(cell), workbook.locale) ?? '';
      for (const line of text.split('\n')) longest = Math.max(longest, line.length);
    }
    if (longest > 0)
      tab.columnProperties[column] = {
        ...tab.columnProperties[column],
        pixelSize: longest * PIXELS_A_CHARACTER + PADDING,
      };
  }
  return NO_REPLY;
};
