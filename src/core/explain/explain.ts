import { nameKey } from '../names';
import { stateRows } from '../rows/stateRows';
import type { Ledger, PeriodData, Summary } from '../summary/model';
import { explainRows, sumWeights } from './explainRows';
import type { CriterionExplanation, Explanation, LedgerScore, UnitExplanation } from './model';

/** Which rows, figures, rules and sources gave the points of a criterion (by its code) or a unit (by id or name). */
export const explain = (data: PeriodData, summary: Summary, what: string): Explanation | undefined =>
  explainCriterion(data, summary, what) ?? explainUnit(data, summary, what);

function explainCriterion(
  data: PeriodData,
  summary: Summary,
  code: string,
): CriterionExplanation | undefined {
  const key = nameKey(code);
  const criterion = data.catalogue.criteria.find(({ id }) => nameKey(id) === key);
  if (!criterion) return undefined;
  const stated = stateRows(
    { criteria: [criterion] },
    data.rows.filter((row) => row.criterion === criterion.id),
  );
  const { self, appraised, province } = summary.ledgers;
  return {
    kind: 'criterion',
    criterion,
    ledgers: {
      self: scoreIn(self, criterion.id),
      appraised: scoreIn(appraised, criterion.id),
      province: scoreIn(province, criterion.id),
    },
    reasons: summary.differences.find((line) => line.criterion === criterion.id)?.reasons ?? [],
    rows: explainRows(data, summary, stated, sumWeights(stated)),
  };
}

function scoreIn({ criteria }: Ledger, id: string): LedgerScore {
  const line = criteria.find((each) => each.id === id);
  if (!line) return { score: { low: 0, high: 0 }, flags: [] };
  const { figure, score, flags } = line;
  return { ...(figure && { figure }), score, flags };
}

function explainUnit(data: PeriodData, summary: Summary, what: string): UnitExplanation | undefined {
  const key = nameKey(what);
  const unit = data.catalogue.units.find(({ id, name, aliases }) =>
    [id, name, ...aliases].some((word) => nameKey(word) === key),
  );
  const self = summary.ledgers.self.units.find(({ id }) => id === unit?.id);
  const appraised = summary.ledgers.appraised.units.find(({ id }) => id === unit?.id);
  if (!unit || !self || !appraised) return undefined;
  const overclaim = summary.overclaims.find((line) => line.unit === unit.id);
  const rank = summary.communes.find(({ id }) => id === unit.id);
  const stated = stateRows(data.catalogue, data.rows).filter(({ row }) => row.unit === unit.id);
  return {
    kind: 'unit',
    unit: { id: unit.id, name: unit.name },
    self,
    appraised,
    ...(overclaim && { overclaim }),
    ...(rank && { rank }),
    rows: explainRows(data, summary, stated),
  };
}
