import { requireEditable } from '../access/protection';
import { keptColors } from '../model/colors';
import { invalid } from '../model/errors';
import { findTab, intersects, resolveRange } from '../model/rect';
import { takeId } from './handler';
import type { Handler } from './handler';

export const addBanding: Handler<'addBanding'> = ({ bandedRange = {} }, { workbook, actor }) => {
  const asked = keptColors(bandedRange);
  const rect = resolveRange(workbook, asked.range, 'bandedRange.range');
  requireEditable(workbook, rect, actor);
  if (asked.rowProperties === undefined && asked.columnProperties === undefined) {
    throw invalid('At least one of rowProperties or columnProperties must be specified.');
  }
  const all = workbook.tabs.flatMap((tab) => tab.objects.bandedRanges);
  const used = all.map((band) => band.bandedRangeId);
  const bandedRangeId = takeId(workbook, asked.bandedRangeId, used);
  if (used.includes(bandedRangeId))
    throw invalid(`A banded range with the id ${bandedRangeId} already exists.`);
  if (all.some(({ range }) => intersects(resolveRange(workbook, range), rect))) {
    throw invalid(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const added = { ...asked, bandedRangeId };
  findTab(workbook, rect.sheetId).objects.bandedRanges.push(added);
  return { addBanding: { bandedRange: added } };
};
