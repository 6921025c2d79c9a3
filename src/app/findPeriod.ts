import { appError } from '../core/appError';
import { progressTexts, tabTitles } from '../text/vi';
import { isSeeded } from '../workbook/controlWorkbook';
import { findSheet } from '../workbook/findSheet';
import type { Spreadsheet } from '../workbook/sheets';
import { readPeriods, type PeriodLine } from '../workbook/tabs/periodsTab';
import { readMask } from './masks';
import type { World } from './ports';

export interface FoundPeriod {
  readonly control: Spreadsheet;
  readonly line: PeriodLine;
  readonly workbookId: string;
}

/** One read of the control workbook: the period asked for, or the last that has a workbook. */
export function findPeriod(
  { controlId, workbooks, progress }: Pick<World, 'controlId' | 'workbooks' | 'progress'>,
  periodId: string | undefined,
): FoundPeriod {
  progress.say(progressTexts.readingControl);
  const control = workbooks.get(controlId, readMask);
  if (!isSeeded(control)) throw appError('controlNotSeeded');
  const lines = readPeriods(findSheet(control, tabTitles.periods));
  const candidates = lines.filter(({ id, workbookId }) =>
    periodId === undefined ? workbookId !== undefined : id === periodId,
  );
  const line = candidates[candidates.length - 1];
  if (line?.workbookId !== undefined) return { control, line, workbookId: line.workbookId };
  if (lines.length === 0) throw appError('noPeriod');
  if (periodId !== undefined && !line) throw appError('periodUnknown', { period: periodId });
  throw appError('periodNotCreated', { period: line?.id ?? lines[lines.length - 1]?.id ?? '' });
}
