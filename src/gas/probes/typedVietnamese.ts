import type { Probe } from '../probing/probe';
import { compareTyped, type TypedCase } from '../probing/typed';

const cases: readonly TypedCase[] = [
  ['12', { numberValue: 12 }],
  ['+12', { numberValue: 12 }],
  ['1,5', { numberValue: 1.5 }],
  ['12,444', { numberValue: 12.444 }],
  ['1.234', { numberValue: 1234 }, 'NUMBER', '#,##0'],
  ['1.234,5', { numberValue: 1234.5 }, 'NUMBER', '#,##0.00'],
  ['12.5', { stringValue: '12.5' }],
  ['1,234.5', { stringValue: '1,234.5' }],
  ['12,5%', { numberValue: 0.125 }, 'PERCENT', '0.00%'],
  ['90 %', { numberValue: 0.9 }, 'PERCENT', '0%'],
  ['1E3', { numberValue: 1000 }, 'SCIENTIFIC', '0.00E+00'],
  ['15/03/2026', { numberValue: 46096 }, 'DATE', 'dd/mm/yyyy'],
  ['5-3-2026', { numberValue: 46086 }, 'DATE', 'dd/mm/yyyy'],
  ['2026-03-15', { numberValue: 46096 }, 'DATE', 'yyyy-mm-dd'],
  ['15/03/2026 18:00', { numberValue: 46096.75 }, 'DATE_TIME', 'dd/mm/yyyy hh:mm'],
  ['31/02/2026', { stringValue: '31/02/2026' }],
  ['true', { boolValue: true }],
  ["'12", { stringValue: '12' }],
  ['=1+1', { formulaValue: '=1+1' }],
  ['12/BC-UBND', { stringValue: '12/BC-UBND' }],
];

export const typedVietnamese: Probe = {
  id: 'A75',
  run: (scratch) => compareTyped(scratch.tab('vi_VN'), cases),
};
