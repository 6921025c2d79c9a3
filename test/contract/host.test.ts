import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EditRejected } from '../../scripts/host';
import { hostWith, OFFICER, OWNER } from './hostWith';

const SOURCE = `
  function install(id) { ScriptApp.newTrigger('mark').forSpreadsheet(id).onEdit().create(); }
  function mark(e) {
    const id = e.source.getId();
    const read = Sheets.Spreadsheets.Values.get(id, e.range.getA1Notation(), { valueRenderOption: 'UNFORMATTED_VALUE' });
    const start = { sheetId: e.range.getSheet().getSheetId(), rowIndex: e.range.rowStart - 1, columnIndex: e.range.columnEnd };
    const values = [{ userEnteredValue: { stringValue: 'read ' + JSON.stringify(read.values) } }];
    Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } }] }, id);
  }
  function protect(id) {
    const range = { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 };
    const request = { addProtectedRange: { protectedRange: { range, editors: { users: [Session.getEffectiveUser().getEmail()] } } } };
    Sheets.Spreadsheets.batchUpdate({ requests: [request] }, id);
  }
  function rename(id) { return Drive.Files.update({ name: 'Quý II' }, id).name; }
  function cells(id) { return Sheets.Spreadsheets.Values.get(id, 'A1:B2').values; }`;

describe('[host] the whole host', () => {
  test('a person types, and the machine answers in a cell that the person may not write', () => {
    const workspace = mkdtempSync(path.join(tmpdir(), 'host-'));
    const host = hostWith(SOURCE, { workspace });
    const id = host.newSpreadsheet('Quý I', OWNER);
    host.share(id, OFFICER, 'writer');
    host.run('protect', [id]);
    host.run('install', [id]);
    host.ledger.reset();
    host.type(OFFICER, id, 'A2', [['1234']]);
    expect(host.run('cells', [id])).toEqual([[], ['1234', 'read [[1234]]']]);
    expect(host.ledger.count('Sheets', 'batchUpdate')).toBe(1);
    expect(host.ledger.records.find(({ method }) => method === 'batchUpdate')).toMatchObject({
      cells: 1,
      user: OWNER,
    });
    expect(() => host.type(OFFICER, id, 'B2', [['x']])).toThrow();
    host.close();

    const next = hostWith(SOURCE, { workspace });
    expect(next.run('cells', [id], { as: OFFICER })).toEqual([[], ['1234', 'read [[1234]]']]);
    next.close();
  });

  test('an entry that a validation keeps out sets off no trigger', () => {
    const host = hostWith(`${SOURCE} function onlyNumbers(id) {
      const condition = { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '0' }] };
      const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
      Sheets.Spreadsheets.batchUpdate({ requests: [{ setDataValidation: { range, rule: { condition, strict: true } } }] }, id); }`);
    const id = host.newSpreadsheet('Quý I', OWNER);
    host.run('onlyNumbers', [id]);
    host.run('install', [id]);
    const mark = host.ledger.mark();
    expect(() => host.type(OWNER, id, 'A1', [['abc']])).toThrow(EditRejected);
    expect(host.ledger.since(mark)).toEqual([]);
  });

  test('a workbook bears the name of its file, wherever it is renamed', () => {
    const host = hostWith(SOURCE);
    const id = host.newSpreadsheet('Quý I', OWNER);
    expect(host.run('rename', [id])).toBe('Quý II');
    expect(host.resource(id).properties?.title).toBe('Quý II');
    host.drive.rename(OWNER, id, 'Quý III');
    expect(host.resource(id).properties?.title).toBe('Quý III');
  });

  test('an error of Sheets comes as Google words it', () => {
    const host = hostWith(SOURCE);
    expect(() => host.run('cells', ['missing'])).toThrow(
      'API call to sheets.spreadsheets.values.get failed with error: Requested entity was not found.',
    );
    expect(() => hostWith('function main() { Sheets.newRequest(); }').run('main')).toThrow(
      'NotImplemented: Sheets.newRequest',
    );
  });
});
