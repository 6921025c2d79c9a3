import type { RawSubmission } from '../../../core/rows/rawPeriod';
import type { SubmissionRecord } from '../../../core/rows/submissionRecord';
import {
  inputMessages,
  submissionStateWords,
  submissionVerdictWords,
  withdrawnUnitWord,
} from '../../../text/vi';
import { wordCodec } from '../../grid/codecs';
import type { ReadRow, ReadTable } from '../../grid/readTable';
import type { DataValidation, Request } from '../../grid/sheets';
import { addRules, ruleBySymbol, rulesRange } from '../../grid/statusRules';
import { colors } from '../../grid/style';
import { keptReply, readMemory } from './submissionMemory';
import { columnIndex, type Placed } from '../../grid/table';
import { oneOf } from '../../grid/validations';
import type { SubmissionKey } from './submissionColumns';

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
    validate('decision', oneOf(Object.values(submissionVerdictWords), inputMessages.decision)),
    validate('extendedTo', {
      condition: { type: 'DATE_IS_VALID' },
      inputMessage: inputMessages.extendedTo,
      strict: true,
    }),
  ];
}

/** The colours of the state. */
export function submissionRules(table: Placed, rowCount: number): readonly Request[] {
  const paint = ruleBySymbol(rulesRange(table, 'state', rowCount));
  return addRules([
    paint(submissionStateWords.blocked, colors.bad, { textFormat: { bold: true } }),
    paint(submissionStateWords.returned, colors.bad),
    paint(submissionStateWords.submitted, colors.good),
    paint(submissionStateWords.accepted, colors.good, { textFormat: { bold: true } }),
    paint(withdrawnUnitWord, colors.unused),
  ]);
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
    reply: keptReply(row.text('reply')),
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
