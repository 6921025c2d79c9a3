import type { PeriodFacts } from '../../core/rows/rawPeriod';
import { findSheet } from '../../workbook/grid/findSheet';
import { formatOf } from '../../workbook/grid/format';
import { formats } from '../../workbook/tabs/list';
import { readAppraisers, appraisersTable } from '../../workbook/tabs/appraisers/appraisersTab';
import type { FoundPeriod } from '../control/findPeriod';
import { dutyOf, type PermissionDuty } from '../permissions/permissionReview';
import type { UnattendedWorld } from '../world/ports';
import { officeOf } from '../control/office';

/** What the control workbook and the sharing of the period workbook say, beside which that is held. */
export interface ControlLook {
  readonly facts: PeriodFacts;
  readonly staff: PermissionDuty['staff'];
  /** The account that looks. */
  readonly user: string;
}

/** One call of Drive; the control workbook has been read. */
export function lookAtControl(world: UnattendedWorld, found: FoundPeriod): ControlLook {
  const { staff } = dutyOf(world, found, found.line.readState());
  const { units } = staff;
  return {
    facts: {
      people: new Map(units.map(({ id, people }) => [id, people])),
      scaleConfirmed: found.line.scaleConfirmedBy !== undefined,
      ...(formatOf(found.control) < formats.control && {
        controlOlder: { format: formatOf(found.control), current: formats.control },
      }),
      appraisers: readAppraisers(
        findSheet(found.control, appraisersTable),
        units,
        officeOf(found.control).id,
      ),
    },
    staff,
    user: world.user,
  };
}
