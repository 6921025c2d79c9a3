import { actionTitles, menuTitle, periodMoveTitles } from '../text/vi';

/** The menu of the control workbook; each item names a function of `entry.ts`. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(menuTitle)
    .addItem(actionTitles.seedControl, 'seedControl')
    .addItem(actionTitles.createPeriod, 'createPeriod')
    .addItem(actionTitles.updatePeriod, 'askUpdatePeriod')
    .addItem(actionTitles.linkEvidence, 'linkEvidence')
    .addItem(actionTitles.checkAll, 'checkAll')
    .addItem(actionTitles.checkUnit, 'checkUnit')
    .addItem(actionTitles.compile, 'compile')
    .addItem(actionTitles.explain, 'explain')
    .addItem(actionTitles.whatIf, 'whatIf')
    .addItem(actionTitles.confirmScale, 'confirmScale')
    .addSeparator()
    .addItem(periodMoveTitles.close, 'closePeriod')
    .addItem(periodMoveTitles.conclude, 'concludePeriod')
    .addItem(periodMoveTitles.report, 'reportPeriod')
    .addItem(periodMoveTitles.archive, 'archivePeriod')
    .addItem(periodMoveTitles.reopen, 'reopenPeriod')
    .addSeparator()
    .addItem(actionTitles.reviewPermissions, 'reviewPermissions')
    .addItem(actionTitles.repairPermissions, 'repairPermissions')
    .addToUi();
}
