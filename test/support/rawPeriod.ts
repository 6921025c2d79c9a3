import type { Catalogue } from '../../src/core/model';
import type { EntryCells, EntryColumn } from '../../src/core/parse/parseEntry';
import type { RawCell, Scalar } from '../../src/core/parse/rawCell';
import type { Assignment } from '../../src/core/keys';
import { assignRows } from '../../src/core/catalogue/assign';
import type {
  RawAppraisal,
  RawFigure,
  RawPeriod,
  RawRow,
  RawSubmission,
} from '../../src/core/rows/rawPeriod';
import { office, period } from './smallPeriod';

/** What people typed, as a period workbook would be read. */

export type Typed = Scalar | RawCell;

export const cellOf = (typed: Typed): RawCell => (typeof typed === 'object' ? typed : { typed });

export type TypedEntry = Readonly<Partial<Record<EntryColumn, Typed>>>;

export const cellsOf = (entry: TypedEntry): EntryCells =>
  Object.fromEntries(Object.entries(entry).map(([column, typed]) => [column, cellOf(typed)]));

export const notAppraised: RawAppraisal = { figure: {}, points: {}, comment: {} };

export const rawRow = (
  { criterion, unit }: Assignment,
  entry: TypedEntry = {},
  appraisal: RawAppraisal = notAppraised,
): RawRow => ({ criterion, unit, cells: cellsOf(entry), appraisal });

export const rawFigure = (figure: string, unit: string, typed?: Typed, note?: Typed): RawFigure => ({
  figure,
  unit,
  cell: typed === undefined ? {} : cellOf(typed),
  note: note === undefined ? {} : cellOf(note),
});

/** A line of `Nộp báo cáo` in which nothing stands. */
export const blankLine: RawSubmission = {
  tick: {},
  decision: {},
  reply: '',
  extendedTo: {},
  selfAppraised: false,
  memoryLost: false,
};

/** Every row that the catalogue assigns, empty; `change` replaces what a test is about. */
export function rawPeriodOf(catalogue: Catalogue, change: Partial<RawPeriod> = {}): RawPeriod {
  const assigned = assignRows(catalogue);
  return {
    period,
    office,
    catalogue,
    assigned,
    former: new Set(),
    rows: assigned.map((assignment) => rawRow(assignment)),
    figures: [],
    province: new Map(),
    submissions: new Map(catalogue.units.map(({ id }) => [id, blankLine])),
    snapshots: [],
    ...change,
  };
}
