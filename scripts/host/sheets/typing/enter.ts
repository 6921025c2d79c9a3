import { NotImplemented } from '../../contract';
import { formulaProblem } from '../formulas/checkFormula';
import { fullCellName } from '../model/a1';
import { cellAt, putCell, tidyCell } from '../model/cells';
import { invalid } from '../model/errors';
import { LIMITS } from '../model/limits';
import type { CellFormat } from '../model/resources';
import type { Tab, Workbook } from '../model/workbook';
import { parseTyped } from '../values/parseTyped';

/** Formats made by typing, one object for each kind, so that cells share them. */
const formats = new WeakMap<Workbook, Map<CellFormat | undefined, Map<string, CellFormat>>>();

/** Puts a text into a cell as if somebody typed it there. */
export function enter(
  workbook: Workbook,
  tab: Tab,
  row: number,
  column: number,
  text: string,
  year: number,
): void {
  const old = cellAt(tab, row, column);
  const oldFormat = old?.userEnteredFormat;
  const typed = parseTyped(text, workbook.locale, oldFormat?.numberFormat, year);
  if (text.length > LIMITS.cellCharacters) {
    throw invalid(
      `Your input contains more than the maximum of ${LIMITS.cellCharacters} characters in a single cell.`,
    );
  }
  const formula = typed.value?.formulaValue;
  const problem = formula === undefined ? undefined : formulaProblem(workbook, tab, formula);
  if (problem !== undefined) {
    throw new NotImplemented(`Sheets formula typed into ${fullCellName(tab.title, row, column)}: ${problem}`);
  }
  const keeps = oldFormat?.numberFormat !== undefined || typed.format === undefined;
  const userEnteredFormat = keeps ? oldFormat : withFormat(workbook, oldFormat, typed.format);
  putCell(
    tab,
    row,
    column,
    tidyCell({
      ...old,
      userEnteredValue: typed.value,
      computed: undefined,
      userEnteredFormat,
      textFormatRuns: undefined,
      chipRuns: undefined,
    }),
  );
}

function withFormat(
  workbook: Workbook,
  old: CellFormat | undefined,
  numberFormat: NonNullable<CellFormat['numberFormat']>,
): CellFormat {
  const known = formats.get(workbook) ?? new Map<CellFormat | undefined, Map<string, CellFormat>>();
  formats.set(workbook, known);
  const byPattern = known.get(old) ?? new Map<string, CellFormat>();
  known.set(old, byPattern);
  const key = `${numberFormat.type ?? ''} ${numberFormat.pattern ?? ''}`;
  const format = byPattern.get(key) ?? { ...old, numberFormat };
  byPattern.set(key, format);
  return format;
}
