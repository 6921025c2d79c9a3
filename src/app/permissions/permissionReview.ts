import type { Day } from '../../core/model';
import type { AddressFault, PermissionDrift } from '../../core/permissions/drift';
import { findSharingDrifts, type Access, type SharingDuty } from '../../core/permissions/findSharingDrifts';
import { isExcepted } from '../../core/permissions/matrix';
import type { PeriodState } from '../../core/periodState';
import { describeDrift, progressTexts } from '../../text/vi';
import { findSheet } from '../../workbook/grid/findSheet';
import type { KeyedTab } from '../../workbook/grid/movedTab';
import { reviewTiles, type TileReview } from '../../workbook/protection/permissionDrift';
import { readLayouts } from '../../workbook/period/periodLayout';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import { readExtensions } from '../../workbook/tabs/submissions/submissionsTab';
import { addressFaults, readUnits, unitsTable } from '../../workbook/tabs/units/unitsTab';
import type { Staff } from '../../workbook/protection/tiles';
import type { PermissionLine, ReviewResult } from '../api/api';
import { findPeriod, type FoundPeriod } from '../control/findPeriod';
import { knownOffice, staffOf } from '../control/office';
import { permissionsMask, urlOf } from '../world/masks';
import type { UnattendedWorld, World } from '../world/ports';
import { doubtfulAddresses, staffWithout } from './doubtfulAddresses';
import { submissionsTable } from '../../workbook/tabs/submissions/submissionColumns';

/** What a review and a repair have in common before they look at the period workbook. */
export interface PermissionDuty {
  readonly target: Omit<ReviewResult, 'lines'>;
  readonly staff: Omit<Staff, 'excepted'>;
  readonly access: readonly Access[];
  /** What is no address in `Đơn vị`; nobody is let in by it. */
  readonly faults: readonly AddressFault[];
}

/** One read of the control workbook, where people are kept up to date, and one call of Drive. */
export function findDuty(world: World, periodId: string | undefined): PermissionDuty {
  const found = findPeriod(world, periodId);
  return dutyOf(world, found, found.line.readState());
}

/** What the permissions of a period should follow from, were it in this state. One call of Drive. */
export function dutyOf(
  world: UnattendedWorld,
  { control, line, workbookId }: FoundPeriod,
  state: PeriodState,
): PermissionDuty {
  const sheet = findSheet(control, unitsTable);
  const { units } = readUnits(sheet);
  const access = world.sharing.list(workbookId);
  // In a shared drive nobody owns a file.
  const owner = access.find(({ role }) => role === 'owner')?.address ?? world.user;
  const office = knownOffice(control, units);
  return {
    target: { period: line.id, state, workbookId, url: urlOf(workbookId) },
    staff: { state, owner, office: office.shortName, operators: [owner, ...staffOf(office, units)], units },
    access,
    faults: addressFaults(sheet),
  };
}

/** With the units that may still write, as the period workbook has it. */
export function wholeStaff(staff: PermissionDuty['staff'], workbook: Spreadsheet, today: Day): Staff {
  const extensions = readExtensions(findSheet(workbook, submissionsTable));
  const excepted = [...extensions].filter(([, until]) => isExcepted(staff.state, until, today));
  return { ...staff, excepted: new Set(excepted.map(([unit]) => unit)) };
}

interface TileLook extends TileReview {
  readonly workbook: Spreadsheet;
  readonly keyed: readonly KeyedTab[];
  /** What is wrong with the sharing of the workbook: only its owner decides on that. */
  readonly sharing: readonly PermissionLine[];
}

/**
 * Those whom the protections of the workbook should name. After a write that Google refused, nobody of whom it may be in
 * doubt; `refused` tells of them.
 */
export function nameable(
  { user }: Pick<World, 'user'>,
  { workbook, access }: { readonly workbook: Spreadsheet } & Pick<PermissionDuty, 'access'>,
  { staff, wasRefused }: { readonly staff: Staff; readonly wasRefused: boolean },
): { readonly staff: Staff; readonly refused: readonly string[] } {
  const refused = wasRefused ? doubtfulAddresses(staff, { workbook, access, user }) : [];
  return { staff: staffWithout(staff, refused), refused };
}

/** What only people can put right: the sharing of the workbook, and the addresses of `Đơn vị`. */
export const peoplesLines = (
  { access, faults }: Pick<PermissionDuty, 'access' | 'faults'>,
  staff: SharingDuty,
  refused: readonly string[],
): readonly PermissionLine[] =>
  [
    ...faults.map((fault) => ({ code: 'notAnAddress' as const, ...fault })),
    ...(refused.length > 0 ? [{ code: 'addressesRefused' as const, who: refused }] : []),
    ...findSharingDrifts(access, staff),
  ].map((drift) => toLine(drift, false));

/** One read of the period workbook. */
export function lookAtTiles(
  world: World,
  { target, staff, access, faults }: PermissionDuty,
  wasRefused = false,
): TileLook {
  const { workbooks, progress, user, clock } = world;
  progress.say(progressTexts.readingPeriod);
  const workbook = workbooks.get(target.workbookId, permissionsMask);
  const tabs = readLayouts(workbook);
  const whole = wholeStaff(staff, workbook, clock.today());
  const named = nameable(world, { workbook, access }, { staff: whole, wasRefused });
  return {
    workbook,
    ...reviewTiles(tabs, named.staff, user),
    keyed: tabs.flatMap(({ keyed }) => keyed ?? []),
    sharing: peoplesLines({ access, faults }, whole, named.refused),
  };
}

export const toLine = (drift: PermissionDrift, repairable: boolean): PermissionLine => ({
  code: drift.code,
  tab: 'tab' in drift ? drift.tab : null,
  message: describeDrift(drift),
  repairable,
});
