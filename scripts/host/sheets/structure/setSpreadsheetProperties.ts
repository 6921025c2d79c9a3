import { NotImplemented } from '../../contract';
import { within } from '../masks/parseMask';
import type { Mask } from '../masks/parseMask';
import { parseFormula } from '../formulas/parseFormula';
import { fullCellName } from '../model/a1';
import { invalid } from '../model/errors';
import type { SpreadsheetProperties } from '../model/resources';
import type { Locale, Workbook } from '../model/workbook';

const SUPPORTED = ['title', 'locale', 'timeZone', 'autoRecalc'] as const;

const isLocale = (text: string): text is Locale => text === 'vi_VN' || text === 'en_US';

export function setSpreadsheetProperties(
  workbook: Workbook,
  properties: SpreadsheetProperties,
  mask: Mask,
): void {
  const asked = [...mask.fields.keys(), ...Object.keys(properties).filter((name) => within(mask, name))];
  const missing = asked.find((name) => !SUPPORTED.some((supported) => supported === name));
  if (missing !== undefined) throw new NotImplemented(`Sheets SpreadsheetProperties.${missing}`);
  for (const field of SUPPORTED) {
    if (within(mask, field) === undefined) continue;
    const value = properties[field];
    if (value === undefined) {
      if (mask.fields.has(field)) throw invalid(`properties.${field} can't be cleared`);
    } else set(workbook, field, value);
  }
}

function set(workbook: Workbook, field: (typeof SUPPORTED)[number], value: string): void {
  switch (field) {
    case 'title':
      workbook.title = value;
      return;
    case 'locale':
      if (!isLocale(value)) throw new NotImplemented(`Sheets locale ${value}`);
      if (value !== workbook.locale) requireNoDecimals(workbook);
      workbook.locale = value;
      return;
    case 'timeZone':
      requireTimeZone(value);
      workbook.properties.timeZone = value;
      return;
    case 'autoRecalc':
      if (value !== 'ON_CHANGE') throw new NotImplemented(`Sheets autoRecalc ${value}`);
  }
}

/** Sheets writes the numbers in formulas anew; here only those without a decimal sign read alike in both locales. */
function requireNoDecimals({ tabs }: Workbook): void {
  for (const { title, rows } of tabs) {
    rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        const formula = cell?.userEnteredValue?.formulaValue;
        const parsed = formula === undefined ? undefined : parseFormula(formula);
        if (parsed === undefined || 'problem' in parsed) return;
        if (parsed.tokens.some(({ kind, text }) => kind === 'number' && /[.,]/.test(text)))
          throw new NotImplemented(
            `Sheets locale that changes, with a decimal number in ${fullCellName(title, row, column)}`,
          );
      }),
    );
  }
}

function requireTimeZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw invalid(`Invalid time zone: ${zone}`);
  }
}
