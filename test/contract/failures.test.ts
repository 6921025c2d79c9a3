import type { Host, HostOptions } from '../../scripts/host';
import type { BadDay } from '../../scripts/host/badDays';
import { hostWith, OFFICER, OWNER } from './hostWith';

const SOURCE = `
  function attempt(work) { try { return { value: work() }; }
    catch (e) { return { name: e.name, message: e.message, details: e.details === undefined ? null : e.details }; } }
  function get(id) { return attempt(() => Drive.Files.get(id).name); }
  function getAll(id) { return attempt(() => Sheets.Spreadsheets.get(id, { fields: 'spreadsheetId' }).spreadsheetId); }
  function make(name) { return attempt(() => Drive.Files.create({ name: name }).name); }
  function list() { return Drive.Files.list({ fields: 'files(name)' }).files.map((file) => file.name); }
  function query(q) { return attempt(() => Drive.Files.list({ q: q })); }
  function write(id) { return attempt(() => Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: { rows: [{ values: [{}] }],
    fields: 'userEnteredValue', start: { sheetId: 0, rowIndex: 0, columnIndex: 0 } } }] }, id)); }
  function share(id, address) { return attempt(() => Drive.Permissions.create(
    { type: 'user', role: 'writer', emailAddress: address }, id, { sendNotificationEmail: false })); }
  function nobody() { return attempt(() => MailApp.sendEmail('', 'Tên', 'Nội dung')); }
  function onEdit(e) { note(e); }
  function edited(e) { note(e); }
  function note(e) { const p = PropertiesService.getScriptProperties();
    p.setProperty('seen', (p.getProperty('seen') || '') + ('user' in e ? '“' + e.user.getEmail() + '”' : 'absent') + ' '); }
  function install(id) { ScriptApp.newTrigger('edited').forSpreadsheet(id).onEdit().create(); }
  function seen() { return PropertiesService.getScriptProperties().getProperty('seen'); }`;

interface Answer {
  readonly value?: unknown;
  readonly name: string;
  readonly message: string;
  readonly details: {
    readonly code: number;
    readonly status?: string;
    readonly message: string;
    readonly errors: readonly {
      readonly domain: string;
      readonly reason: string;
      readonly message: string;
    }[];
  } | null;
}

const hostOn = (day: BadDay | undefined, options: Partial<HostOptions> = {}): Host =>
  hostWith(SOURCE, { ...(day && { badDays: [day] }), ...options });
const ask = (host: Host, name: string, ...args: readonly unknown[]): Answer => host.run(name, args) as Answer;
const kindOf = ({ details }: Answer): readonly unknown[] => [
  details?.code,
  details?.errors[0]?.domain,
  details?.errors[0]?.reason,
  details?.status,
];

describe('refusals', () => {
  // https://developers.google.com/workspace/drive/api/guides/handle-errors
  test('[documented] Drive says a number and a reason', () => {
    const host = hostOn(undefined);
    expect(kindOf(ask(host, 'get', 'gone'))).toEqual([404, 'global', 'notFound', undefined]);
    const id = host.newSpreadsheet('Sổ', OWNER);
    host.share(id, OFFICER, 'reader');
    const asReader = host.run('share', [id, 'a@b.vn'], { as: OFFICER }) as Answer;
    expect(kindOf(asReader)).toEqual([403, 'global', 'insufficientFilePermissions', undefined]);
    expect(kindOf(ask(host, 'share', id, 'nobody'))).toEqual([
      400,
      'global',
      'invalidSharingRequest',
      undefined,
    ]);
    expect(kindOf(ask(host, 'query', 'wrong'))).toEqual([400, 'global', 'invalid', undefined]);
    for (const reason of ['userRateLimitExceeded', 'dailyLimitExceeded']) {
      host.faults.failAt({ service: 'Drive', code: 403, reason });
      expect(kindOf(ask(host, 'get', id))).toEqual([403, 'usageLimits', reason, undefined]);
    }
    for (const reason of ['sharingRateLimitExceeded', 'storageQuotaExceeded']) {
      host.faults.failAt({ service: 'Drive', code: 403, reason });
      expect(kindOf(ask(host, 'get', id))).toEqual([403, 'global', reason, undefined]);
    }
  });

  // REST answers so with the first version of errors (`$.xgafv=1`), as the Java client prints it; nothing documents
  // what Apps Script puts into `details`.
  test('[assumed A44] Sheets says a status besides; `details` is the body of the error', () => {
    const host = hostOn(undefined, { quotas: true });
    const id = host.newSpreadsheet('Sổ', OWNER);
    host.share(id, OFFICER, 'reader');
    const refused = host.run('write', [id], { as: OFFICER }) as Answer;
    expect(kindOf(refused)).toEqual([403, 'global', 'forbidden', 'PERMISSION_DENIED']);
    for (let n = 0; n < 60; n++) host.run('getAll', [id]);
    const spent = ask(host, 'getAll', id);
    expect(kindOf(spent)).toEqual([429, 'global', 'rateLimitExceeded', 'RESOURCE_EXHAUSTED']);
    expect(spent.message).toBe(
      `API call to sheets.spreadsheets.get failed with error: ${String(spent.details?.message)}`,
    );
    expect(spent.details?.errors[0]?.message).toBe(spent.details?.message);
    host.faults.failAt({ service: 'Sheets', code: 503 });
    expect(kindOf(ask(host, 'getAll', id))).toEqual([503, 'global', 'backendError', 'UNAVAILABLE']);
  });

  test('[assumed A45] on a day of Vietnamese refusals the sentence is Vietnamese; prefix, number and reason stay', () => {
    const host = hostOn('refusalsInVietnamese');
    const gone = ask(host, 'get', 'gone');
    expect(gone.message).toBe('API call to drive.files.get failed with error: Không tìm thấy tệp: gone.');
    expect(gone.details?.message).toBe('Không tìm thấy tệp: gone.');
    expect(kindOf(gone)).toEqual([404, 'global', 'notFound', undefined]);
    host.faults.failAt({
      service: 'Drive',
      code: 403,
      reason: 'userRateLimitExceeded',
      message: 'Rate limit.',
    });
    const spent = ask(host, 'get', 'gone');
    expect(spent.message).toMatch(/failed with error: Đã vượt quá hạn mức/);
    expect(kindOf(spent)).toEqual([403, 'usageLimits', 'userRateLimitExceeded', undefined]);
    expect(ask(host, 'nobody')).toEqual({
      name: 'Exception',
      message: 'Yêu cầu không hợp lệ.',
      details: null,
    });
    host.badDays.end('refusalsInVietnamese');
    expect(ask(host, 'get', 'gone').message).toContain('File not found: gone.');
  });
});

describe('passing failures', () => {
  const sentences =
    /^API call to drive\.files\.\w+ failed with error: (Empty response|The service is currently unavailable\.)$/;
  const makeMany = (host: Host): readonly Answer[] =>
    Array.from({ length: 60 }, (_, n) => ask(host, 'make', `tệp ${String(n)}`));

  // Names of exceptions and sentences as scripts of several public repositories note them.
  test('[reported in notes of public scripts, no thread named] a share of the calls fails without a number, and did nothing', () => {
    const host = hostOn('failureBefore');
    const answers = makeMany(host);
    const failed = answers.filter(({ value }) => value === undefined);
    expect(failed.length).toBeGreaterThan(5);
    expect(failed.length).toBeLessThan(30);
    for (const { name, message, details } of failed) {
      expect([name, details]).toEqual(['Exception', null]);
      expect(message).toMatch(sentences);
    }
    host.badDays.end('failureBefore');
    expect(host.run('list')).toHaveLength(answers.length - failed.length);
  });

  test('[reported in notes of public scripts, no thread named] or it did all its work', () => {
    const host = hostOn('failureAfter');
    const failed = makeMany(host).filter(({ value }) => value === undefined);
    expect(failed.length).toBeGreaterThan(5);
    expect(failed.every(({ message }) => sentences.test(message))).toBe(true);
    host.badDays.end('failureAfter');
    expect(host.run('list')).toHaveLength(60);
  });

  test('[host] the same seed fails the same calls, and the same call never fails twice in a row', () => {
    const failures = (seed: number): string => {
      const host = hostOn('failureBefore', { seed });
      return Array.from({ length: 80 }, () => (ask(host, 'get', 'gone').details === null ? 'x' : '.')).join(
        '',
      );
    };
    expect(failures(1)).toBe(failures(1));
    expect(failures(1)).not.toBe(failures(2));
    expect(failures(1)).toContain('x');
    expect(failures(1)).not.toContain('xx');
  });

  test('[host] no other service fails, and ids are those of a good day', () => {
    const [good, bad] = [hostOn(undefined), hostOn('failureBefore')];
    for (const host of [good, bad]) for (let n = 0; n < 20; n++) host.run('seen');
    expect(good.newSpreadsheet('Sổ', OWNER)).toBe(bad.newSpreadsheet('Sổ', OWNER));
  });

  test('[host] a fault may last, and bear no number', () => {
    const host = hostOn(undefined);
    host.faults.failAt({ service: 'Drive', nth: 2, code: 'none', message: 'Empty response', lasting: true });
    expect(ask(host, 'make', 'một').value).toBe('một');
    for (const name of ['hai', 'ba'])
      expect(ask(host, 'make', name)).toMatchObject({ name: 'Exception', details: null });
    host.faults.clear();
    expect(ask(host, 'make', 'tư').value).toBe('tư');
  });
});

// https://developers.google.com/apps-script/guides/triggers/events: the user is there "if available".
test('[documented] on a day of unknown users the event of an edit does not say who edited', () => {
  const host = hostOn('userUnknown');
  const id = host.newSpreadsheet('Kỳ', OWNER);
  host.bind(id);
  host.run('install', [id]);
  host.type(OWNER, id, 'Sheet1!A1', [['x']]);
  expect(host.run('seen')).toBe('“” absent ');
  host.badDays.end('userUnknown');
  host.type(OWNER, id, 'Sheet1!A1', [['y']]);
  expect(host.run('seen')).toBe(`“” absent “${OWNER}” “${OWNER}” `);
});
