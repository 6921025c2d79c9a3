import { NotImplemented } from '../../contract';
import type { BooleanCondition, ConditionType } from '../resource';
import { splitFormula } from '../formula/splitFormula';
import { literal, toExcelFormula } from '../formula/toExcelFormula';
import { fromLiteral, toSheetsFormula } from '../formula/toSheetsFormula';
import { usesDecimalComma } from '../formula/usesDecimalComma';
import { fromOperand, toOperand } from './conditionValue';

interface Template {
  readonly kind: 'number' | 'date' | 'text' | 'pattern';
  /** `C` is the cell, `#1` and `#2` the values. */
  readonly formula: string;
}

/**
 * Conditions as formulas, not as Excel's own comparisons: those count an empty cell as 0 and a text as more than
 * any number, which Sheets does not.
 */
const templates: ReadonlyMap<ConditionType, Template> = new Map<ConditionType, Template>([
  ['NUMBER_GREATER_THAN_EQ', { kind: 'number', formula: 'AND(ISNUMBER(C),C>=#1)' }],
  ['NUMBER_GREATER', { kind: 'number', formula: 'AND(ISNUMBER(C),C>#1)' }],
  ['NUMBER_LESS_THAN_EQ', { kind: 'number', formula: 'AND(ISNUMBER(C),C<=#1)' }],
  ['NUMBER_NOT_EQ', { kind: 'number', formula: 'AND(ISNUMBER(C),C<>#1)' }],
  ['NUMBER_LESS', { kind: 'number', formula: 'AND(ISNUMBER(C),C<#1)' }],
  ['NUMBER_EQ', { kind: 'number', formula: 'AND(ISNUMBER(C),C=#1)' }],
  ['NUMBER_BETWEEN', { kind: 'number', formula: 'AND(ISNUMBER(C),MEDIAN(C,#1,#2)=C)' }],
  ['NUMBER_NOT_BETWEEN', { kind: 'number', formula: 'AND(ISNUMBER(C),MEDIAN(C,#1,#2)<>C)' }],
  ['DATE_ON_OR_AFTER', { kind: 'date', formula: 'AND(ISNUMBER(C),INT(C)>=#1)' }],
  ['DATE_AFTER', { kind: 'date', formula: 'AND(ISNUMBER(C),INT(C)>#1)' }],
  ['DATE_ON_OR_BEFORE', { kind: 'date', formula: 'AND(ISNUMBER(C),INT(C)<=#1)' }],
  ['DATE_NOT_EQ', { kind: 'date', formula: 'AND(ISNUMBER(C),INT(C)<>#1)' }],
  ['DATE_BEFORE', { kind: 'date', formula: 'AND(ISNUMBER(C),INT(C)<#1)' }],
  ['DATE_EQ', { kind: 'date', formula: 'AND(ISNUMBER(C),INT(C)=#1)' }],
  ['DATE_BETWEEN', { kind: 'date', formula: 'AND(ISNUMBER(C),MEDIAN(INT(C),#1,#2)=INT(C))' }],
  ['DATE_NOT_BETWEEN', { kind: 'date', formula: 'AND(ISNUMBER(C),MEDIAN(INT(C),#1,#2)<>INT(C))' }],
  ['TEXT_CONTAINS', { kind: 'pattern', formula: 'ISNUMBER(SEARCH(#1,C))' }],
  ['TEXT_NOT_CONTAINS', { kind: 'pattern', formula: 'ISERROR(SEARCH(#1,C))' }],
  ['TEXT_STARTS_WITH', { kind: 'text', formula: 'LEFT(C,LEN(#1))=#1' }],
  ['TEXT_ENDS_WITH', { kind: 'text', formula: 'RIGHT(C,LEN(#1))=#1' }],
  ['TEXT_IS_EMAIL', { kind: 'text', formula: 'ISNUMBER(MATCH("*?@?*.?*",C,0))' }],
  ['TEXT_IS_URL', { kind: 'text', formula: 'OR(LEFT(C,7)="http://",LEFT(C,8)="https://")' }],
  ['TEXT_NOT_EQ', { kind: 'text', formula: 'C&""<>#1' }],
  ['TEXT_EQ', { kind: 'text', formula: 'C&""=#1' }],
  ['BLANK', { kind: 'text', formula: 'LEN(C)=0' }],
  ['NOT_BLANK', { kind: 'text', formula: 'LEN(C)>0' }],
]);

/** The condition as an Excel formula that is true or false for the cell; the formula moves with the cell. */
export function toConditionFormula(
  condition: BooleanCondition,
  cell: string,
  locale: string | undefined,
): string {
  const { type, values = [] } = condition;
  if (type === 'CUSTOM_FORMULA')
    return toExcelFormula(values[0]?.userEnteredValue ?? '', usesDecimalComma(locale));
  const template = type === undefined ? undefined : templates.get(type);
  if (template === undefined) throw new NotImplemented(`condition ${type ?? 'without a type'} in xlsx`);
  const operands = values.map((value) => {
    if (template.kind !== 'pattern') return toOperand(value, template.kind, locale);
    const operand = toOperand(value, 'text', locale);
    return operand.startsWith('"') ? literal(escapeWildcards(fromLiteral(operand))) : operand;
  });
  return template.formula.replace(/\bC\b(?!\()|#1|#2/g, (slot) => {
    if (slot === 'C') return cell;
    const operand = operands[slot === '#1' ? 0 : 1];
    if (operand === undefined) throw new Error(`The condition ${type ?? ''} lacks a value`);
    return operand;
  });
}

/** The way back: a formula that fits no template is a formula of its own. */
export function fromConditionFormula(
  formula: string,
  cell: string,
  locale: string | undefined,
): BooleanCondition {
  for (const [type, template] of templates) {
    const match = templatePattern(template.formula, cell).exec(formula);
    if (match === null) continue;
    const operands = [match.groups?.['v1'], match.groups?.['v2']].filter((operand) => operand !== undefined);
    if (!operands.every(isOneOperand)) continue;
    const { kind } = template;
    const values = operands.map((operand) => {
      if (kind !== 'pattern') return fromOperand(operand, kind, locale);
      const value = fromOperand(operand, 'text', locale);
      return value.userEnteredValue === undefined || !operand.startsWith('"')
        ? value
        : { userEnteredValue: value.userEnteredValue.replace(/~([~*?])/g, '$1') };
    });
    return values.length === 0 ? { type } : { type, values };
  }
  return {
    type: 'CUSTOM_FORMULA',
    values: [{ userEnteredValue: toSheetsFormula(formula, usesDecimalComma(locale)) }],
  };
}

function templatePattern(template: string, cell: string): RegExp {
  const seen = new Set<string>();
  const source = template
    .split(/(\bC\b(?!\()|#1|#2)/)
    .map((piece) => {
      if (piece === 'C') return cell;
      if (!/^#[12]$/.test(piece)) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const name = `v${piece.slice(1)}`;
      if (seen.has(name)) return `\\k<${name}>`;
      seen.add(name);
      return `(?<${name}>.+?)`;
    })
    .join('');
  return new RegExp(`^${source}$`, 's');
}

/** `1` and `MAX(A1,B1)`, but not `1,B1=2`, which is the rest of some other formula. */
function isOneOperand(text: string): boolean {
  let depth = 0;
  for (const part of splitFormula(text)) {
    if (part.kind !== 'code') continue;
    for (const character of part.text) {
      if (character === '(' || character === '{') depth++;
      if (character === ')' || character === '}') depth--;
      if (depth < 0 || (depth === 0 && character === ',')) return false;
    }
  }
  return depth === 0;
}

function escapeWildcards(text: string): string {
  return text.replace(/[~*?]/g, '~$&');
}
