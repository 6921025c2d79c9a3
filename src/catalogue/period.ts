import type { ReportingPeriod } from '../core/model';

/**
 * The period of the dispatch, lines 33 and 35: figures from 01/10/2020 to 01/10/2021; units report "trước ngày
 * 01/11/2021", VH-TT "trước ngày 15/11/2021", so the day before is the last one on time.
 */
export const firstPeriod: ReportingPeriod = {
  id: '2021',
  name: 'Năm 2021 (01/10/2020 – 01/10/2021)',
  from: '2020-10-01',
  to: '2021-10-01',
  unitDeadline: '2021-10-31',
  compileDeadline: '2021-11-14',
};
