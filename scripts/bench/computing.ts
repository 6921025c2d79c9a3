import { firstPeriod } from '../../src/catalogue/period';
import { summarise } from '../../src/core/summary/summarise';
import { interpret } from '../../src/core/validation/interpret';
import { showFindings } from '../../src/workbook/listFindings';
import { readPeriodWorkbook } from '../../src/workbook/periodWorkbook';
import type { Spreadsheet } from '../../src/workbook/sheets';
import { showChecks, showSummary } from '../../src/workbook/showResults';

/** What compile does between its read and its write. */
export function computeResults(workbook: Spreadsheet): number {
  const reading = readPeriodWorkbook(workbook, firstPeriod);
  const checked = interpret(reading.raw, '2021-10-24');
  const summary = summarise(checked);
  const at = '24/10/2021 08:00';
  return [
    ...showChecks(reading, checked, summary),
    ...showFindings(reading, checked, at),
    ...showSummary(workbook, checked, summary, at),
  ].length;
}
