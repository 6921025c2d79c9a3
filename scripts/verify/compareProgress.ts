import { office } from '../../src/catalogue/office';
import { firstPeriod } from '../../src/catalogue/period';
import type { RowState } from '../../src/core/rows/rowState';
import { stateRows } from '../../src/core/rows/stateRows';
import { interpret } from '../../src/core/validation/interpret';
import { readPeriodWorkbook } from '../../src/workbook/period/periodWorkbook';
import type { Spreadsheet } from '../../src/workbook/grid/sheets';
import type { Comparison } from './compareFormulas';

/** Rows that wait for their unit; all others it has answered, in figures or in words. */
const waiting: readonly RowState[] = ['empty', 'incomplete'];

/**
 * The live columns of `Nộp báo cáo` against the states that TypeScript finds. Units with errors are left out: the sheet
 * may take for a number, or for an answer, what TypeScript refuses to read.
 */
export function compareProgress(workbook: Spreadsheet, today: string): Comparison {
  const { raw, submissions } = readPeriodWorkbook(workbook, { period: firstPeriod, office });
  const checked = interpret(raw, today);
  const flawed = new Set(
    checked.issues
      .filter(({ severity, code }) => severity === 'error' || code === 'unusedCell')
      .map(({ where }) => where.unit),
  );
  const stated = stateRows(checked.catalogue, checked.rows);
  const differences: string[] = [];
  let cells = 0;
  for (const row of submissions.table.rows) {
    const unit = String(row.cell('id').value ?? '');
    const own = stated.filter((each) => each.row.unit === unit);
    if (own.length === 0 || flawed.has(unit)) continue;
    const left = own.filter(({ state }) => waiting.includes(state)).length;
    const expected = { liveDone: own.length - left, liveLeft: left, liveShare: 1 - left / own.length };
    for (const column of ['liveDone', 'liveLeft', 'liveShare'] as const) {
      cells++;
      const shown = row.cell(column).value;
      if (typeof shown === 'number' && Math.abs(shown - expected[column]) <= 1e-9) continue;
      differences.push(`${unit} ${column}: ${String(shown)} shown, ${String(expected[column])} computed`);
    }
  }
  return { cells, differences };
}
