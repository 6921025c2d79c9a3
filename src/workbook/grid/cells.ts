import { serialOfDay } from '../../core/day';
import type { Day } from '../../core/model';
import { emptyCell, type LinkBehind, type RawCell, type Scalar } from '../../core/parse/rawCell';
import { cutText } from '../../text/vi';
import { sameFormula } from './formulas';
import type { CellData, ExtendedValue } from './sheets';

/** What a cell holds: https://support.google.com/drive/answer/37603 */
export const longestText = 50_000;

/** Text as a cell takes it. */
export const toText = (text: string): string => cutText(text, longestText);

/**
 * What the program writes into a cell: nothing for '', and text is always a literal, whatever it begins with, and cut to what
 * a cell holds.
 */
export type CellValue =
  | Scalar
  | { readonly formula: string }
  | { readonly day: Day }
  /** Shown whole or with decimals, as the value needs it. */
  | { readonly points: number }
  | undefined;

export const points = (value: number | undefined): CellValue =>
  value === undefined ? undefined : { points: value };

export function toCell(value: CellValue): CellData {
  return value === undefined || value === '' ? {} : { userEnteredValue: toExtendedValue(value) };
}

function toExtendedValue(value: NonNullable<CellValue>): ExtendedValue {
  switch (typeof value) {
    case 'string':
      return { stringValue: toText(value) };
    case 'number':
      return { numberValue: value };
    case 'boolean':
      return { boolValue: value };
    default:
      return 'formula' in value ? { formulaValue: value.formula } : { numberValue: numberOf(value) };
  }
}

const numberOf = (value: { readonly day: Day } | { readonly points: number }): number =>
  'points' in value ? value.points : serialOfDay(value.day);

export function fromCell(data: CellData): RawCell {
  const { userEnteredValue, effectiveValue, effectiveFormat } = data;
  if (userEnteredValue === undefined) return emptyCell;
  const formula = userEnteredValue.formulaValue;
  const typed = scalarOf(userEnteredValue);
  const value = scalarOf(effectiveValue);
  const format = effectiveFormat?.numberFormat?.type;
  const cell: { -readonly [field in keyof RawCell]: RawCell[field] } = {};
  if (formula !== undefined) cell.formula = formula;
  else if (typed !== undefined) cell.typed = typed;
  if (value !== undefined) cell.value = value;
  if (format !== undefined) cell.format = format;
  const links = linksBehind(data);
  if (links.length > 0) cell.links = links;
  return cell;
}

/** The link of the whole cell, of parts of its text, and of its chips; a run without a place begins the text. */
function linksBehind({ hyperlink, textFormatRuns = [], chipRuns = [] }: CellData): readonly LinkBehind[] {
  const runs = [
    ...textFormatRuns.map(({ startIndex = 0, format }) => ({ at: startIndex, address: format?.link?.uri })),
    ...chipRuns.map(({ startIndex = 0, chip }) => ({
      at: startIndex,
      address: chip?.richLinkProperties?.uri,
    })),
    { at: 0, address: hyperlink },
  ].flatMap(({ at, address }) => (address === undefined ? [] : [{ at, address }]));
  const firsts = runs.filter(
    ({ address }, index) => runs.findIndex((run) => run.address === address) === index,
  );
  return firsts.sort((a, b) => a.at - b.at);
}

const scalarOf = (value: ExtendedValue | undefined): Scalar | undefined =>
  value?.stringValue ?? value?.numberValue ?? value?.boolValue;

/** A cell's text, or what its formula comes to; '' where there is none. */
export const textOf = ({ userEnteredValue, effectiveValue }: CellData = {}): string =>
  userEnteredValue === undefined
    ? ''
    : String(scalarOf(userEnteredValue) ?? scalarOf(effectiveValue) ?? '').trim();

/** Does the cell hold the very value that the program would write? Sheets shows an empty text as no value at all. */
export function holds({ userEnteredValue: found }: CellData = {}, value: CellValue): boolean {
  const formula = found?.formulaValue;
  if (typeof value !== 'object') {
    const written = typeof value === 'string' ? toText(value) : (value ?? '');
    return formula === undefined && (scalarOf(found) ?? '') === written;
  }
  return 'formula' in value ? sameFormula(formula, value.formula) : found?.numberValue === numberOf(value);
}
