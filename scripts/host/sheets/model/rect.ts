import { parseA1 } from './a1';
import { invalid } from './errors';
import type { DimensionRange, GridRange } from './resources';
import type { Tab, Workbook } from './workbook';

/** A part of one tab; bottom and right are exclusive. */
export interface Rect {
  readonly sheetId: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function findTab(workbook: Workbook, sheetId: number | undefined): Tab {
  // Google leaves out a number that is 0, so an absent sheetId means tab 0.
  const tab = workbook.tabs.find((each) => each.id === (sheetId ?? 0));
  if (tab === undefined) throw invalid(`No grid with id: ${sheetId ?? 0}`);
  return tab;
}

export const tabTitled = (workbook: Workbook, title: string): Tab | undefined =>
  workbook.tabs.find((tab) => tab.title === title);

export const wholeTab = (tab: Tab): Rect => ({
  sheetId: tab.id,
  top: 0,
  left: 0,
  bottom: tab.rowCount,
  right: tab.columnCount,
});

/** The cells of a GridRange, unbounded sides taken to the end of the grid. */
export function resolveRange(workbook: Workbook, range: GridRange | undefined, field = 'range'): Rect {
  if (range === undefined) throw invalid(`${field} is required`);
  const tab = findTab(workbook, range.sheetId);
  const rect: Rect = {
    sheetId: tab.id,
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? tab.rowCount,
    right: range.endColumnIndex ?? tab.columnCount,
  };
  if (rect.top >= rect.bottom || rect.left >= rect.right) {
    throw invalid(`${field}: start index must be less than end index (${JSON.stringify(range)})`);
  }
  if (rect.bottom > tab.rowCount || rect.right > tab.columnCount) {
    throw invalid(
      `${field} (${JSON.stringify(range)}) exceeds grid limits. Max rows: ${tab.rowCount}, max columns: ${tab.columnCount}`,
    );
  }
  return rect;
}

/** The range with the ends that its open sides have now. */
export function closeRange(workbook: Workbook, range: GridRange): GridRange {
  const rect = resolveRange(workbook, range);
  return {
    sheetId: rect.sheetId,
    startRowIndex: rect.top,
    endRowIndex: rect.bottom,
    startColumnIndex: rect.left,
    endColumnIndex: rect.right,
  };
}

export function resolveDimension(
  workbook: Workbook,
  range: DimensionRange | undefined,
): { tab: Tab; rows: boolean; start: number; end: number } {
  if (range === undefined) throw invalid('range is required');
  const tab = findTab(workbook, range.sheetId);
  const rows = range.dimension === 'ROWS';
  if (!rows && range.dimension !== 'COLUMNS') throw invalid('dimension must be ROWS or COLUMNS');
  const count = rows ? tab.rowCount : tab.columnCount;
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? count;
  if (start >= end) throw invalid(`startIndex (${start}) must be less than endIndex (${end})`);
  return { tab, rows, start, end };
}

/** The cells of a range in A1 notation, or of a named range; one without a title is on the first visible tab, as Google documents. */
export function resolveA1(workbook: Workbook, text: string): Rect {
  const named = workbook.namedRanges.find((each) => each.name?.toLowerCase() === text.toLowerCase());
  if (named !== undefined) return resolveRange(workbook, named.range, text);
  const range = parseA1(text);
  if (range === undefined) throw invalid(`Unable to parse range: ${text}`);
  const tab = range.title === undefined ? firstVisible(workbook) : tabTitled(workbook, range.title);
  if (tab === undefined) throw invalid(`Unable to parse range: ${text}`);
  const bottom = range.bottom ?? tab.rowCount;
  const right = range.right ?? tab.columnCount;
  const rect: Rect = {
    sheetId: tab.id,
    top: Math.min(range.top, bottom - 1),
    left: Math.min(range.left, right - 1),
    bottom: Math.max(bottom, range.top + 1),
    right: Math.max(right, range.left + 1),
  };
  if (rect.bottom > tab.rowCount || rect.right > tab.columnCount) {
    throw invalid(
      `Range (${text}) exceeds grid limits. Max rows: ${tab.rowCount}, max columns: ${tab.columnCount}`,
    );
  }
  return rect;
}

export const intersects = (a: Rect, b: Rect): boolean =>
  a.sheetId === b.sheetId && a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.sheetId === inner.sheetId &&
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const cellCount = (rect: Rect): number => (rect.bottom - rect.top) * (rect.right - rect.left);

const firstVisible = (workbook: Workbook): Tab | undefined =>
  workbook.tabs.find((tab) => tab.properties.hidden !== true);

/** The cells of some rows or columns. */
export const bandRect = (tab: Tab, rows: boolean, start: number, end: number): Rect =>
  rows ? { ...wholeTab(tab), top: start, bottom: end } : { ...wholeTab(tab), left: start, right: end };
