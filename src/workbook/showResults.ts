import type { Issue } from '../core/model';
import { groupBy } from '../core/groupBy';
import { figureKey, rowKey } from '../core/period/assign';
import { stateRows, type StatedRow } from '../core/period/stateRows';
import type { Summary } from '../core/summary/model';
import { scoreUnitRow } from '../core/summary/scoreUnitRow';
import type { CheckedPeriod } from '../core/validation/interpret';
import type { IssueCode } from '../core/validation/rules';
import {
  formatInterval,
  issueTexts,
  rowsMissingText,
  rowStateWords,
  severityWords,
  tabTitles,
} from '../text/vi';
import type { CellValue } from './cells';
import { findSheet } from './findSheet';
import { locator } from './locate';
import type { PeriodReading } from './periodWorkbook';
import type { Request, Spreadsheet } from './sheets';
import { writeDisplays, type RowDisplay } from './tabs/entryTab';
import { writeFigureDisplays } from './tabs/figureEntriesTab';
import { writeFindings, type FindingRow } from './tabs/findingsTab';
import { writeRanking } from './tabs/rankingTab';
import { writeProgress, type Progress } from './tabs/submissionsTab';
import { writeSummary } from './tabs/summaryTab';

/** All that a compile shows: machine columns, `Kiểm tra`, `Nộp báo cáo`, `Tổng hợp`, `Xếp hạng xã`. No entry cell. */
export function showResults(
  workbook: Spreadsheet,
  reading: PeriodReading,
  checked: CheckedPeriod,
  summary: Summary,
  compiledAt: string,
): readonly Request[] {
  const displays = rowDisplays(checked);
  const figureDisplays = figureDisplaysOf(checked);
  const progress = progressOf(checked, summary);
  return [
    ...reading.entries.flatMap((entry) => writeDisplays(entry, (key) => displays.get(key))),
    ...writeFigureDisplays(reading.figures, (key) => figureDisplays.get(key)),
    ...writeProgress(reading.submissions, (unit) => progress.get(unit)),
    ...writeFindings(findSheet(workbook, tabTitles.findings), findingRows(reading, checked)),
    ...writeRanking(findSheet(workbook, tabTitles.ranking), summary.communes),
    ...writeSummary(gridOf(workbook), summary, checked.catalogue, compiledAt),
  ];
}

function gridOf(workbook: Spreadsheet): Parameters<typeof writeSummary>[0] {
  const { sheetId = 0, gridProperties = {} } = findSheet(workbook, tabTitles.summary).properties ?? {};
  return { sheetId, rowCount: gridProperties.rowCount ?? 0, columnCount: gridProperties.columnCount ?? 0 };
}

const toFix = (issues: readonly Issue<IssueCode>[]): string => {
  const lines = issues.filter(({ severity }) => severity !== 'info').map(describeIssue);
  return lines.length > 1 ? lines.map((line) => `• ${line}`).join('\n') : lines.join('');
};

export const describeIssue = ({ code, params }: Issue<IssueCode>): string => issueTexts[code](params);

function rowDisplays({ catalogue, rows, issues }: CheckedPeriod): ReadonlyMap<string, RowDisplay> {
  const byRow = groupBy(issues, ({ where: { criterion = '', unit = '' } }) => rowKey({ criterion, unit }));
  return new Map(
    stateRows(catalogue, rows).map((stated) => {
      const key = rowKey(stated.row);
      const display = {
        status: rowStateWords[stated.state],
        fix: toFix(byRow.get(key) ?? []),
        selfPoints: selfPoints(stated),
      };
      return [key, display];
    }),
  );
}

function selfPoints({ criterion, row, state }: StatedRow): CellValue {
  const { score, excluded, max } = scoreUnitRow(criterion, row, state, 'self');
  if (excluded.low >= max || state === 'empty') return undefined;
  return formatInterval(score);
}

function figureDisplaysOf({
  figures,
  issues,
}: CheckedPeriod): ReadonlyMap<string, Pick<RowDisplay, 'status' | 'fix'>> {
  const byRow = groupBy(issues, ({ where: { figure = '', unit = '' } }) => figureKey({ figure, unit }));
  return new Map(
    figures.map((entry) => {
      const own = byRow.get(figureKey(entry)) ?? [];
      const invalid = own.some(({ severity }) => severity === 'error');
      const state = invalid ? 'invalid' : entry.value === undefined ? 'empty' : 'ready';
      return [figureKey(entry), { status: rowStateWords[state], fix: toFix(own) }];
    }),
  );
}

function progressOf({ issues }: CheckedPeriod, { ledgers }: Summary): ReadonlyMap<string, Progress> {
  const byUnit = groupBy(issues, ({ where }) => where.unit ?? '');
  return new Map(
    ledgers.self.units.map(({ id, rows, rate }) => {
      const own = byUnit.get(id) ?? [];
      const count = (severity: Issue['severity']): number =>
        own.filter((issue) => issue.severity === severity).length;
      const { entered, valid, explained, notApplicable } = rows;
      const progress = {
        entered,
        valid,
        explained,
        notApplicable,
        errors: count('error'),
        warnings: count('warning'),
        points: rate.low,
      };
      return [id, progress];
    }),
  );
}

const gravity: readonly Issue['severity'][] = ['error', 'warning', 'info'];

/** The gravest first, then in the order of the rows. */
export const sortIssues = <Code extends string>(issues: readonly Issue<Code>[]): readonly Issue<Code>[] =>
  gravity.flatMap((severity) => issues.filter((issue) => issue.severity === severity));

function findingRows(reading: PeriodReading, { catalogue, issues }: CheckedPeriod): readonly FindingRow[] {
  const locate = locator(reading);
  const unitNames = new Map(catalogue.units.map(({ id, name }) => [id, name]));
  const titles = new Map(catalogue.criteria.map(({ id, title }) => [id, `${id} – ${title}`]));
  const figureNames = new Map(catalogue.figures.map(({ id, name }) => [id, name]));
  return gatherMissing(sortIssues(issues)).map(({ issue, message, about }) => {
    const { unit = '', criterion, figure } = issue.where;
    const location = locate(issue.where);
    return {
      severity: severityWords[issue.severity],
      unit: unitNames.get(unit) ?? unit,
      criterion: about ?? (figure !== undefined ? figureNames.get(figure) : titles.get(criterion ?? '')),
      cell: location && {
        formula: `=HYPERLINK("#gid=${String(location.sheetId)}&range=${location.cell}";"${location.tab}!${location.cell}")`,
      },
      message,
    };
  });
}

interface ListedIssue {
  readonly issue: Issue<IssueCode>;
  readonly message: string;
  /** What the line speaks of, where it is not the criterion alone. */
  readonly about?: string;
}

/** A unit that has entered nothing would fill the list: its missing rows of one group share a line. */
function gatherMissing(issues: readonly Issue<IssueCode>[]): readonly ListedIssue[] {
  const groupOf = ({ where: { criterion = '', unit = '' } }: Issue): string =>
    `${criterion.slice(0, criterion.lastIndexOf('.'))}@${unit}`;
  const missing = groupBy(
    issues.filter(({ code }) => code === 'valueMissing'),
    groupOf,
  );
  return issues.flatMap((issue): readonly ListedIssue[] => {
    if (issue.code !== 'valueMissing') return [{ issue, message: describeIssue(issue) }];
    const together = missing.get(groupOf(issue)) ?? [];
    if (together.length === 1) return [{ issue, message: describeIssue(issue) }];
    if (together[0] !== issue) return [];
    const about = together.map(({ where }) => where.criterion).join('; ');
    return [{ issue, about, message: rowsMissingText(together.length) }];
  });
}
