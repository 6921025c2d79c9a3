import { firstPeriod } from '../../src/catalogue/period';
import { summarise } from '../../src/core/summary/summarise';
import { interpret } from '../../src/core/validation/interpret';
import { readPeriodWorkbook } from '../../src/workbook/periodWorkbook';
import type { Spreadsheet } from '../../src/workbook/sheets';
import { showResults } from '../../src/workbook/showResults';

/** What compile does between its read and its write. */
export function computeResults(workbook: Spreadsheet): number {
  const reading = readPeriodWorkbook(workbook, firstPeriod);
  const checked = interpret(reading.raw, '2021-10-24');
  return showResults(workbook, reading, checked, summarise(checked), '24/10/2021 08:00').length;
}
