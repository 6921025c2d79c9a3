import { requireProtectionRight } from '../access/protection';
import { invalid } from '../model/errors';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const deleteProtectedRange: Handler<'deleteProtectedRange'> = (
  { protectedRangeId },
  { workbook, actor },
) => {
  for (const { objects } of workbook.tabs) {
    const index = objects.protectedRanges.findIndex((range) => range.protectedRangeId === protectedRangeId);
    const range = objects.protectedRanges[index];
    if (range === undefined) continue;
    requireProtectionRight(workbook, range, actor);
    objects.protectedRanges.splice(index, 1);
    return NO_REPLY;
  }
  throw invalid(`No protected range with id: ${protectedRangeId ?? 0}`);
};
