import { office } from '../../src/catalogue/office';
import { firstPeriod } from '../../src/catalogue/period';
import { ownFigure } from '../../src/core/aggregation/rowBounds';
import { rowKey } from '../../src/core/keys';
import { interpret } from '../../src/core/validation/interpret';
import { headRows } from '../../src/workbook/grid/table';
import { readPeriodWorkbook } from '../../src/workbook/period/periodWorkbook';
import type { Spreadsheet } from '../../src/workbook/grid/sheets';
import type { Comparison } from './compareFormulas';

/** The ratio that each row's formula shows against the one that TypeScript computes from what was typed. */
export function compareRatios(workbook: Spreadsheet, today: string): Comparison {
  const { raw, entries } = readPeriodWorkbook(workbook, { period: firstPeriod, office });
  const checked = interpret(raw, today);
  const rows = new Map(checked.rows.map((row) => [rowKey(row), row]));
  const criteria = new Map(checked.catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const differences: string[] = [];
  let cells = 0;
  for (const { table, keys } of entries) {
    keys.forEach((key, at) => {
      const row = rows.get(key);
      const criterion = row && criteria.get(row.criterion);
      const overwritten = checked.issues.some(
        ({ code, where }) =>
          (code === 'commonFigureOverwritten' || code === 'unusedCell') &&
          where.criterion === row?.criterion &&
          where.unit === row?.unit,
      );
      if (!row || criterion?.measure.kind !== 'ratio' || row.entry.denominator === 0 || overwritten) return;
      // What could not be read as a number has no ratio in TypeScript; the sheet may still divide what it took for one.
      const expected = ownFigure(criterion, row);
      if (expected === undefined) return;
      cells++;
      const shown = table.rows[at]?.cell('ratio').value;
      if (typeof shown !== 'number' || Math.abs(shown - expected) > 1e-9) {
        differences.push(
          `${table.title} row ${String(headRows + at + 1)}: ${String(shown)} shown, ${String(expected)} computed`,
        );
      }
    });
  }
  return { cells, differences };
}
