import { ownFigure } from '../aggregation/rowBounds';
import type { Criterion, Row } from '../model';
import type { CriterionLine, DifferenceCode, DifferenceReason, LedgerDifference, PeriodData } from './model';
import type { ScoredRows } from './scoredRow';

type Lines = Readonly<Record<'self' | 'appraised' | 'province', readonly CriterionLine[]>>;

/** Criterion by criterion, those left out of the assessment excepted. */
export function differences(
  { catalogue, province }: Pick<PeriodData, 'catalogue' | 'province'>,
  scored: ScoredRows,
  lines: Lines,
): readonly LedgerDifference[] {
  const lowIn = (ledger: keyof Lines): ReadonlyMap<string, number> =>
    new Map(lines[ledger].map(({ id, score }) => [id, score.low]));
  const [self, appraised] = [lowIn('self'), lowIn('appraised')];
  return catalogue.criteria
    .filter(({ weight }) => weight.excluded === undefined)
    .map((criterion) => {
      const certain = appraised.get(criterion.id) ?? 0;
      const published = province.get(criterion.id);
      const rows = scored.ofCriterion(criterion.id).map(({ row }) => row);
      return {
        criterion: criterion.id,
        appraised: certain - (self.get(criterion.id) ?? 0),
        ...(published !== undefined && { province: published - certain }),
        reasons: [...rowReasons(criterion, rows), ...provinceReasons(published, certain)],
      };
    });
}

function rowReasons(criterion: Criterion, rows: readonly Row[]): readonly DifferenceReason[] {
  const counts = new Map<DifferenceCode, number>();
  for (const row of rows) {
    const code = row.defaultNotApplicable ? undefined : rowReason(criterion, row);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => ({ code, count }));
}

function rowReason(criterion: Criterion, row: Row): DifferenceCode | undefined {
  const { verdict, figure, points } = row.appraisal;
  if (verdict === undefined) return points === undefined ? 'notAppraised' : 'pointsGiven';
  if (verdict === 'returned' || verdict === 'rejected') return verdict;
  if (criterion.weight.scoring.method === 'manual' && points !== undefined) return 'pointsGiven';
  const claimed = row.invalid ? undefined : ownFigure(criterion, row);
  if (figure === undefined || claimed === undefined || figure === claimed) return undefined;
  return figure < claimed ? 'lowered' : 'raised';
}

function provinceReasons(published: number | undefined, certain: number): readonly DifferenceReason[] {
  if (published === undefined) return [{ code: 'provincePending', count: 1 }];
  if (Math.abs(published - certain) <= rounding) return [];
  return [{ code: published < certain ? 'provinceLower' : 'provinceHigher', count: 1 }];
}

const rounding = 1e-9;

/** The reasons of several criteria together. */
export function gatherReasons(all: readonly LedgerDifference[]): readonly DifferenceReason[] {
  const counts = new Map<DifferenceCode, number>();
  for (const { code, count } of all.flatMap(({ reasons }) => reasons)) {
    counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return [...counts].map(([code, count]) => ({ code, count }));
}
