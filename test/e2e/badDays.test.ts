import type { Answer } from '../../src/app/api/api';
import type { LinkResult, SealResult } from '../../src/app/api/evidenceApi';
import type { HostOptions } from '../../scripts/host';
import { badDays, type BadDay } from '../../scripts/host/badDays';
import { A_NGO, HONG_HA, folderOf, put, shortPeriod, typeLinks } from './evidenceOffice';
import { done, folderTree, OWNER, periodFiles, refusal, type Office } from './office';
import { propertyRuns } from '../support/propertyRuns';
import type { RowView } from './tabView';

/** On each of them the same actions must come to the same. */
const days = Object.keys(badDays) as readonly BadDay[];
const isFailing = (day: BadDay): boolean => day === 'failureBefore' || day === 'failureAfter';
/** What Drive shows has to be looked at more often. */
const isDoubtful = (day: BadDay): boolean => day === 'folderLeftOut' || day === 'searchLags';

/** So often somebody starts an action again that said so. */
const mostRuns = 3;

/** Runs an action until it goes well, as whoever reads its message does. */
function untilDone<T>(act: () => Answer<T>): T {
  for (let run = 1; run < mostRuns; run++) {
    const answer = act();
    if (answer.ok) return answer.result;
    expect(['unanswered', 'google']).toContain(answer.code);
    expect(answer.message).toMatch(/[Hh]ãy chạy lại/);
  }
  return done(act());
}

const run =
  <T>(office: Office, action: string, ...args: readonly unknown[]) =>
  (): Answer<T> =>
    office.host.run(action, args) as Answer<T>;

interface Outcome {
  readonly content: readonly unknown[];
  readonly office: Office;
}

const creating = (options: Partial<HostOptions>): Outcome => {
  const [office] = shortPeriod(options);
  office.host.ledger.reset();
  const { workbookId } = untilDone(() => office.create('2022'));
  expect(periodFiles(office, '2022')).toEqual([workbookId]);
  const again = untilDone(() => office.create('2022'));
  expect(again).toMatchObject({ workbookId, created: false });
  return outcome(office, workbookId);
};

const evidence = (options: Partial<HostOptions>): Outcome => {
  const [office, workbookId] = shortPeriod(options);
  put(office, A_NGO, '1.I.15 Báo cáo 15.pdf', folderOf(office, 'a-ngo'));
  put(office, HONG_HA, 'không rõ.pdf', folderOf(office, 'hong-ha'));
  const outside = office.host.drive.upload(HONG_HA, { name: 'ngoài.pdf', content: 'x' });
  // One that the office may not see, and one that is none of Google's.
  const text = `https://drive.google.com/file/d/${outside}/view https://aluoi.example.vn/a`;
  typeLinks(office, workbookId, { user: HONG_HA, tab: '1.I', key: '1.I.15@hong-ha', text });
  // A folder to be made anew, with somebody to let in.
  office.host.drive.trash(OWNER, folderOf(office, 'kt-ht'));
  office.host.ledger.reset();
  const linked = untilDone(run<LinkResult>(office, 'linkEvidence'));
  expect(linked).toMatchObject({ documents: 4, unreadable: 1, unassigned: 1, unread: [] });
  untilDone(run(office, 'examineEvidence'));
  untilDone(() => office.compile());
  return outcome(office, workbookId);
};

/** Every row of A Ngo says why it has no figure, and all its figures are 0; no trigger runs. */
function fillIn(office: Office, workbookId: string): void {
  office.host.withoutTriggers(() => {
    for (const [title, { rows }] of office.tabs(workbookId)) {
      const column = title === 'Số liệu chung' ? 'value' : 'explanation';
      if (column === 'explanation' && !/^\d\.[IVX]+$/.test(title)) continue;
      for (const row of rows.filter((each) => String(each.value('key')).endsWith('@a-ngo'))) {
        const text = column === 'value' ? '0' : 'Chưa có kinh phí';
        office.host.type(A_NGO, workbookId, `'${title}'!${row.a1(column)}`, [[text]]);
      }
    }
  });
}

const sealing = (options: Partial<HostOptions>): Outcome => {
  const [office, workbookId] = shortPeriod(options);
  const { host } = office;
  const line = (): RowView => office.tab(workbookId, 'Nộp báo cáo').row('id', 'a-ngo');
  const type = (user: string, column: string, text: string): void =>
    void host.type(user, workbookId, `'Nộp báo cáo'!${line().a1(column)}`, [[text]]);
  put(office, A_NGO, '1.I.15 hợp đồng.pdf', folderOf(office, 'a-ngo'));
  fillIn(office, workbookId);
  host.ledger.reset();
  untilDone(run(office, 'linkEvidence'));
  type(A_NGO, 'submit', 'TRUE');
  // What the edit told of in vain, the next look sees.
  untilDone(run(office, 'checkAll'));
  expect(line().value('state')).toBe('✔ Đã nộp');
  const kept = office.tab(workbookId, 'Bản đã nộp').rows.map((row) => row.value('seal'));
  expect(kept).toEqual([line().value('seal')]);
  const seals = untilDone(run<SealResult>(office, 'compareSeals'));
  expect(seals).toMatchObject({ sealed: 1, differences: [] });
  type(OWNER, 'decision', 'Chấp nhận');
  untilDone(run(office, 'checkAll'));
  host.clock.set('2021-11-20T01:00:00Z');
  untilDone(run(office, 'closePeriod'));
  untilDone(run(office, 'repairPermissions'));
  const log = office.tab(workbookId, 'Nhật ký').values('action').filter(Boolean);
  expect(log).toEqual(['Nộp báo cáo', 'Chấp nhận']);
  return outcome(office, workbookId);
};

const actions = { creating, 'linking, examining and compiling': evidence, 'sealing and closing': sealing };

/** What Google gives a number of its own, and the time, which pauses move on. */
const ids: ReadonlySet<string> = new Set(['protectedRangeId', 'filterViewId', 'chartId', 'metadataId']);
const times =
  /\d\d\/\d\d\/\d{4} \d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d|\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b/g;

function outcome(office: Office, workbookId: string): Outcome {
  const { host } = office;
  for (const day of days) host.badDays.end(day);
  const cells = 'userEnteredValue,effectiveValue,note,dataValidation';
  const fields = `properties,developerMetadata,sheets(properties,protectedRanges,filterViews,conditionalFormats,charts,data(rowData(values(${cells}))))`;
  const content = [office.controlId, workbookId].map((fileId): unknown =>
    JSON.parse(
      JSON.stringify(office.look(fileId, fields), (key, value: unknown) =>
        ids.has(key) ? undefined : value,
      ).replace(times, 'thời điểm'),
    ),
  );
  const files = host.drive.list().map(({ name, trashed }) => `${name}${trashed ? ' (bin)' : ''}`);
  return {
    content: [...content, ...['2021', '2022'].map((period) => folderTree(office, period)), files.sort()],
    office,
  };
}

const calls = ({ office: { host } }: Outcome): number =>
  host.ledger.records.filter(({ service }) => /^(Sheets|Drive)/.test(service)).length;

/** Days of one run: what takes long is played by day with all quiet ones at once, and on each alone in the long form. */
const alone: readonly (readonly BadDay[])[] = days.map((day) => [day]);
const together = [days.filter((day) => !isFailing(day)), ...days.filter(isFailing).map((day) => [day])];
const runsOf = (name: string): readonly (readonly BadDay[])[] =>
  name === 'sealing and closing' && propertyRuns(1) === 1 ? together : alone;

/** Bad days → what each action took beside a good day. */
const took = new Map<string, string[]>();

afterAll(() => {
  const lines = [...took].map(([day, cells]) => `${day.padEnd(24)} ${cells.join(' · ')}`);
  process.stdout.write(
    `\nThe same on every bad day, and the calls of Google it took:\n${lines.join('\n')}\n\n`,
  );
});

describe.each(Object.entries(actions))('%s', (name, act) => {
  let good: Outcome;
  beforeAll(() => {
    good = act({});
  });

  test.each(runsOf(name).map((each) => [each.join(', '), each]))('comes to the same on %s', (title, each) => {
    const bad = act({ badDays: each });
    const failing = each.some(isFailing);
    expect(bad.content).toEqual(good.content);
    const pauses = bad.office.host.ledger.count('Utilities', 'sleep');
    expect(pauses > 0).toBe(failing);
    // A pause for each call that is repeated, after a look at what was made; a write that got no answer is read again.
    if (failing) expect(calls(bad)).toBeLessThanOrEqual(2 * calls(good) + 3 * pauses);
    if (each.some(isDoubtful)) expect(calls(bad)).toBeLessThanOrEqual(2 * calls(good));
    else if (!failing) expect(calls(bad)).toBe(calls(good));
    took.set(title, [...(took.get(title) ?? []), `${name}: ${String(calls(bad))} (${String(calls(good))})`]);
  });
});

describe('a failure that does not pass', () => {
  const open = (): Office => shortPeriod()[0];

  test('is asked for seven times within two minutes, then told; nothing is written', () => {
    const office = open();
    office.host.faults.failAt({ service: 'Sheets', code: 'none', message: 'Phản hồi trống', lasting: true });
    const began = office.host.clock.now().getTime();
    office.host.ledger.reset();
    expect(refusal(office.compile())).toMatch(/lúc này: .*Phản hồi trống\. Hãy chạy lại/);
    expect(office.host.ledger.count('Sheets')).toBe(7);
    expect(office.host.ledger.count('Utilities', 'sleep')).toBe(6);
    expect(office.host.clock.now().getTime() - began).toBeLessThan(120_000);
  });

  test('holds up what runs by itself for some seconds only', () => {
    const office = open();
    office.host.faults.failAt({ service: 'Sheets', code: 503, lasting: true });
    const began = office.host.clock.now().getTime();
    office.host.ledger.reset();
    office.host.run('checkHourly');
    expect(office.host.ledger.count('Sheets')).toBe(5);
    expect(office.host.clock.now().getTime() - began).toBeLessThanOrEqual(15_000);
  });

  test.each([
    ['dailyLimitExceeded', 403, 'hết hạn mức trong ngày', /Hãy chạy lại vào ngày mai/],
    ['storageQuotaExceeded', 403, 'không nhận thêm tệp', /Chạy lại cũng không được/],
    ['insufficientFilePermissions', 403, 'không được xem tệp', /nhờ chủ sở hữu/],
    ['accessNotConfigured', 403, 'không thực hiện được', /báo cho người quản trị/],
    [undefined, 401, 'không thực hiện được', /báo cho người quản trị/],
  ] as const)('%s is told at once, in no words of Google’s language', (reason, code, told, advice) => {
    const office = open();
    const message = 'Đã xảy ra lỗi';
    office.host.faults.failAt({ service: 'Drive', code, message, ...(reason && { reason }), lasting: true });
    office.host.ledger.reset();
    const text = refusal(run(office, 'linkEvidence')());
    expect(text).toContain(told);
    expect(text).toMatch(advice);
    expect(text).not.toMatch(/thử lại/i);
    expect(office.host.ledger.count('Drive')).toBe(1);
    expect(office.host.ledger.count('Utilities', 'sleep')).toBe(0);
  });
});

test('the minute’s quota of a person is waited for, whatever language says so', () => {
  const [office, workbookId] = shortPeriod({ quotas: true, badDays: ['refusalsInVietnamese'] });
  // Two reads each.
  for (let n = 0; n < 30; n++) done(run(office, 'openMyWork', { period: '2021', unit: 'a-ngo' })());
  const began = office.host.clock.now().getTime();
  expect(done(office.compile())).toMatchObject({ workbookId });
  const waited = office.host.clock.now().getTime() - began;
  expect([waited > 20_000, waited < 120_000]).toEqual([true, true]);
});
