import type { Actor } from '../access/protection';
import { EVERYTHING, within } from '../masks/parseMask';
import type { Mask } from '../masks/parseMask';
import { pick } from '../masks/pick';
import { intersects, resolveA1, resolveRange, wholeTab } from '../model/rect';
import type { Rect } from '../model/rect';
import type { GridData, GridRange, Sheet, Spreadsheet } from '../model/resources';
import type { Workbook } from '../model/workbook';
import { gridData } from './gridData';
import { sheetResource, spreadsheetResource } from './toResource';

interface ReadOptions {
  readonly actor: Actor;
  /** Undefined: all sheets. */
  readonly ranges: readonly string[] | undefined;
  /** Undefined: everything, the cells only where `includeGridData` says so. */
  readonly mask: Mask | undefined;
  readonly includeGridData: boolean;
  /** Formulas are shown with the separators of the locale: of the bad day. */
  readonly localFormulas: boolean;
}

/** What `spreadsheets.get` answers, and how many cells are in it. May share structure with the workbook. */
export function readSpreadsheet(
  workbook: Workbook,
  options: ReadOptions,
): { spreadsheet: Spreadsheet; cells: number } {
  const { mask = EVERYTHING } = options;
  const rects = options.ranges?.map((range) => resolveA1(workbook, range));
  const tabs = workbook.tabs.filter(({ id }) => rects?.some((rect) => rect.sheetId === id) !== false);
  const sheetMask = within(mask, 'sheets');
  const sheets = sheetMask
    ? tabs.map((tab) => restrict(workbook, sheetResource(workbook, tab, options.actor, sheetMask), rects))
    : [];
  // The mask was checked against this type, and leaves fields out only.
  const spreadsheet = pick({ ...spreadsheetResource(workbook, sheets), sheets }, mask) as Spreadsheet;
  const dataMask =
    options.mask === undefined ? (options.includeGridData ? EVERYTHING : undefined) : dataOf(options.mask);
  let cells = 0;
  if (dataMask !== undefined) {
    spreadsheet.sheets = tabs.map((tab, i) => {
      const parts = rects?.filter((rect) => rect.sheetId === tab.id) ?? [wholeTab(tab)];
      const data = parts.map((rect) => gridData(workbook, tab, rect, dataMask, options.localFormulas));
      cells += data.reduce((sum, part) => sum + countCells(part), 0);
      return { ...spreadsheet.sheets?.[i], data };
    });
  }
  return { spreadsheet, cells };
}

function dataOf(mask: Mask): Mask | undefined {
  const sheets = within(mask, 'sheets');
  return sheets && within(sheets, 'data');
}

const countCells = (data: GridData): number =>
  (data.rowData ?? []).reduce((sum, row) => sum + (row.values?.length ?? 0), 0);

/** Of a sheet only the objects that the ranges touch. */
function restrict(workbook: Workbook, sheet: Sheet, rects: readonly Rect[] | undefined): Sheet {
  if (rects === undefined) return sheet;
  const touches = (range: GridRange | undefined): boolean =>
    range === undefined || rects.some((rect) => intersects(rect, resolveRange(workbook, range)));
  return {
    ...sheet,
    ...(sheet.merges ? { merges: sheet.merges.filter(touches) } : {}),
    ...(sheet.protectedRanges
      ? { protectedRanges: sheet.protectedRanges.filter(({ range }) => touches(range)) }
      : {}),
    ...(sheet.bandedRanges ? { bandedRanges: sheet.bandedRanges.filter(({ range }) => touches(range)) } : {}),
    ...(sheet.conditionalFormats
      ? {
          conditionalFormats: sheet.conditionalFormats.filter(({ ranges }) => ranges?.some(touches) === true),
        }
      : {}),
  };
}
