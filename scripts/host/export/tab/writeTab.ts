import type { Workbook, Worksheet } from 'exceljs';
import type { GridSize } from '../grid/a1';
import { rectName, rectOf } from '../grid/a1';
import type { Sheet } from '../resource';
import { toConditionalFormats } from '../rules/conditionalFormats';
import { toProtections } from '../rules/protections';
import { writeValidations } from '../rules/writeValidations';
import type { Theme } from '../style/color';
import { toArgb } from '../style/color';
import { fittedPixels } from './fitRow';
import { gridSize } from './gridSize';
import type { WorkbookContext } from './workbookContext';
import { writeCells } from './writeCells';
import { toColumnWidth, toRowHeight, usualColumnPixels, usualRowPixels } from './pixels';

/** What exceljs cannot write, to be put into the part of the tab afterwards. */
export interface TabExtras {
  readonly protectedRanges: string;
  readonly dataValidations: string;
}

export async function writeTab(
  workbook: Workbook,
  sheet: Sheet,
  context: WorkbookContext,
): Promise<TabExtras> {
  const size = gridSize(sheet);
  const { locks, xml } = toProtections(sheet.protectedRanges ?? [], size, context.names);
  const tab = addTab(workbook, sheet, context.theme);
  const validated = writeCells(tab, sheet, size, locks, context);
  writeRows(tab, sheet);
  writeColumns(tab, sheet, size, locks !== undefined);
  for (const merge of sheet.merges ?? []) {
    const { top, left, bottom, right } = rectOf(merge, size);
    tab.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
  const filtered = sheet.basicFilter?.range;
  if (filtered !== undefined) tab.autoFilter = rectName(rectOf(filtered, size));
  const rules = toConditionalFormats(sheet.conditionalFormats ?? [], { ...context, size, sheetId: 0 });
  for (const rule of rules) tab.addConditionalFormatting(rule);
  // Without a password: the lock keeps from mistakes, and a secret in the program would be none.
  if (locks !== undefined)
    await tab.protect('', { autoFilter: true, sort: true, formatColumns: true, formatRows: true });
  return {
    protectedRanges: xml,
    dataValidations: writeValidations(validated, context.lists, context.locale),
  };
}

function addTab(workbook: Workbook, { properties = {} }: Sheet, theme: Theme): Worksheet {
  const grid = properties.gridProperties ?? {};
  const xSplit = grid.frozenColumnCount ?? 0;
  const ySplit = grid.frozenRowCount ?? 0;
  const common = { showGridLines: grid.hideGridlines !== true, rightToLeft: properties.rightToLeft === true };
  const tab = workbook.addWorksheet(properties.title ?? '', {
    state: properties.hidden === true ? 'hidden' : 'visible',
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [
      xSplit + ySplit > 0 ? { ...common, state: 'frozen', xSplit, ySplit } : { ...common, state: 'normal' },
    ],
  });
  const argb = toArgb(properties.tabColorStyle, properties.tabColor, theme);
  if (argb !== undefined) tab.properties.tabColor = { argb };
  tab.properties.defaultColWidth = toColumnWidth(usualColumnPixels);
  return tab;
}

function writeRows(tab: Worksheet, sheet: Sheet): void {
  for (const block of sheet.data ?? []) {
    (block.rowMetadata ?? []).forEach(({ pixelSize = usualRowPixels, hiddenByUser }, offset) => {
      // Sheets fits a row that nobody sized to its wrapped text; a file has to say how high that is.
      const cells = block.rowData?.[offset]?.values ?? [];
      const fitted =
        pixelSize === usualRowPixels ? fittedPixels(cells, block.columnMetadata ?? []) : pixelSize;
      if (fitted === usualRowPixels && hiddenByUser !== true) return;
      const row = tab.getRow((block.startRow ?? 0) + offset + 1);
      row.height = toRowHeight(fitted);
      if (hiddenByUser === true) row.hidden = true;
    });
  }
}

/** After the cells, or exceljs would give each of them a copy of its column's style. */
function writeColumns(tab: Worksheet, sheet: Sheet, size: GridSize, isProtected: boolean): void {
  const open = { protection: { locked: false } };
  for (let column = 0; isProtected && column < size.columns; column++) {
    const target = tab.getColumn(column + 1);
    target.style = open;
    target.width = toColumnWidth(usualColumnPixels);
  }
  for (const block of sheet.data ?? []) {
    (block.columnMetadata ?? []).forEach(({ pixelSize, hiddenByUser }, offset) => {
      if (pixelSize === undefined && hiddenByUser !== true) return;
      const column = tab.getColumn((block.startColumn ?? 0) + offset + 1);
      column.width = toColumnWidth(pixelSize ?? usualColumnPixels);
      if (hiddenByUser === true) column.hidden = true;
    });
  }
}
