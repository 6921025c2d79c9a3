/** The functions that Apps Script calls by name; the build turns each into a top-level function. */
export {
  checkAll,
  checkUnit,
  compareSealOfUnit,
  compareSeals,
  compile,
  createPeriod,
  examineEvidence,
  linkEvidence,
  readScans,
  repairPermissions,
  reviewPermissions,
  reviewUpdate,
  seedControl,
  updatePeriod,
  uploadEvidence,
} from './gas/actions';
export { onHomepage, refreshHome } from './gas/homeCard';
/** An add-on that was just installed into an open workbook has had no onOpen: https://developers.google.com/apps-script/add-ons/concepts/editor-auth-lifecycle */
export { addMenu as onInstall, addMenu as onOpen } from './gas/menu';
export { archivePeriod, closePeriod, concludePeriod, reopenPeriod, reportPeriod } from './gas/periodMoves';
export { confirmScale, explain, whatIf } from './gas/scoreActions';
export {
  applyUpdate,
  appraiseRow,
  claimNotApplicable,
  createFromDraft,
  openBoard,
  openCreatePeriod,
  openExplanation,
  openMyWork,
  openPermissions,
  openQueue,
  openUpdate,
  previewPeriod,
  recheck,
  selectCell,
  submitReport,
  uploadFile,
} from './gas/pages';
export { showBoard, showCreatePeriod, showExplain, showMyWork, showUpdatePeriod } from './gas/showPages';
export { checkHourly, onPeriodEdit } from './gas/triggers';
