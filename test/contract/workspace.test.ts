import fs, {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { HostKilled, type Host } from '../../scripts/host';
import { hostWith, NOW, OFFICER, OWNER } from './hostWith';

const SOURCE = `
  function put(v) { PropertiesService.getScriptProperties().setProperty('a', v); }
  function get() { return PropertiesService.getScriptProperties().getProperty('a'); }
  function change(id, requests) { Sheets.Spreadsheets.batchUpdate({ requests: requests }, id); }
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

  test('[host] that is whole again from its backup goes on from there; the damaged file stays beside it', () => {
    const workspace = folder();
    const host = hostWith(SOURCE, { workspace });
    host.run('put', ['1']);
    host.run('put', ['2']);
    host.close();
    const file = path.join(workspace, 'workspace.json');
    writeFileSync(file, '{"format":');
    const again = hostWith(SOURCE, { workspace, fromBackup: true });
    expect(again.run('get')).toBe('1');
    again.close();
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{"format":');
    // Now the file itself is gone.
    rmSync(file);
    expect(errorOf(() => hostWith(SOURCE, { workspace }))).toMatchObject({
      kind: 'damaged',
      file,
      backup: `${file}.bak`,
    });
    hostWith(SOURCE, { workspace, fromBackup: true }).close();
    rmSync(`${file}.bak`);
    expect(errorOf(() => hostWith(SOURCE, { workspace, fromBackup: true }))).toMatchObject({
      kind: 'noBackup',
    });
  });
});

const errorOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a save', () => {
  const options = { savedOnDemand: true };
  const row = (text: string) => [Array.from({ length: 400 }, (_, i) => `${text} ${String(i)}`)];
  /** A workbook whose first tab is worth a piece of its own, and a file that is. */
  function filled() {
    const workspace = folder();
    const host = hostWith(SOURCE, { ...options, workspace });
    const id = host.newSpreadsheet('Sổ', OWNER);
    const grow = { appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 400 } };
    const more = { addSheet: { properties: { sheetId: 7, title: 'Hai' } } };
    hostCall(host, id, [grow, more]);
    host.type(OWNER, id, 'Sheet1!A1', row('một'));
    const file = host.drive.upload(OWNER, { name: 'a', content: 'x'.repeat(30_000) });
    host.save();
    return { workspace, host, id, file };
  }
  function hostCall(host: Host, id: string, requests: readonly object[]): void {
    host.faults.clear();
    host.run('change', [id, requests]);
  }
  const pieces = (workspace: string) => readdirSync(path.join(workspace, 'workspace.pieces')).sort();
  const sizeOf = (workspace: string) => statSync(path.join(workspace, 'workspace.json')).size;

  test('[host] writes what changed, and drops what neither the state nor its backup names', () => {
    const { workspace, host, id, file } = filled();
    expect(pieces(workspace)).toHaveLength(2);
    expect(sizeOf(workspace)).toBeLessThan(5000);
    const [first] = [pieces(workspace)];
    host.type(OWNER, id, 'Hai!A1', [['x']]);
    host.save();
    // A small tab stands in the file itself; the large pieces are the same ones.
    expect(pieces(workspace)).toEqual(first);
    host.type(OWNER, id, 'Sheet1!A1', [['hai']]);
    host.save();
    expect(pieces(workspace)).toHaveLength(3);
    host.drive.remove(OWNER, file);
    host.save();
    // The file is named by the backup still.
    expect(pieces(workspace)).toHaveLength(2);
    host.share(id, OFFICER, 'reader');
    host.save();
    expect(pieces(workspace)).toHaveLength(1);
    const whole = host.dump();
    host.close();
    const again = hostWith(SOURCE, { ...options, workspace });
    expect(isDeepStrictEqual(JSON.parse(again.dump()), JSON.parse(whole))).toBe(true);
    again.close();
  });

  test('[host] follows every kind of change to a tab', () => {
    const { workspace, host, id } = filled();
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 };
    host.type(OWNER, id, 'Sheet1!A9', [['dưới']]);
    const cells = (row: number) => ({
      updateCells: {
        start: { sheetId: 0, rowIndex: row, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: String(row) } }] }],
        fields: 'userEnteredValue',
      },
    });
    for (const request of [
      cells(8),
      // Where there was nothing, above the last row that holds something.
      cells(3),
      { addProtectedRange: { protectedRange: { range, description: 'x' } } },
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
          properties: { pixelSize: 50 },
          fields: 'pixelSize',
        },
      },
      { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
      {
        repeatCell: {
          range,
          cell: { userEnteredFormat: { textFormat: { bold: true } } },
          fields: 'userEnteredFormat.textFormat.bold',
        },
      },
      { updateSheetProperties: { properties: { sheetId: 0, title: 'Một' }, fields: 'title' } },
      { deleteSheet: { sheetId: 7 } },
    ]) {
      hostCall(host, id, [request]);
      host.save();
      const [copy, whole] = [folder(), host.dump()];
      fs.cpSync(workspace, copy, { recursive: true });
      rmSync(path.join(copy, 'workspace.lock'));
      const again = hostWith(SOURCE, { ...options, workspace: copy });
      expect(isDeepStrictEqual(JSON.parse(again.dump()), JSON.parse(whole))).toBe(true);
      again.close();
    }
    host.close();
  });

  const onLinux = existsSync('/dev/full') ? test : test.skip;
  onLinux(
    '[host] that finds the disk full changes nothing there, is told, and is done once there is room',
    () => {
      const { workspace, host } = filled();
      const file = path.join(workspace, 'workspace.json');
      const [before, had] = [readFileSync(file, 'utf8'), pieces(workspace)];
      host.run('put', ['sau']);
      host.drive.upload(OWNER, { name: 'b', content: 'y'.repeat(30_000) });
      // What is written there comes to nothing for want of room.
      symlinkSync('/dev/full', `${file}.tmp`);
      expect(errorOf(() => host.save())).toMatchObject({ code: 'ENOSPC' });
      expect(readFileSync(file, 'utf8')).toBe(before);
      // What it wrote before it failed takes no room from the next try.
      expect(pieces(workspace)).toEqual(had);
      host.save();
      expect(readFileSync(file, 'utf8')).toContain('sau');
      host.close();
    },
  );

  test('[host] that is cut short anywhere leaves the state before or after it, and a backup that can be read', () => {
    const calls = [
      'openSync',
      'writeFileSync',
      'fsyncSync',
      'renameSync',
      'linkSync',
      'rmSync',
      'readdirSync',
    ] as const;
    const seen: string[] = [];
    for (let at = 1; ; at += 1) {
      const { workspace, host, id } = filled();
      host.type(OWNER, id, 'Sheet1!A1', row('hai'));
      host.run('put', ['sau']);
      let count = 0;
      const spies = calls.map((name) => {
        const real = fs[name] as (...args: unknown[]) => unknown;
        return jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
          count += 1;
          // The process is gone: nothing after it happens either. A text may be there by half.
          if (count === at && name === 'writeFileSync') real(args[0], String(args[1]).slice(0, 100));
          if (count >= at) throw new Error('killed');
          return real(...args);
        }) as never);
      });
      const end = errorOf(() => host.save());
      spies.forEach((spy) => spy.mockRestore());
      if (end === undefined && count < at) break;
      for (const fromBackup of [false, true]) {
        const copy = folder();
        fs.cpSync(workspace, copy, { recursive: true });
        writeFileSync(path.join(copy, 'workspace.lock'), '99999999');
        if (fromBackup && !existsSync(path.join(copy, 'workspace.json.bak'))) continue;
        const again = hostWith(SOURCE, { ...options, workspace: copy, fromBackup });
        const cell = again.resource(id).sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.formattedValue;
        seen.push(`${String(again.run('get'))} ${cell ?? ''}`);
        again.save();
        expect(
          readdirSync(copy).filter((name) => name.endsWith('.tmp') && name !== 'workspace.json.bak.tmp'),
        ).toEqual([]);
        again.close();
      }
    }
    expect(new Set(seen)).toEqual(new Set(['null một 0', 'sau hai 0']));
    expect(seen.length).toBeGreaterThan(15);
  });

  test('[host] holds no more than its storage; what is over it is refused as Drive refuses it', () => {
    const host = hostWith(SOURCE, { storage: 1000 });
    const file = host.drive.upload(OWNER, { name: 'a', content: 'x'.repeat(900) });
    const more = { name: 'b', content: 'x'.repeat(200) };
    expect(errorOf(() => host.drive.upload(OWNER, more))).toMatchObject({
      code: 403,
      reason: 'storageQuotaExceeded',
    });
    host.drive.replace(OWNER, file, 'x'.repeat(500));
    const other = host.drive.upload(OWNER, more);
    expect(errorOf(() => host.drive.replace(OWNER, other, 'x'.repeat(900)))).toMatchObject({ code: 403 });
    const state = host.dump();
    const again = hostWith(SOURCE, { storage: 1000, state });
    expect(errorOf(() => again.drive.upload(OWNER, { name: 'c', content: 'x'.repeat(400) }))).toMatchObject({
      code: 403,
    });
    again.drive.remove(OWNER, file);
    again.drive.upload(OWNER, { name: 'c', content: 'x'.repeat(400) });
  });
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
