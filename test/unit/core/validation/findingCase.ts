import type { Criterion, Params } from '../../../../src/core/model';
import type { RawAppraisal, RawPeriod } from '../../../../src/core/rows/rawPeriod';
import { rawPeriodOf, rawRow, type TypedEntry } from '../../../support/rawPeriod';
import { catalogueOf, criterion, unit } from '../../../support/smallPeriod';

/** One finding of every kind: what a person typed that provokes it and nothing else, and what is just right. */
export interface FindingCase {
  readonly wrong: RawPeriod;
  readonly right: RawPeriod;
  /** Where the finding stands. */
  readonly where: Readonly<Record<string, string>>;
  readonly params: Params;
  /** What the words must name, as people write it. */
  readonly told: readonly string[];
  /** How many such findings there are, where both of two rows have one; 1 without it. */
  readonly times?: number;
  /** The day on which it is looked for, where it is another. */
  readonly today?: string;
}

export const id = '1.I.5';
export const vp = unit('vp', 'Văn phòng');

export const oneRow = (change: Partial<Criterion>, typed: TypedEntry, appraisal?: RawAppraisal): RawPeriod =>
  rawPeriodOf(catalogueOf({ units: [vp], criteria: [criterion(id, change)] }), {
    rows: [rawRow({ criterion: id, unit: 'vp' }, typed, appraisal)],
  });

interface RowCase {
  readonly owed: Partial<Criterion>;
  readonly wrong: TypedEntry;
  readonly right: TypedEntry;
  readonly column: string;
  readonly params?: Params;
  readonly told?: readonly string[];
}

export const inRow = ({ owed, wrong, right, column, params = {}, told = [] }: RowCase): FindingCase => ({
  wrong: oneRow(owed, wrong),
  right: oneRow(owed, right),
  where: { unit: 'vp', criterion: id, column },
  params,
  told,
});
