import { appError } from '../../core/appError';
import { progressTexts } from '../../text/vi';
import { isSeeded } from '../../workbook/control/controlWorkbook';
import { findSheet } from '../../workbook/grid/findSheet';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import { readPeriods, type PeriodLine, periodsTable } from '../../workbook/tabs/periods/periodsTab';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';

/** One read of the control workbook, with the lines of `Các kỳ`; an `AppError` where it is not one yet. */
export function readControl({
  controlId,
  workbooks,
  progress,
}: Pick<World, 'controlId' | 'workbooks' | 'progress'>): {
  readonly control: Spreadsheet;
  readonly lines: readonly PeriodLine[];
} {
  progress.say(progressTexts.readingControl);
  const control = workbooks.get(controlId, readMask);
  if (!isSeeded(control)) throw appError('controlNotSeeded');
  return { control, lines: readPeriods(findSheet(control, periodsTable)) };
}
