import { ownFigure } from '../../core/aggregation/rowBounds';
import { rowKey } from '../../core/keys';
import { interpret } from '../../core/validation/interpret';
import { progressTexts } from '../../text/vi';
import { readPeriodWorkbook } from '../../workbook/period/periodWorkbook';
import type { PreviousFigures } from '../../workbook/tabs/entry/entryTab';
import type { PeriodLine } from '../../workbook/tabs/periods/periodsTab';
import { ownCard } from '../control/office';
import { fromPrevious } from '../control/previousPeriod';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';

/**
 * What each row reported in the last period above this one that has a workbook: one read, only where there is one. A
 * workbook that can't be read any more leaves the column of the new period empty.
 */
export const readPrevious = (
  { workbooks, clock, progress }: Pick<World, 'workbooks' | 'clock' | 'progress'>,
  lines: readonly PeriodLine[],
  periodId: string,
): PreviousFigures =>
  fromPrevious(lines, periodId, {
    read: ({ line, workbookId }) => {
      const workbook = workbooks.get(workbookId, readMask);
      const { raw } = readPeriodWorkbook(workbook, { ...ownCard(workbook), period: line.read() });
      return figuresOf(interpret(raw, clock.today()));
    },
    unreadable: (period) => progress.say(progressTexts.previousUnreadable(period)),
  }) ?? new Map();

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
