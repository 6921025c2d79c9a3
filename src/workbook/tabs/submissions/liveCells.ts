import { cellName } from '../../grid/a1';
import type { CellValue } from '../../grid/cells';
import { live, type LiveTab } from '../entry/liveProgress';
import type { SubmissionKey } from './submissionColumns';

export type LiveKey = 'liveDone' | 'liveLeft' | 'liveShare';

/** A unit's progress in its line of `Nộp báo cáo`; `row` is zero-based. */
export function liveCells(
  tabs: readonly LiveTab[],
  unit: string,
  row: number,
  column: (key: SubmissionKey) => number,
): Readonly<Record<LiveKey, CellValue>> {
  const cell = (key: SubmissionKey): string => cellName(row, column(key));
  const left = tabs
    .filter(({ owners }) => owners.has(unit))
    .map(({ units, states }) => `COUNTIFS(${units};${cell('name')};${states};${String(live.empty)})`);
  return {
    liveDone: { formula: `=${cell('assigned')}-${cell('liveLeft')}` },
    liveLeft: { formula: `=${left.length > 0 ? left.join('+') : '0'}` },
    liveShare: { formula: `=IF(${cell('assigned')}>0;${cell('liveDone')}/${cell('assigned')};0)` },
  };
}
