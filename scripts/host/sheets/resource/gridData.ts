import { withCommas } from '../formulas/localFormula';
import { shiftFormula } from '../formulas/shiftFormula';
import { parseFormula } from '../formulas/parseFormula';
import type { Mask } from '../masks/parseMask';
import { within } from '../masks/parseMask';
import { pick } from '../masks/pick';
import { effectiveValue, numberFormatOf } from '../model/cells';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_FORMAT, DEFAULT_ROW_HEIGHT } from '../model/defaults';
import type { Rect } from '../model/rect';
import type {
  CellData,
  CellFormat,
  DataValidationRule,
  DimensionProperties,
  ExtendedValue,
  GridData,
  NumberFormat,
  RowData,
} from '../model/resources';
import type { Cell, PlacedRule, Row, Tab, Workbook } from '../model/workbook';
import { mapFormulas, withCondition } from '../structure/moveFormulas';
import { formatValue } from '../values/formatValue';
import { frozen } from './frozen';
import { metadataOf } from './toResource';

/** The cells of a rectangle as Google shows them: empty cells and rows at the end, or all of them, are left out. */
export function gridData(
  workbook: Workbook,
  tab: Tab,
  rect: Rect,
  mask: Mask,
  localFormulas: boolean,
): GridData {
  const rowMask = within(mask, 'rowData');
  const rowProperties = within(mask, 'rowMetadata');
  const columnProperties = within(mask, 'columnMetadata');
  const rows = rowMask ? rowData(workbook, tab, rect, within(rowMask, 'values'), localFormulas) : [];
  return {
    ...(rect.top > 0 && within(mask, 'startRow') ? { startRow: rect.top } : {}),
    ...(rect.left > 0 && within(mask, 'startColumn') ? { startColumn: rect.left } : {}),
    ...(rows.length > 0 ? { rowData: rows } : {}),
    ...(rowProperties
      ? { rowMetadata: dimensions(workbook, tab, true, rect.top, rect.bottom, rowProperties) }
      : {}),
    ...(columnProperties
      ? { columnMetadata: dimensions(workbook, tab, false, rect.left, rect.right, columnProperties) }
      : {}),
  };
}

function rowData(
  workbook: Workbook,
  tab: Tab,
  rect: Rect,
  mask: Mask | undefined,
  localFormulas: boolean,
): RowData[] {
  const show = mask && createCellView(workbook, mask, localFormulas);
  const known =
    mask && rect.left === 0 && !localFormulas
      ? memoised(rowsByMask, mask, () => new WeakMap<Row, ShownRow>())
      : undefined;
  const rows: RowData[] = [];
  let filled = 0;
  const bottom = Math.min(rect.bottom, tab.rows.length);
  for (let row = rect.top; row < bottom; row += 1) {
    const cells = tab.rows[row];
    let end = Math.min(rect.right, cells?.length ?? 0);
    while (end > rect.left && cells?.[end - 1] === undefined) end -= 1;
    if (end <= rect.left) {
      rows.push({});
      continue;
    }
    filled = rows.length + 1;
    const before = cells && known?.get(cells);
    if (before?.row === row && before.locale === workbook.locale && before.shown.values?.length === end) {
      rows.push(before.shown);
      continue;
    }
    const values: CellData[] = [];
    for (let column = rect.left; show !== undefined && column < end; column += 1) {
      const cell = cells?.[column];
      values.push(cell === undefined ? NO_CELL : Object.freeze(show(cell, row, column)));
    }
    Object.freeze(values);
    const shown: RowData = Object.freeze(show === undefined ? {} : { values });
    if (cells !== undefined) known?.set(cells, { row, locale: workbook.locale, shown });
    rows.push(shown);
  }
  rows.length = filled;
  return rows;
}

const NO_CELL: CellData = Object.freeze({});

/** Formats don't change either, and those of thousands of cells are a few. */
const formatsByMask = new WeakMap<Mask, WeakMap<NumberFormat, WeakMap<CellFormat, CellFormat>>>();
/** Stands for one that a cell has not. */
const plain: CellFormat = {};

/** What a mask showed of a row. Rows never change, so it holds as long as the row stays in its place. */
interface ShownRow {
  readonly row: number;
  readonly locale: Workbook['locale'];
  readonly shown: RowData;
}

const rowsByMask = new WeakMap<Mask, WeakMap<Row, ShownRow>>();

/** Prepares the view once, as it runs for every cell. */
function createCellView(
  workbook: Workbook,
  mask: Mask,
  localFormulas: boolean,
): (cell: Cell, row: number, column: number) => CellData {
  const entered = within(mask, 'userEnteredValue');
  const effective = within(mask, 'effectiveValue');
  const formatted = within(mask, 'formattedValue') !== undefined;
  const format = within(mask, 'userEnteredFormat');
  const shown = within(mask, 'effectiveFormat');
  const note = within(mask, 'note') !== undefined;
  const rule = within(mask, 'dataValidation');
  const link = within(mask, 'hyperlink') !== undefined;
  const texts = within(mask, 'textFormatRuns');
  const chips = within(mask, 'chipRuns');
  const userFormats = new Map<CellFormat, CellFormat>();
  const shownFormats = memoised(
    formatsByMask,
    mask,
    () => new WeakMap<NumberFormat, WeakMap<CellFormat, CellFormat>>(),
  );

  return (cell, row, column) => {
    const data: CellData = {};
    const value = effectiveValue(cell);
    const own = cell.userEnteredFormat;
    if (entered && cell.userEnteredValue)
      data.userEnteredValue = part(
        localFormulas ? local(cell.userEnteredValue) : cell.userEnteredValue,
        entered,
      );
    if (effective && value) data.effectiveValue = part(value, effective);
    if (formatted) {
      const text = formatValue(value, numberFormatOf(cell), workbook.locale);
      if (text !== undefined) data.formattedValue = text;
    }
    if (format && own) data.userEnteredFormat = memoised(userFormats, own, () => part(own, format));
    if (shown) {
      const numberFormat = numberFormatOf(cell);
      const known = memoised(
        shownFormats,
        numberFormat ?? plain,
        () => new WeakMap<CellFormat, CellFormat>(),
      );
      data.effectiveFormat = memoised(known, own ?? plain, () =>
        part(withDefaults(own, numberFormat), shown),
      );
    }
    if (note && cell.note !== undefined) data.note = cell.note;
    if (rule && cell.validation) data.dataValidation = part(ruleAt(cell.validation, row, column), rule);
    const target = link ? linkOf(cell) : undefined;
    if (target !== undefined) data.hyperlink = target;
    if (texts && cell.textFormatRuns)
      data.textFormatRuns = cell.textFormatRuns.map((run) => part(run, texts));
    if (chips && cell.chipRuns) data.chipRuns = cell.chipRuns.map((run) => part(run, chips));
    return data;
  };
}

const local = (value: ExtendedValue): ExtendedValue =>
  value.formulaValue === undefined ? value : { formulaValue: withCommas(value.formulaValue) };

/**
 * Picking leaves fields out and changes none, and every field of Google's types may be missing. Frozen, as a cell and what
 * it holds never change: thousands share a format or a rule.
 */
const part = <T extends object>(value: T, mask: Mask): T => frozen(pick(value, mask) as T);

interface Known<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function memoised<K, V>(known: Known<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function withDefaults(format: CellFormat | undefined, numberFormat: NumberFormat | undefined): CellFormat {
  return {
    ...DEFAULT_FORMAT,
    ...format,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    textFormat: { ...DEFAULT_FORMAT.textFormat, ...format?.textFormat },
  };
}

/** The rule with its formulas as they read in this cell. */
function ruleAt({ rule, row, column }: PlacedRule, atRow: number, atColumn: number): DataValidationRule {
  if (rule.condition?.type === 'ONE_OF_RANGE') return rule;
  const condition = mapFormulas(rule.condition, (text) => shiftFormula(text, atRow - row, atColumn - column));
  return condition === rule.condition ? rule : withCondition(rule, condition);
}

/**
 * The one address of a cell: of its whole text, of the only part that has one, or of a HYPERLINK formula that begins with
 * a literal one. Empty where there are several.
 */
function linkOf(cell: Cell): string | undefined {
  const parts = (cell.textFormatRuns ?? []).flatMap(({ format }) => format?.link?.uri ?? []);
  if (parts.length > 0) return parts.length === 1 ? parts[0] : undefined;
  const whole = cell.userEnteredFormat?.textFormat?.link?.uri;
  if (whole !== undefined) return whole;
  const formula = cell.userEnteredValue?.formulaValue;
  const parsed = formula === undefined ? undefined : parseFormula(formula);
  if (parsed === undefined || 'problem' in parsed) return undefined;
  const [name, , address] = parsed.tokens.filter((token) => token.kind !== 'space');
  if (name?.text.toUpperCase() !== 'HYPERLINK' || address?.kind !== 'string') return undefined;
  return address.text.slice(1, -1).replaceAll('""', '"');
}

function dimensions(
  workbook: Workbook,
  tab: Tab,
  rows: boolean,
  start: number,
  end: number,
  mask: Mask,
): DimensionProperties[] {
  const list: DimensionProperties[] = [];
  const tagged = new Set(workbook.metadata.map(({ location }) => location?.dimensionRange?.startIndex ?? 0));
  for (let at = start; at < end; at += 1) {
    const { hiddenByUser, pixelSize } = (rows ? tab.rowProperties : tab.columnProperties)[at] ?? {};
    const developerMetadata = tagged.has(at) ? metadataOf(workbook, tab, rows, at) : [];
    const whole: DimensionProperties = {
      ...(hiddenByUser === true ? { hiddenByUser } : {}),
      pixelSize: pixelSize ?? (rows ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH),
      ...(developerMetadata.length > 0 ? { developerMetadata } : {}),
    };
    list.push(pick(whole, mask) as DimensionProperties);
  }
  return list;
}
