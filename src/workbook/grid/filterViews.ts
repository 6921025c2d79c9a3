import { fixViewTitle, rowStateWords, shorten } from '../../text/vi';
import type { RowState } from '../../core/rows/rowState';
import type { BooleanCondition, FilterView, Request } from './sheets';
import { columnIndex, headRows, type Placed } from './table';

/** What a filter view of a tab shows: the rows that meet a condition in one column. */
export interface View<Key extends string = string> {
  readonly title: string;
  readonly column: Key;
  readonly condition: BooleanCondition;
}

const equals = (text: string): BooleanCondition => ({
  type: 'TEXT_EQ',
  values: [{ userEnteredValue: text }],
});

/** One a unit, in the order of the rows. */
export const unitViews = <Key extends string>(column: Key, names: readonly string[]): readonly View<Key>[] =>
  [...new Set(names)].map((name) => ({ title: viewTitle(name), column, condition: equals(name) }));

/** A name may fill a cell. */
export const viewTitle = (name: string): string => shorten(name, 200);

const stateView = (state: RowState): View<'status'> => ({
  title: rowStateWords[state],
  column: 'status',
  condition: equals(rowStateWords[state]),
});

const toMend: View<'fix'> = { title: fixViewTitle, column: 'fix', condition: { type: 'NOT_BLANK' } };

/** What somebody who looks after a tab wants to see by itself; `ready` and the like need no look. */
export const entryStateViews: readonly View<'status' | 'fix'>[] = [
  toMend,
  ...(['invalid', 'incomplete', 'empty', 'explained', 'returned'] as const).map(stateView),
];
export const figureStateViews: readonly View<'status' | 'fix'>[] = [
  toMend,
  ...(['invalid', 'empty'] as const).map(stateView),
];

/**
 * With the end of the rows as they are: Google fixes an open one when the view is made. Rows that come in between move
 * it; a list that is replaced as a whole moves it itself.
 */
const filterView = <Key extends string>(
  table: Placed<Key>,
  view: View<Key>,
  endRowIndex: number,
): FilterView => ({
  title: view.title,
  range: {
    sheetId: table.sheetId,
    startRowIndex: headRows - 1,
    endRowIndex,
    startColumnIndex: 0,
    endColumnIndex: table.columns.length,
  },
  filterSpecs: filterSpecs(table, view),
});

export const filterSpecs = <Key extends string>(
  table: Placed<Key>,
  { column, condition }: View<Key>,
): FilterView['filterSpecs'] => [{ columnIndex: columnIndex(table, column), filterCriteria: { condition } }];

/** Each person may pick one for himself alone: a sorted or filtered tab would be so for everybody. */
export const addViews = <Key extends string>(
  table: Placed<Key>,
  views: readonly View<Key>[],
  endRow: number,
): readonly Request[] =>
  views.map((view) => ({ addFilterView: { filter: filterView(table, view, endRow) } }));
