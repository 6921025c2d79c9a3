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
  /** Nothing: the cell is to be blank. */
  const compare = (row: number, firstColumn: number, expected: readonly (number | undefined)[]): void => {
    expected.forEach((value, at) => {
      cells++;
      const shown = grid[row]?.values?.[firstColumn + at]?.effectiveValue?.numberValue;
      if (shown === value) return;
      if (shown !== undefined && value !== undefined && Math.abs(shown - value) <= 1e-9) return;
      const place = `R${String(row + 1)}C${String(firstColumn + at + 1)}`;
      differences.push(`${summaryWords.title} ${place}: ${String(shown)} shown, ${String(value)} computed`);
    });
  };
  const perLedger = 1 + catalogue.scales.length;
  [ledgers.self, ledgers.appraised, ledgers.province].forEach(({ scales }, block) => {
    scales.forEach(({ max, excluded, required, achieved, rate, converted, known }, at) => {
      const row = groupHead - 1 - (3 - block) * perLedger + 1 + at;
      // What nobody has said yet is blank.
      const told = (value: number): number | undefined => (block > 0 && known.done === 0 ? undefined : value);
      compare(row, 2, [max, excluded.low, required.high]);
      compare(row, 5, [achieved.low, rate.low, converted.low].map(told));
      compare(row, 9, [achieved.high, rate.high, converted.high].map(told));
    });
  });
  ledgers.self.groups.forEach(({ id, achieved }, at) => {
    const appraised = ledgers.appraised.groups.find((line) => line.id === id);
    const ends =
      appraised?.known.done === 0
        ? [undefined, undefined]
        : [appraised?.achieved.low, appraised?.achieved.high];
    compare(firstGroup + at, 5, [achieved.low, achieved.high, ...ends]);
  });
  return { cells, differences };
}
