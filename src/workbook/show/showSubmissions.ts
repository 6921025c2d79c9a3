import type {
  SettledPeriod,
  SettledSubmission,
  SubmissionEvent,
} from '../../core/submission/settleSubmissions';
import { isLate, standing } from '../../core/rows/submissionRecord';
import {
  answerText,
  formatMoment,
  signedSheetWords,
  submissionEventWords,
  submissionLogTexts,
  submissionStateText,
  submissionStateWords,
} from '../../text/vi';
import { findSheet } from '../grid/findSheet';
import type { PeriodReading } from '../period/periodReading';
import type { Request, Spreadsheet } from '../grid/sheets';
import { writeMemory } from '../tabs/submissions/submissionMemory';
import { logWriter, type LogLine, logTable } from '../tabs/log/logTab';
import { writeSnapshots } from '../tabs/snapshots/snapshotsTab';
import { writeSubmissionDisplays, type SubmissionDisplay } from '../tabs/submissions/submissionDisplays';

/**
 * What the submissions show and remember, what is kept of new ones, and their events in the log. What is kept comes
 * first: a write that is cut short then repeats an event rather than forgets what was submitted.
 */
export function showSubmissions(
  workbook: Spreadsheet,
  reading: PeriodReading,
  { units, events, snapshots }: SettledPeriod,
  { user, now }: { readonly user: string; readonly now: string },
): readonly Request[] {
  const names = new Map(reading.submissions.units.map(({ id, name }) => [id, name]));
  const office = reading.raw.office.shortName;
  const lines = events.map((event) =>
    logLine(event, names.get(event.unit) ?? event.unit, { user, office, at: now }),
  );
  return [
    ...writeSnapshots(reading.snapshots, snapshots),
    ...logWriter(findSheet(workbook, logTable))(...lines),
    ...writeSubmissionDisplays(reading.submissions, (unit) => {
      const settled = units.get(unit);
      return settled && displaySubmission(unit, settled, office);
    }),
  ];
}

/** What a unit's line of `Nộp báo cáo` says. */
export function displaySubmission(
  unit: string,
  { record, hint, changes, returnedRows, selfAppraised, seal, sheet }: SettledSubmission,
  office: string,
): SubmissionDisplay {
  const { state, decision, extendedTo } = record;
  const { since } = standing(record);
  const answer = answerText(
    {
      state,
      reply: decision.reply,
      ...(decision.at !== undefined && { decidedAt: decision.at }),
      idle: decision.idle,
      returnedRows: returnedRows.map(({ criterion, appraisal: { comment } }) => ({
        criterion,
        ...(comment !== undefined && { comment }),
      })),
      ...(hint && { hint }),
      ...(extendedTo !== undefined && { extendedTo }),
      changes: changes.length,
    },
    office,
  );
  return {
    state: submissionStateText(state, { late: isLate(record), ...(hint && { hint }) }),
    submittedAt: since === undefined ? undefined : formatMoment(since),
    seal,
    signedSheet: sheet === 'none' ? undefined : signedSheetWords[sheet],
    answer: answer === '' ? undefined : answer,
    selfAppraised: selfAppraised || undefined,
    memory: record.revision === 0 ? undefined : writeMemory({ unit, record }),
  };
}

function logLine(
  { kind, from, to, record }: SubmissionEvent,
  unit: string,
  { user, office, at }: { readonly user: string; readonly office: string; readonly at: string },
): LogLine {
  const { byUnit, byOperator, late, extendedTo } = submissionLogTexts;
  const isUnits = kind === 'submitted' || kind === 'resubmitted' || kind === 'withdrawn';
  const details = (): string => {
    switch (kind) {
      case 'submitted':
        return isLate(record) ? late : '';
      case 'extended':
        return extendedTo(record.extendedTo);
      case 'resubmitted':
      case 'withdrawn':
        return '';
      case 'returned':
      case 'accepted':
      case 'reopened':
        return record.decision.reply;
    }
  };
  return {
    at,
    who: isUnits ? byUnit(user) : byOperator(user, office),
    action: submissionEventWords[kind],
    unit,
    from: submissionStateWords[from],
    to: submissionStateWords[to],
    details: details() || undefined,
  };
}
