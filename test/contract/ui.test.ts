import type { Host } from '../../scripts/host';
import { Unanswered, checkScriptRunArguments } from '../../scripts/host';
import { bundleOf, hostWith, OFFICER, OWNER } from './hostWith';

function bound(source: string, files: Readonly<Record<string, string>> = {}): Host {
  const host = hostWith('', { bundle: bundleOf({ 'code.js': source, ...files }) });
  host.bind(host.newSpreadsheet('Sổ điều hành', OWNER));
  return host;
}
const main = (body: string) => bound(`function main() { const ui = SpreadsheetApp.getUi(); ${body} }`);

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
describe('SpreadsheetApp', () => {
  test('[documented] gives the bound workbook, its name and address', () => {
    const host = bound(`function main() { const s = SpreadsheetApp.getActiveSpreadsheet();
      s.toast('Xong', 'Sổ', 3); return [s.getName(), s.getUrl() === SpreadsheetApp.openById(s.getId()).getUrl()]; }`);
    expect(host.run('main')).toEqual(['Sổ điều hành', true]);
    expect(host.ui.toasts).toEqual([{ text: 'Xong', title: 'Sổ', seconds: 3 }]);
  });

  test('[documented] has no active workbook and no Ui outside a container', () => {
    const host = hostWith(
      `function active() { return SpreadsheetApp.getActive(); } function ui() { SpreadsheetApp.getUi(); }`,
    );
    expect(host.run('active')).toBeNull();
    expect(() => host.run('ui')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  test('[host] refuses to open what is not shared, and reading cells', () => {
    const host = bound(`function open(id) { return SpreadsheetApp.openById(id).getName(); }
      function cells() { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').getValue(); }`);
    const id = host.newSpreadsheet('Kỳ', OWNER);
    expect(host.run('open', [id])).toBe('Kỳ');
    expect(() => host.run('open', [id], { as: OFFICER })).toThrow('openById');
    expect(() => host.run('cells')).toThrow('NotImplemented: SpreadsheetApp.Range.getValue');
  });

  // https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setActiveRange(Range)
  test('[documented] finds a tab by its name, null where there is none, and puts the cursor into a cell', () => {
    const host =
      bound(`function main() { const s = SpreadsheetApp.getActive(); const sheet = s.getSheetByName('Sheet1');
      s.setActiveRange(sheet.getRange('B3')); return [sheet.getSheetId(), s.getSheetByName('1.I')]; }
      function other(id) { SpreadsheetApp.getActive().setActiveRange(
        SpreadsheetApp.openById(id).getSheetByName('Sheet1').getRange('A1')); }
      function wrong() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('x y'); }`);
    expect(host.run('main')).toEqual([0, null]);
    expect(host.ui.selections).toMatchObject([{ tab: 'Sheet1', range: 'B3' }]);
    expect(() => host.run('other', [host.newSpreadsheet('Kỳ', OWNER)])).toThrow('not in this spreadsheet');
    expect(() => host.run('wrong')).toThrow('Range not found');
  });

  // https://developers.google.com/workspace/add-ons/concepts/editor-triggers
  test('[documented] an Editor add-on opens its menu in every workbook, and is before the one that is open', () => {
    const source = `function onOpen() { SpreadsheetApp.getUi().createMenu('Sổ điểm').addItem('Ở đâu', 'where').addToUi(); }
      function where() { return SpreadsheetApp.getActive().getName(); }`;
    const host = hostWith('', { bundle: bundleOf({ 'code.js': source }), addOn: true });
    const id = host.newSpreadsheet('Kỳ', OWNER);
    host.open(OWNER, id);
    expect(host.choose(['Sổ điểm', 'Ở đâu'], { workbook: id })).toBe('Kỳ');
    const plain = hostWith('', { bundle: bundleOf({ 'code.js': source }) });
    plain.open(OWNER, plain.newSpreadsheet('Kỳ', OWNER));
    expect(plain.ui.menus).toEqual([]);
  });
});

describe('Ui', () => {
  // https://developers.google.com/apps-script/reference/base/ui
  test('[documented] menus have items, separators and sub-menus, and an item runs its function', () => {
    const host = bound(`function onOpen() { const ui = SpreadsheetApp.getUi();
        ui.createMenu('Sổ điểm').addItem('Tổng hợp', 'compile').addSeparator()
          .addSubMenu(ui.createMenu('Kỳ').addItem('Mở kỳ', 'openPeriod')).addToUi(); }
      function compile() { return 'compiled'; } function openPeriod() { return 'opened'; }`);
    host.run('onOpen', [], { authorisation: 'simpleTrigger' });
    host.run('onOpen', [], { authorisation: 'simpleTrigger' });
    expect(host.ui.menus).toHaveLength(1);
    expect(host.choose(['Sổ điểm', 'Tổng hợp'])).toBe('compiled');
    expect(host.choose(['Sổ điểm', 'Kỳ', 'Mở kỳ'])).toBe('opened');
    expect(() => host.choose(['Sổ điểm', 'Xoá'])).toThrow('No menu entry');
  });

  test('[documented] alert answers with the button pressed', () => {
    const host = main(
      `ui.alert('Chào'); return ui.alert('T', 'Xoá?', ui.ButtonSet.YES_NO) === ui.Button.YES;`,
    );
    host.ui.answer('YES');
    expect(host.run('main')).toBe(true);
    expect(host.ui.alerts.map(({ title, text, buttons }) => [title, text, buttons])).toEqual([
      ['', 'Chào', 'OK'],
      ['T', 'Xoá?', 'YES_NO'],
    ]);
  });

  test('[documented] prompt gives the button and the text', () => {
    const host = main(`const r = ui.prompt('Kỳ', 'Tên?', ui.ButtonSet.OK_CANCEL);
      return [r.getSelectedButton() === ui.Button.OK, r.getResponseText()];`);
    host.ui.answer('OK', 'Quý I');
    expect(host.run('main')).toEqual([true, 'Quý I']);
  });

  test('[host] a question without an answer ends the run, even if the app catches it', () => {
    const host = main(`try { ui.prompt('Tên?'); } catch (e) { return 'caught'; }`);
    expect(() => host.run('main')).toThrow(Unanswered);
    host.ui.answer('YES');
    expect(() => host.run('main')).toThrow('No button YES');
  });

  test('[documented] sidebars and dialogs show a page of the bundle', () => {
    const source = `function main() { const ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Kiểm tra'));
      ui.showModalDialog(HtmlService.createTemplateFromFile('side').evaluate().setWidth(400).setHeight(300), 'Hộp'); }`;
    const host = bound(source, { 'side.html': '<p>1</p>' });
    host.run('main');
    expect(host.ui.pages).toEqual([
      { kind: 'sidebar', title: 'Kiểm tra', html: '<p>1</p>' },
      { kind: 'modal', title: 'Hộp', html: '<p>1</p>', width: 400, height: 300 },
    ]);
    expect(() => host.run('main', [], { authorisation: 'simpleTrigger' })).toThrow(
      'permission to call SpreadsheetApp.Ui.showSidebar',
    );
  });

  test('[host] refuses unknown methods, other shapes, missing and unfinished pages', () => {
    expect(() => main(`ui.showDialog()`).run('main')).toThrow('NotImplemented: SpreadsheetApp.Ui.showDialog');
    expect(() => main(`ui.alert(1)`).run('main')).toThrow("don't match");
    expect(() => main(`ui.alert('a', ui.Button.OK)`).run('main')).toThrow("don't match");
    expect(() => main(`ui.showSidebar('<p>')`).run('main')).toThrow("don't match");
    expect(() => main(`HtmlService.createHtmlOutputFromFile('no')`).run('main')).toThrow(
      'No HTML file named no',
    );
    expect(() => main(`HtmlService.createTemplate('<?= 1 ?>').evaluate()`).run('main')).toThrow(
      'NotImplemented',
    );
  });
});

describe('google.script.run', () => {
  // https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
  test.each([
    ['a date', { a: [new Date(0)] }],
    ['a function', { a: () => 1 }],
    ['a map', new Map()],
  ])('[documented] refuses %s', (_, value) => {
    expect(() => checkScriptRunArguments(value)).toThrow('Failed due to illegal value in property');
  });

  test('[documented] refuses a cycle', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(() => checkScriptRunArguments(loop)).toThrow('$.self (a cycle)');
  });

  test('[assumed A83] undefined becomes null in a list and is dropped from an object', () => {
    expect(checkScriptRunArguments({ a: [undefined, 1], b: undefined })).toEqual({ a: [null, 1] });
  });

  test('[documented] cannot call private functions', () => {
    const host = hostWith('function hidden_() {} function seen(x) { return x; }');
    expect(() => host.runFromPage('hidden_')).toThrow('private');
    expect(host.runFromPage('seen', [{ a: 1 }])).toEqual({ a: 1 });
    expect(() => host.runFromPage('seen', [new Date(0)])).toThrow('illegal value');
  });
});
