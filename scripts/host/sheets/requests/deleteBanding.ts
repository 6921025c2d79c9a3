import { requireEditable } from '../access/protection';
import { invalid } from '../model/errors';
import { resolveRange } from '../model/rect';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const deleteBanding: Handler<'deleteBanding'> = ({ bandedRangeId }, { workbook, actor }) => {
  for (const { objects } of workbook.tabs) {
    const index = objects.bandedRanges.findIndex((band) => band.bandedRangeId === bandedRangeId);
    const band = objects.bandedRanges[index];
    if (band === undefined) continue;
    requireEditable(workbook, resolveRange(workbook, band.range), actor);
    objects.bandedRanges.splice(index, 1);
    return NO_REPLY;
  }
  throw invalid(`No banded range with id: ${bandedRangeId ?? 0}`);
};
