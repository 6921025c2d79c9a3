import { NotImplemented } from '../../contract';
import { EVERYTHING } from '../masks/parseMask';
import { invalid } from '../model/errors';
import type { SheetProperties } from '../model/resources';
import { newTab } from '../model/workbook';
import type { Tab, Workbook } from '../model/workbook';
import { sheetProperties } from '../resource/toResource';
import { setSheetProperties } from '../structure/setSheetProperties';
import { takeId } from './handler';
import type { Handler } from './handler';

export const addSheet: Handler<'addSheet'> = ({ properties = {} }, { workbook }) => {
  const tab = addTab(workbook, properties);
  return { addSheet: { properties: sheetProperties(workbook, tab) } };
};

/** Adds a tab with these properties; what is left out is as in a new tab of Sheets. */
export function addTab(workbook: Workbook, properties: SheetProperties): Tab {
  if (properties.sheetType !== undefined && properties.sheetType !== 'GRID') {
    throw new NotImplemented(`Sheets sheetType ${properties.sheetType}`);
  }
  const ids = workbook.tabs.map((tab) => tab.id);
  const id = takeId(workbook, properties.sheetId, ids);
  if (ids.includes(id)) throw invalid(`A sheet with the id ${id} already exists.`);
  const { rowCount, columnCount } = properties.gridProperties ?? {};
  // At once in its size: to cut a full grid to it would walk the whole workbook.
  const tab = newTab(id, '', rowCount, columnCount);
  const index = properties.index ?? workbook.tabs.length;
  if (index > workbook.tabs.length) throw invalid(`index ${index} is beyond the last sheet`);
  workbook.tabs.splice(index, 0, tab);
  setSheetProperties(
    workbook,
    tab,
    { ...properties, index, title: properties.title ?? freeTitle(workbook) },
    EVERYTHING,
  );
  return tab;
}

function freeTitle(workbook: Workbook): string {
  let number = workbook.tabs.length;
  while (workbook.tabs.some((tab) => tab.title === `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
