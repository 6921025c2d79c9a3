import type { Spreadsheet } from '../../workbook/grid/sheets';
import { findSheet } from '../../workbook/grid/findSheet';
import { linesOf, logTable, logWriter } from '../../workbook/tabs/log/logTab';
import type { World } from '../world/ports';
import type { FoundPeriod } from './findPeriod';
import { noteInLog } from './noteInLog';

/** What the log of the control workbook, which is the office's own, says of an action on one period. */
interface PeriodLog {
  /** The last line, its details without the period. */
  readonly last: { readonly to: string; readonly details: string } | undefined;
  /** Adds a line; `read`: the control workbook as it was read, where nothing was written since. */
  note(
    read: Spreadsheet | undefined,
    states: { readonly from?: string; readonly to: string },
    details: string,
  ): void;
}

/** Throws where no line could be added: what the last step needs is looked for before the first one. */
export function periodLog(
  world: Pick<World, 'workbooks' | 'controlId' | 'clock' | 'user'>,
  { control, line }: FoundPeriod,
  action: string,
): PeriodLog {
  const prefix = `${line.id}: `;
  const sheet = findSheet(control, logTable);
  logWriter(sheet);
  const known = linesOf(sheet, action).filter(({ details }) => details.startsWith(prefix));
  const last = known[known.length - 1];
  return {
    last: last && { to: last.to, details: last.details.slice(prefix.length) },
    note(read, states, details) {
      const entry = { at: world.clock.now(), who: world.user, action, ...states };
      noteInLog(world, read, { ...entry, details: `${prefix}${details}` });
    },
  };
}
