import type { Weight } from '../model';
import type { EntryCells } from '../parse/parseEntry';
import { rowKey, type Assignment } from '../keys';
import type { RawPeriod, RawRow } from '../rows/rawPeriod';
import type { CheckedPeriod } from '../validation/interpret';
import type { Ledger, Summary } from '../summary/model';
import { summarise } from '../summary/summarise';

/** One thing that is tried: other cells in a row, or other points for a criterion. */
export type Trial =
  | (Assignment & { readonly kind: 'row'; readonly cells: EntryCells })
  | { readonly kind: 'weight'; readonly criterion: string; readonly weight: Partial<Weight> };

export interface WhatIf {
  readonly before: Summary;
  readonly after: Summary;
  /** Criteria of which a score moved in one of the ledgers that are computed from rows. */
  readonly moved: readonly string[];
}

/** "Thử điểm": the same period with some rows or points changed, in a copy; what was read stays as it is. */
export function whatIf(
  raw: RawPeriod,
  trials: readonly Trial[],
  /** As whoever shows the points reads a period, so that both begin with the same. */
  check: (raw: RawPeriod) => CheckedPeriod,
): WhatIf {
  const before = summarise(check(raw));
  const after = summarise(check(trials.reduce(attempt, raw)));
  const moved = raw.catalogue.criteria
    .map(({ id }) => id)
    .filter((id) =>
      (['self', 'appraised'] as const).some((ledger) =>
        differs(before.ledgers[ledger], after.ledgers[ledger], id),
      ),
    );
  return { before, after, moved };
}

function attempt(raw: RawPeriod, trial: Trial): RawPeriod {
  switch (trial.kind) {
    case 'row': {
      const key = rowKey(trial);
      const present = raw.rows.some((row) => rowKey(row) === key);
      const rows: readonly RawRow[] = present ? raw.rows : [...raw.rows, emptyRow(trial)];
      return {
        ...raw,
        rows: rows.map((row) =>
          rowKey(row) === key ? { ...row, cells: { ...row.cells, ...trial.cells } } : row,
        ),
      };
    }
    case 'weight': {
      const criteria = raw.catalogue.criteria.map((criterion) =>
        criterion.id === trial.criterion
          ? { ...criterion, weight: { ...criterion.weight, ...trial.weight } }
          : criterion,
      );
      return { ...raw, catalogue: { ...raw.catalogue, criteria } };
    }
  }
}

const emptyRow = ({ criterion, unit }: Assignment): RawRow => ({
  criterion,
  unit,
  cells: {},
  appraisal: { figure: {}, points: {}, comment: {} },
});

function differs(before: Ledger, after: Ledger, id: string): boolean {
  const [a, b] = [before, after].map(({ criteria }) => criteria.find((line) => line.id === id));
  return (
    a?.score.low !== b?.score.low ||
    a?.score.high !== b?.score.high ||
    a?.max !== b?.max ||
    a?.excluded.low !== b?.excluded.low
  );
}
