import { activeWorkbook, startClock } from '../probing/clock';
import { same } from '../probing/compare';
import { note, noted } from '../probing/notes';
import type { Probe } from '../probing/probe';

/** The clock's run has the active workbook of the run that began it. */
export const clockWorkbook: Probe = {
  id: 'A8',
  run() {
    note('begun', activeWorkbook());
    startClock();
    return undefined;
  },
  later: () => same(noted('active'), noted('begun')),
};
