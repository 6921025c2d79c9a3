import { NotImplemented } from '../../contract';
import { requireUnprotectedTab } from '../access/protection';
import { overwrite } from '../masks/overwrite';
import { parseMask } from '../masks/parseMask';
import { invalid } from '../model/errors';
import { resolveDimension } from '../model/rect';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** Widths, heights and what is hidden. */
export const updateDimensionProperties: Handler<'updateDimensionProperties'> = (
  body,
  { workbook, actor },
) => {
  const mask = parseMask(body.fields, 'DimensionProperties');
  if (body.dataSourceSheetRange !== undefined) throw new NotImplemented('Sheets data source sheets');
  if (mask.fields.has('hiddenByFilter')) throw invalid('DimensionProperties.hiddenByFilter is read-only');
  if (mask.fields.has('developerMetadata'))
    throw invalid('Use createDeveloperMetadata for developer metadata');
  const { tab, rows, start, end } = resolveDimension(workbook, body.range);
  const size = rows ? tab.rowCount : tab.columnCount;
  if (end > size) throw invalid(`range (${JSON.stringify(body.range)}) exceeds grid limits (${size})`);
  requireUnprotectedTab(workbook, tab.id, actor);
  const list = rows ? tab.rowProperties : tab.columnProperties;
  const { pixelSize, hiddenByUser } = body.properties ?? {};
  const properties = {
    ...(pixelSize === undefined ? {} : { pixelSize }),
    ...(hiddenByUser === undefined ? {} : { hiddenByUser }),
  };
  for (let at = start; at < end; at += 1) list[at] = overwrite(list[at], properties, mask);
  return NO_REPLY;
};
