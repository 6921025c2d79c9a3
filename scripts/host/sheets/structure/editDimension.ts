import { invalid } from '../model/errors';
import { LIMITS } from '../model/limits';
import { findTab } from '../model/rect';
import type { DeveloperMetadata } from '../model/resources';
import type { Row, Tab, Workbook } from '../model/workbook';
import { moveRange, moveStretch } from './dimensionEdit';
import type { DimensionEdit } from './dimensionEdit';
import { mapRanges } from './mapRanges';
import { moveAllReferences } from './moveFormulas';
import { moveRules } from './moveRules';

/** Inserts or deletes rows or columns, and lets all that refers to cells follow them. */
export function editDimension(workbook: Workbook, edit: DimensionEdit): void {
  const tab = findTab(workbook, edit.sheetId);
  const size = edit.rows ? tab.rowCount : tab.columnCount;
  if (size + edit.count < 1) {
    throw invalid(`You can't delete all the ${edit.rows ? 'rows' : 'columns'} on the sheet.`);
  }
  moveRules(tab, edit);
  moveAllReferences(workbook, edit);
  if (edit.rows) {
    tab.rowCount += edit.count;
    splice(tab.rows, edit);
    splice(tab.rowProperties, edit);
  } else {
    tab.columnCount += edit.count;
    tab.rows = tab.rows.map((row) => row && spliced(row, edit));
    splice(tab.columnProperties, edit);
  }
  checkSize(workbook);
  moveObjects(workbook, tab, edit);
}

function splice<T>(list: (T | undefined)[], { at, count }: DimensionEdit): void {
  if (at >= list.length) return;
  if (count > 0) list.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
  else list.splice(at, -count);
}

function spliced(row: Row, edit: DimensionEdit): Row {
  const next = row.slice();
  splice(next, edit);
  return next;
}

function moveObjects(workbook: Workbook, tab: Tab, edit: DimensionEdit): void {
  const move = (range: Parameters<typeof moveRange>[1]) => moveRange(edit, range);
  for (const each of workbook.tabs) {
    const { basicFilter } = each.objects;
    each.objects = {
      merges: each.objects.merges.flatMap((range) => move(range) ?? []).filter(hasManyCells),
      protectedRanges: mapRanges(each.objects.protectedRanges, move) ?? [],
      conditionalFormats: mapRanges(each.objects.conditionalFormats, move) ?? [],
      filterViews: mapRanges(each.objects.filterViews, move) ?? [],
      basicFilter: basicFilter && mapRanges(basicFilter, move),
      bandedRanges: mapRanges(each.objects.bandedRanges, move) ?? [],
      charts: mapRanges(each.objects.charts, move) ?? [],
    };
  }
  workbook.namedRanges = mapRanges(workbook.namedRanges, move) ?? [];
  workbook.metadata = workbook.metadata.flatMap((metadata) => moveMetadata(metadata, tab, edit) ?? []);
}

const hasManyCells = (range: Parameters<typeof moveRange>[1]): boolean =>
  (range.endRowIndex ?? Infinity) - (range.startRowIndex ?? 0) > 1 ||
  (range.endColumnIndex ?? Infinity) - (range.startColumnIndex ?? 0) > 1;

function moveMetadata(
  metadata: DeveloperMetadata,
  tab: Tab,
  edit: DimensionEdit,
): DeveloperMetadata | undefined {
  const range = metadata.location?.dimensionRange;
  if (range === undefined || (range.sheetId ?? 0) !== tab.id) return metadata;
  if ((range.dimension === 'ROWS') !== edit.rows) return metadata;
  const start = range.startIndex ?? 0;
  const moved = moveStretch(edit, start, range.endIndex ?? start + 1);
  if (moved === undefined) return undefined;
  const [startIndex] = moved;
  return {
    ...metadata,
    location: { ...metadata.location, dimensionRange: { ...range, startIndex, endIndex: startIndex + 1 } },
  };
}

/** Refuses a workbook that has grown beyond what Sheets can hold. */
export function checkSize(workbook: Workbook): void {
  const cells = workbook.tabs.reduce((sum, tab) => sum + tab.rowCount * tab.columnCount, 0);
  if (cells > LIMITS.cells) {
    throw invalid(
      `This action would increase the number of cells in the workbook above the limit of ${LIMITS.cells} cells.`,
    );
  }
  const wide = workbook.tabs.find((tab) => tab.columnCount > LIMITS.columns);
  if (wide !== undefined) throw invalid(`A sheet can't have more than ${LIMITS.columns} columns.`);
}
