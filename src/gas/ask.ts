import { appError } from '../core/appError';

/** A question with yes or no; `AppError` cancelled unless the answer is yes. */
export function confirm(question: string): void {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(question, ui.ButtonSet.YES_NO) !== ui.Button.YES) throw appError('cancelled');
}

/** A question with one line as its answer; `AppError` cancelled where the person closed it. */
export function ask(question: string): string {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(question, ui.ButtonSet.OK_CANCEL);
  const text = response.getResponseText().trim();
  if (response.getSelectedButton() === ui.Button.OK && text !== '') return text;
  throw appError('cancelled');
}
