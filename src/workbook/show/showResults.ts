import type { Issue, Office, Row } from '../../core/model';
import { groupBy } from '../../core/groupBy';
import { figureKey, rowKey } from '../../core/keys';
import type { RowState } from '../../core/rows/rowState';
import { stateRows, type StatedRow } from '../../core/rows/stateRows';
import type { OpenPoint, Summary } from '../../core/summary/model';
import { scoreUnitRow } from '../../core/summary/scoreUnitRow';
import { isForUnit } from '../../core/findings/issue';
import type { CheckedPeriod } from '../../core/validation/interpret';
import type { IssueCode } from '../../core/findings/findings';
import {
  describeIssue,
  formatInterval,
  listed,
  openPointTexts,
  rowStateWords,
  selfAppraisedText,
  withdrawnWord,
} from '../../text/vi';
import { points, type CellValue } from '../grid/cells';
import { linkTo } from '../grid/linkTo';
import { todoLocator } from '../period/locateTodo';
import type { PeriodReading } from '../period/periodReading';
import type { Request } from '../grid/sheets';
import { showLive } from './showLive';
import { writeDisplays, type RowDisplay } from '../tabs/entry/readEntryTab';
import { writeFigureDisplays, type FigureDisplay } from '../tabs/figureEntries/figureEntriesTab';
import { writeProgress, type Progress } from '../tabs/submissions/submissionsTab';

/** The machine columns beside what people typed, and each unit's progress. No entry cell. */
export function showChecks(
  reading: PeriodReading,
  checked: CheckedPeriod,
  summary: Summary,
): readonly Request[] {
  const { office } = reading.raw;
  const displays = rowDisplays(checked, office);
  const figureDisplays = figureDisplaysOf(checked, office);
  const former = (key: string): (RowDisplay & FigureDisplay) | undefined =>
    reading.raw.former.has(key) ? withdrawn : undefined;
  const progress = progressOf(checked, summary, todoLocator(reading, checked.catalogue), office.shortName);
  return [
    ...reading.entries.flatMap((entry) => writeDisplays(entry, (key) => displays.get(key) ?? former(key))),
    ...writeFigureDisplays(reading.figures, (key) => figureDisplays.get(key) ?? former(key)),
    ...writeProgress(reading.submissions, (unit) => progress.get(unit)),
    ...showLive(reading, checked),
  ];
}

const toFix = (issues: readonly Issue<IssueCode>[], office: Office): string =>
  listed(issues.filter(({ severity }) => severity !== 'info').map((issue) => describeIssue(issue, office)));

/** By row key. */
export function rowDisplays(
  { catalogue, rows, issues }: CheckedPeriod,
  office: Office,
): ReadonlyMap<string, RowDisplay> {
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
        fix: toFix(byRow.get(key) ?? [], office),
        selfPoints: selfPoints(stated),
      };
      return [key, display];
    }),
  );
}

/** A row that is no longer asked for says so, and nothing else. */
const withdrawn: RowDisplay & FigureDisplay = {
  status: withdrawnWord,
  fix: '',
  selfPoints: undefined,
  first: undefined,
};

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

function figureDisplaysOf(
  { figures, issues }: CheckedPeriod,
  office: Office,
): ReadonlyMap<string, FigureDisplay> {
  const byRow = groupBy(issues, ({ where: { figure = '', unit = '' } }) => figureKey({ figure, unit }));
  return new Map(
    figures.map((entry) => {
      const own = byRow.get(figureKey(entry)) ?? [];
      const invalid = own.some(({ severity }) => severity === 'error');
      const state = invalid ? 'invalid' : entry.value === undefined ? 'empty' : 'ready';
      const first = entry.first ?? entry.value;
      return [figureKey(entry), { status: rowStateWords[state], fix: toFix(own, office), first }];
    }),
  );
}

function progressOf(
  { issues }: CheckedPeriod,
  { ledgers, openPoints, overclaims }: Summary,
  locate: ReturnType<typeof todoLocator>,
  office: string,
): ReadonlyMap<string, Progress> {
  const step = (point: OpenPoint | undefined): CellValue => {
    if (!point) return undefined;
    const label = openPointTexts.step(point, office);
    return linkTo(locate(point), label) ?? label;
  };
  const byUnit = groupBy(issues.filter(isForUnit), ({ where }) => where.unit ?? '');
  const open = groupBy(openPoints, ({ unit }) => unit);
  const overclaimed = new Map(overclaims.map((line) => [line.unit, line]));
  return new Map(
    ledgers.self.units.map(({ id, rows, rate }) => {
      const own = byUnit.get(id) ?? [];
      const waiting = open.get(id) ?? [];
      const compared = overclaimed.get(id);
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
        overclaim: compared && compared.rows > 0 ? compared.rate : undefined,
        openPoints: points(waiting.reduce((sum, open) => sum + open.points, 0)),
        nextStep1: step(waiting[0]),
        nextStep2: step(waiting[1]),
        nextStep3: step(waiting[2]),
      };
      return [id, progress];
    }),
  );
}
