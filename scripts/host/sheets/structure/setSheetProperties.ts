import { NotImplemented } from '../../contract';
import { within } from '../masks/parseMask';
import type { Mask } from '../masks/parseMask';
import { overwrite } from '../masks/overwrite';
import { keptColors, withTwins } from '../model/colors';
import { invalid } from '../model/errors';
import { LIMITS } from '../model/limits';
import type { SheetProperties } from '../model/resources';
import type { Tab, Workbook } from '../model/workbook';
import { checkSize, editDimension } from './editDimension';
import { renameInReferences } from './moveFormulas';

const NO_TITLE = 'The sheet name cannot be empty.';

/** Sets the masked properties of a tab, and holds the outcome against what Sheets allows. */
export function setSheetProperties(
  workbook: Workbook,
  tab: Tab,
  properties: SheetProperties,
  mask: Mask,
): void {
  if (properties.dataSourceSheetProperties !== undefined)
    throw new NotImplemented('Sheets data source sheets');
  if (mask.fields.has('sheetType')) throw invalid("sheetType can't be changed");
  if (properties.title !== undefined && within(mask, 'title')) setTitle(workbook, tab, properties.title);
  else if (within(mask, 'title')) throw invalid(NO_TITLE);
  setGrid(workbook, tab, properties, mask);
  const kept = { ...tab.properties };
  const next = overwrite(kept, keptColors(properties), withTwins(plainProperties(mask))) ?? {};
  tab.properties = { ...next, sheetType: 'GRID' };
  // "If this field is excluded then the sheet is added or moved to the end of the sheet list."
  if (within(mask, 'index')) moveTab(workbook, tab, properties.index ?? workbook.tabs.length);
  checkSize(workbook);
  checkFrozen(tab);
  if (workbook.tabs.every((each) => each.properties.hidden === true)) {
    throw invalid("You can't hide all the sheets in a document.");
  }
}

/** What is kept as it comes: everything but id, title, place and the size of the grid. */
function plainProperties(mask: Mask): Mask {
  const fields = new Map<string, Mask>();
  for (const name of ['hidden', 'rightToLeft', 'tabColor', 'tabColorStyle']) {
    const inner = within(mask, name);
    if (inner !== undefined) fields.set(name, inner);
  }
  const grid = within(mask, 'gridProperties');
  const gridFields = new Map<string, Mask>();
  for (const name of [
    'frozenRowCount',
    'frozenColumnCount',
    'hideGridlines',
    'rowGroupControlAfter',
    'columnGroupControlAfter',
  ]) {
    const inner = grid && within(grid, name);
    if (inner !== undefined) gridFields.set(name, inner);
  }
  if (gridFields.size > 0) fields.set('gridProperties', { all: false, fields: gridFields });
  return { all: false, fields };
}

export function setTitle(workbook: Workbook, tab: Tab, title: string): void {
  if (title.trim() === '') throw invalid(NO_TITLE);
  if (title.length > LIMITS.tabTitle)
    throw invalid(`Sheet names cannot be longer than ${LIMITS.tabTitle} characters: ${title}`);
  const same = workbook.tabs.find((each) => each !== tab && each.title.toLowerCase() === title.toLowerCase());
  if (same !== undefined) {
    throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  if (title === tab.title) return;
  renameInReferences(workbook, tab.title, title);
  tab.title = title;
}

function setGrid(workbook: Workbook, tab: Tab, { gridProperties }: SheetProperties, mask: Mask): void {
  const grid = within(mask, 'gridProperties');
  if (grid === undefined) return;
  for (const [field, rows] of [
    ['rowCount', true],
    ['columnCount', false],
  ] as const) {
    const asked = gridProperties?.[field];
    if (grid.fields.has(field) && asked === undefined)
      throw invalid(`gridProperties.${field} is required by 'fields'`);
    if (within(grid, field) === undefined || asked === undefined) continue;
    if (asked < 1) throw invalid(`gridProperties.${field} must be at least 1`);
    const size = rows ? tab.rowCount : tab.columnCount;
    if (asked < size) editDimension(workbook, { sheetId: tab.id, rows, at: asked, count: asked - size });
    else if (rows) tab.rowCount = asked;
    else tab.columnCount = asked;
  }
}

function checkFrozen(tab: Tab): void {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = tab.properties.gridProperties ?? {};
  if (frozenRowCount >= tab.rowCount) throw invalid("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= tab.columnCount)
    throw invalid("You can't freeze all visible columns on the sheet.");
}

/** Google counts the new place with the tab still in its old one. */
function moveTab(workbook: Workbook, tab: Tab, index: number): void {
  const old = workbook.tabs.indexOf(tab);
  if (index > workbook.tabs.length) throw invalid(`index ${index} is beyond the last sheet`);
  workbook.tabs.splice(old, 1);
  workbook.tabs.splice(index > old ? index - 1 : index, 0, tab);
}
