import type { Summary } from '../../src/core/summary/model';
import { findSheet } from '../../src/workbook/grid/findSheet';
import type { Spreadsheet } from '../../src/workbook/grid/sheets';
import { summaryLayout } from '../../src/workbook/tabs/summary/summaryLayout';
import { readPeriodWorkbook } from '../../src/workbook/period/periodWorkbook';
import { office } from '../../src/catalogue/office';
import { firstPeriod } from '../../src/catalogue/period';
import type { Comparison } from './compareFormulas';
import { summaryWords } from '../../src/workbook/tabs/summary/words';
import { summaryPlace } from '../../src/workbook/tabs/summary/summaryTab';

/** The formulas of `Tổng hợp` against the summary: columns C–H and J–L of the official table, F–I of the groups. */
export function compareTotals(workbook: Spreadsheet, { ledgers }: Summary): Comparison {
  const { catalogue } = readPeriodWorkbook(workbook, { period: firstPeriod, office }).raw;
  const grid = findSheet(workbook, summaryPlace).data?.[0]?.rowData ?? [];
  const { groupHead, firstGroup } = summaryLayout(catalogue);
  const differences: string[] = [];
  let cells = 0;
  const compare = (row: number, firstColumn: number, expected: readonly number[]): void => {
    expected.forEach((value, at) => {
      cells++;
      const shown = grid[row]?.values?.[firstColumn + at]?.effectiveValue?.numberValue;
      if (shown !== undefined && Math.abs(shown - value) <= 1e-9) return;
      const place = `R${String(row + 1)}C${String(firstColumn + at + 1)}`;
      differences.push(`${summaryWords.title} ${place}: ${String(shown)} shown, ${String(value)} computed`);
    });
  };
  const perLedger = 1 + catalogue.scales.length;
  [ledgers.self, ledgers.appraised, ledgers.province].forEach(({ scales }, block) => {
    scales.forEach(({ max, excluded, required, achieved, rate, converted }, at) => {
      const row = groupHead - 1 - (3 - block) * perLedger + 1 + at;
      compare(row, 2, [max, excluded.low, required.high, achieved.low, rate.low, converted.low]);
      compare(row, 9, [achieved.high, rate.high, converted.high]);
    });
  });
  ledgers.self.groups.forEach(({ id, achieved }, at) => {
    const appraised = ledgers.appraised.groups.find((line) => line.id === id)?.achieved;
    compare(firstGroup + at, 5, [achieved.low, achieved.high, appraised?.low ?? NaN, appraised?.high ?? NaN]);
  });
  return { cells, differences };
}
