import { delivered } from '../../../src/catalogue';
import { assignRows, isAsked, type Assignment } from '../../../src/core/period/assign';
import type { Criterion, Quantity, Unit } from '../../../src/core/model';
import { factKey, type FigureTruth } from '../figures';
import { chance } from '../random';
import { agencies, communes, halfDone, withoutEntries } from '../units';
import { counts, has, isNotAsked, lacks, proves, ratio, type Answer } from './answer';

/** How far units have come, by criterion: the share that has it, or the usual ratio. The rest are about 90%. */
const usual: Readonly<Record<string, number>> = {
  '1.I.2': 0.95,
  '1.I.9': 0.62,
  '1.I.10': 0.55,
  '1.I.11': 0.3,
  '1.I.16': 0.97,
  '1.I.17': 0.99,
  '1.I.18': 0.72,
  '1.I.19': 0.5,
  '1.I.20': 0.45,
  '1.I.22': 0.32,
  '1.I.23': 0.4,
  '1.II.11': 0.8,
  '2.I.7': 0.7,
  '2.I.40': 0.6,
  '2.II.13': 0.72,
  '2.III.1': 0.62,
  '2.III.2': 0.38,
  '2.III.6': 0.66,
  '2.III.7': 0.55,
  '2.III.9': 0.34,
  '2.III.17': 0.96,
  '2.III.19': 0.95,
  '3.I.2': 0.75,
  '3.I.5': 0.66,
  '3.I.6': 0.48,
  '3.IV.4': 0.7,
  '3.IV.9': 0.6,
};

const qualities = new Map([...agencies, ...communes].map(({ id, quality }) => [id, quality]));
const agencyFacts = new Map(agencies.map((agency) => [agency.id, agency]));

/** What the members of a group answer on the criteria that the group leads. */
export function sharedAnswers(truth: FigureTruth, answered: ReadonlySet<string>): readonly Answer[] {
  const criteria = new Map(delivered.criteria.map((criterion) => [criterion.id, criterion]));
  const units = new Map(delivered.units.map((unit) => [unit.id, unit]));
  return assignRows(delivered).flatMap((assignment) => {
    const criterion = criteria.get(assignment.criterion);
    const unit = units.get(assignment.unit);
    if (!criterion || !unit || !reports(assignment, criterion, unit) || !isForGroup(criterion)) return [];
    return answered.has(`${criterion.id}@${unit.id}`) ? [] : [answerOf(criterion, unit.id, truth)];
  });
}

/** Has this unit entered this row yet? */
export function reports({ unit }: Assignment, criterion: Criterion, { kind }: Unit): boolean {
  const isHalf: boolean =
    unit === halfDone.unit && !halfDone.groups.some((group) => group === criterion.group);
  return !withoutEntries.includes(unit) && !isHalf && isAsked(criterion.appliesTo, kind);
}

const isForGroup = ({ leadText }: Criterion): boolean => /cơ quan|các xã/i.test(leadText);

function answerOf(criterion: Criterion, unit: string, truth: FigureTruth): Answer {
  const { id, measure } = criterion;
  const level = (usual[id] ?? 0.9) + (qualities.get(unit) ?? 0);
  if (measure.kind === 'yesNo') return chance(id, unit) < level ? has(id, unit) : lacks(id, unit);
  if (measure.kind !== 'ratio') return counts(id, unit, 1);
  const share = Math.min(1, Math.max(0, level + (chance(id, unit) - 0.5) * 0.16));
  const whole = valueOf(measure.denominator, unit, truth) ?? typedWhole(id, unit);
  if (whole === 0) return isNotAsked(id, unit, reasonOf(id));
  if (measure.numerator.figures.length > 0) return proves(id, unit);
  const part = Math.round(whole * share);
  return measure.denominator.figures.length > 0 ? counts(id, unit, part) : ratio(id, unit, part, whole);
}

function valueOf({ figures }: Quantity, unit: string, truth: FigureTruth): number | undefined {
  return figures.length === 0
    ? undefined
    : figures.reduce((sum, figure) => sum + (truth.get(factKey(figure, unit)) ?? 0), 0);
}

/** Denominators that are no common figure. */
function typedWhole(criterion: string, unit: string): number {
  switch (criterion) {
    case '2.II.10':
      return agencyFacts.get(unit)?.outgoing ?? 0;
    case '3.IV.4':
      return agencyFacts.get(unit)?.meetings ?? 0;
    case '2.II.12':
      return 3;
    case '1.II.11':
      return 1;
    default:
      return 260 + Math.round(chance('documents', unit) * 380);
  }
}

const reasonOf = (criterion: string): string =>
  criterion === '2.II.10'
    ? 'Đơn vị không phát hành văn bản riêng; văn bản do Văn phòng HĐND và UBND huyện phát hành.'
    : 'Đơn vị không phụ trách thủ tục hành chính nào.';
