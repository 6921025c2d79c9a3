import { readFileSync } from 'node:fs';
import { office } from '../../src/catalogue/office';
import { firstPeriod } from '../../src/catalogue/period';
import { settleSubmissions } from '../../src/core/submission/settleSubmissions';
import { summarise } from '../../src/core/summary/summarise';
import { interpret } from '../../src/core/validation/interpret';
import { showFindings } from '../../src/workbook/show/listFindings';
import { readPeriodWorkbook } from '../../src/workbook/period/periodWorkbook';
import type { Spreadsheet } from '../../src/workbook/grid/sheets';
import { showChecks } from '../../src/workbook/show/showResults';
import { showSubmissions } from '../../src/workbook/show/showSubmissions';
import { showSummary } from '../../src/workbook/show/showSummary';
import { fastest } from './measures';

/** What compile does between its read and its write. */
function computeResults(workbook: Spreadsheet): number {
  const reading = readPeriodWorkbook(workbook, { period: firstPeriod, office });
  const moment = {
    at: '2021-10-24T08:00',
    today: '2021-10-24',
    periodState: 'open',
  } as const;
  const settled = settleSubmissions(reading.raw, interpret(reading.raw, moment.today), moment);
  const { checked } = settled;
  const summary = summarise(checked);
  const at = '24/10/2021 08:00';
  return [
    ...showSubmissions(workbook, reading, settled, { user: '', now: at }),
    ...showChecks(reading, checked, summary),
    ...showFindings(reading, checked, at),
    ...showSummary(workbook, reading, checked, summary, { at, mark: '', scale: '', changes: new Map() }),
  ].length;
}

// Run by itself: the argument names what Sheets answered, the output is milliseconds.
const workbook = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Spreadsheet;
console.log(fastest(100, () => computeResults(workbook)));
