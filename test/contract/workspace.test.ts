import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HostKilled } from '../../scripts/host';
import { hostWith, NOW, OFFICER, OWNER } from './hostWith';

const SOURCE = `
  function put(v) { PropertiesService.getScriptProperties().setProperty('a', v); }
  function get() { return PropertiesService.getScriptProperties().getProperty('a'); }
  function steps() { put('1'); put('2'); put('3'); }
  function stubborn() { for (;;) { try { steps(); } catch (e) { try { put('again'); } catch (f) { return f.message; } } } }
  function list() { try { return Drive.Files.list().files.length; } catch (e) { return e.details; } }`;

const folder = () => mkdtempSync(path.join(tmpdir(), 'workspace-'));

describe('the workspace on disk', () => {
  test('[host] has today what was done yesterday', () => {
    const workspace = folder();
    const first = hostWith(SOURCE, { workspace });
    first.run('put', ['x']);
    const id = first.newSpreadsheet('Sổ', OWNER);
    first.share(id, OFFICER, 'writer');
    first.bind(id);
    first.close();
    const second = hostWith(SOURCE, { workspace });
    expect(second.run('get')).toBe('x');
    expect(second.resource(id).properties?.title).toBe('Sổ');
    expect(second.run('list', [], { as: OFFICER })).toBe(1);
    second.close();
  });

  test('[host] is saved after each run, and the state before stays as a backup', () => {
    const workspace = folder();
    const host = hostWith(SOURCE, { workspace });
    host.run('put', ['1']);
    host.run('put', ['2']);
    const read = (name: string) => readFileSync(path.join(workspace, name), 'utf8');
    expect([
      read('workspace.json').includes('"a":"2"'),
      read('workspace.json.bak').includes('"a":"1"'),
    ]).toEqual([true, true]);
    host.close();
  });

  test('[host] goes on where another host was left, by its text, and neither notices the other', () => {
    const first = hostWith(SOURCE);
    first.run('put', ['x']);
    const id = first.newSpreadsheet('Sổ', OWNER);
    first.share(id, OFFICER, 'writer');
    const state = first.dump();
    const [second, third] = [hostWith(SOURCE, { state }), hostWith(SOURCE, { state })];
    expect(second.ledger.records).toEqual([]);
    expect([second.run('get'), second.run('list', [], { as: OFFICER })]).toEqual(['x', 1]);
    second.run('put', ['y']);
    second.type(OWNER, id, 'A1', [['ghi']]);
    expect([first.run('get'), third.run('get')]).toEqual(['x', 'x']);
    expect(third.resource(id)).toEqual(first.resource(id));
    // Ids go on as they would have.
    expect(second.newSpreadsheet('Sổ hai', OWNER)).toBe(first.newSpreadsheet('Sổ hai', OWNER));
    expect(() => hostWith(SOURCE, { state: '{}' })).toThrow('not of format');
  });

  test('[host] is for one process at a time', () => {
    const workspace = folder();
    const host = hostWith(SOURCE, { workspace });
    expect(() => hostWith(SOURCE, { workspace })).toThrow(
      `The workspace ${workspace} is in use by process ${process.pid}`,
    );
    host.close();
    hostWith(SOURCE, { workspace }).close();
  });

  test('[host] is taken over from a process that ended without giving it back', () => {
    const workspace = folder();
    writeFileSync(path.join(workspace, 'workspace.lock'), '99999999');
    hostWith(SOURCE, { workspace }).close();
    expect(existsSync(path.join(workspace, 'workspace.lock'))).toBe(false);
  });

  test.each(['{"format":1,', '{"format":9}', '{"format":1}'])(
    '[host] that is corrupt (%s) is reported and left as it is',
    (text) => {
      const workspace = folder();
      const host = hostWith(SOURCE, { workspace });
      host.run('put', ['1']);
      host.run('put', ['2']);
      host.close();
      const file = path.join(workspace, 'workspace.json');
      writeFileSync(file, text);
      expect(() => hostWith(SOURCE, { workspace })).toThrow(file);
      expect(() => hostWith(SOURCE, { workspace })).toThrow(`${file}.bak`);
      expect(readFileSync(file, 'utf8')).toBe(text);
      expect(readFileSync(`${file}.bak`, 'utf8')).toContain('"a":"1"');
    },
  );
});

describe('the ledger', () => {
  test('[host] records each call with who, when and how large', () => {
    const host = hostWith(SOURCE, { latency: () => 100 });
    host.run('put', ['đ']);
    expect(host.ledger.records).toEqual([
      {
        service: 'PropertiesService',
        method: 'getScriptProperties',
        user: OWNER,
        at: Date.parse(NOW),
        bytesOut: 2,
        bytesIn: expect.any(Number),
        cells: 0,
      },
      {
        service: 'PropertiesService.Properties',
        method: 'setProperty',
        user: OWNER,
        at: Date.parse(NOW) + 100,
        bytesOut: 10,
        bytesIn: expect.any(Number),
        cells: 0,
      },
    ]);
    expect([host.ledger.count(), host.ledger.count('PropertiesService'), host.ledger.count('Drive')]).toEqual(
      [2, 2, 0],
    );
    const mark = host.ledger.mark();
    host.run('list');
    expect(host.ledger.since(mark)).toMatchObject([{ service: 'Drive.Files', method: 'list' }]);
    host.ledger.reset();
    expect(host.ledger.count()).toBe(0);
  });
});

describe('quotas', () => {
  // https://developers.google.com/workspace/sheets/api/limits
  test('[documented] 60 reads of workbooks a minute are a person’s share', () => {
    const source = `function main(id, n) { for (let i = 0; i < n; i++) Sheets.Spreadsheets.get(id); }`;
    const host = hostWith(source, { quotas: true });
    const id = host.newSpreadsheet('Sổ', OWNER);
    host.run('main', [id, 60]);
    expect(() => host.run('main', [id, 1])).toThrow('Quota exceeded');
    host.clock.advance(60_000);
    host.run('main', [id, 1]);
  });
});

describe('faults', () => {
  test('[host] a call fails as told, once', () => {
    const host = hostWith(SOURCE);
    host.faults.failAt({ service: 'Drive', code: 503, message: 'Backend Error' });
    expect(host.run('list')).toMatchObject({ code: 503, message: 'Backend Error' });
    expect([host.run('list'), host.faults.pending()]).toEqual([0, 0]);
  });

  test('[host] a run is killed before its n-th call, and what it did before stays', () => {
    const host = hostWith(SOURCE);
    host.faults.killAt(4);
    expect(() => host.run('steps')).toThrow(HostKilled);
    expect(host.run('get')).toBe('1');
  });

  test('[host] with `after`, the call still has its effect', () => {
    const host = hostWith(SOURCE);
    host.faults.killAt(4, { after: true });
    expect(() => host.run('steps')).toThrow(HostKilled);
    expect(host.run('get')).toBe('2');
  });

  test('[host] a killed run cannot go on by catching the error', () => {
    const host = hostWith(SOURCE);
    host.faults.killAt(3);
    expect(() => host.run('stubborn')).toThrow(HostKilled);
    expect(host.run('get')).toBe('1');
  });

  test('[host] somebody else acts between two calls', () => {
    const host = hostWith(SOURCE);
    host.faults.before(1, () => {
      host.drive.upload(OWNER, { name: 'a', content: 'x' });
    });
    expect(host.run('list')).toBe(1);
  });
});
