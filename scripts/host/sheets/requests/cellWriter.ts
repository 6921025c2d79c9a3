import { NotImplemented } from '../../contract';
import { checkCondition } from '../conditions/checkCondition';
import { formulaProblem } from '../formulas/checkFormula';
import { withSemicolons } from '../formulas/localFormula';
import { shiftFormula } from '../formulas/shiftFormula';
import { overwrite } from '../masks/overwrite';
import { parseMask, within } from '../masks/parseMask';
import type { Mask } from '../masks/parseMask';
import { fullCellName } from '../model/a1';
import { cellAt, putCell, tidyCell } from '../model/cells';
import { keptColors, withTwins } from '../model/colors';
import { invalid } from '../model/errors';
import { LIMITS } from '../model/limits';
import type { CellData, CellFormat, ExtendedValue } from '../model/resources';
import type { PlacedRule, Tab, Workbook } from '../model/workbook';
import { checkChips, checkRuns } from './checkRuns';
import { checkNumberFormat } from '../values/formatValue';
import type { Draft } from './handler';

/** Writes the masked fields of one cell; fields that the data lacks are cleared. */
type CellWriter = (tab: Tab, row: number, column: number, data: CellData | undefined, from?: Origin) => void;

/** The cell that relative references of the data are meant for. */
interface Origin {
  readonly row: number;
  readonly column: number;
}

const READ_ONLY = ['effectiveValue', 'effectiveFormat', 'formattedValue', 'hyperlink'];
const MISSING = ['pivotTable', 'dataSourceTable', 'dataSourceFormula'] as const;

export function createCellWriter({ workbook, badDays }: Draft, fields: string | undefined): CellWriter {
  const localFormulas = badDays.is('formulasInLocale');
  const mask = parseMask(fields, 'CellData');
  const readOnly = READ_ONLY.find((field) => mask.fields.has(field));
  if (readOnly !== undefined) throw invalid(`CellData.${readOnly} is read-only: it can't be in 'fields'`);
  const missing = MISSING.find((field) => mask.fields.has(field));
  if (missing !== undefined) throw new NotImplemented(`Sheets CellData.${missing}`);

  const values = wholly(mask, 'userEnteredValue');
  const rules = wholly(mask, 'dataValidation');
  const notes = within(mask, 'note') !== undefined;
  const texts = wholly(mask, 'textFormatRuns');
  const chips = wholly(mask, 'chipRuns');
  const formats = within(mask, 'userEnteredFormat');
  const format = formats && createFormatWriter(withTwins(formats));

  const asWritten = (value: ExtendedValue | undefined): ExtendedValue | undefined =>
    localFormulas && value?.formulaValue !== undefined
      ? { ...value, formulaValue: withSemicolons(value.formulaValue) }
      : value;

  return (tab, row, column, data, from = { row, column }) => {
    if (mask.all) refuseMissing(data);
    const old = cellAt(tab, row, column);
    const value = values
      ? checkValue(workbook, tab, row, column, asWritten(data?.userEnteredValue), from)
      : old?.userEnteredValue;
    const next = tidyCell({
      userEnteredValue: value,
      computed: values ? undefined : old?.computed,
      computedFormat: old?.computedFormat,
      userEnteredFormat: format
        ? format(old?.userEnteredFormat, data?.userEnteredFormat)
        : old?.userEnteredFormat,
      note: notes ? data?.note || undefined : old?.note,
      validation: rules ? placeRule(workbook, tab, data, from) : old?.validation,
      // A new value takes the runs of the old one along.
      textFormatRuns: texts
        ? checkRuns(value, data?.textFormatRuns)
        : values
          ? undefined
          : old?.textFormatRuns,
      chipRuns: chips ? checkChips(value, data?.chipRuns) : values ? undefined : old?.chipRuns,
    });
    putCell(tab, row, column, next);
  };
}

function wholly(mask: Mask, field: string): boolean {
  const inner = within(mask, field);
  if (inner !== undefined && !inner.all) throw new NotImplemented(`Sheets fields below CellData.${field}`);
  return inner !== undefined;
}

function refuseMissing(data: CellData | undefined): void {
  const field = MISSING.find((name) => data?.[name] !== undefined);
  if (field !== undefined) throw new NotImplemented(`Sheets CellData.${field}`);
}

/** Equal formats become one object, so that thousands of cells share it. */
function createFormatWriter(
  mask: Mask,
): (old: CellFormat | undefined, data: CellFormat | undefined) => CellFormat | undefined {
  const known = new Map<CellFormat | undefined, Map<string, CellFormat | undefined>>();
  const texts = new WeakMap<CellFormat, string>();
  const textOf = (data: CellFormat | undefined): string => {
    if (data === undefined) return '';
    const text = texts.get(data) ?? JSON.stringify(data);
    texts.set(data, text);
    return text;
  };
  return (old, data) => {
    const text = textOf(data);
    const byText = known.get(old) ?? new Map<string, CellFormat | undefined>();
    known.set(old, byText);
    if (byText.has(text)) return byText.get(text);
    const written = overwrite(old, keptColors(data), mask);
    checkNumberFormat(written?.numberFormat);
    const next = written === undefined || Object.keys(written).length === 0 ? undefined : written;
    byText.set(text, next);
    return next;
  };
}

const VALUE_KINDS = ['numberValue', 'stringValue', 'boolValue', 'formulaValue'] as const;

function checkValue(
  workbook: Workbook,
  tab: Tab,
  row: number,
  column: number,
  value: ExtendedValue | undefined,
  from: Origin,
): ExtendedValue | undefined {
  if (value === undefined) return undefined;
  const name = (): string => fullCellName(tab.title, row, column);
  if (value.errorValue !== undefined) throw invalid(`${name()}: ExtendedValue.errorValue is read-only`);
  const kinds = VALUE_KINDS.filter((kind) => value[kind] !== undefined);
  if (kinds.length > 1)
    throw invalid(`${name()}: ExtendedValue takes one kind of value, not ${kinds.join(' and ')}`);
  const text = value.stringValue ?? value.formulaValue ?? '';
  if (text.length > LIMITS.cellCharacters) {
    throw invalid(
      `${name()}: Your input contains more than the maximum of ${LIMITS.cellCharacters} characters in a single cell.`,
    );
  }
  if (kinds.length === 0 || value.stringValue === '') return undefined;
  if (value.formulaValue === undefined) return value;
  if (!value.formulaValue.startsWith('=')) throw invalid(`${name()}: formulaValue must begin with '='`);
  const formula = shiftFormula(value.formulaValue, row - from.row, column - from.column);
  requireFormula(workbook, tab, row, column, formula);
  return { formulaValue: formula };
}

/** Refuses a formula that not every engine reads alike, and names its cell. */
export function requireFormula(
  workbook: Workbook,
  tab: Tab,
  row: number,
  column: number,
  formula: string,
): void {
  const problem = formulaProblem(workbook, tab, formula);
  if (problem !== undefined)
    throw invalid(`${fullCellName(tab.title, row, column)}: ${formula} has ${problem}`);
}

function placeRule(
  workbook: Workbook,
  tab: Tab,
  data: CellData | undefined,
  from: Origin,
): PlacedRule | undefined {
  const rule = data?.dataValidation;
  if (rule === undefined) return undefined;
  checkCondition(workbook, tab, rule.condition, 'validation');
  return { rule, row: from.row, column: from.column };
}
