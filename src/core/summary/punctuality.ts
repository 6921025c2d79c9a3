import type { Moment } from '../rows/submissionRecord';
import { isStanding } from '../rows/submissionRecord';
import type { PeriodData, Summary } from './model';

/** What a unit handed in: when, whether in time, and how many of its rows say something complete. */
export interface UnitPunctuality {
  readonly id: string;
  readonly name: string;
  readonly state: 'onTime' | 'late' | 'missing';
  /** Absent where nothing stands. */
  readonly since?: Moment;
  readonly assigned: number;
  readonly complete: number;
}

export interface Punctuality {
  /** Those that were asked for anything, in their order. */
  readonly units: readonly UnitPunctuality[];
  /** How many of them. */
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  /** Rows. */
  readonly assigned: number;
  readonly complete: number;
}

export function punctuality(
  { ledgers }: Pick<Summary, 'ledgers'>,
  submissions: PeriodData['submissions'],
): Punctuality {
  const units = ledgers.self.units.flatMap(({ id, name, rows }): readonly UnitPunctuality[] => {
    const { assigned, valid, explained, notApplicable } = rows;
    if (assigned === 0) return [];
    const { state = 'open', since, late = false } = submissions.get(id) ?? {};
    return [
      {
        ...{ id, name, assigned },
        complete: valid + explained + notApplicable,
        state: !isStanding(state) ? 'missing' : late ? 'late' : 'onTime',
        ...(since !== undefined && { since }),
      },
    ];
  });
  const count = (state: UnitPunctuality['state']): number =>
    units.filter((unit) => unit.state === state).length;
  const sum = (key: 'assigned' | 'complete'): number => units.reduce((total, unit) => total + unit[key], 0);
  return {
    units,
    ...{ onTime: count('onTime'), late: count('late'), missing: count('missing') },
    ...{ assigned: sum('assigned'), complete: sum('complete') },
  };
}
