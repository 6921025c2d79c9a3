import type { RawSubmission } from '../../core/period/rawPeriod';
import type { SubmissionRecord } from '../../core/period/submissionRecord';
import { inputMessages, submissionStateWords, submissionVerdictWords } from '../../text/vi';
import { holds, textOf, type CellValue } from '../cells';
import { wordCodec } from '../codecs';
import { writeByKey, writeColumn, type ReadRow, type ReadTable } from '../readTable';
import type { DataValidation, GridRange, Request } from '../sheets';
import { colors } from '../style';
import { readMemory } from '../submissionMemory';
import { columnIndex, headRows, type Table } from '../table';
import { list, paintBySymbol } from './entryCells';
import type { SubmissionKey, SubmissionsReading } from './submissionsTab';

/** What people choose or tick in `Nộp báo cáo`, and the colours of the state. */
export function dressSubmissionCells(table: Table<SubmissionKey>, rowCount: number): readonly Request[] {
  const range = (key: SubmissionKey): GridRange => {
    const at = columnIndex(table, key);
    return {
      sheetId: table.sheetId,
      startRowIndex: headRows,
      endRowIndex: headRows + rowCount,
      startColumnIndex: at,
      endColumnIndex: at + 1,
    };
  };
  const validate = (key: SubmissionKey, dataValidation: DataValidation): Request => ({
    repeatCell: { range: range(key), cell: { dataValidation }, fields: 'dataValidation' },
  });
  const paint = paintBySymbol(range('state'));
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
    paint(submissionStateWords.blocked, colors.bad, { textFormat: { bold: true } }),
    paint(submissionStateWords.returned, colors.bad),
    paint(submissionStateWords.submitted, colors.good),
    paint(submissionStateWords.accepted, colors.good, { textFormat: { bold: true } }),
  ];
}

const verdicts = wordCodec(submissionVerdictWords);

export function readSubmission(
  row: ReadRow<SubmissionKey>,
  record: SubmissionRecord | undefined,
): RawSubmission {
  const verdict = verdicts.read(textOf(row.cell('decision')));
  return {
    tick: row.cell('submit'),
    decision: row.cell('decision'),
    ...(verdict && { verdict }),
    reply: textOf(row.cell('reply')),
    extendedTo: row.cell('extendedTo'),
    ...(record && { record }),
    memoryLost: record === undefined && textOf(row.cell('memory')) !== '',
  };
}

/** By unit, wherever it stands; of two that a write among moving rows left, the one that knows more. */
export function readMemories({
  rows,
}: Pick<ReadTable<SubmissionKey>, 'rows'>): ReadonlyMap<string, SubmissionRecord> {
  const memories = new Map<string, SubmissionRecord>();
  for (const row of rows) {
    const memory = readMemory(textOf(row.cell('memory')));
    if (!memory) continue;
    const other = memories.get(memory.unit);
    if (!other || memory.record.revision > other.revision) memories.set(memory.unit, memory.record);
  }
  return memories;
}

const shown = ['state', 'submittedAt', 'answer'] as const;

export type SubmissionDisplay = Readonly<Record<(typeof shown)[number] | 'memory', CellValue>>;

/**
 * What is remembered is written for all units or none: if rows move before the write, each unit's still stands in some
 * line, and is found by the unit that it names.
 */
export function writeSubmissionDisplays(
  { table, ids }: SubmissionsReading,
  displayOf: (unit: string) => SubmissionDisplay | undefined,
): readonly Request[] {
  const memories = ids.map((id) => displayOf(id)?.memory);
  const isStale = table.rows.some((row, at) => !holds(row.cell('memory'), memories[at]));
  return [
    ...writeByKey(table, ids, shown, displayOf),
    ...(isStale ? [writeColumn(table, 'memory', memories)] : []),
  ];
}
