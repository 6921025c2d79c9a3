import { exception } from './errors';

/**
 * `full`: started by the user from a menu or page. `simpleTrigger`: a top-level onOpen or onEdit, without any
 * authorisation. `installableTrigger`: with the rights of the person who installed the trigger.
 */
export type Authorisation = 'full' | 'simpleTrigger' | 'installableTrigger';

const GOOGLE = 'https://www.googleapis.com/auth/';
const SPREADSHEETS = `${GOOGLE}spreadsheets`;
const DRIVE = `${GOOGLE}drive`;

/**
 * Which scopes each method asks for; any one is enough. The documentation lists them under "Authorization" on the
 * page of every method, e.g. https://developers.google.com/apps-script/reference/script/script-app
 */
const SCOPES: readonly (readonly [prefix: string, scopes: readonly string[]])[] = [
  ['Sheets', [SPREADSHEETS, DRIVE, `${DRIVE}.file`]],
  ['Drive', [DRIVE, `${DRIVE}.file`]],
  ['MailApp', [`${GOOGLE}script.send_mail`]],
  ['UrlFetchApp', [`${GOOGLE}script.external_request`]],
  ['SpreadsheetApp.openById', [SPREADSHEETS]],
  ['SpreadsheetApp.Ui.showSidebar', [`${GOOGLE}script.container.ui`]],
  ['SpreadsheetApp.Ui.showModalDialog', [`${GOOGLE}script.container.ui`]],
  ['SpreadsheetApp.Ui.showModelessDialog', [`${GOOGLE}script.container.ui`]],
  ['ScriptApp.newTrigger', [`${GOOGLE}script.scriptapp`]],
  ['ScriptApp.getProjectTriggers', [`${GOOGLE}script.scriptapp`]],
  ['ScriptApp.deleteTrigger', [`${GOOGLE}script.scriptapp`]],
];

/**
 * Throws as Google does where a call needs an authorisation that the run hasn't.
 * @param granted the scopes of the manifest; undefined where it lists none, and Google finds them by itself
 */
export function requirePermission(
  name: string,
  authorisation: Authorisation,
  granted: readonly string[] | undefined,
): void {
  const needed = SCOPES.find(([prefix]) => name === prefix || name.startsWith(`${prefix}.`))?.[1];
  if (needed === undefined) return;
  const authorised =
    authorisation !== 'simpleTrigger' &&
    (granted === undefined || needed.some((scope) => granted.includes(scope)));
  if (authorised) return;
  const list = needed.length > 1 ? `(${needed.join(' || ')})` : needed.join();
  throw exception(`You do not have permission to call ${name}. Required permissions: ${list}`);
}
