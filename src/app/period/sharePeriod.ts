import { appError } from '../../core/appError';
import { foldersByPlace, placeKey } from '../../core/evidence/index/folders';
import { addressKey, without } from '../../core/permissions/address';
import { mayWrite } from '../../core/permissions/findSharingDrifts';
import {
  addressesAfter,
  dueAddresses,
  mostAddresses,
  planSharing,
  type SharedUnit,
} from '../../core/permissions/planSharing';
import { progressTexts } from '../../text/vi';
import { findSheet } from '../../workbook/grid/findSheet';
import { readUnits, unitsTable } from '../../workbook/tabs/units/unitsTab';
import type { ShareOrder, ShareResult, ShareView } from '../api/sharingApi';
import { findPeriod, type FoundPeriod } from '../control/findPeriod';
import { findFolders } from '../evidence/evidenceFolders';
import type { World } from '../world/ports';
import { staffWithout } from '../permissions/doubtfulAddresses';
import { dutyOf, peoplesLines, type PermissionDuty } from '../permissions/permissionReview';
import { sharingJournal } from './sharingJournal';

/** Each address is a call of up to a second, and Google ends a run after six minutes: the next run goes on. */
const mostAtOnce = 200;

/**
 * With whom the workbook and the folders of a period will be shared; changes nothing. One read of the control workbook, one
 * call for the sharing of the workbook, one for the folders.
 */
export const planShare = (world: World, periodId?: string): ShareView => viewOf(look(world, periodId));

/**
 * "Chia sẻ kỳ báo cáo": lets everybody of `Đơn vị` into the workbook, and into their folder, without a mail; nobody is ever
 * shut out. Besides the looks of the plan: a call for each address that is not in, and the log. What is begun stands in the
 * log before the first is let in, so that a run that was cut short is told once, whichever run completes it. `seen`: whom
 * the person agreed to; where others are due by now, nothing is done.
 */
export function sharePeriod(world: World, periodId?: string, seen?: ShareOrder['seen']): ShareResult {
  return world.lock.hold(() => {
    const plan = look(world, periodId);
    const { found, duty, units } = plan;
    const due = dueAddresses(units);
    if (seen !== undefined && !isSame(seen, due)) throw appError('planChanged', { period: found.line.id });
    const count = addressesAfter(duty.access, dueAddresses(units, 'workbook'));
    if (count > mostAddresses) throw appError('tooManyAddresses', { count, most: mostAddresses });
    const journal = sharingJournal(world, found, due);
    if (due.length === 0 && !journal.isOpen) {
      return { ...viewOf(plan), shared: [], refused: [], full: false };
    }
    journal.begin();
    const shared = shareAll(world, plan);
    const after = withOutcome(units, shared);
    const left = without(dueAddresses(after), shared.refused);
    if (!shared.goesOn)
      journal.end(without(allAddresses(units), [...left, ...shared.refused]).length, shared.refused);
    return {
      ...viewOf({ ...plan, units: after }, shared.refused),
      shared: without(due, [...left, ...shared.refused]),
      refused: shared.refused,
      full: shared.full,
    };
  });
}

interface Plan {
  readonly found: FoundPeriod;
  readonly duty: PermissionDuty;
  readonly units: readonly SharedUnit[];
}

function look(world: World, periodId: string | undefined): Plan {
  const found = findPeriod(world, periodId);
  const duty = dutyOf(world, found, found.line.readState());
  world.progress.say(progressTexts.readingFolders);
  const folders = foldersByPlace(world.evidence.folders(world.controlId, found.line.id));
  const operators = new Set(duty.staff.operators.map(addressKey));
  const isInFolder = (unit: string, address: string): boolean => {
    const isOperator = operators.has(addressKey(address));
    const folder = folders.get(placeKey(isOperator ? { role: 'period' } : { role: 'unit', unit }));
    // In a shared drive Drive does not say who is in; the folder remembers that all of its people were let in.
    return folder?.access ? mayWrite(folder.access, address) : folder?.shared === true;
  };
  const { units } = readUnits(findSheet(found.control, unitsTable));
  const { access } = duty;
  return { found, duty, units: planSharing({ units, access, user: world.user, isInFolder }) };
}

interface Shared {
  /** Let into the workbook. */
  readonly workbook: readonly string[];
  /** The folders were seen to. */
  readonly folders: boolean;
  readonly refused: readonly string[];
  readonly full: boolean;
  /** The next run has something to do. */
  readonly goesOn: boolean;
}

function shareAll(world: World, { found, duty, units }: Plan): Shared {
  const due = dueAddresses(units, 'workbook');
  const workbook: string[] = [];
  const refused: string[] = [];
  let full = false;
  for (const [at, address] of due.slice(0, mostAtOnce).entries()) {
    if (at % 10 === 0) world.progress.say(progressTexts.sharing(at, due.length));
    const answer = world.sharing.letIn(found.workbookId, address);
    if (answer === 'done') workbook.push(address);
    if (answer === 'unknown') refused.push(address);
    full = answer === 'full';
    if (full) break;
  }
  const goesOn = !full && due.length > mostAtOnce;
  if (goesOn) return { workbook, folders: false, refused, full, goesOn };
  const { operators, units: people } = staffWithout(duty.staff, refused);
  const order = { periodId: found.line.id, units: people, operators };
  const { refused: shutOut } = findFolders(world, found.workbookId, order, { shareAnew: true });
  return { workbook, folders: true, refused: [...refused, ...without(shutOut, refused)], full, goesOn };
}

/** What everybody lacks now. */
const withOutcome = (units: readonly SharedUnit[], { workbook, folders }: Shared): readonly SharedUnit[] =>
  units.map((unit) => ({
    ...unit,
    people: unit.people.map(({ address, lacks }) => ({
      address,
      lacks: lacks.filter((what) => (what === 'folder' ? !folders : without([address], workbook).length > 0)),
    })),
  }));

const allAddresses = (units: readonly SharedUnit[]): readonly string[] => [
  ...new Set(units.flatMap(({ people }) => people.map(({ address }) => addressKey(address)))),
];

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((address, at) => address === others[at]);

function viewOf({ found, duty, units }: Plan, refused: readonly string[] = []): ShareView {
  const shutOut = new Set(refused.map(addressKey));
  const staff = { ...duty.staff, excepted: new Set<string>() };
  return {
    period: found.line.id,
    url: duty.target.url,
    units: units.map(({ name, mailbox = null, people }) => ({
      name,
      mailbox,
      people: people.map(({ address, lacks }) => ({
        address,
        state: shutOut.has(addressKey(address)) ? 'refused' : lacks.length > 0 ? 'due' : 'in',
      })),
    })),
    due: without(dueAddresses(units), refused),
    addresses: addressesAfter(duty.access, dueAddresses(units, 'workbook')),
    most: mostAddresses,
    // Who has no access yet is what the list itself says.
    left: peoplesLines(duty, staff, [])
      .filter(({ code }) => code !== 'noAccess')
      .map(({ message }) => message),
  };
}
