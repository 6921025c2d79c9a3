import type { UpdatePlan } from '../../core/period/planUpdate';
import { addViews, filterSpecs, unitViews, viewTitle } from '../grid/filterViews';
import type { Request, Sheet } from '../grid/sheets';
import type { Placed } from '../grid/table';

/** Filter views of units that come into a tab, and of those that have another name now. People's own stay as they are. */
export function updateViews<Key extends string>(
  { filterViews = [] }: Sheet,
  placed: Placed<Key>,
  column: Key,
  arriving: readonly string[],
  renamed: UpdatePlan['renamedUnits'],
  /** Where the rows end by then. */
  endRow: number,
): readonly Request[] {
  const titles = new Set(filterViews.map(({ title }) => title));
  const renames = renamed.flatMap(({ from, to }) => {
    const view = filterViews.find(({ title }) => title === viewTitle(from));
    return view?.filterViewId === undefined || titles.has(viewTitle(to))
      ? []
      : [{ id: view.filterViewId, to }];
  });
  const taken = new Set([...titles, ...renames.map(({ to }) => viewTitle(to))]);
  return [
    ...renames.flatMap(({ id, to }) =>
      unitViews(column, [to]).map((view) => ({
        updateFilterView: {
          filter: { filterViewId: id, title: view.title, filterSpecs: filterSpecs(placed, view) },
          fields: 'title,filterSpecs',
        },
      })),
    ),
    ...addViews(
      placed,
      unitViews(
        column,
        arriving.filter((name) => !taken.has(viewTitle(name))),
      ),
      endRow,
    ),
  ];
}
