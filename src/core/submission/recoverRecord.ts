import { parseYesNo } from '../parse/parseYesNo';
import type { RawCell } from '../parse/rawCell';
import type { RawPeriod } from '../rows/rawPeriod';
import { firstRecord, type SubmissionRecord } from '../rows/submissionRecord';

/** Where nothing is remembered: the times of what was submitted, as they stand beside what was kept of it. */
export function recoverRecord(
  unit: string,
  tick: RawCell,
  { snapshots, period }: Pick<RawPeriod, 'snapshots' | 'period'>,
): SubmissionRecord {
  const times = new Map(
    snapshots.filter((kept) => kept.unit === unit).map(({ round, at }): [number, string] => [round, at]),
  );
  if (times.size === 0) return firstRecord;
  const reading = parseYesNo(tick);
  const ticked = reading.kind === 'value' && reading.value;
  const inOrder = [...times].sort(([a], [b]) => a - b);
  return {
    ...firstRecord,
    state: ticked ? 'submitted' : 'open',
    ticked,
    rounds: inOrder.map(([, at], index) => ({
      at,
      late: at.slice(0, 'yyyy-MM-dd'.length) > period.unitDeadline,
      withdrawn: !ticked && index === inOrder.length - 1,
    })),
  };
}
