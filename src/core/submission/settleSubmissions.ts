import { groupBy } from '../groupBy';
import type { Day, Issue, Row } from '../model';
import { isBlank, type RawCell } from '../parse/rawCell';
import { parseYesNo } from '../parse/parseYesNo';
import type { StandingSubmission } from '../summary/model';
import type { CheckedPeriod } from '../validation/interpret';
import { isForUnit } from '../findings/issue';
import type { IssueCode } from '../findings/findings';
import { acceptRows } from './acceptRows';
import { appraisesItself } from '../rows/appraisesItself';
import { figureKey, rowKey } from '../keys';
import { figuresOf } from '../catalogue/assign';
import { blockersOf } from './blockersOf';
import type { PeriodState } from '../periodState';
import { compareSheet, type SheetState } from './compareSheet';
import type { IndexedFile, KeptSnapshot, SealedFile, Snapshot, TakenSnapshot } from '../rows/keptSnapshot';
import type { RawPeriod, RawSubmission } from '../rows/rawPeriod';
import { readExtension } from './readExtension';
import { recoverRecord } from './recoverRecord';
import { compareFiles, isSealBroken, sealSnapshot } from './sealSnapshot';
import { submissionIssues } from './submissionIssues';
import { compareSnapshots, fingerprint, snapshotsOf, type Difference } from './snapshot';
import { advanceSubmission } from './submission';
import {
  isStanding,
  standing,
  type Moment,
  type SubmissionChange,
  type SubmissionHint,
  type SubmissionLook,
  type SubmissionRecord,
} from '../rows/submissionRecord';

/** When, and how far the period has come. */
export interface SettlingMoment {
  readonly at: Moment;
  readonly today: Day;
  readonly periodState: PeriodState;
}

export interface SubmissionEvent extends SubmissionChange {
  readonly unit: string;
  readonly record: SubmissionRecord;
}

/** What a unit's line is to show and to remember. */
export interface SettledSubmission {
  readonly record: SubmissionRecord;
  readonly hint?: SubmissionHint;
  /** The cells that are no longer as they were submitted. */
  readonly changes: readonly Difference[];
  readonly selfAppraised: boolean;
  /** The code over what stands. */
  readonly seal?: string;
  /** How the sheet that the unit signed stands to it. */
  readonly sheet: SheetState;
  /** While it is returned: the rows that the appraisers returned, with their comments. */
  readonly returnedRows: readonly Pick<Row, 'criterion' | 'appraisal'>[];
}

export interface SettledPeriod {
  /** With what the submissions add: findings, what stands, the rows that an acceptance covers. */
  readonly checked: CheckedPeriod;
  readonly units: ReadonlyMap<string, SettledSubmission>;
  readonly events: readonly SubmissionEvent[];
  readonly snapshots: readonly TakenSnapshot[];
}

/** Holds what stands in `Nộp báo cáo` against what is remembered, unit by unit. */
export function settleSubmissions(
  raw: RawPeriod,
  checked: CheckedPeriod,
  moment: SettlingMoment,
): SettledPeriod {
  const snapshotOf = snapshotsOf(raw);
  const issuesOf = groupBy(checked.issues.filter(isForUnit), ({ where }) => where.unit ?? '');
  const rowsOf = groupBy(checked.rows, ({ unit }) => unit);
  const isExplained = explainedFigures(raw);
  const settled = raw.catalogue.units.flatMap(({ id: unit }) => {
    const line = raw.submissions.get(unit);
    if (!line) return [];
    // Only what was handed in is held against what it was: few ask for it in the first weeks.
    const content = (): Snapshot => snapshotOf(unit);
    const files = (): readonly IndexedFile[] => raw.filesOf?.(unit) ?? [];
    const before = line.record ?? recoverRecord(unit, line, raw);
    const look = lookAt(line, before, raw, moment, content, issuesOf.get(unit) ?? [], isExplained);
    const { record, events, hint } = advanceSubmission(before, look);
    const taken = takeSnapshot(unit, before, record, content, files);
    const kept = isStanding(record.state) ? (taken ?? keptFor(raw, unit, record)) : undefined;
    const changes = kept?.content
      ? compareSnapshots(kept.content, content()).filter((change) => !isFormer(raw, unit, change))
      : [];
    const returnedRows =
      record.state === 'returned'
        ? (rowsOf.get(unit) ?? []).filter(({ appraisal }) => appraisal.verdict === 'returned')
        : [];
    return [
      {
        unit,
        taken,
        settled: {
          record,
          ...(hint && { hint }),
          changes,
          returnedRows,
          selfAppraised: appraisesItself(raw, unit),
          sheet: compareSheet(raw.signedSheets?.(unit) ?? [], kept?.seal),
          ...(kept?.seal !== undefined && { seal: kept.seal }),
        },
        events: events.map((event) => ({ ...event, unit, record })),
        issues: submissionIssues(unit, line, record, {
          changes,
          files: kept ? compareFiles(kept, files(), kept.at) : [],
          sealBroken: kept !== undefined && isSealBroken(kept),
          snapshotLost: isStanding(record.state) && !kept,
          isOperator: unit === raw.office.id,
        }),
      },
    ];
  });
  const units = new Map(settled.map((each) => [each.unit, each.settled]));
  return {
    checked: {
      ...checked,
      rows: acceptRows(raw.catalogue, checked.rows, coveredBy(raw, units)),
      submissions: new Map(
        settled.map((each): [string, StandingSubmission] => [each.unit, standing(each.settled.record)]),
      ),
      issues: [...checked.issues, ...settled.flatMap(({ issues }) => issues)],
    },
    units,
    events: settled.flatMap(({ events }) => events),
    snapshots: settled.flatMap(({ taken }) => taken ?? []),
  };
}

/** What is no longer asked for reads as empty, and nobody changed it. */
const isFormer = ({ former }: RawPeriod, unit: string, { criterion, figure = '' }: Difference): boolean =>
  former.has(criterion === undefined ? figureKey({ figure, unit }) : rowKey({ criterion, unit }));

/** What can't be read is taken as unchanged; that it can't is a finding. */
function lookAt(
  { decision, reply, tick, extendedTo, verdict }: RawSubmission,
  before: SubmissionRecord,
  { period }: RawPeriod,
  moment: SettlingMoment,
  content: () => Snapshot,
  issues: readonly Issue<IssueCode>[],
  isExplained: (issue: Issue<IssueCode>) => boolean,
): SubmissionLook {
  const ticked = parseYesNo(tick);
  const until = readExtension(extendedTo);
  const chosen = verdict ?? (isBlank(decision) ? undefined : before.decision.verdict);
  return {
    ...moment,
    unitDeadline: period.unitDeadline,
    ...(until.kind === 'value' && { extendedTo: until.value }),
    ticked: ticked.kind === 'flaw' ? before.ticked : ticked.kind === 'value' && ticked.value,
    ...(chosen && { verdict: chosen }),
    reply,
    blockers: blockersOf(issues, isExplained),
    // Asked of returned submissions only.
    get content() {
      return fingerprint(content());
    },
  };
}

export function explainedFigures({ figures }: RawPeriod): (issue: Issue) => boolean {
  const notes = new Map<string, RawCell>(figures.map((entry) => [figureKey(entry), entry.note]));
  return ({ where: { figure, unit = '' } }) =>
    figure !== undefined && !isBlank(notes.get(figureKey({ figure, unit })) ?? {});
}

function takeSnapshot(
  unit: string,
  before: SubmissionRecord,
  { rounds }: SubmissionRecord,
  contentOf: () => Snapshot,
  filesOf: () => readonly IndexedFile[],
): TakenSnapshot | undefined {
  const last = rounds[rounds.length - 1];
  if (!last || rounds.length <= before.rounds.length) return undefined;
  const [content, files] = [contentOf(), filesOf().map(sealedFile)];
  return {
    unit,
    round: rounds.length,
    at: last.at,
    content,
    files,
    seal: sealSnapshot(unit, content, files),
  };
}

const sealedFile = ({ id, name, md5 }: IndexedFile): SealedFile => ({
  id,
  name,
  ...(md5 !== undefined && { md5 }),
});

/** What was kept with the submission that stands; an interrupted run may have kept it twice. */
function keptFor(
  { snapshots }: RawPeriod,
  unit: string,
  { rounds }: SubmissionRecord,
): KeptSnapshot | undefined {
  const kept = snapshots.filter((each) => each.unit === unit && each.round === rounds.length && each.content);
  return kept[kept.length - 1];
}

/** An acceptance covers what was accepted: not a row that changed since, nor one that draws on a figure that did. */
function coveredBy(
  { catalogue }: RawPeriod,
  units: ReadonlyMap<string, SettledSubmission>,
): (row: Row) => boolean {
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  return ({ unit, criterion: id }) => {
    const { record, changes = [] } = units.get(unit) ?? {};
    if (record?.state !== 'accepted') return false;
    const criterion = criteria.get(id);
    const drawnOn = criterion ? figuresOf(criterion) : [];
    return !changes.some(
      ({ criterion: changed, figure }) =>
        changed === id || (figure !== undefined && drawnOn.includes(figure)),
    );
  };
}
