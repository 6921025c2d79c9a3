import { findSheet } from '../../workbook/grid/findSheet';
import { showFindings } from '../../workbook/show/listFindings';
import { showChecks } from '../../workbook/show/showResults';
import { readUnits, unitsTable } from '../../workbook/tabs/units/unitsTab';
import type { CheckResult } from '../api/api';
import { lookAtControl } from './controlLook';
import { countByUnit } from './countByUnit';
import { examine } from './examine';
import { findingLines } from './findingLines';
import { findPeriod, locatePeriod, type FoundPeriod } from '../control/findPeriod';
import { cardOf } from '../control/office';
import { watchPeriod } from '../control/watchPeriod';
import { urlOf } from '../world/masks';
import type { UnattendedWorld, World } from '../world/ports';
import { unitNamed } from '../control/unitNamed';

export interface CheckOrder {
  readonly periodId?: string | undefined;
  /** A unit's id or name; all units without it. */
  readonly unit?: string | undefined;
}

/**
 * "Kiểm tra": one read of the control workbook, one read and one write of the period workbook. The findings of all units
 * or of one; what was found earlier and is gone is marked as put right. From now on the period is watched again, if it was
 * not any more.
 */
export function checkPeriod(world: World, { periodId, unit }: CheckOrder = {}): CheckResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const result = check(world, found, unit);
    const { line, workbookId } = found;
    watchPeriod(world, { id: line.id, workbookId, state: line.readState() }, { orElse: 'nothing' });
    return result;
  });
}

/** The same by the standing clock. */
export function lookAgain(world: UnattendedWorld, periodId: string): void {
  world.lock.hold(() => check(world, locatePeriod(world, periodId), undefined));
}

function check(world: UnattendedWorld, found: FoundPeriod, asked: string | undefined): CheckResult {
  const { control, line, workbookId } = found;
  const unit =
    asked === undefined ? undefined : unitNamed(asked, readUnits(findSheet(control, unitsTable)).units);
  const target = { workbookId, card: cardOf(found), control: lookAtControl(world, found) };
  return examine(world, target, ({ reading, checked, summary }) => {
    const lines = findingLines(reading, checked);
    const findings = lines.filter((finding) => unit === undefined || finding.unit === unit.id);
    return {
      requests: [
        ...showChecks(reading, checked, summary),
        ...showFindings(reading, checked, world.clock.now(), unit?.id),
      ],
      result: {
        period: line.id,
        workbookId,
        url: urlOf(workbookId),
        unit: unit?.name ?? null,
        findings,
        units: countByUnit(findings, checked.catalogue.units),
      },
    };
  });
}
