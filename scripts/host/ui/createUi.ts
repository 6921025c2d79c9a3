import type { HostObject } from '../define';
import { enumSet, enumValue, method, object, overloads } from '../define';
import { exception } from '../errors';
import { enumOf, objectOf, text } from '../guards';
import type { HtmlOutput } from '../html/htmlOutput';
import { isHtmlOutput } from '../html/htmlOutput';
import type { ButtonSetName } from './question';
import type { MenuEntry, MenuShape, UiStore } from './uiRecord';

interface Menu extends HostObject {
  readonly type: 'SpreadsheetApp.Menu';
  readonly shape: MenuShape;
}
const isMenu = objectOf<Menu>('SpreadsheetApp.Menu');
const buttonSet = enumOf('ButtonSet');

const SETS: readonly ButtonSetName[] = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'];

function setNamed(name: string): ButtonSetName {
  const found = SETS.find((each) => `ButtonSet.${each}` === name);
  if (found === undefined) throw exception(`Invalid argument: buttons (${name})`);
  return found;
}

/** The Ui of a workbook: https://developers.google.com/apps-script/reference/base/ui */
export function createUi(record: UiStore): HostObject {
  function ask(kind: 'alert' | 'prompt', title: string, message: string, buttons: ButtonSetName): unknown {
    const answer = record.ask({ kind, title, text: message, buttons });
    if (kind === 'alert') return enumValue(`Button.${answer.button}`);
    return object('SpreadsheetApp.PromptResponse', {
      getSelectedButton: method([], () => enumValue(`Button.${answer.button}`)),
      getResponseText: method([], () => (answer.button === 'CLOSE' ? null : (answer.text ?? ''))),
    });
  }
  const question = (kind: 'alert' | 'prompt') =>
    overloads(
      method([text], (message) => ask(kind, '', message, 'OK')),
      method([text, buttonSet], (message, set) => ask(kind, '', message, setNamed(set.name))),
      method([text, text, buttonSet], (title, message, set) => ask(kind, title, message, setNamed(set.name))),
    );
  function show(kind: 'modal' | 'modeless' | 'sidebar', page: HtmlOutput, title: string): void {
    const { html, width, height } = page.content;
    const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
    record.show({ kind, title, html, ...size });
  }
  const menu = (caption: string, addOn: boolean): Menu => createMenu(record, caption, addOn);

  return object('SpreadsheetApp.Ui', {
    Button: enumSet('CLOSE', 'OK', 'CANCEL', 'YES', 'NO'),
    ButtonSet: enumSet(...SETS),
    alert: question('alert'),
    prompt: question('prompt'),
    createMenu: method([text], (caption) => menu(caption, false)),
    createAddonMenu: method([], () => menu('', true)),
    showSidebar: method([isHtmlOutput], (page) => show('sidebar', page, page.content.title)),
    showModalDialog: method([isHtmlOutput, text], (page, title) => show('modal', page, title)),
    showModelessDialog: method([isHtmlOutput, text], (page, title) => show('modeless', page, title)),
  });
}

function createMenu(record: UiStore, caption: string, addOn: boolean): Menu {
  const entries: MenuEntry[] = [];
  const add = (entry: MenuEntry): Menu => {
    entries.push(entry);
    return menu;
  };
  const members = {
    addItem: method([text, text], (label, functionName) => {
      if (label === '' || functionName === '')
        throw exception('Invalid argument: caption or functionName is empty');
      return add({ kind: 'item', caption: label, functionName });
    }),
    addSeparator: method([], () => add({ kind: 'separator' })),
    addSubMenu: method([isMenu], (sub) => add({ kind: 'menu', menu: sub.shape })),
    addToUi: method([], () => {
      record.addMenu(menu.shape);
    }),
  };
  const menu: Menu = {
    ...object('SpreadsheetApp.Menu', members),
    type: 'SpreadsheetApp.Menu',
    shape: { caption, addOn, entries },
  };
  return menu;
}
