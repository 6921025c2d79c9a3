import fs, { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, type Host } from '../../scripts/host';
import { openStudio, type Studio } from '../../scripts/studio/openStudio';
import { root } from '../e2e/office';
import { officer, openAddOn, owner } from './addOn';

/** Hostile and clumsy requests, and a disk that does not take what was done: no browser needed. */
let workspace: string;
let host: Host;
let fileId: string;
let studio: Studio;

const megabyte = 1024 * 1024;

const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'studio-'));
  ({ host, fileId } = openAddOn({ workspace, savedOnDemand: true, storage: 60 * megabyte }));
  host.save();
  studio = await openStudio(root, host, 0, { retryMs: 100 });
});
beforeEach(() => {
  printed.mockClear();
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
  await studio.close();
  host.close();
});

interface Heard {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function ask(path: string, init: RequestInit = {}): Promise<Heard> {
  const response = await fetch(`${studio.address}${path}`, init);
  return { status: response.status, body: (await response.json()) as Heard['body'] };
}
const post = (path: string, fields: object): Promise<Heard> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: owner, ...fields }),
  });
const call = (name: string, args: readonly unknown[] = []): Promise<Heard> =>
  post('api/call', { name, args, replies: [], file: fileId });
const type = (text: string, fields: object = {}): Promise<Heard> =>
  post('api/type', { file: fileId, tab: 0, row: 4, column: 0, values: [[text]], paste: false, ...fields });
const upload = (fields: Readonly<Record<string, string>>, body: string | Uint8Array): Promise<Heard> =>
  ask(
    `api/upload?${new URLSearchParams({ as: owner, name: 'a.pdf', type: 'application/pdf', ...fields }).toString()}`,
    {
      method: 'POST',
      body: Buffer.from(body),
    },
  );
const isAlive = async (): Promise<boolean> => (await ask(`api/office?as=${owner}`)).status === 200;

/** As it would be opened after a kill at this very moment. */
function reopened<T>(look: (again: Host) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'studio-'));
  fs.cpSync(workspace, copy, { recursive: true });
  fs.rmSync(join(copy, 'workspace.lock'));
  const again = createHost({ owner, now: '2021-10-24T01:00:00Z', workspace: copy, savedOnDemand: true });
  try {
    return look(again);
  } finally {
    again.release();
  }
}
const cell = (of: Host, row: number): string | undefined =>
  of.resource(fileId).sheets?.[0]?.data?.[0]?.rowData?.[row]?.values?.[0]?.formattedValue;

describe('a page that calls', () => {
  test('a function of the add-on is answered', async () => {
    expect((await call('double', [{ a: 1, b: 2 }])).body).toMatchObject({
      outcome: 'done',
      value: { sum: 3 },
    });
  });

  test.each([
    'eval',
    'Function',
    'Date',
    'parseInt',
    'hidden_',
    'Drive',
    'SpreadsheetApp',
    '__realm',
    '__proto__',
    'constructor',
    'toString',
    'khongCo',
    '',
    'double.call',
  ])('what is none of its functions (%s) is refused, and nothing runs', async (name) => {
    const before = host.ledger.count();
    const { status, body } = await call(name, ['throw new Error(1)']);
    expect([status, body]).toEqual([400, { error: expect.stringContaining('không có việc') as string }]);
    expect(host.ledger.count()).toBe(before);
    expect(console.error).not.toHaveBeenCalled();
  });

  test('the host itself runs nothing but the bundle’s functions', () => {
    for (const name of ['eval', 'Function', 'hasOwnProperty'])
      expect(() => host.run(name, ['1'])).toThrow(`Script function not found: ${name}`);
  });
});

describe('a path', () => {
  test.each([
    ['/', 404],
    ['/x', 404],
    ['/example.com/', 404],
    ['../../etc/passwd', 404],
    ['..%2f..%2fetc%2fpasswd', 404],
    ['frame/../api/khac', 404],
    ['%', 404],
    ['api/__proto__', 404],
    ['api/office', 400],
  ])('“/%s” is answered with %i', async (path, status) => {
    const raw = await new Promise<number>((resolve, reject) => {
      const { hostname, port } = new URL(studio.address);
      rawRequest({ hostname, port, path: `/${path}` }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });
    expect(raw).toBe(status);
    expect(console.error).not.toHaveBeenCalled();
  });

  test('that is none at all does not end the server', async () => {
    const { port } = new URL(studio.address);
    const lines = [
      'GET http://[ HTTP/1.1\r\nhost: localhost\r\n\r\n',
      'khong phai http\r\n\r\n',
      'POST /api/type HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    ];
    for (const line of lines)
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(line);
          setTimeout(() => {
            socket.destroy();
            resolve();
          }, 30);
        });
        socket.on('error', () => undefined);
      });
    await expect(isAlive()).resolves.toBe(true);
    expect(console.error).not.toHaveBeenCalled();
  });
});

describe('a request', () => {
  test.each([
    ['text that is no JSON', 'api/type', 'application/json', '{', 400],
    ['a list', 'api/type', 'application/json', '[]', 400],
    ['JSON called text', 'api/type', 'text/plain', `{"as":"${owner}"}`, 415],
    ['a form', 'api/choose', 'application/x-www-form-urlencoded', `as=${owner}`, 415],
    ['17 MB of JSON', 'api/call', 'application/json', `"${'x'.repeat(17 * megabyte)}"`, 413],
  ])('of %s is refused in words', async (_, path, kind, body, status) => {
    const heard = await ask(path, { method: 'POST', headers: { 'content-type': kind }, body });
    expect([heard.status, heard.body]).toEqual([
      status,
      { error: expect.stringMatching(/^Yêu cầu/) as string },
    ]);
    expect(console.error).not.toHaveBeenCalled();
  });

  test.each([
    ['a row far below', { row: 1e9 }],
    ['a column far to the right', { column: 1e15 }],
    ['no cells', { values: [] }],
    ['rows without cells', { values: [[]] }],
    ['a text too long for a cell', { values: [['x'.repeat(60_000)]] }],
  ])('to type into %s ends nothing and is no bug', async (_, fields) => {
    const { status } = await type('x', fields);
    expect([200, 400]).toContain(status);
    expect(console.error).not.toHaveBeenCalled();
    await expect(isAlive()).resolves.toBe(true);
  });

  test.each([
    ['Google’s own type', { type: 'application/vnd.google-apps.spreadsheet' }, 'loại tệp'],
    ['a folder with content', { type: 'application/vnd.google-apps.folder' }, 'loại tệp'],
    ['what is no type', { type: 'pdf\r\nx: y' }, 'loại tệp'],
    ['no name', { name: ' ' }, 'Tên tệp'],
    ['a name with control characters', { name: 'a\u0000b' }, 'Tên tệp'],
    ['a name too long', { name: 'a'.repeat(300) }, 'Tên tệp'],
  ])('to upload %s is refused, and nothing is there', async (_, fields, told) => {
    const before = host.drive.list().length;
    const { status, body } = await upload(fields, 'x');
    expect([status, body['error']]).toEqual([400, expect.stringContaining(told)]);
    expect(host.drive.list()).toHaveLength(before);
  });

  test('for a folder whose name is half a character is refused', async () => {
    const { status, body } = await ask('api/folder', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"as":"${owner}","name":"\\ud800"}`,
    });
    expect([status, body['error']]).toEqual([400, expect.stringContaining('Tên tệp')]);
  });

  test('to upload more than fits is refused: one file, and all together', async () => {
    expect((await upload({}, Buffer.alloc(51 * megabyte))).status).toBe(413);
    host.drive.upload(owner, { name: 'nhiều', content: Buffer.alloc(59 * megabyte) });
    const { status, body } = await upload({ name: 'Bản quét.pdf' }, Buffer.alloc(2 * megabyte));
    expect([status, body['error']]).toEqual([
      413,
      expect.stringContaining('Không còn chỗ cho “Bản quét.pdf”'),
    ]);
    expect(console.error).not.toHaveBeenCalled();
    const big = host.drive.list().find(({ name }) => name === 'nhiều');
    host.drive.remove(owner, big?.id ?? '');
  });

  test('of somebody else sees and does no more than that person may', async () => {
    const { status } = await post('api/type', {
      as: 'la@example.com',
      file: fileId,
      tab: 0,
      row: 0,
      column: 0,
      values: [['x']],
      paste: false,
    });
    expect(status).toBe(403);
    expect((await ask(`api/download?as=${officer}&file=../../etc/passwd`)).status).toBe(404);
  });
});

describe('what is acknowledged', () => {
  /** From now on the disk takes nothing; what is begun is there by half. */
  const fillDisk = (): void => {
    const real = fs.writeFileSync;
    jest.spyOn(fs, 'writeFileSync').mockImplementation((file, text) => {
      // The lock of a copy that is looked at aside.
      if (typeof file !== 'number') return real(file, text);
      real(file, String(text).slice(0, 10));
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    });
  };

  test('is on disk when the answer comes, also two at once, and what triggers and pages wrote', async () => {
    const both = await Promise.all([
      type('một'),
      type('hai', { row: 5 }),
      upload({ name: 'b.pdf' }, 'nội dung'),
    ]);
    expect(both.map(({ status, body }) => [status, body['unsaved']])).toEqual(
      both.map(() => [200, undefined]),
    );
    expect(
      reopened((again) => [
        cell(again, 4),
        cell(again, 5),
        again.drive.list().some(({ name }) => name === 'b.pdf'),
      ]),
    ).toEqual(['một', 'hai', true]);
    await call('rename', ['đã ghi']);
    expect(reopened((again) => again.resource(fileId))).toEqual(host.resource(fileId));
  });

  test('costs what changed: a kind of change writes no file twice, and looking writes nothing', async () => {
    const writes = jest.spyOn(fs, 'writeFileSync');
    const bytes = (): number =>
      writes.mock.calls.reduce((sum, [, text]) => sum + Buffer.byteLength(String(text)), 0);
    await upload({ name: 'lớn.pdf' }, Buffer.alloc(3 * megabyte));
    expect(bytes()).toBeGreaterThan(4 * megabyte);
    writes.mockClear();
    await type('ba');
    expect(writes).toHaveBeenCalledTimes(1);
    expect(bytes()).toBeLessThan(20_000);
    writes.mockClear();
    await ask(`api/tab?as=${owner}&file=${fileId}&tab=0`);
    await post('api/open', { file: fileId });
    expect(writes).not.toHaveBeenCalled();
  });

  test('on a full disk: told why and what to do, nothing ends, what was there stays, and it is saved once there is room', async () => {
    await type('trước');
    const file = join(workspace, 'workspace.json');
    const before = readFileSync(file, 'utf8');
    fillDisk();
    const told = expect.stringMatching(/^Chưa ghi được dữ liệu ra đĩa: đĩa đã đầy.*đừng tắt/) as string;
    const { status, body } = await type('sau');
    expect([status, body['refusals'], body['unsaved']]).toEqual([200, [], told]);
    // Every other window is told, too, and so is the terminal: once.
    expect((await ask(`api/office?as=${officer}`)).body['unsaved']).toEqual(told);
    expect((await upload({ name: 'c.pdf' }, 'x'.repeat(20_000))).body['unsaved']).toEqual(told);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(console.error).toHaveBeenCalledTimes(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(existsSync(`${file}.tmp`)).toBe(false);
    expect(reopened((again) => cell(again, 4))).toBe('trước');
    jest.mocked(fs.writeFileSync).mockRestore();
    const events = await fetch(`${studio.address}api/events?as=${owner}`);
    const reader = events.body?.getReader();
    await reader?.read();
    // Nobody does anything: the next try is the studio's own, and windows are told to look again.
    const heard = await reader?.read();
    await reader?.cancel();
    expect(Buffer.from(heard?.value ?? []).toString()).toContain('"by":""');
    expect((await ask(`api/office?as=${owner}`)).body['unsaved']).toBeUndefined();
    expect(
      reopened((again) => [cell(again, 4), again.drive.list().some(({ name }) => name === 'c.pdf')]),
    ).toEqual(['sau', true]);
  });

  test('where even the state is too much for one text: told in words, and nothing ends', async () => {
    const { stringify } = JSON;
    jest.spyOn(JSON, 'stringify').mockImplementation((...args: Parameters<typeof stringify>) => {
      if (args[0] && typeof args[0] === 'object' && 'format' in args[0])
        throw new RangeError('Invalid string length');
      return stringify(...args);
    });
    expect((await type('x')).body['unsaved']).toContain('Invalid string length');
    jest.mocked(JSON.stringify).mockRestore();
    expect((await type('y')).body['unsaved']).toBeUndefined();
    expect(reopened((again) => cell(again, 4))).toBe('y');
  });

  test('a folder that somebody took away is made again', async () => {
    fs.rmSync(workspace, { recursive: true });
    expect((await type('lại')).body['unsaved']).toBeUndefined();
    writeFileSync(join(workspace, 'workspace.lock'), String(process.pid));
    expect(reopened((again) => cell(again, 4))).toBe('lại');
  });
});
