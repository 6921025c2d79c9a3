import { actionTitles, menuTitle } from '../text/vi';

/** The menu of the control workbook; each item names a function of `entry.ts`. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(menuTitle)
    .addItem(actionTitles.seedControl, 'seedControl')
    .addItem(actionTitles.createPeriod, 'createPeriod')
    .addItem(actionTitles.checkAll, 'checkAll')
    .addItem(actionTitles.checkUnit, 'checkUnit')
    .addItem(actionTitles.compile, 'compile')
    .addItem(actionTitles.reviewPermissions, 'reviewPermissions')
    .addItem(actionTitles.repairPermissions, 'repairPermissions')
    .addToUi();
}
