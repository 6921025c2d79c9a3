import type { Issue, Row } from '../core/model';
import { groupBy } from '../core/groupBy';
import { figureKey, rowKey } from '../core/period/assign';
import type { RowState } from '../core/period/rowState';
import { stateRows, type StatedRow } from '../core/period/stateRows';
import type { Summary } from '../core/summary/model';
import { scoreUnitRow } from '../core/summary/scoreUnitRow';
import { isForUnit } from '../core/validation/issue';
import type { CheckedPeriod } from '../core/validation/interpret';
import type { IssueCode } from '../core/validation/rules';
import { formatInterval, rowStateWords, selfAppraisedText, tabTitles, withdrawnWord } from '../text/vi';
import type { CellValue } from './cells';
import { findSheet } from './findSheet';
import { describeIssue } from './listFindings';
import type { PeriodReading } from './periodWorkbook';
import type { Request, Spreadsheet } from './sheets';
import { writeDisplays, type RowDisplay } from './tabs/entryTab';
import { writeFigureDisplays } from './tabs/figureEntriesTab';
import { writeRanking } from './tabs/rankingTab';
import { writeProgress, type Progress } from './tabs/submissionsTab';
import { writeSummary } from './tabs/summaryTab';

/** The machine columns beside what people typed, and each unit's progress. No entry cell. */
export function showChecks(
  reading: PeriodReading,
  checked: CheckedPeriod,
  summary: Summary,
): readonly Request[] {
  const displays = rowDisplays(checked);
  const figureDisplays = figureDisplaysOf(checked);
  const former = (key: string): RowDisplay | undefined =>
    reading.raw.former.has(key) ? withdrawn : undefined;
  const progress = progressOf(checked, summary);
  return [
    ...reading.entries.flatMap((entry) => writeDisplays(entry, (key) => displays.get(key) ?? former(key))),
    ...writeFigureDisplays(reading.figures, (key) => figureDisplays.get(key) ?? former(key)),
    ...writeProgress(reading.submissions, (unit) => progress.get(unit)),
  ];
}

/** `Tổng hợp` and `Xếp hạng xã`. */
export const showSummary = (
  workbook: Spreadsheet,
  checked: CheckedPeriod,
  summary: Summary,
  compiledAt: string,
): readonly Request[] => [
  ...writeRanking(findSheet(workbook, tabTitles.ranking), summary.communes),
  ...writeSummary(gridOf(workbook), summary, checked.catalogue, compiledAt),
];

function gridOf(workbook: Spreadsheet): Parameters<typeof writeSummary>[0] {
  const { sheetId = 0, gridProperties = {} } = findSheet(workbook, tabTitles.summary).properties ?? {};
  return { sheetId, rowCount: gridProperties.rowCount ?? 0, columnCount: gridProperties.columnCount ?? 0 };
}

const toFix = (issues: readonly Issue<IssueCode>[]): string => {
  const lines = issues.filter(({ severity }) => severity !== 'info').map(describeIssue);
  return lines.length > 1 ? lines.map((line) => `• ${line}`).join('\n') : lines.join('');
};

/** By row key. */
export function rowDisplays({ catalogue, rows, issues }: CheckedPeriod): ReadonlyMap<string, RowDisplay> {
  const byRow = groupBy(issues.filter(isForUnit), ({ where: { criterion = '', unit = '' } }) =>
    rowKey({ criterion, unit }),
  );
  const isSelfAppraised = selfAppraisal(issues);
  return new Map(
    stateRows(catalogue, rows).map((stated) => {
      const key = rowKey(stated.row);
      const word = rowStateWords[stated.state];
      const display = {
        status:
          showsVerdict.has(stated.state) && isSelfAppraised(stated.row) ? selfAppraisedText(word) : word,
        fix: toFix(byRow.get(key) ?? []),
        selfPoints: selfPoints(stated),
      };
      return [key, display];
    }),
  );
}

/** A row that is no longer asked for says so, and nothing else. */
const withdrawn: RowDisplay = { status: withdrawnWord, fix: '', selfPoints: undefined };

const showsVerdict: ReadonlySet<RowState> = new Set<RowState>(['accepted', 'returned', 'notApplicable']);

/** A unit's rows that it appraised itself, by verdicts of their own or by accepting its submission as a whole. */
function selfAppraisal(issues: readonly Issue<IssueCode>[]): (row: Row) => boolean {
  const places = (code: IssueCode): ReadonlySet<string> =>
    new Set(
      issues
        .filter((issue) => issue.code === code)
        .map(({ where: { criterion = '', unit = '' } }) => rowKey({ criterion, unit })),
    );
  const [rows, submissions] = [places('selfAppraised'), places('selfAccepted')];
  return ({ criterion, unit, appraisal: { bySubmission } }) =>
    rows.has(rowKey({ criterion, unit })) ||
    (bySubmission === true && submissions.has(rowKey({ criterion: '', unit })));
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
  const byUnit = groupBy(issues.filter(isForUnit), ({ where }) => where.unit ?? '');
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
