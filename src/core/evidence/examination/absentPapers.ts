import { groupBy } from '../../groupBy';
import { rowKey } from '../../keys';
import type { Catalogue, ReportingPeriod } from '../../model';
import type { RawPeriod } from '../../rows/rawPeriod';
import type { EvidenceDocument } from '../model';
import { absentSoFar } from './coverage';

/** What the rows of a period lack so far, as its index has it. `documents` are read when a row first asks. */
export function absentPapers(
  { criteria }: Pick<Catalogue, 'criteria'>,
  period: ReportingPeriod,
  documents: () => readonly EvidenceDocument[],
): NonNullable<RawPeriod['absentPapers']> {
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  let ofRow: ReadonlyMap<string, readonly EvidenceDocument[]> | undefined;
  return (row, today) => {
    const criterion = known.get(row.criterion);
    if (!criterion) return undefined;
    ofRow ??= groupBy(documents(), ({ unit, criterion: id = '' }) => rowKey({ unit, criterion: id }));
    return absentSoFar({ criterion, documents: ofRow.get(rowKey(row)) ?? [], period }, today);
  };
}
