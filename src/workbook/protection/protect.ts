import type { Request } from '../grid/sheets';
import { tilesOf, type Layout, type Staff } from './tiles';
import type { Table } from '../grid/table';

/** A table as it is created: its columns in their order, `units` the ids of the units that its rows belong to. */
export const plannedLayout = ({ sheetId, title, columns }: Table, units: readonly string[]): Layout => ({
  kind: 'table',
  sheetId,
  title,
  blocks: columns.map(({ block }) => block),
  // A table without rows still has one, empty and nobody's.
  units: units.length > 0 ? units : [undefined],
});

/** Puts the protections on a tab that has none yet. */
export const protect = (layout: Layout, staff: Staff): readonly Request[] =>
  tilesOf(layout, staff).map(({ protectedRange }) => ({ addProtectedRange: { protectedRange } }));
