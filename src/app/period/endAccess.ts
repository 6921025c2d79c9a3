import { appError } from '../../core/appError';
import { addressKey, uniqueAddresses, without } from '../../core/permissions/address';
import type { Access } from '../../core/permissions/findSharingDrifts';
import type { PeriodState } from '../../core/periodState';
import { endAccessTexts, periodStateWords } from '../../text/vi';
import { findSheet } from '../../workbook/grid/findSheet';
import { readUnits, unitsTable } from '../../workbook/tabs/units/unitsTab';
import type { EndAccessResult } from '../api/api';
import { findPeriod, type FoundPeriod } from '../control/findPeriod';
import { noteBeginning } from '../control/noteInLog';
import { dutyOf } from '../permissions/permissionReview';
import type { World } from '../world/ports';

/** A file or folder of the period, and who of the units is in. */
interface Place {
  readonly id: string;
  readonly name: string;
  readonly in: readonly string[];
}

interface Plan {
  readonly found: FoundPeriod;
  readonly places: readonly Place[];
}

const overStates: readonly PeriodState[] = ['reported', 'archived'];

/**
 * Whose rights "Thu quyền sau kỳ" would take away; changes nothing. Those of `Đơn vị` who are no people of the office; who
 * only looks, and who was let in by somebody else, stays. One read of the control workbook, one call for the sharing of the
 * workbook, one for the folders, and one a folder where Drive does not list it along.
 */
export function planEndAccess(
  world: World,
  periodId?: string,
): { readonly period: string; readonly addresses: readonly string[] } {
  const { found, places } = look(world, periodId);
  return { period: found.line.id, addresses: addressesOf(places) };
}

/**
 * Takes the rights of these people away, in the workbook and in the folders of the units, what lies in them included; a call for each right. What is
 * to be done stands in the log before it is begun, so that a run that was cut short is told, and once more completes it.
 * `seen`: whom the person agreed to; where others are in by now, nothing is done.
 */
export function endAccess(world: World, periodId: string, seen: readonly string[]): EndAccessResult {
  return world.lock.hold(() => {
    const { found, places } = look(world, periodId);
    const period = found.line.id;
    const addresses = addressesOf(places);
    if (without(addresses, seen).length > 0) throw appError('planChanged', { period });
    if (addresses.length === 0) return { period, taken: [], left: [] };
    noteBeginning(world, found.control, {
      at: world.clock.now(),
      who: world.user,
      action: endAccessTexts.title,
      details: endAccessTexts.logged(period, addresses),
    });
    const left = places.flatMap(({ id, name, in: people }) =>
      people.length === 0
        ? []
        : world.sharing.shutOut(id, people).map((address) => ({ address, what: name })),
    );
    return {
      period,
      taken: without(
        addresses,
        left.map(({ address }) => address),
      ),
      left: left.map(({ what, address }) => endAccessTexts.leftIn(what, address)),
    };
  });
}

const addressesOf = (places: readonly Place[]): readonly string[] =>
  uniqueAddresses(places.flatMap((place) => place.in));

function look(world: World, periodId: string | undefined): Plan {
  const found = findPeriod(world, periodId);
  const state = found.line.readState();
  if (!overStates.includes(state))
    throw appError('accessStillNeeded', { period: found.line.id, state: periodStateWords[state] });
  const duty = dutyOf(world, found, state);
  const { units } = readUnits(findSheet(found.control, unitsTable));
  const ours = new Set(
    without(
      units.flatMap(({ people }) => people),
      duty.staff.operators,
    ).map(addressKey),
  );
  const peopleIn = (access: readonly Access[]): readonly string[] =>
    access
      .filter(
        ({ kind, role, address }) => kind === 'person' && role !== 'owner' && ours.has(addressKey(address)),
      )
      .map(({ address }) => address);
  const folders = world.evidence
    .folders(world.controlId, found.line.id)
    .filter(({ trashed, place }) => !trashed && place.role === 'unit')
    .map(({ id, url, access = world.sharing.list(id) }) => ({
      id,
      name: endAccessTexts.folder(url),
      in: peopleIn(access),
    }));
  const workbook = { id: found.workbookId, name: endAccessTexts.workbook, in: peopleIn(duty.access) };
  return { found, places: [workbook, ...folders] };
}
