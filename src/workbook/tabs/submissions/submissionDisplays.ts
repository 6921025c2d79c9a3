import { withdrawnUnitWord } from '../../../text/vi';
import type { CellValue } from '../../grid/cells';
import { writeByKey, writeWhole, type ReadRow } from '../../grid/readTable';
import type { Request } from '../../grid/sheets';
import type { SubmissionKey } from './submissionColumns';
import type { SubmissionsReading } from './submissionsTab';

const shown = ['state', 'submittedAt', 'seal', 'signedSheet', 'answer', 'selfAppraised'] as const;

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
  return [...writeByKey(table, ids, shown, displayOf), ...writeWhole(table, 'memory', memories)];
}

/** A unit that no longer takes part says so; what is remembered of it stays, for it may come back. */
const formerDisplay = (row: ReadRow<SubmissionKey> | undefined): SubmissionDisplay => ({
  state: withdrawnUnitWord,
  submittedAt: row?.cell('submittedAt').typed,
  seal: row?.cell('seal').typed,
  signedSheet: row?.cell('signedSheet').typed,
  answer: undefined,
  selfAppraised: undefined,
  memory: row?.cell('memory').typed,
});
