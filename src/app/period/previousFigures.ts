import { ownFigure } from '../../core/aggregation/rowBounds';
import { isAppError, type AppError } from '../../core/appError';
import { rowKey } from '../../core/keys';
import { interpret } from '../../core/validation/interpret';
import { progressTexts } from '../../text/vi';
import { readPeriodWorkbook } from '../../workbook/period/periodWorkbook';
import type { PreviousFigures } from '../../workbook/tabs/entry/entryTab';
import type { PeriodLine } from '../../workbook/tabs/periods/periodsTab';
import { ownCard } from '../control/office';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';

const none: PreviousFigures = new Map();

/**
 * What each row reported in the last period above this one that has a workbook: one read, only where there is one. The
 * new period does not depend on it: a workbook that can't be read any more leaves the column empty.
 */
export function readPrevious(
  { workbooks, clock, progress }: Pick<World, 'workbooks' | 'clock' | 'progress'>,
  lines: readonly PeriodLine[],
  periodId: string,
): PreviousFigures {
  const at = lines.findIndex(({ id }) => id === periodId);
  const earlier = lines.slice(0, at).reverse();
  const line = earlier.find(({ workbookId }) => workbookId !== undefined);
  if (line?.workbookId === undefined) return none;
  try {
    const workbook = workbooks.get(line.workbookId, readMask);
    const { raw } = readPeriodWorkbook(workbook, { ...ownCard(workbook), period: line.read() });
    return figuresOf(interpret(raw, clock.today()));
  } catch (error) {
    if (!isAppError(error) || isPassing(error)) throw error;
    progress.say(progressTexts.previousUnreadable(line.id));
    return none;
  }
}

/** What may go well next time: all that Google says but "you may not" and "there is no such file". */
const isPassing = ({ code }: AppError): boolean => code === 'google' || code === 'quota';

function figuresOf({ catalogue, rows }: ReturnType<typeof interpret>): PreviousFigures {
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const figures = new Map<string, number>();
  for (const row of rows) {
    const criterion = criteria.get(row.criterion);
    const isCounted = !row.invalid && row.entry.notApplicable !== true && row.entry.denominator !== 0;
    if (!criterion || criterion.measure.kind === 'yesNo' || !isCounted) continue;
    const figure = ownFigure(criterion, row);
    if (figure !== undefined) figures.set(rowKey(row), figure);
  }
  return figures;
}
