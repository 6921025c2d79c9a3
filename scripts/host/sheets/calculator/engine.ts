import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import type { CellArrayStructure } from '@ironcalc/wasm';
import { errorText, errorType } from '../model/errorTexts';
import type { ExtendedValue } from '../model/resources';
import { engineTitle } from './translate';

/** IronCalc, reduced to cells in and results out. Rows and columns are counted from 0. */
export interface Engine {
  /** A reference to a tab that the engine has not is an error there. */
  addTab(sheetId: number): void;
  /** Puts a value; undefined and `{}` empty the cell. */
  put(sheetId: number, row: number, column: number, value: ExtendedValue | undefined): void;
  putFormula(sheetId: number, row: number, column: number, formula: string): void;
  evaluate(): void;
  /** The result of a formula; `inexact`: a number that isn't shown with all its digits. */
  read(sheetId: number, row: number, column: number): Result;
}

export type Result =
  { readonly value: ExtendedValue } | { readonly inexact: true } | { readonly unsupported: string };

/** A tab of the engine's own, for questions beside the workbook. */
export const SCRATCH = -1;

/** Shows a number to sixteen digits; General would round it to nine. */
const EXACT_FORMAT = '0.0000000000000000E+00';
/** The engine's last digits are unsure; what has zeros there is taken as the round number it is. */
const SURE = /^-?\d\.\d{11}0{5}E[+-]\d+$/;

const NUMBER = 1;
const TEXT = 2;
const LOGICAL = 4;
const ERROR = 16;

let started = false;

function start(): void {
  if (started) return;
  const require = createRequire(join(process.cwd(), 'package.json'));
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  started = true;
}

export function createEngine(): Engine {
  start();
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  model.renameSheet(0, 'scratch');
  const sheets = new Map<number, number>([[SCRATCH, 0]]);
  const styled = new Map<string, number>();

  function sheet(sheetId: number): number {
    const known = sheets.get(sheetId);
    if (known !== undefined) return known;
    const index = sheets.size;
    model.newSheet();
    model.renameSheet(index, engineTitle(sheetId));
    sheets.set(sheetId, index);
    return index;
  }

  /** Gives the column the exact format, in steps, as each call costs. */
  function style(index: number, row: number, column: number): void {
    const key = `${index}:${column}`;
    const height = styled.get(key) ?? 0;
    if (row < height) return;
    const next = Math.max(256, height * 2, row + 1);
    const area = { sheet: index, row: height + 1, column: column + 1, width: 1, height: next - height };
    model.updateRangeStyle(area, 'num_fmt', EXACT_FORMAT);
    styled.set(key, next);
  }

  return {
    addTab: (sheetId) => void sheet(sheetId),
    put(sheetId, row, column, value) {
      model.setUserInput(sheet(sheetId), row + 1, column + 1, inputOf(value));
    },
    putFormula(sheetId, row, column, formula) {
      const index = sheet(sheetId);
      style(index, row, column);
      model.setUserInput(index, row + 1, column + 1, `=${formula}`);
    },
    evaluate: () => model.evaluate(),
    read(sheetId, row, column) {
      const at = [sheet(sheetId), row + 1, column + 1] as const;
      if (isSpread(model.getCellArrayStructure(...at))) return { unsupported: 'several cells' };
      return resultOf(model.getCellType(...at), model.getFormattedCellValue(...at));
    },
  };
}

/** INDEX gives an array of one cell; a larger one would fill its neighbours. */
function isSpread(structure: CellArrayStructure): boolean {
  if (structure === 'SingleCell') return false;
  return !('DynamicAnchor' in structure && structure.DynamicAnchor.every((size) => size === 1));
}

function inputOf(value: ExtendedValue | undefined): string {
  if (value?.numberValue !== undefined) return plainDecimal(value.numberValue);
  if (value?.stringValue !== undefined) return `'${value.stringValue}`;
  if (value?.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  if (value?.errorValue !== undefined) return errorText(value.errorValue);
  return '';
}

/** Without an exponent: with one, the engine would give the cell a format that its readers take over. */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(100).replace(/0+$/, '');
}

function resultOf(cellType: number, shown: string): Result {
  switch (cellType) {
    case NUMBER:
      return SURE.test(shown) ? { value: { numberValue: Number(shown) } } : { inexact: true };
    case TEXT:
      return { value: { stringValue: shown } };
    case LOGICAL:
      return { value: { boolValue: shown === 'TRUE' } };
    case ERROR: {
      const type = errorType(shown);
      // Anything else is a gap of the engine, not an error that Sheets has.
      if (type === undefined) return { unsupported: shown };
      return { value: { errorValue: { type, message: shown } } };
    }
    default:
      return { unsupported: `type ${cellType}` };
  }
}
