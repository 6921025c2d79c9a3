import type { FormulaCase } from '../cases/formulas';

type Content = Exclude<FormulaCase['gives'], RegExp>;

export function entered(content: Content): gapi.client.sheets.CellData {
  if (content === null) return {};
  if (typeof content === 'number') return { userEnteredValue: { numberValue: content } };
  if (typeof content === 'boolean') return { userEnteredValue: { boolValue: content } };
  return { userEnteredValue: content.startsWith('=') ? { formulaValue: content } : { stringValue: content } };
}

const errorTexts: Readonly<Record<string, string>> = {
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
};

/** Engines add up in different orders: the fifteenth digit is as far as they agree. */
export function contentOf(cell: gapi.client.sheets.CellData | undefined): Content {
  const value = cell?.effectiveValue;
  const error = value?.errorValue?.type;
  if (error !== undefined) return errorTexts[error] ?? error;
  if (value?.numberValue !== undefined) return Number(value.numberValue.toPrecision(14));
  return value?.stringValue ?? value?.boolValue ?? null;
}
