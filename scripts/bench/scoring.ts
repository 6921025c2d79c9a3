import { delivered } from '../../src/catalogue';
import { firstPeriod } from '../../src/catalogue/period';
import type { Aggregation, Catalogue, Criterion, Entry, Row } from '../../src/core/model';
import { assignRows } from '../../src/core/catalogue/assign';
import type { PeriodData } from '../../src/core/summary/model';
import { summarise } from '../../src/core/summary/summarise';

/**
 * Complete data of so many districts in one: every unit of the dispatch as often, every row entered and accepted, so
 * that both ends of every interval are one and formulas can come to the same.
 */
export function dataOf(districts: number): PeriodData {
  const units = Array.from({ length: districts }, (_, district) =>
    delivered.units.map((unit) => ({ ...unit, id: `${unit.id}-${String(district)}` })),
  ).flat();
  const catalogue: Catalogue = {
    ...delivered,
    units,
    criteria: delivered.criteria.map((criterion) => ({ ...criterion, aggregation: together(criterion) })),
  };
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const random = sequence();
  const rows = Array.from({ length: districts }, (_, district) =>
    assignRows(delivered).flatMap(({ criterion: id, unit }): readonly Row[] => {
      const criterion = criteria.get(id);
      return criterion ? [rowOf(criterion, `${unit}-${String(district)}`, random)] : [];
    }),
  ).flat();
  return {
    period: firstPeriod,
    catalogue,
    rows,
    figures: [],
    province: new Map(),
    submissions: new Map(),
    issues: [],
  };
}

/** One office's criterion is answered by as many offices as there are districts. */
function together({ aggregation, measure }: Criterion): Aggregation {
  if (aggregation !== 'single') return aggregation;
  return measure.kind === 'ratio' ? 'sumRatio' : measure.kind === 'yesNo' ? 'all' : 'sum';
}

function rowOf({ id, measure, weight }: Criterion, unit: string, random: (max: number) => number): Row {
  const points = weight.scoring.method === 'manual' ? { points: random(11) / 10 } : {};
  return {
    criterion: id,
    unit,
    defaultNotApplicable: false,
    entry: entryOf(measure, random),
    appraisal: { verdict: 'accepted', ...points },
    invalid: false,
  };
}

function entryOf(measure: Criterion['measure'], random: (max: number) => number): Entry {
  switch (measure.kind) {
    case 'yesNo':
      return { yesNo: random(4) > 0 };
    case 'ratio': {
      const denominator = 1 + random(50);
      return { numerator: random(denominator + 1), denominator };
    }
    case 'count':
    case 'frequency':
    case 'amount':
      return { numerator: random(15) };
  }
}

/** The same numbers at every run. */
function sequence(): (max: number) => number {
  let state = 735;
  return (max) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * max);
  };
}

/** What is compared with formulas: the points of the appraised ledger, scale by scale. */
export const score = (data: PeriodData): readonly number[] =>
  summarise(data).ledgers.appraised.scales.map(({ achieved }) => achieved.low);
