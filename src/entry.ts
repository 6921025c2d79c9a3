/** The functions that Apps Script calls by name; the build turns each into a top-level function. */
export {
  askUpdatePeriod,
  checkAll,
  checkUnit,
  compile,
  createPeriod,
  linkEvidence,
  repairPermissions,
  reviewPermissions,
  reviewUpdate,
  seedControl,
  updatePeriod,
  uploadEvidence,
} from './gas/actions';
export { addMenu as onOpen } from './gas/menu';
export { archivePeriod, closePeriod, concludePeriod, reopenPeriod, reportPeriod } from './gas/periodMoves';
export { confirmScale, explain, whatIf } from './gas/scoreActions';
export { checkHourly, onPeriodEdit } from './gas/triggers';
