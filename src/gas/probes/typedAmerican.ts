import type { Probe } from '../probing/probe';
import { compareTyped, type TypedCase } from '../probing/typed';

const cases: readonly TypedCase[] = [
  ['1,234.5', { numberValue: 1234.5 }, 'NUMBER', '#,##0.00'],
  ['1.234', { numberValue: 1.234 }],
  ['3/15/2026', { numberValue: 46096 }, 'DATE', 'm/d/yyyy'],
  ['15/3/2026', { stringValue: '15/3/2026' }],
];

export const typedAmerican: Probe = {
  id: 'A76',
  run: (scratch) => compareTyped(scratch.tab('en_US'), cases),
};
