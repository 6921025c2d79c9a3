import type { Answer } from '../app/api/api';
import { actionTitles, menuTexts } from '../text/vi';
import { tell } from './guard';

/** Dialogs are as wide as two columns of words; Google shows a sidebar at 300 pixels. */
const dialogWidth = 560;
const dialogHeight = 620;

/** A page as it was built: one file that asks no other host for anything. */
const page = (name: string): GoogleAppsScript.HTML.HtmlOutput => HtmlService.createHtmlOutputFromFile(name);

const sidebar = (name: string, title: string): Answer<null> =>
  tell(() => {
    SpreadsheetApp.getUi().showSidebar(page(name).setTitle(title));
    return null;
  });

const dialog = (name: string, title: string): Answer<null> =>
  tell(() => {
    SpreadsheetApp.getUi().showModalDialog(page(name).setWidth(dialogWidth).setHeight(dialogHeight), title);
    return null;
  });

/** Beside the sheet, not before it: whoever follows a link there reads on. */
const beside = (name: string, title: string): Answer<null> =>
  tell(() => {
    const html = page(name).setWidth(dialogWidth).setHeight(dialogHeight);
    SpreadsheetApp.getUi().showModelessDialog(html, title);
    return null;
  });

export const showMyWork = (): Answer<null> => sidebar('myWork', menuTexts.showMyWork.title);
export const showBoard = (): Answer<null> => sidebar('board', menuTexts.showBoard.title);
export const showUpdatePeriod = (): Answer<null> => dialog('updatePeriod', actionTitles.updatePeriod);
export const showCreatePeriod = (): Answer<null> => dialog('createPeriod', actionTitles.createPeriod);
export const showExplain = (): Answer<null> => beside('explain', actionTitles.explain);
