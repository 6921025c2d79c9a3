import { checkProtectedRange, tidyProtection, withActor } from '../access/checkProtectedRange';
import { requireProtectionRight } from '../access/protection';
import { overwrite } from '../masks/overwrite';
import { parseMask } from '../masks/parseMask';
import { invalid } from '../model/errors';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const updateProtectedRange: Handler<'updateProtectedRange'> = (body, { workbook, actor, badDays }) => {
  const mask = parseMask(body.fields, 'ProtectedRange');
  if (mask.fields.has('requestingUserCanEdit')) throw invalid('requestingUserCanEdit is read-only');
  const id = body.protectedRange?.protectedRangeId;
  for (const { objects } of workbook.tabs) {
    const index = objects.protectedRanges.findIndex((range) => range.protectedRangeId === id);
    const old = objects.protectedRanges[index];
    if (old === undefined) continue;
    requireProtectionRight(workbook, old, actor);
    const next = withActor(
      tidyProtection({
        ...overwrite(old, body.protectedRange, mask),
        protectedRangeId: old.protectedRangeId ?? 0,
      }),
      actor,
    );
    if ((next.range?.sheetId ?? 0) !== (old.range?.sheetId ?? 0))
      throw invalid("A protected range can't change its sheet");
    checkProtectedRange(workbook, next, badDays);
    objects.protectedRanges[index] = next;
    return NO_REPLY;
  }
  throw invalid(`No protected range with id: ${id ?? 0}`);
};
