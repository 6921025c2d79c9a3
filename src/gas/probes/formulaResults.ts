import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A few of the cases that the host and LibreOffice agree on, one of each kind. */
const cases: readonly (readonly [formula: string, gives: unknown])[] = [
  ['=A1+0,5', { numberValue: 3 }],
  ['="2,5"+1', { numberValue: 3.5 }],
  ['=A1&"x"', { stringValue: '2,5x' }],
  ['=COUNTIFS(A1:A3;">2,4")', { numberValue: 2 }],
  ['=COUNTIFS(A1:A3;A1)', { numberValue: 1 }],
  ['=SUMIFS(A1:A3;A1:A3;"<>2,5")', { numberValue: 1e3 }],
  ['=SUM(A1:A4)', { numberValue: 1002.5 }],
  ['=ROUND(1,005;2)', { numberValue: 1.01 }],
  ['=TEXTJOIN("-";TRUE;"a";"";"b")', { stringValue: 'a-b' }],
  ['=ISNUMBER(A4)', { boolValue: false }],
  ['=COUNTBLANK(A1:A5)', { numberValue: 2 }],
  ['=IFERROR(1/0;"none")', { stringValue: 'none' }],
];

export const formulaResults: Probe = {
  id: 'A46',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch(
      tab.put(0, 0, [[2.5], [1e3], [null], ['7']]),
      tab.put(
        0,
        1,
        cases.map(([formula]) => [formula]),
      ),
    );
    const given = tab.cells(`B1:B${String(cases.length)}`, 'effectiveValue');
    return same(
      given.map((row) => row[0]?.effectiveValue),
      cases.map(([, gives]) => gives),
    );
  },
};
