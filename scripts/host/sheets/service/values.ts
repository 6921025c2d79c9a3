import { requireEditable } from '../access/protection';
import { requireFormula } from '../requests/cellWriter';
import type { Draft } from '../requests/handler';
import { columnName, rangeName } from '../model/a1';
import { cellAt, effectiveValue, numberFormatOf, putCell, tidyCell } from '../model/cells';
import { invalid } from '../model/errors';
import { LIMITS } from '../model/limits';
import { cellCount, findTab, resolveA1, wholeTab } from '../model/rect';
import type { Rect } from '../model/rect';
import type { ExtendedValue, ValueRange } from '../model/resources';
import type { Cell, Tab, Workbook } from '../model/workbook';
import { withCommas } from '../formulas/localFormula';
import { enter } from '../typing/enter';
import { errorText } from '../model/errorTexts';
import { formatValue } from '../values/formatValue';
import { lastTable } from './lastTable';
import { invalidValue } from './valueLists';

export interface RenderOptions {
  readonly byRows: boolean;
  readonly value: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly dates: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
  /** Formulas are shown with the separators of the locale: of the bad day. */
  readonly localFormulas: boolean;
}

/** The values of a range; empty rows and columns at the end are left out. */
export function readValues(workbook: Workbook, rect: Rect, options: RenderOptions): ValueRange {
  const tab = findTab(workbook, rect.sheetId);
  const outer = options.byRows ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const inner = options.byRows ? [rect.left, rect.right] : [rect.top, rect.bottom];
  const [start = 0, end = 0] = outer;
  const [from = 0, to = 0] = inner;
  const values: unknown[][] = [];
  for (let i = start; i < end; i += 1) {
    const line: unknown[] = [];
    for (let j = from; j < to; j += 1) {
      line.push(render(workbook, options.byRows ? cellAt(tab, i, j) : cellAt(tab, j, i), options));
    }
    while (line.length > 0 && line.at(-1) === '') line.pop();
    values.push(line);
  }
  while (values.length > 0 && values.at(-1)?.length === 0) values.pop();
  const range = nameOf(tab, rect);
  const majorDimension = options.byRows ? 'ROWS' : 'COLUMNS';
  return values.length === 0 ? { range, majorDimension } : { range, majorDimension, values };
}

export const nameOf = (tab: Tab, rect: Rect): string =>
  rangeName(tab.title, rect.top, rect.left, rect.bottom, rect.right);

function render(workbook: Workbook, cell: Cell | undefined, options: RenderOptions): unknown {
  const value = effectiveValue(cell);
  const format = numberFormatOf(cell);
  const formula = cell?.userEnteredValue?.formulaValue;
  if (options.value === 'FORMULA' && formula !== undefined)
    return options.localFormulas ? withCommas(formula) : formula;
  if (value === undefined) return '';
  const isDate = format?.type === 'DATE' || format?.type === 'DATE_TIME';
  if (options.value === 'FORMATTED_VALUE' || (isDate && options.dates === 'FORMATTED_STRING')) {
    return formatValue(value, format, workbook.locale);
  }
  return value.errorValue
    ? errorText(value.errorValue)
    : (value.numberValue ?? value.boolValue ?? value.stringValue);
}

interface WriteOptions {
  readonly input: 'RAW' | 'USER_ENTERED';
  readonly year: number;
}

/**
 * Writes lines of values from the first cell of the rectangle on; gives the cells that they cover. A rectangle of one
 * cell only says where to begin.
 */
export function writeValues(draft: Draft, asked: Rect, range: ValueRange, options: WriteOptions): Rect {
  const { workbook, actor, touch } = draft;
  const tab = findTab(workbook, asked.sheetId);
  const rect = cellCount(asked) > 1 ? asked : { ...wholeTab(tab), top: asked.top, left: asked.left };
  const lines = range.values ?? [];
  const byRows = (range.majorDimension ?? 'ROWS') === 'ROWS';
  const breadth = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const [height, width] = byRows ? [lines.length, breadth] : [breadth, lines.length];
  if (width > rect.right - rect.left) throw beyond(tab, asked, `column [${columnName(rect.right)}]`);
  if (height > rect.bottom - rect.top) throw beyond(tab, asked, `row [${rect.bottom + 1}]`);
  const covered: Rect = { ...rect, bottom: rect.top + height, right: rect.left + width };
  if (height === 0 || width === 0) return covered;
  requireEditable(workbook, covered, actor);
  lines.forEach((line: readonly unknown[], i) => {
    line.forEach((value, j) => {
      const [row, column] = byRows ? [rect.top + i, rect.left + j] : [rect.top + j, rect.left + i];
      // "Null values will be skipped."
      if (value !== null) writeValue(workbook, tab, row, column, value, options);
    });
  });
  touch(cellCount(covered));
  return covered;
}

const beyond = (tab: Tab, asked: Rect, place: string): Error =>
  invalid(`Requested writing within range [${nameOf(tab, asked)}], but tried writing to ${place}`);

/** Counts the lines, and the places in them, where some cell is written: null writes none. */
export function countWritten(lines: readonly (readonly unknown[])[]): {
  cells: number;
  lines: number;
  places: number;
} {
  const places = new Set<number>();
  let cells = 0;
  let written = 0;
  for (const line of lines) {
    const before = cells;
    line.forEach((value, place) => {
      if (value === null) return;
      cells += 1;
      places.add(place);
    });
    if (cells > before) written += 1;
  }
  return { cells, lines: written, places: places.size };
}

function writeValue(
  workbook: Workbook,
  tab: Tab,
  row: number,
  column: number,
  value: unknown,
  options: WriteOptions,
): void {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw invalidValue(row, column, value);
  }
  if (typeof value === 'string' && value.length > LIMITS.cellCharacters) {
    throw invalid(
      `Your input contains more than the maximum of ${LIMITS.cellCharacters} characters in a single cell.`,
    );
  }
  if (options.input === 'USER_ENTERED' && typeof value === 'string') {
    if (value.startsWith('=')) requireFormula(workbook, tab, row, column, value);
    enter(workbook, tab, row, column, value, options.year);
    return;
  }
  const old = cellAt(tab, row, column);
  putCell(tab, row, column, tidyCell({ ...old, userEnteredValue: rawValue(value), computed: undefined }));
}

function rawValue(value: string | number | boolean): ExtendedValue | undefined {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return value === '' ? undefined : { stringValue: value };
}

export function clearValues({ workbook, actor, touch }: Draft, rect: Rect): void {
  requireEditable(workbook, rect, actor);
  const tab = findTab(workbook, rect.sheetId);
  for (let row = rect.top; row < Math.min(rect.bottom, tab.rows.length); row += 1) {
    for (let column = rect.left; column < rect.right; column += 1) {
      const old = cellAt(tab, row, column);
      if (old?.userEnteredValue === undefined) continue;
      putCell(tab, row, column, tidyCell({ ...old, userEnteredValue: undefined, computed: undefined }));
    }
  }
  touch(cellCount(rect));
}

/** Where rows are appended: below the last table of the range, or at its start; the grid grows where it must. */
export function placeToAppend(
  workbook: Workbook,
  range: string,
  lines: number,
  breadth: number,
): { table: Rect | undefined; place: Rect } {
  const rect = resolveA1(workbook, range);
  const tab = findTab(workbook, rect.sheetId);
  const table = lastTable(tab, rect);
  const top = table?.bottom ?? rect.top;
  const left = table?.left ?? rect.left;
  tab.rowCount = Math.max(tab.rowCount, top + lines);
  tab.columnCount = Math.max(tab.columnCount, left + breadth);
  return { table, place: { sheetId: tab.id, top, left, bottom: top + lines, right: left + breadth } };
}
