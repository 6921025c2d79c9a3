import type { Catalogue, Criterion, Interval, Row } from '../../src/core/model';

/**
 * A second reading of DOMAIN, sections 2 and 3, for the program to be compared with: plain loops over plain numbers,
 * one end of every interval at a time, every choice tried where nobody has decided. It shares no code with `src/`.
 */

type Side = 'low' | 'high';
type LedgerName = 'self' | 'appraised';

export interface SecondScore {
  readonly criteria: ReadonlyMap<string, Interval>;
  readonly scales: ReadonlyMap<string, SecondScale>;
}

interface SecondScale {
  readonly achieved: Interval;
  readonly required: Interval;
  readonly rate: Interval;
  readonly converted: Interval;
}

/** One row at one end: what its own figure is, how large its denominator is, whether it may still leave. */
interface Part {
  readonly row: Row;
  readonly figure: number;
  readonly denominator: number | undefined;
  readonly mayLeave: boolean;
}

export function secondScore(catalogue: Catalogue, rows: readonly Row[], ledger: LedgerName): SecondScore {
  const criteria = new Map<string, Interval>();
  const leaving = new Map<string, 'no' | 'may' | 'yes'>();
  for (const criterion of catalogue.criteria) {
    const own = rows.filter((row) => row.criterion === criterion.id);
    const low = partsOf(criterion, own, ledger, 'low');
    const high = partsOf(criterion, own, ledger, 'high');
    if (criterion.weight.excluded !== undefined || low.length === 0) {
      criteria.set(criterion.id, { low: 0, high: 0 });
      leaving.set(criterion.id, 'yes');
      continue;
    }
    criteria.set(criterion.id, {
      low: pointsOf(criterion, low, ledger, 'low'),
      high: pointsOf(criterion, high, ledger, 'high'),
    });
    leaving.set(criterion.id, low.every((each) => each.mayLeave) ? 'may' : 'no');
  }
  const scales = new Map<string, SecondScale>();
  for (const { id } of catalogue.scales) {
    const groups = catalogue.groups.filter((group) => group.scale === id).map((group) => group.id);
    const members = catalogue.criteria.filter((criterion) => groups.includes(criterion.group));
    scales.set(id, scaleOf(members, criteria, leaving));
  }
  return { criteria, scales };
}

function partsOf(
  criterion: Criterion,
  rows: readonly Row[],
  ledger: LedgerName,
  side: Side,
): readonly Part[] {
  const { measure } = criterion;
  const limited = measure.kind === 'yesNo' || (measure.kind === 'ratio' && measure.partOfWhole);
  const anything = side === 'low' ? 0 : limited ? 1 : Infinity;
  const parts: Part[] = [];
  for (const row of rows) {
    const { verdict, figure: appraisersFigure } = row.appraisal;
    const sentBack = verdict === 'returned' || verdict === 'rejected';
    const claimsAway = row.entry.notApplicable === true && !row.invalid && verdict !== 'corrected';
    // "A row accepted as not applicable leaves both ends."
    if (row.defaultNotApplicable || (claimsAway && verdict === 'accepted')) continue;

    const denominator = measure.kind === 'ratio' && !row.invalid ? row.entry.denominator : undefined;
    const undecided = claimsAway && !(sentBack && ledger === 'appraised');
    const claim = row.invalid || claimsAway ? undefined : claimOf(criterion, row);
    let figure: number;
    if (undecided) figure = anything;
    else if (ledger === 'self') figure = claim ?? anything;
    else if (sentBack) figure = 0;
    else if (verdict === undefined) figure = side === 'low' ? 0 : (claim ?? anything);
    else figure = appraisersFigure ?? claim ?? anything;
    parts.push({ row, figure, denominator, mayLeave: undecided });
  }
  return parts;
}

function claimOf({ measure }: Criterion, { entry }: Row): number | undefined {
  if (measure.kind === 'yesNo') return entry.yesNo === undefined ? undefined : entry.yesNo ? 1 : 0;
  if (measure.kind !== 'ratio') return entry.numerator;
  if (entry.numerator === undefined || entry.denominator === undefined) return undefined;
  return entry.denominator === 0 ? 0 : entry.numerator / entry.denominator;
}

function pointsOf(criterion: Criterion, parts: readonly Part[], ledger: LedgerName, side: Side): number {
  const { max, scoring } = criterion.weight;
  if (scoring.method === 'manual') {
    let total = 0;
    for (const { row, mayLeave } of parts) {
      const { verdict, points } = row.appraisal;
      if (ledger === 'self' || mayLeave) total += side === 'low' ? 0 : 1;
      else if (verdict === 'returned' || verdict === 'rejected') total += 0;
      else if (points === undefined) total += side === 'low' ? 0 : 1;
      else total += Math.min(1, points / max);
    }
    return (total / parts.length) * max;
  }
  const figure = districtFigure(criterion, parts);
  // What a sum of binary fractions falls short by is not a threshold missed.
  const almost = figure + 1e-9;
  switch (scoring.method) {
    case 'linear':
      return Math.min(1, figure) * max;
    case 'yesNo':
      return almost >= 1 ? max : 0;
    case 'target':
      return Math.min(1, figure / scoring.target) * max;
    case 'steps': {
      let fraction = 0;
      for (const step of scoring.steps) if (almost >= step.from) fraction = step.fraction;
      return fraction * max;
    }
  }
}

function districtFigure({ aggregation }: Criterion, parts: readonly Part[]): number {
  switch (aggregation) {
    case 'single':
      return parts[0]?.figure ?? NaN;
    case 'any': {
      let best = 0;
      for (const { figure } of parts) if (figure > best) best = figure;
      return best;
    }
    case 'sum': {
      let total = 0;
      for (const { figure } of parts) total += figure;
      return total;
    }
    case 'sumRatio':
      return sumRatio(parts);
    case 'meanRatio':
    case 'shareOfUnits':
    case 'all': {
      // 0 of 0 measures nothing beside others; where that is true of all, each counts as it stands.
      const measuring = parts.filter(({ denominator }) => denominator !== 0);
      const counted = measuring.length > 0 ? measuring : parts;
      let total = 0;
      for (const { figure } of counted) total += figure;
      return total / counted.length;
    }
  }
}

function sumRatio(parts: readonly Part[]): number {
  const known: number[] = [];
  for (const { denominator } of parts) if (denominator !== undefined) known.push(denominator);
  known.sort((a, b) => a - b);
  const middle = (known.length - 1) / 2;
  const median = ((known[Math.floor(middle)] ?? 1) + (known[Math.ceil(middle)] ?? 1)) / 2;
  let above = 0;
  let below = 0;
  for (const { figure, denominator = median } of parts) {
    below += denominator;
    if (denominator > 0) above += figure * denominator;
  }
  // DOMAIN: not a part of a whole, not reported: the most is all, whatever it weighs.
  if (parts.some(({ figure }) => figure === Infinity)) return Infinity;
  if (below > 0) return above / below;
  // Nothing to weigh by: what the best row has is all there is.
  return Math.max(...parts.map(({ figure }) => figure));
}

/** "cần thực hiện = tối đa − không đưa vào đánh giá; tỷ lệ = thực hiện / cần thực hiện; quy đổi = tỷ lệ × tối đa" */
function scaleOf(
  criteria: readonly Criterion[],
  points: ReadonlyMap<string, Interval>,
  leaving: ReadonlyMap<string, 'no' | 'may' | 'yes'>,
): SecondScale {
  let max = 0;
  let gone = 0;
  let mayGo = 0;
  const achieved = { low: 0, high: 0 };
  const undecided: Criterion[] = [];
  const staying: Criterion[] = [];
  for (const criterion of criteria) {
    max += criterion.weight.max;
    achieved.low += points.get(criterion.id)?.low ?? NaN;
    achieved.high += points.get(criterion.id)?.high ?? NaN;
    const leaves = leaving.get(criterion.id);
    if (leaves === 'yes') gone += criterion.weight.max;
    if (leaves === 'may') {
      mayGo += criterion.weight.max;
      undecided.push(criterion);
    }
    if (leaves === 'no') staying.push(criterion);
  }
  const lows: number[] = [];
  const highs: number[] = [];
  for (let choice = 0; choice < 2 ** undecided.length; choice++) {
    const counted = [...staying, ...undecided.filter((_, bit) => Math.floor(choice / 2 ** bit) % 2 === 1)];
    if (counted.length === 0) continue;
    let required = 0;
    let low = 0;
    let high = 0;
    for (const { id, weight } of counted) {
      required += weight.max;
      low += points.get(id)?.low ?? NaN;
      high += points.get(id)?.high ?? NaN;
    }
    lows.push(low / required);
    highs.push(high / required);
  }
  const rate = {
    low: lows.length > 0 ? Math.min(...lows) : 0,
    high: highs.length > 0 ? Math.max(...highs) : 0,
  };
  return {
    achieved,
    required: { low: max - gone - mayGo, high: max - gone },
    rate,
    converted: { low: rate.low * max, high: rate.high * max },
  };
}
