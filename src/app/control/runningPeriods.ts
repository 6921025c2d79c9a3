import type { World } from '../world/ports';
import { readControl } from './readControl';

/** Ids of the periods in which units may still enter something. One read of the control workbook. */
export const runningPeriods = (world: World): readonly string[] =>
  readControl(world)
    .lines.filter(
      (line) => line.workbookId !== undefined && ['open', 'closed', 'compiled'].includes(line.readState()),
    )
    .map(({ id }) => id);
