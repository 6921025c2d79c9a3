import { actionWords, menuTitle } from '../../actions/words';
import { showMyWork } from '../../actions/showMyWork';
import { homeCard } from '../../app/appraisal/homeCard';
import { myWork } from '../../app/unit/myWork';
import { appError } from '../../core/appError';
import { cardFunctions } from '../cardFunctions';
import { tell } from '../guard';
import { bindReading, seat, selectCell } from '../here';
import { pageFunctionsOf } from '../pageFunctions';
import { showPage } from '../showPage';

/** Where the person is; they know no other workbook of ours, and this script looks at none. */
function periodHere(): { readonly workbookId: string; readonly here: true } {
  const { workbookId, inPeriod } = seat();
  if (inPeriod) return { workbookId, here: true };
  throw appError('notHere', { workbook: SpreadsheetApp.getActiveSpreadsheet().getName() });
}

function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(menuTitle).addItem(actionWords.showMyWork.title, 'showMyWork').addToUi();
}

/**
 * The script of the units, an add-on of its own: it shows and leads, and writes nothing. What a unit enters needs the time at
 * which it was typed, and only an edit in a cell tells the office's script of that.
 */
export const unitFunctions = {
  onOpen: addMenu,
  onInstall: addMenu,
  showMyWork: () =>
    tell(() => {
      showPage(showMyWork);
      return null;
    }),
  ...pageFunctionsOf({
    openMyWork: ({ unit }) => myWork(bindReading(), { ...periodHere(), unit, acts: false }),
    selectCell,
  }),
  ...cardFunctions(() => homeCard(bindReading(), periodHere())),
};
