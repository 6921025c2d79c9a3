import { appError } from '../core/appError';
import type { ReportingPeriod } from '../core/model';
import { summarise } from '../core/summary/summarise';
import { interpret, type CheckedPeriod } from '../core/validation/interpret';
import { progressTexts } from '../text/vi';
import { cutRequests } from '../workbook/cutRequests';
import { locator } from '../workbook/locate';
import { keyedTabs, readPeriodWorkbook, type PeriodReading } from '../workbook/periodWorkbook';
import { describeIssue, showResults, sortIssues } from '../workbook/showResults';
import { keyRange, movedTab } from '../workbook/movedTab';
import type { Spreadsheet } from '../workbook/sheets';
import type { CompileResult, FindingLine } from './api';
import { findPeriod } from './findPeriod';
import { readMask, urlOf } from './masks';
import type { World } from './ports';

/** How often a compile starts over because somebody moved rows between its read and its write. */
const attempts = 3;

/**
 * "Tổng hợp": one read of the control workbook, one read and one write of the period workbook. Everything is derived
 * from the entry cells; if rows moved meanwhile, which the write itself reports, it reads and writes again.
 */
export function compile(world: World, periodId?: string): CompileResult {
  return world.lock.hold(() => {
    const { line, workbookId } = findPeriod(world, periodId);
    const period = line.read();
    let moved: string | undefined;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const pass = compileOnce(world, period, workbookId);
      if (pass.movedTab === undefined) return pass.result;
      moved = pass.movedTab;
    }
    throw appError('rowsKeepMoving', { tab: moved ?? '' });
  });
}

function compileOnce(
  { workbooks, clock, progress }: World,
  period: ReportingPeriod,
  workbookId: string,
): { readonly result: CompileResult; readonly movedTab: string | undefined } {
  progress.say(progressTexts.readingPeriod);
  const workbook = workbooks.get(workbookId, readMask);
  const reading = readPeriodWorkbook(workbook, period);
  const checked = interpret(reading.raw, clock.today());
  const summary = summarise(checked);
  progress.say(progressTexts.writing);
  const calls = cutRequests(showResults(workbook, reading, checked, summary, clock.now()));
  const keyed = keyedTabs(reading);
  let after: Spreadsheet = {};
  for (const requests of calls) after = workbooks.write(workbookId, requests, keyed.map(keyRange));
  const result = { workbookId, url: urlOf(workbookId), summary, findings: findingLines(reading, checked) };
  return { result, movedTab: movedTab(after, keyed) };
}

function findingLines(reading: PeriodReading, { issues }: CheckedPeriod): readonly FindingLine[] {
  const locate = locator(reading);
  return sortIssues(issues).map((issue) => {
    const { unit = null, criterion = null, figure = null } = issue.where;
    const location = locate(issue.where);
    return {
      code: issue.code,
      severity: issue.severity,
      unit,
      criterion,
      figure,
      cell: location ? `${location.tab}!${location.cell}` : null,
      message: describeIssue(issue),
      params: issue.params,
    };
  });
}
