import type { FormulaPart } from './splitFormula';
import { mapCode, splitFormula } from './splitFormula';
import { futureFunctions, sheetsFunctions } from './functionNames';

/** Excel refuses a workbook whose formula holds a longer literal, or is itself longer. */
const longestLiteral = 255;
const longestFormula = 8192;
const lastRow = 1048576;

const callPattern = /([A-Z_][A-Z0-9_.]*)(\s*\()/gi;
const openRangePattern = /(\$?[A-Z]{1,3}\$?\d+:)(\$?[A-Z]{1,3})(?![A-Z0-9$_.(])/gi;

/**
 * `=IF(A1>0;"a;b";1)` → `IF(A1>0,"a;b",1)`: as xlsx stores formulas, without the sign. A formula that Excel
 * cannot calculate keeps its last value, in the way Google's own export does it.
 */
export function toExcelFormula(formula: string, decimalComma: boolean, cached: string | number = ''): string {
  const body = formula.replace(/^=/, '');
  const parts = splitFormula(body);
  const translated = parts.some(needsSheets) ? keepValue(body, cached) : translate(parts, decimalComma);
  if (translated.length > longestFormula) {
    throw new Error(`Excel takes formulas of at most ${longestFormula} characters: ${formula.slice(0, 80)}…`);
  }
  return translated;
}

function translate(parts: readonly FormulaPart[], decimalComma: boolean): string {
  const separated = mapCode(parts, (character, inArray, before, after) => {
    if (character === ',' && decimalComma && isDigit(before) && isDigit(after)) return '.';
    if (inArray) return character === '\\' ? ',' : character;
    return character === ';' ? ',' : character;
  });
  return separated
    .map((part) => {
      if (part.kind === 'string') return splitLiteral(part.text);
      if (part.kind === 'name') return part.text;
      return part.text
        .replace(callPattern, (whole, name: string) =>
          futureFunctions.has(name.toUpperCase()) ? `_xlfn.${whole}` : whole,
        )
        .replace(openRangePattern, `$1$2${lastRow}`);
    })
    .join('');
}

function needsSheets(part: FormulaPart): boolean {
  if (part.kind !== 'code') return false;
  return Array.from(part.text.matchAll(callPattern)).some(([, name]) =>
    sheetsFunctions.has((name ?? '').toUpperCase()),
  );
}

function keepValue(body: string, cached: string | number): string {
  const value = typeof cached === 'number' ? String(cached) : literal(cached);
  return `IFERROR(__xludf.DUMMYFUNCTION(${literal(body)}),${value})`;
}

/** The text as a literal of a formula. */
export function literal(text: string): string {
  return splitLiteral(`"${text.replaceAll('"', '""')}"`);
}

function splitLiteral(quoted: string): string {
  const text = quoted.slice(1, -1);
  if (text.length <= longestLiteral) return quoted;
  const pieces = text.match(/(?:""|[^"]){1,127}/g) ?? [];
  return pieces.map((piece) => `"${piece}"`).join('&');
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
