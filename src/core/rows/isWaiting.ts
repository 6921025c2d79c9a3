import type { StatedRow } from './stateRows';

/** There is something to decide on, and nobody has. */
export const isWaiting = ({ row, state }: StatedRow): boolean =>
  row.appraisal.verdict === undefined &&
  !row.defaultNotApplicable &&
  (state === 'ready' || state === 'explained' || state === 'notApplicable');
