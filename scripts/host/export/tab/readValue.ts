import type { Cell, CellHyperlinkValue, CellRichTextValue, CellValue } from 'exceljs';
import { toSheetsFormula } from '../formula/toSheetsFormula';
import type { CellData, ExtendedValue } from '../resource';
import { toErrorType } from './cellValue';
import type { RawCell } from './rawCells';

/** The value of a cell as Sheets would have it; what stands without a formula is its own result. */
export function readValue(cell: Cell, raw: RawCell | undefined, decimalComma: boolean): CellData {
  const { value } = cell;
  if (isHyperlink(value)) {
    const text = { stringValue: value.text };
    return {
      effectiveValue: { ...text },
      userEnteredFormat: { textFormat: { link: { uri: value.hyperlink } } },
      userEnteredValue: text,
    };
  }
  const { formula } = cell;
  if (typeof formula === 'string' && formula !== '') {
    const result = raw === undefined ? undefined : fromRaw(raw);
    const entered = { formulaValue: toSheetsFormula(formula, decimalComma) };
    return result === undefined
      ? { userEnteredValue: entered }
      : { effectiveValue: result, userEnteredValue: entered };
  }
  const plain = typeof value === 'string' ? { stringValue: value } : (fromText(value) ?? fromRaw(raw));
  return plain === undefined ? {} : { effectiveValue: { ...plain }, userEnteredValue: plain };
}

function fromRaw(raw: RawCell | undefined): ExtendedValue | undefined {
  if (raw?.value === undefined || raw.type === 's' || raw.type === 'inlineStr') return undefined;
  switch (raw.type) {
    case 'str':
      return { stringValue: raw.value };
    case 'b':
      return { boolValue: raw.value === '1' };
    case 'e':
      return { errorValue: { type: toErrorType(raw.value) } };
    default:
      return raw.value === '' ? undefined : { numberValue: Number(raw.value) };
  }
}

function fromText(value: CellValue): ExtendedValue | undefined {
  if (!isRichText(value)) return undefined;
  return { stringValue: value.richText.map(({ text }) => text).join('') };
}

function isHyperlink(value: CellValue): value is CellHyperlinkValue {
  return typeof value === 'object' && value !== null && 'hyperlink' in value;
}

function isRichText(value: CellValue): value is CellRichTextValue {
  return typeof value === 'object' && value !== null && 'richText' in value;
}
