import { findSheet } from '../../workbook/grid/findSheet';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import { holdsLine, linesOf, logTable, logWriter, type LogLine } from '../../workbook/tabs/log/logTab';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';
import { untilAnswered } from '../world/untilStill';

/**
 * Adds one line to the log of the control workbook, as that was read, or read for it; once, even where the answer got lost.
 */
export function noteInLog(
  { workbooks, controlId }: Pick<World, 'workbooks' | 'controlId'>,
  control: Spreadsheet | undefined,
  line: LogLine,
): void {
  let seen = control;
  untilAnswered(() => {
    const sheet = findSheet(seen ?? workbooks.get(controlId, readMask), logTable);
    if (seen === undefined && holdsLine(sheet, line)) return;
    seen = undefined;
    workbooks.write(controlId, logWriter(sheet)(line));
  });
}

/** The same before something is done that another run completes where this one is cut short: said by the first of them. */
export function noteBeginning(
  world: Pick<World, 'workbooks' | 'controlId'>,
  control: Spreadsheet,
  line: LogLine,
): void {
  const known = linesOf(findSheet(control, logTable), String(line.action));
  if (known[known.length - 1]?.details !== line.details) noteInLog(world, control, line);
}
