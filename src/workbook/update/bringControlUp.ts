import { createControlTab } from '../control/controlWorkbook';
import { findSheet } from '../grid/findSheet';
import type { Spreadsheet } from '../grid/sheets';
import { controlTabs, formats } from '../tabs/list';
import type { ControlSeed } from '../tabs/tab';
import { bringUp, type BringUp } from './bringUp';

/** What the control workbook lacks; a tab that comes begins as in a new workbook. */
export const bringControlUp = (workbook: Spreadsheet, seed: ControlSeed): BringUp =>
  bringUp(workbook, {
    tabs: controlTabs,
    needed: formats.control,
    current: formats.current,
    office: seed.office.shortName,
    sheetOf: ({ title, sheetId, since }) => findSheet(workbook, title, [sheetId], since),
    create: (tab, index) => createControlTab(tab, seed, index),
  });
