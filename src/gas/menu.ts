import { actionsOf, type ActionRole } from '../app/actionTable';
import { menuTexts, menuTitle, roleTitles } from '../text/vi';

type Menu = GoogleAppsScript.Base.Menu;

/** What a unit needs at the top, two clicks from anywhere; the rest in a menu of its own for each role. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const fill = (menu: Menu, role: ActionRole): Menu => {
    for (const id of actionsOf(role)) menu.addItem(menuTexts[id].title, id);
    return menu;
  };
  fill(ui.createMenu(menuTitle), 'unit')
    .addSeparator()
    .addSubMenu(fill(ui.createMenu(roleTitles.operator), 'operator'))
    .addSubMenu(fill(ui.createMenu(roleTitles.admin), 'admin'))
    .addToUi();
}
