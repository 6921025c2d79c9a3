import { saysYes } from '../parse/parseYesNo';
import type { RawPeriod, RawSubmission } from '../rows/rawPeriod';
import { firstRecord, type SubmissionRecord } from '../rows/submissionRecord';
import { readExtension } from './readExtension';
import { lastDayOf } from './submission';

/**
 * Where nothing is remembered: the times of what was submitted, as they stand beside what was kept of it; late after the
 * last day that the unit has now, since nobody knows any more which it had then.
 */
export function recoverRecord(
  unit: string,
  { tick, extendedTo }: Pick<RawSubmission, 'tick' | 'extendedTo'>,
  { snapshots, period }: Pick<RawPeriod, 'snapshots' | 'period'>,
): SubmissionRecord {
  const times = new Map(
    snapshots.filter((kept) => kept.unit === unit).map(({ round, at }): [number, string] => [round, at]),
  );
  if (times.size === 0) return firstRecord;
  const ticked = saysYes(tick);
  const until = readExtension(extendedTo);
  const lastDay = lastDayOf({
    unitDeadline: period.unitDeadline,
    ...(until.kind === 'value' && { extendedTo: until.value }),
  });
  const inOrder = [...times].sort(([a], [b]) => a - b);
  return {
    ...firstRecord,
    state: ticked ? 'submitted' : 'open',
    ticked,
    rounds: inOrder.map(([, at], index) => ({
      at,
      late: at.slice(0, 'yyyy-MM-dd'.length) > lastDay,
      withdrawn: !ticked && index === inOrder.length - 1,
    })),
  };
}
