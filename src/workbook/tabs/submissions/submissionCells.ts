import type { RawSubmission } from '../../../core/rows/rawPeriod';
import type { SubmissionRecord } from '../../../core/rows/submissionRecord';
import {
  inputMessages,
  submissionStateWords,
  submissionVerdictWords,
  withdrawnUnitWord,
} from '../../../text/vi';
import { holds, type CellValue } from '../../grid/cells';
import { wordCodec } from '../../grid/codecs';
import { writeByKey, writeColumn, type ReadRow, type ReadTable } from '../../grid/readTable';
import type { DataValidation, Request } from '../../grid/sheets';
import { paintBySymbol, rulesRange } from '../../grid/statusRules';
import { colors } from '../../grid/style';
import { readMemory } from './submissionMemory';
import { columnIndex, type Placed } from '../../grid/table';
import { list } from '../entry/entryCells';
import type { SubmissionKey, SubmissionsReading } from './submissionsTab';

/** What people choose or tick in `Nộp báo cáo`. */
export function dressSubmissionCells(
  table: Placed<SubmissionKey>,
  firstRow: number,
  rowCount: number,
): readonly Request[] {
  const validate = (key: SubmissionKey, dataValidation: DataValidation): Request => {
    const at = columnIndex(table, key);
    return {
      repeatCell: {
        range: {
          sheetId: table.sheetId,
          startRowIndex: firstRow,
          endRowIndex: firstRow + rowCount,
          startColumnIndex: at,
          endColumnIndex: at + 1,
        },
        cell: { dataValidation },
        fields: 'dataValidation',
      },
    };
  };
  return [
    validate('submit', {
      condition: { type: 'BOOLEAN' },
      inputMessage: inputMessages.submit,
      strict: true,
    }),
    validate('decision', list(Object.values(submissionVerdictWords), inputMessages.decision)),
    validate('extendedTo', {
      condition: { type: 'DATE_IS_VALID' },
      inputMessage: inputMessages.extendedTo,
      strict: true,
    }),
  ];
}

/** The colours of the state. */
export function submissionRules(table: Placed, rowCount: number): readonly Request[] {
  const paint = paintBySymbol(rulesRange(table, 'state', rowCount));
  return [
    paint(submissionStateWords.blocked, colors.bad, { textFormat: { bold: true } }),
    paint(submissionStateWords.returned, colors.bad),
    paint(submissionStateWords.submitted, colors.good),
    paint(submissionStateWords.accepted, colors.good, { textFormat: { bold: true } }),
    paint(withdrawnUnitWord, colors.unused),
  ];
}

const verdicts = wordCodec(submissionVerdictWords);

export function readSubmission(
  row: ReadRow<SubmissionKey>,
  record: SubmissionRecord | undefined,
): RawSubmission {
  const verdict = verdicts.read(row.text('decision'));
  return {
    tick: row.cell('submit'),
    decision: row.cell('decision'),
    ...(verdict && { verdict }),
    reply: row.text('reply'),
    extendedTo: row.cell('extendedTo'),
    selfAppraised: row.cell('selfAppraised').typed === true,
    ...(record && { record }),
    memoryLost: record === undefined && row.text('memory') !== '',
  };
}

/** By unit, wherever it stands; of two that a write among moving rows left, the one that knows more. */
export function readMemories({
  rows,
}: Pick<ReadTable<SubmissionKey>, 'rows'>): ReadonlyMap<string, SubmissionRecord> {
  const memories = new Map<string, SubmissionRecord>();
  for (const row of rows) {
    const memory = readMemory(row.text('memory'));
    if (!memory) continue;
    const other = memories.get(memory.unit);
    if (!other || memory.record.revision > other.revision) memories.set(memory.unit, memory.record);
  }
  return memories;
}

const shown = ['state', 'submittedAt', 'seal', 'answer', 'selfAppraised'] as const;

export type SubmissionDisplay = Readonly<Record<(typeof shown)[number] | 'memory', CellValue>>;

/**
 * What is remembered is written for all units or none: if rows move before the write, each unit's still stands in some
 * line, and is found by the unit that it names.
 */
export function writeSubmissionDisplays(
  { table, ids, formerUnits }: SubmissionsReading,
  settledDisplay: (unit: string) => SubmissionDisplay | undefined,
): readonly Request[] {
  const left = new Map(formerUnits.map(({ id }) => [id, formerDisplay(table.rows[ids.indexOf(id)])]));
  const displayOf = (unit: string): SubmissionDisplay | undefined => left.get(unit) ?? settledDisplay(unit);
  const memories = ids.map((id) => displayOf(id)?.memory);
  const isStale = table.rows.some((row, at) => !holds(row.data('memory'), memories[at]));
  return [
    ...writeByKey(table, ids, shown, displayOf),
    ...(isStale ? [writeColumn(table, 'memory', memories)] : []),
  ];
}

/** A unit that no longer takes part says so; what is remembered of it stays, for it may come back. */
const formerDisplay = (row: ReadRow<SubmissionKey> | undefined): SubmissionDisplay => ({
  state: withdrawnUnitWord,
  submittedAt: row?.cell('submittedAt').typed,
  seal: row?.cell('seal').typed,
  answer: undefined,
  selfAppraised: undefined,
  memory: row?.cell('memory').typed,
});
