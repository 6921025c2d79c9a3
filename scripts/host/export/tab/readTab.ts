import type { ConditionalFormattingOptions, Worksheet } from 'exceljs';
import { defined } from '../defined';
import type { GridSize } from '../grid/a1';
import { parseRect, rangeOf } from '../grid/a1';
import { findElements } from '../package/xml';
import type { DimensionProperties, Sheet } from '../resource';
import { fromConditionalFormats } from '../rules/conditionalFormats';
import { fromProtections } from '../rules/protections';
import { readValidations } from '../rules/readValidations';
import { fromArgb } from '../style/color';
import { fromColumnWidth, fromRowHeight, usualRowPixels } from './pixels';
import type { ReadContext } from './readCells';
import { cellAt, readCells } from './readCells';

/** A tab as `toXlsx` wrote it. The id of the tab is its index, since xlsx keeps none of ours. */
export function readTab(tab: Worksheet, sheetXml: string, index: number, context: ReadContext): Sheet {
  const rects = findElements(sheetXml, 'mergeCell').map(({ attributes }) =>
    parseRect(attributes['ref'] ?? ''),
  );
  const cells = readCells(tab, sheetXml, context);
  const size = {
    rows: Math.max(cells.length, tab.rowCount),
    columns: Math.max(tab.columnCount, tab.columns.length),
  };
  for (const { rect, rule } of readValidations(sheetXml, context.readList, context.locale)) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++)
        cellAt(cells, row, column).dataValidation = rule;
    }
  }
  const filtered = findElements(sheetXml, 'autoFilter')[0]?.attributes['ref'];
  const conditional = fromConditionalFormats(conditionalFormattings(tab), {
    size,
    sheetId: index,
    locale: context.locale,
    theme: new Map(),
  });
  const isOpen = (row: number, column: number): boolean => {
    const cell = tab.findRow(row + 1)?.findCell(column + 1);
    return (cell ?? tab.getColumn(column + 1)).style.protection?.locked === false;
  };
  const protections = fromProtections(sheetXml, index, isOpen);
  return defined({
    basicFilter: filtered === undefined ? undefined : { range: rangeOf(parseRect(filtered), index) },
    conditionalFormats: conditional.length > 0 ? conditional : undefined,
    data: [
      {
        columnMetadata: Array.from({ length: size.columns }, (_, column) => columnProperties(tab, column)),
        rowData: Array.from(cells, (values) => defined({ values })),
        rowMetadata: Array.from({ length: size.rows }, (_, row) => rowProperties(tab, row)),
      },
    ],
    merges: rects.length > 0 ? rects.map((rect) => rangeOf(rect, index)) : undefined,
    properties: readProperties(tab, index, size),
    protectedRanges: protections.length > 0 ? protections : undefined,
  });
}

function readProperties(tab: Worksheet, index: number, size: GridSize): Sheet['properties'] {
  const view = tab.views[0];
  const frozen = view?.state === 'frozen' ? view : undefined;
  return defined({
    gridProperties: defined({
      columnCount: size.columns,
      frozenColumnCount: frozen?.xSplit || undefined,
      frozenRowCount: frozen?.ySplit || undefined,
      hideGridlines: view?.showGridLines === false ? true : undefined,
      rowCount: size.rows,
    }),
    hidden: tab.state === 'visible' ? undefined : true,
    index,
    rightToLeft: view?.rightToLeft === true ? true : undefined,
    sheetId: index,
    sheetType: 'GRID' as const,
    tabColorStyle: fromArgb(tab.properties.tabColor?.argb),
    title: tab.name,
  });
}

/** exceljs keeps them, but does not say so in its typings. */
function conditionalFormattings(tab: Worksheet): readonly ConditionalFormattingOptions[] {
  return hasFormats(tab) ? tab.conditionalFormattings : [];
}

function hasFormats(
  tab: object,
): tab is { readonly conditionalFormattings: readonly ConditionalFormattingOptions[] } {
  return 'conditionalFormattings' in tab && Array.isArray(tab.conditionalFormattings);
}

function columnProperties(tab: Worksheet, column: number): DimensionProperties {
  const { width, hidden } = tab.getColumn(column + 1);
  return defined({
    hiddenByUser: hidden ? true : undefined,
    pixelSize: width === undefined ? undefined : fromColumnWidth(width),
  });
}

function rowProperties(tab: Worksheet, row: number): DimensionProperties {
  const found = tab.findRow(row + 1);
  return defined({
    hiddenByUser: found?.hidden === true ? true : undefined,
    pixelSize: found?.height === undefined ? usualRowPixels : fromRowHeight(found.height),
  });
}
