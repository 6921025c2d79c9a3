import type { CheckedPeriod } from '../../core/validation/interpret';
import { describeIssue } from '../../text/vi';
import { sortIssues } from '../../workbook/show/listFindings';
import { locator } from '../../workbook/period/locate';
import type { PeriodReading } from '../../workbook/period/periodReading';
import type { FindingLine } from '../api/api';

/** The findings for whoever called: each by itself, the gravest first. */
export function findingLines(reading: PeriodReading, { issues }: CheckedPeriod): readonly FindingLine[] {
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
      message: describeIssue(issue, reading.raw.office),
      params: issue.params,
    };
  });
}
