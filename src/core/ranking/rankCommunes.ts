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
  const submittedAt = (id: string): string => submissions.get(id)?.since ?? '9999';
  const ordered = communes
    .map((line) => ({ ...line, evidenceCoverage: coverageOf(line) }))
    .sort(
      (a, b) =>
        rounded(b.rate.low) - rounded(a.rate.low) ||
        b.evidenceCoverage - a.evidenceCoverage ||
        compareText(submittedAt(a.id), submittedAt(b.id)) ||
        a.name.localeCompare(b.name, 'vi'),
    );
  return ordered.map(({ id, name, rate, converted, evidenceCoverage }, index) => {
    const open = ordered.filter((other) => other.id !== id && overlaps(other, { rate })).length;
    const before = ordered.slice(0, index).filter((other) => !overlaps(other, { rate })).length;
    return {
      id,
      name,
      position: index + 1,
      rank: { low: before + 1, high: before + 1 + open },
      rate,
      converted,
      evidenceCoverage,
      provisional: open > 0,
    };
  });
}

const coverageOf = ({ rows }: UnitLine): number =>
  rows.entered === 0 ? 0 : Math.min(1, rows.withEvidence / rows.entered);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Rated = Pick<UnitLine, 'rate'>;

/** Two equal and certain rates are a tie, which the tie-break settles. */
const overlaps = (a: Rated, b: Rated): boolean =>
  rounded(a.rate.low) <= rounded(b.rate.high) &&
  rounded(b.rate.low) <= rounded(a.rate.high) &&
  !(isCertain(a) && isCertain(b));

const isCertain = ({ rate }: Rated): boolean => rounded(rate.low) === rounded(rate.high);

/** The same points added up in another order are a tie, not a lead of 0,0000000000000001. */
const rounded = (rate: number): number => Math.round(rate * 1e9) / 1e9;
