import type { CommuneRank, PeriodData, UnitLine } from '../summary/model';
import { membersOf, rankedGroup } from '../summary/model';

/**
 * The communes by the rate they are sure of; ties go to the better evidence, the earlier submission, then the name in
 * Vietnamese order. Inferred: the official ranking rests on Phụ lục III of QĐ 1784, which is not at hand.
 */
export function rankCommunes(
  { catalogue, submissions }: PeriodData,
  lines: readonly UnitLine[],
): readonly CommuneRank[] {
  const members = new Set(membersOf(catalogue.units, rankedGroup).map(({ id }) => id));
  const communes = lines.filter(({ id }) => members.has(id));
  const submittedAt = (id: string): string => submissions.get(id) ?? '9999';
  const ordered = communes
    .map((line) => ({ ...line, evidenceCoverage: coverageOf(line) }))
    .sort(
      (a, b) =>
        b.rate.low - a.rate.low ||
        b.evidenceCoverage - a.evidenceCoverage ||
        compareText(submittedAt(a.id), submittedAt(b.id)) ||
        a.name.localeCompare(b.name, 'vi'),
    );
  return ordered.map(({ id, name, rate, converted, evidenceCoverage }, index) => {
    const better = ordered.filter((other) => other.id !== id && other.rate.low > rate.high).length;
    const worse = ordered.filter((other) => other.id !== id && other.rate.high < rate.low).length;
    const open = ordered.filter((other) => other.id !== id && overlaps(other, { rate }));
    return {
      id,
      name,
      position: index + 1,
      rank: { low: better + 1, high: ordered.length - worse },
      rate,
      converted,
      evidenceCoverage,
      provisional: open.length > 0,
    };
  });
}

const coverageOf = ({ rows }: UnitLine): number =>
  rows.entered === 0 ? 0 : Math.min(1, rows.withEvidence / rows.entered);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Rated = Pick<UnitLine, 'rate'>;

/** Two equal and certain rates are a tie, which the tie-break settles. */
const overlaps = (a: Rated, b: Rated): boolean =>
  a.rate.low <= b.rate.high && b.rate.low <= a.rate.high && !(isCertain(a) && isCertain(b));

const isCertain = ({ rate }: Rated): boolean => rate.low === rate.high;
