import { actionWords } from '../../actions/words';
import { delivered } from '../../catalogue';
import { compareScale, scaleMark } from '../../core/catalogue/compareScale';
import { scaleTexts } from '../../text/vi';
import { findSheet } from '../../workbook/grid/findSheet';
import { readPeriodWorkbook } from '../../workbook/period/periodWorkbook';
import { requireScale } from '../../workbook/period/requireScale';
import { logWriter, logTable } from '../../workbook/tabs/log/logTab';
import type { ConfirmResult } from '../api/api';
import { findPeriod } from '../control/findPeriod';
import { cardOf } from '../control/office';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';
import { writePeriodLine } from '../control/writePeriodLine';

/**
 * "Xác nhận thang điểm": somebody answers by name for the points of a period as they stand in its `Thang điểm`. One read
 * of each workbook, one write of the control workbook: the line in `Các kỳ` and the log.
 */
export function confirmScale(world: World, by: string, periodId?: string): ConfirmResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const { control, line, workbookId } = found;
    const log = logWriter(findSheet(control, logTable));
    const reading = readPeriodWorkbook(world.workbooks.get(workbookId, readMask), cardOf(found));
    requireScale(reading);
    const { catalogue } = reading.raw;
    const changes = compareScale(catalogue, delivered);
    const at = world.clock.now();
    const display = {
      ...line.display,
      scaleConfirmedBy: by,
      scaleConfirmedAt: at,
      scaleMark: scaleMark(catalogue),
    };
    const entry = {
      at,
      who: world.user,
      action: actionWords.confirmScale.title,
      details: scaleTexts.logged(line.id, by, changes.length),
    };
    writePeriodLine(world, control, { period: line.id, display }, log(entry));
    return { period: line.id, by, at, changes };
  });
}
