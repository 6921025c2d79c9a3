import { appError, isAppError, type AppError } from '../../core/appError';
import { findSheet } from '../../workbook/grid/findSheet';
import { keyRange, movedTab } from '../../workbook/grid/movedTab';
import type { Request, Spreadsheet } from '../../workbook/grid/sheets';
import {
  keyedPeriods,
  readPeriods,
  shows,
  writePeriod,
  type PeriodDisplay,
  periodsTable,
} from '../../workbook/tabs/periods/periodsTab';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';
import { periodsWords } from '../../workbook/tabs/periods/words';

/**
 * How often the line is looked for again because somebody moved the lines of `Các kỳ` meanwhile, or the answer to the
 * write got lost.
 */
const attempts = 3;

/**
 * Shows how far a period has come, with a line in the log, in one write; a line that was hit because lines had moved
 * gets back what stood there.
 */
export function writePeriodLine(
  { controlId, workbooks }: Pick<World, 'controlId' | 'workbooks'>,
  control: Spreadsheet,
  { period, display }: { readonly period: string; readonly display: PeriodDisplay },
  log: readonly Request[],
): void {
  let sheet = findSheet(control, periodsTable);
  const displays = new Map(readPeriods(sheet).map((line) => [line.id, line.display]));
  let mend: readonly Request[] = [];
  let due = log;
  for (let attempt = 1; ; attempt++) {
    const line = readPeriods(sheet).find(({ id }) => id === period);
    if (!line) throw appError('periodUnknown', { period });
    const { index } = line;
    const requests = [...mend, ...writePeriod(sheet, { index, display }), ...due];
    const keyed = keyedPeriods(sheet);
    const lost = failureOf(() => {
      const after = workbooks.write(controlId, requests, [keyRange(keyed)]);
      return movedTab(after, [keyed]) === undefined
        ? undefined
        : appError('rowsKeepMoving', { tab: periodsWords.title });
    });
    if (lost === undefined) return;
    if (attempt === attempts) throw lost;
    sheet = findSheet(workbooks.get(controlId, readMask), periodsTable);
    const lines = readPeriods(sheet);
    const hit = lines.find((other) => other.index === index);
    const isShown = shows(
      lines.find(({ id }) => id === period),
      display,
    );
    const isElsewhere = hit?.id !== period && shows(hit, display);
    // One write: with the line came the log.
    if (lost.code === 'rowsKeepMoving' || isShown || isElsewhere) due = [];
    if (isShown && !isElsewhere) return;
    mend = hit?.id === period ? [] : writePeriod(sheet, { index, display: displays.get(hit?.id ?? '') });
  }
}

/** What was wrong with a write; undefined where nothing was. What reading again does not mend is thrown. */
function failureOf(write: () => AppError | undefined): AppError | undefined {
  try {
    return write();
  } catch (error) {
    if (isAppError(error) && error.code === 'unanswered') return error;
    throw error;
  }
}
