import { checkProtectedRange, tidyProtection, withActor } from '../access/checkProtectedRange';
import { invalid } from '../model/errors';
import { findTab } from '../model/rect';
import { takeId } from './handler';
import type { Handler } from './handler';

/** The answer names the editors that were asked for, not who else is among them. */
export const addProtectedRange: Handler<'addProtectedRange'> = (body, { workbook, actor, badDays }) => {
  const asked = tidyProtection(body.protectedRange ?? {});
  const used = workbook.tabs.flatMap((tab) =>
    tab.objects.protectedRanges.map((range) => range.protectedRangeId),
  );
  const protectedRangeId = takeId(workbook, asked.protectedRangeId, used);
  if (used.includes(protectedRangeId))
    throw invalid(`A protected range with the id ${protectedRangeId} already exists.`);
  const added = withActor({ ...asked, protectedRangeId }, actor);
  checkProtectedRange(workbook, added, badDays);
  findTab(workbook, added.range?.sheetId).objects.protectedRanges.push(added);
  return {
    addProtectedRange: { protectedRange: { ...asked, protectedRangeId, requestingUserCanEdit: true } },
  };
};
