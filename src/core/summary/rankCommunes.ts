import type { RowLedger } from '../aggregation/rowBounds';
import { between, exactly, mapInterval, nothing } from '../interval';
import { figureLookup } from '../rows/figureLookup';
import { isWaiting } from '../rows/isWaiting';
import { convertScore, type ScoredItem } from '../scoring/convertScore';
import type { CommuneRank, LedgerPlace, PendingDecision, PeriodData, TieBreak, UnitLine } from './model';
import { membersOf, rankedGroup } from './model';
import { nextStep } from './nextStep';
import { possiblePlaces } from './possiblePlaces';
import type { ScoredRow, ScoredRows } from './scoredRow';

/**
 * The communes by the rate they are sure of, in the ledger that `by` names; ties go to the better evidence, the earlier
 * submission, then the name in Vietnamese order. What each ledger says of their places stands beside it. Inferred: the
 * official ranking rests on Phụ lục III of QĐ 1784, which is not at hand.
 */
export function rankCommunes(
  data: Pick<PeriodData, 'catalogue' | 'submissions' | 'figures'>,
  lines: Readonly<Record<RowLedger, readonly UnitLine[]>>,
  rows: Pick<ScoredRows, 'ofUnit'>,
): { readonly by: RowLedger; readonly communes: readonly CommuneRank[] } {
  const members = new Set(membersOf(data.catalogue.units, rankedGroup).map(({ id }) => id));
  const orderIn = (ledger: RowLedger): readonly Placed[] =>
    place(lines[ledger].filter(({ id }) => members.has(id)).map((line) => contender(data, line)));
  const ordered = { self: orderIn('self'), appraised: orderIn('appraised') };
  const by = isDecided([...members].flatMap((id) => rows.ofUnit(id))) ? 'appraised' : 'self';
  const standingIn = (ledger: RowLedger): ReadonlyMap<string, LedgerPlace> =>
    new Map(ordered[ledger].map(({ id, standing }) => [id, standing]));
  const [self, appraised] = [standingIn('self'), standingIn('appraised')];
  const pending = pendingDecisions(data, by);
  const communes = ordered[by].map((commune, index, all): CommuneRank => {
    const { id, name, standing, evidenceCoverage, submittedAt } = commune;
    const ahead = all[index - 1];
    return {
      ...{ id, name, position: index + 1, ...standing },
      self: self.get(id) ?? standing,
      appraised: appraised.get(id) ?? standing,
      decided: commune.rows.decided,
      evidenceCoverage,
      ...(submittedAt !== undefined && { submittedAt }),
      ...(ahead && compareRates(ahead, commune) === 0 && { tieBreak: breakTie(ahead, commune).by }),
      provisional: standing.rank === undefined || standing.rank.high > standing.rank.low,
      pending: ahead ? pending(rows.ofUnit(id), ahead.rate.low) : [],
    };
  });
  return { by, communes };
}

/** Somebody has decided, and nothing that was claimed waits any more. */
const isDecided = (rows: readonly ScoredRow[]): boolean =>
  rows.some(({ row }) => row.appraisal.verdict !== undefined) && !rows.some(isWaiting);

const contender = ({ submissions }: Pick<PeriodData, 'submissions'>, line: UnitLine): Contender => {
  const submittedAt = submissions.get(line.id)?.since;
  return {
    ...line,
    evidenceCoverage: coverageOf(line),
    ...(submittedAt !== undefined && { submittedAt }),
  };
};

interface Placed extends Contender {
  readonly standing: LedgerPlace;
}

/** In their order, each with the places that are still possible; none where that is all of them. */
function place(contenders: readonly Contender[]): readonly Placed[] {
  const ordered = [...contenders].sort((a, b) => compareRates(a, b) || breakTie(a, b).order);
  const places = possiblePlaces(ordered.map(({ rate }) => mapInterval(rate, rounded)));
  return ordered.map((each, index) => {
    const rank = places[index] ?? between(index + 1, index + 1);
    const allOpen = ordered.length > 1 && rank.low === 1 && rank.high === ordered.length;
    const { rate, converted } = each;
    return { ...each, standing: { rate, converted, ...(!allOpen && { rank }) } };
  });
}

interface Contender extends UnitLine {
  readonly evidenceCoverage: number;
  readonly submittedAt?: string;
}

const compareRates = (a: Rated, b: Rated): number => rounded(b.rate.low) - rounded(a.rate.low);

/** Who comes first of two with the same rate, and by what. */
function breakTie(a: Contender, b: Contender): { readonly order: number; readonly by: TieBreak } {
  const evidence = b.evidenceCoverage - a.evidenceCoverage;
  if (evidence !== 0) return { order: evidence, by: 'evidence' };
  const submission = compareText(a.submittedAt ?? never, b.submittedAt ?? never);
  if (submission !== 0) return { order: submission, by: 'submission' };
  return { order: vietnamese.compare(a.name, b.name), by: 'name' };
}

const vietnamese = new Intl.Collator('vi');

/** Later than any submission. */
const never = '9999';

/**
 * Rows of one commune that are still open, and each of which, decided in its favour, would by itself carry it past the
 * one before it.
 */
function pendingDecisions(
  { catalogue, figures }: Pick<PeriodData, 'catalogue' | 'figures'>,
  ledger: RowLedger,
): (rows: readonly ScoredRow[], rateAhead: number) => readonly PendingDecision[] {
  const figuresOf = figureLookup(catalogue, figures);
  return (rows, rateAhead) => {
    const items = rows.map(({ own }) => own[ledger]);
    return rows.flatMap(({ criterion, row, state, own: { [ledger]: item } }, at) => {
      if (!isOpen(item)) return [];
      const favoured = items.map((other, index) => (index === at ? inFavour(item) : other));
      if (rounded(convertScore(favoured).rate.low) <= rounded(rateAhead)) return [];
      return [
        { criterion: criterion.id, ...nextStep(criterion, row, state, figuresOf(criterion, row.unit)) },
      ];
    });
  };
}

const isOpen = ({ score, excluded }: ScoredItem): boolean =>
  score.high > score.low || excluded.high > excluded.low;

const inFavour = ({ max, score }: ScoredItem): ScoredItem => ({
  max,
  score: exactly(score.high),
  excluded: nothing,
});

const coverageOf = ({ rows }: UnitLine): number =>
  rows.entered === 0 ? 0 : Math.min(1, rows.withEvidence / rows.entered);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Rated = Pick<UnitLine, 'rate'>;

/** The same points added up in another order are a tie, not a lead of 0,0000000000000001. */
const rounded = (rate: number): number => Math.round(rate * 1e9) / 1e9;
