import { appError } from '../../core/appError';
import { findSheet } from '../../workbook/grid/findSheet';
import { keyRange, movedTab } from '../../workbook/grid/movedTab';
import type { Request, Spreadsheet } from '../../workbook/grid/sheets';
import {
  keyedPeriods,
  readPeriods,
  writePeriod,
  type PeriodDisplay,
  periodsTable,
} from '../../workbook/tabs/periods/periodsTab';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';
import { periodsWords } from '../../workbook/tabs/periods/words';

/** How often the line is looked for again because somebody moved the lines of `Các kỳ` meanwhile. */
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
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const line = readPeriods(sheet).find(({ id }) => id === period);
    if (!line) throw appError('periodUnknown', { period });
    const { index } = line;
    const requests = [...mend, ...writePeriod(sheet, { index, display }), ...(attempt === 1 ? log : [])];
    const keyed = keyedPeriods(sheet);
    const after = workbooks.write(controlId, requests, [keyRange(keyed)]);
    if (movedTab(after, [keyed]) === undefined) return;
    sheet = findSheet(workbooks.get(controlId, readMask), periodsTable);
    const hit = readPeriods(sheet).find((other) => other.index === index);
    mend = writePeriod(sheet, { index, display: displays.get(hit?.id ?? '') });
  }
  throw appError('rowsKeepMoving', { tab: periodsWords.title });
}
