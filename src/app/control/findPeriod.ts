import { appError } from '../../core/appError';
import { tidy } from '../../core/parse/rawCell';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import type { PeriodLine } from '../../workbook/tabs/periods/periodsTab';
import { noteLook } from '../world/noteLook';
import type { World } from '../world/ports';
import { readControl } from './readControl';

export interface FoundPeriod {
  readonly control: Spreadsheet;
  /** All lines of `Các kỳ`. */
  readonly lines: readonly PeriodLine[];
  readonly line: PeriodLine;
  readonly workbookId: string;
}

/**
 * One read of the control workbook: the period asked for, or the one in whose workbook the person is, or the last that has
 * one. Whoever asks for it looks at it.
 */
export function findPeriod(world: World, asked: string | undefined): FoundPeriod {
  const found = locatePeriod(world, asked);
  noteLook(world, found.workbookId);
  return found;
}

/** The same by the clock. */
export function locatePeriod(
  world: Parameters<typeof readControl>[0] & Pick<World, 'here'>,
  asked: string | undefined,
): FoundPeriod {
  const { control, lines } = readControl(world);
  const periodId = asked ?? world.here;
  const candidates = lines.filter(({ id, workbookId }) =>
    periodId === undefined ? workbookId !== undefined : tidy(id) === tidy(periodId),
  );
  const line = candidates[candidates.length - 1];
  if (line?.workbookId !== undefined) return { control, lines, line, workbookId: line.workbookId };
  if (lines.length === 0) throw appError('noPeriod');
  if (periodId !== undefined && !line) throw appError('periodUnknown', { period: periodId });
  throw appError('periodNotCreated', { period: line?.id ?? lines[lines.length - 1]?.id ?? '' });
}
