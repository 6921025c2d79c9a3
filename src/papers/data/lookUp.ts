import type { Criterion, Unit } from '../../core/model';
import type { Ledger } from '../../core/summary/model';
import type { PaperData } from './paperData';

/** Names and lines by id: an id that nobody knows any more stands for itself. */
export const unitName = ({ catalogue }: Pick<PaperData, 'catalogue'>, id: string): string =>
  catalogue.units.find((unit) => unit.id === id)?.name ?? id;

export const criterionOf = ({ catalogue }: PaperData, id: string): Criterion | undefined =>
  catalogue.criteria.find((criterion) => criterion.id === id);

/** The units that owe something, in the order of the catalogue. */
export function owingUnits({ catalogue, rows }: PaperData): readonly Unit[] {
  const owing = new Set(rows.map(({ unit }) => unit));
  return catalogue.units.filter(({ id }) => owing.has(id));
}

export type MainLedger = 'self' | 'appraised';

/** Which ledger a report speaks of: the appraised one once nothing of it is open any more. */
export function mainLedger({ summary: { ledgers } }: Pick<PaperData, 'summary'>): MainLedger {
  const isDecided = ({ scales }: Ledger): boolean =>
    scales.every(
      ({ achieved, excluded }) => achieved.low === achieved.high && excluded.low === excluded.high,
    );
  return isDecided(ledgers.appraised) ? 'appraised' : 'self';
}
