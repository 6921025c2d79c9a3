import { NotImplemented } from '../../contract';
import { checkCondition } from '../conditions/checkCondition';
import { invalid } from '../model/errors';
import { findTab, resolveRange } from '../model/rect';
import type { BasicFilter, FilterView } from '../model/resources';
import type { Tab, Workbook } from '../model/workbook';

/** Holds the range, columns and conditions of a filter against the grid, and gives its tab. */
export function checkFilter(workbook: Workbook, filter: FilterView | BasicFilter): Tab {
  if (filter.tableId !== undefined || ('namedRangeId' in filter && filter.namedRangeId !== undefined)) {
    throw new NotImplemented('Sheets filters on tables and named ranges');
  }
  const rect = resolveRange(workbook, filter.range, 'filter.range');
  const tab = findTab(workbook, rect.sheetId);
  const columns = Object.keys(filter.criteria ?? {}).map(Number);
  for (const { columnIndex, dataSourceColumnReference } of filter.filterSpecs ?? []) {
    if (dataSourceColumnReference !== undefined) throw new NotImplemented('Sheets data source columns');
    columns.push(columnIndex ?? 0);
  }
  for (const { dimensionIndex } of filter.sortSpecs ?? []) columns.push(dimensionIndex ?? 0);
  const bad = columns.find((column) => !(column >= rect.left && column < rect.right));
  if (bad !== undefined) throw invalid(`filter: column ${bad} is outside the range of the filter`);
  const criteria = [
    ...Object.values(filter.criteria ?? {}),
    ...(filter.filterSpecs ?? []).flatMap((spec) => spec.filterCriteria ?? []),
  ];
  for (const { condition } of criteria) {
    if (condition !== undefined) checkCondition(workbook, tab, condition, 'filter');
  }
  return tab;
}
