import type { ShownPage } from '../actions/kit/action';

/** Dialogs are as wide as two columns of words; Google shows a sidebar at 300 pixels. */
const dialogWidth = 560;
const dialogHeight = 620;

/** A page as it was built: one file that asks no other host for anything. */
export function showPage({ page, title, as }: ShownPage): void {
  const html = HtmlService.createHtmlOutputFromFile(page);
  const ui = SpreadsheetApp.getUi();
  switch (as) {
    case 'sidebar':
      ui.showSidebar(html.setTitle(title));
      break;
    case 'dialog':
      ui.showModalDialog(html.setWidth(dialogWidth).setHeight(dialogHeight), title);
      break;
    case 'beside':
      ui.showModelessDialog(html.setWidth(dialogWidth).setHeight(dialogHeight), title);
  }
}
