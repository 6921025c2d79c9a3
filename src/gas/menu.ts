import { actionsOf, actionWords, menuTitle, roleTitles } from '../actions/words';

type Menu = GoogleAppsScript.Base.Menu;

/** What a unit needs at the top, two clicks from anywhere; the rest in a menu of its own for each role. */
function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const fill = (menu: Menu, role: Parameters<typeof actionsOf>[0]): Menu => {
    for (const id of actionsOf(role)) menu.addItem(actionWords[id].title, id);
    return menu;
  };
  fill(ui.createMenu(menuTitle), 'unit')
    .addSeparator()
    .addSubMenu(fill(ui.createMenu(roleTitles.operator), 'operator'))
    .addSubMenu(fill(ui.createMenu(roleTitles.admin), 'admin'))
    .addToUi();
}

/** An add-on that was just installed into an open workbook has had no onOpen: https://developers.google.com/apps-script/add-ons/concepts/editor-auth-lifecycle */
export const menuFunctions = { onOpen: addMenu, onInstall: addMenu };
