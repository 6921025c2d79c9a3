import { NotImplemented } from '../../contract';
import type { User } from '../../contract';
import { invalid } from '../model/errors';
import { findTab, intersects } from '../model/rect';
import type { Rect } from '../model/rect';
import type { GridRange, ProtectedRange } from '../model/resources';
import type { Workbook } from '../model/workbook';

/** Whose rights decide. */
export interface Actor {
  readonly user: User;
  readonly owner: boolean;
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange */
export function mayEditProtected(workbook: Workbook, range: ProtectedRange, actor: Actor): boolean {
  if (actor.owner || range.warningOnly === true || range.editors === undefined) return true;
  const { users = [], groups = [], domainUsersCanEdit } = range.editors;
  if (groups.length > 0) throw new NotImplemented('Sheets ProtectedRange.editors.groups');
  if (domainUsersCanEdit === true && actor.user.endsWith(`@${workbook.domain}`)) return true;
  return users.some((user) => user.toLowerCase() === actor.user.toLowerCase());
}

/** The protected part of the tab, as rectangles that don't overlap. */
function protectedArea(workbook: Workbook, range: ProtectedRange): readonly Rect[] {
  const whole = clampRange(workbook, range.range ?? {});
  const holes = (range.unprotectedRanges ?? []).map((hole) => clampRange(workbook, hole));
  return holes.reduce<readonly Rect[]>(
    (parts, hole) => parts.flatMap((part) => subtract(part, hole)),
    [whole],
  );
}

/** Unlike in requests, a stored range may reach beyond a grid that was made smaller. */
function clampRange(workbook: Workbook, range: GridRange): Rect {
  const tab = findTab(workbook, range.sheetId);
  return {
    sheetId: tab.id,
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: Math.min(range.endRowIndex ?? tab.rowCount, tab.rowCount),
    right: Math.min(range.endColumnIndex ?? tab.columnCount, tab.columnCount),
  };
}

function subtract(part: Rect, hole: Rect): Rect[] {
  if (!intersects(part, hole)) return [part];
  const top = Math.max(part.top, hole.top);
  const bottom = Math.min(part.bottom, hole.bottom);
  const pieces: Rect[] = [
    { ...part, bottom: top },
    { ...part, top: bottom },
    { ...part, top, bottom, right: hole.left },
    { ...part, top, bottom, left: hole.right },
  ];
  return pieces.filter((piece) => piece.top < piece.bottom && piece.left < piece.right);
}

const everyProtection = (workbook: Workbook): ProtectedRange[] =>
  workbook.tabs.flatMap((tab) => tab.objects.protectedRanges);

/** Whether some protection keeps this person out of some cell of the rectangle. */
export function isKeptOut(workbook: Workbook, rect: Rect, actor: Actor): boolean {
  if (actor.owner) return false;
  return everyProtection(workbook).some(
    (range) =>
      !mayEditProtected(workbook, range, actor) &&
      protectedArea(workbook, range).some((part) => intersects(part, rect)),
  );
}

const KEPT_OUT =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function requireEditable(workbook: Workbook, rect: Rect, actor: Actor): void {
  if (isKeptOut(workbook, rect, actor)) throw invalid(KEPT_OUT);
}

/** Changing the tab itself (its name, its rows) takes the right to all that is protected as a whole sheet. */
export function requireUnprotectedTab(workbook: Workbook, sheetId: number, actor: Actor): void {
  const tab = findTab(workbook, sheetId);
  const kept = tab.objects.protectedRanges.some(
    (range) => isWholeSheet(range) && !mayEditProtected(workbook, range, actor),
  );
  if (kept) throw invalid(KEPT_OUT);
}

export const isWholeSheet = ({ range }: ProtectedRange): boolean =>
  range !== undefined &&
  range.startRowIndex === undefined &&
  range.startColumnIndex === undefined &&
  range.endRowIndex === undefined &&
  range.endColumnIndex === undefined;

/** Changing a protection takes the right to edit what it protects. */
export function requireProtectionRight(workbook: Workbook, range: ProtectedRange, actor: Actor): void {
  if (!mayEditProtected(workbook, range, actor)) throw invalid(KEPT_OUT);
}

/** A new row or column belongs to a protection where it comes to lie between two protected ones. */
export function requireInsertable(
  workbook: Workbook,
  sheetId: number,
  rows: boolean,
  at: number,
  actor: Actor,
): void {
  requireUnprotectedTab(workbook, sheetId, actor);
  if (at === 0) return;
  const tab = findTab(workbook, sheetId);
  const across = (rect: Rect): boolean =>
    rows ? rect.top < at && rect.bottom > at : rect.left < at && rect.right > at;
  const split = tab.objects.protectedRanges.some(
    (range) => !mayEditProtected(workbook, range, actor) && protectedArea(workbook, range).some(across),
  );
  if (split) throw invalid(KEPT_OUT);
}

/** How overlapping rights combine is not documented, so the host lets none come about. */
export function requireNoOverlap(workbook: Workbook, added: ProtectedRange): void {
  const area = protectedArea(workbook, added);
  const other = everyProtection(workbook).find(
    (range) =>
      range.protectedRangeId !== added.protectedRangeId &&
      protectedArea(workbook, range).some((part) => area.some((mine) => intersects(part, mine))),
  );
  if (other === undefined) return;
  throw invalid(
    `This protection overlaps protection ${other.protectedRangeId ?? 0} (${JSON.stringify(other.range)}). ` +
      'How overlapping protections combine is undocumented behaviour: the host refuses it.',
  );
}
