import type { ConditionType } from '../resource';

export interface Comparison {
  readonly kind: 'number' | 'date';
  readonly operator: string;
}

const table: ReadonlyMap<ConditionType, Comparison> = new Map<ConditionType, Comparison>([
  ['NUMBER_GREATER', { kind: 'number', operator: 'greaterThan' }],
  ['NUMBER_GREATER_THAN_EQ', { kind: 'number', operator: 'greaterThanOrEqual' }],
  ['NUMBER_LESS', { kind: 'number', operator: 'lessThan' }],
  ['NUMBER_LESS_THAN_EQ', { kind: 'number', operator: 'lessThanOrEqual' }],
  ['NUMBER_EQ', { kind: 'number', operator: 'equal' }],
  ['NUMBER_NOT_EQ', { kind: 'number', operator: 'notEqual' }],
  ['NUMBER_BETWEEN', { kind: 'number', operator: 'between' }],
  ['NUMBER_NOT_BETWEEN', { kind: 'number', operator: 'notBetween' }],
  ['DATE_AFTER', { kind: 'date', operator: 'greaterThan' }],
  ['DATE_ON_OR_AFTER', { kind: 'date', operator: 'greaterThanOrEqual' }],
  ['DATE_BEFORE', { kind: 'date', operator: 'lessThan' }],
  ['DATE_ON_OR_BEFORE', { kind: 'date', operator: 'lessThanOrEqual' }],
  ['DATE_EQ', { kind: 'date', operator: 'equal' }],
  ['DATE_NOT_EQ', { kind: 'date', operator: 'notEqual' }],
  ['DATE_BETWEEN', { kind: 'date', operator: 'between' }],
  ['DATE_NOT_BETWEEN', { kind: 'date', operator: 'notBetween' }],
]);

/** How Excel's own validation by number or date says it; nothing for the other conditions. */
export function comparison(type: ConditionType): Comparison | undefined {
  return table.get(type);
}

export function conditionOf(kind: Comparison['kind'], operator: string): ConditionType | undefined {
  for (const [type, entry] of table) if (entry.kind === kind && entry.operator === operator) return type;
  return undefined;
}
