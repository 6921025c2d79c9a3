import { isAccount } from '../../accounts';
import type { BadDays } from '../../badDays';
import { NotImplemented } from '../../contract';
import { invalid } from '../model/errors';
import { resolveRange } from '../model/rect';
import type { ProtectedRange } from '../model/resources';
import type { Workbook } from '../model/workbook';
import { isWholeSheet, requireNoOverlap } from './protection';
import type { Actor } from './protection';

type Editors = NonNullable<ProtectedRange['editors']>;

/** Refuses a protection that Google would not take, or whose effect is not documented. */
export function checkProtectedRange(workbook: Workbook, range: ProtectedRange, badDays: BadDays): void {
  if (range.namedRangeId !== undefined) throw new NotImplemented('Sheets ProtectedRange.namedRangeId');
  if (range.tableId !== undefined) throw new NotImplemented('Sheets ProtectedRange.tableId');
  resolveRange(workbook, range.range, 'protectedRange.range');
  if (range.unprotectedRanges !== undefined && !isWholeSheet(range)) {
    throw invalid('unprotectedRanges are only supported on protected sheets');
  }
  for (const hole of range.unprotectedRanges ?? []) {
    const { sheetId } = resolveRange(workbook, hole, 'protectedRange.unprotectedRanges');
    if (sheetId !== (range.range?.sheetId ?? 0))
      throw invalid('unprotectedRanges must lie on the protected sheet');
  }
  if (range.warningOnly === true && range.editors !== undefined) {
    throw invalid('Editors are not supported with warningOnly protection');
  }
  if ((range.editors?.groups ?? []).length > 0)
    throw new NotImplemented('Sheets ProtectedRange.editors.groups');
  const bad = range.editors?.users?.find(
    (user) => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(user) || !isAccount(user, badDays),
  );
  if (bad !== undefined) throw invalid(`Invalid editor: ${bad}`);
  requireNoOverlap(workbook, range);
}

/** What is kept of a protection: flags that are false and lists without items are not, and who may edit is worked out. */
export function tidyProtection({ editors, warningOnly, ...rest }: ProtectedRange): ProtectedRange {
  const asked = { ...rest };
  delete asked.requestingUserCanEdit;
  return {
    ...asked,
    ...(warningOnly === true ? { warningOnly } : {}),
    ...(editors === undefined ? {} : { editors: tidyEditors(editors) }),
  };
}

function tidyEditors(editors: Editors): Editors {
  const { users = [], groups = [], domainUsersCanEdit } = editors;
  return {
    ...(users.length > 0 ? { users } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    ...(domainUsersCanEdit === true ? { domainUsersCanEdit } : {}),
  };
}

/** Whoever sets up a protection stays among its editors: nobody can lock himself out. */
export function withActor(range: ProtectedRange, actor: Actor): ProtectedRange {
  if (range.editors === undefined) return range;
  const users = range.editors.users ?? [];
  const listed = users.some((user) => user.toLowerCase() === actor.user.toLowerCase());
  return { ...range, editors: { ...range.editors, users: listed ? users : [...users, actor.user] } };
}
