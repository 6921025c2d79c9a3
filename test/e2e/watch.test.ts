import type { WatchedBoard } from '../../src/app/api/boardApi';
import type { Answer } from '../../src/app/api/api';
import type { HostOptions } from '../../scripts/host';
import { conclude } from './conclude';
import { keptOffice, reopen, type KeptOffice } from './keptOffice';
import { done, OWNER, periodFiles, refusal, type Office } from './office';
import { addPeriods, keepOnly, keepUnits, setPeople } from './shortCatalogue';

const COLLEAGUE = 'chuyen-vien@aluoi.example.vn';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The last day of the units is over, so that a period may be closed. */
const now = '2021-11-02T01:00:00Z';

const ids = Array.from({ length: 24 }, (_, at) => `ky-${String(at + 1)}`);

const units = ['vh-tt', 'vp-hdnd-ubnd', 'noi-vu', 'tc-kh', 'tn-mt', 'kt-ht'];

/** A control workbook of few units and criteria, with 25 lines in `Các kỳ`; the first period is made. */
function prepare(many: Office): string {
  done(many.seed());
  keepUnits(many, units);
  keepOnly(many, ['1.I.24', '1.III.1', '2.I.17', '3.II.3'], ['postOffices']);
  setPeople(many, 'vh-tt', `${OWNER}; ${COLLEAGUE}`);
  addPeriods(many, ids);
  many.host.share(many.controlId, COLLEAGUE, 'writer');
  const { workbookId: first } = done(many.create('2021'));
  many.host.share(first, COLLEAGUE, 'writer');
  return first;
}
const kept = (): KeptOffice<string> => keptOffice('control of many periods', prepare, { now });

function open19(many: Office): string {
  const first = prepare(many);
  for (const id of ids.slice(0, 18)) done(many.create(id));
  return first;
}
const keptFull = (): KeptOffice<string> => keptOffice('nineteen open periods', open19, { now });

let office: Office;
let workbookId: string;

function begin(from = kept(), options: Partial<HostOptions> = {}): void {
  office = reopen(from, { now, ...options });
  workbookId = from.made;
}

const run = (name: string, args: readonly unknown[] = [], as = OWNER): Answer<unknown> =>
  office.host.run(name, args, { as }) as Answer<unknown>;
const board = (period = '2021', as = OWNER): WatchedBoard =>
  done(office.host.runFromPage('openBoard', [{ period }], { as }) as Answer<WatchedBoard>);
const handlers = (as = OWNER): readonly string[] =>
  office.host.triggers
    .filter(({ installer }) => installer === as)
    .map(({ functionName }) => functionName)
    .sort();
const log = (): readonly string[] =>
  office
    .tab(office.controlId, 'Nhật ký')
    .rows.filter((row) => row.value('action') === 'Tự động kiểm tra')
    .map((row) => String(row.value('details')));
function edit(): void {
  const [row] = office.tab(workbookId, '1.I').rows.filter((each) => each.value('key') !== undefined);
  office.type(workbookId, `'1.I'!${row?.a1('note') ?? ''}`, 'Ghi chú');
}
/** Hours pass, and what is due runs. */
function pass(milliseconds: number, step = HOUR): number {
  let ran = 0;
  for (let passed = 0; passed < milliseconds; passed += step) {
    office.host.clock.advance(step);
    ran += office.host.runDueTriggers();
  }
  return ran;
}
function archive(period: string): void {
  done(run('closePeriod', [period]));
  conclude(run, period);
  for (const move of ['reportPeriod', 'archivePeriod']) done(run(move, [period]));
}
/** The three moves before the last one have their own tests. */
function archiveReported(period: string): void {
  const cell = office.tab(office.controlId, 'Các kỳ').row('id', period).a1('state');
  office.type(office.controlId, `'Các kỳ'!${cell}`, 'Đã báo cáo');
  done(run('archivePeriod', [period]));
}
const one = ['checkHourly', 'onPeriodEdit'];

describe('periods that come and go', () => {
  test('25 of them, made one after the other and archived, leave nothing behind', () => {
    begin();
    archiveReported('2021');
    for (const id of ids) {
      done(office.create(id));
      expect(handlers()).toEqual(one);
      archiveReported(id);
      expect(handlers()).toEqual([]);
    }
    expect(log()).toEqual(['2021', ...ids].map((id) => `thôi tự động kiểm tra kỳ ${id}: kỳ đã lưu trữ.`));
    expect(board('ky-24').watch).toEqual({
      state: 'Kỳ đã lưu trữ, không còn tự động kiểm tra.',
      warn: false,
      lines: ['Tài khoản này tự động kiểm tra 0 kỳ, nhiều nhất 19 kỳ.'],
    });
  });

  test('the clock stays as long as one is open', () => {
    begin();
    done(office.create('ky-1'));
    archive('2021');
    expect(handlers()).toEqual(one);
    archive('ky-1');
    expect(handlers()).toEqual([]);
  });

  test('what an older version left of archived ones makes room for the next', () => {
    begin();
    archive('2021');
    const state = JSON.parse(office.host.dump()) as { triggers: unknown[]; properties: object };
    // The old program remembered nothing, and removed nothing.
    state.properties = {};
    state.triggers = [
      {
        id: 'clock',
        functionName: 'checkHourly',
        installer: OWNER,
        event: 'CLOCK',
        due: 0,
        every: { milliseconds: HOUR },
      },
      ...Array.from({ length: 19 }, (_, at) => ({
        id: String(at),
        functionName: 'onPeriodEdit',
        installer: OWNER,
        event: 'ON_EDIT',
        fileId: at === 0 ? workbookId : `gone-${String(at)}`,
      })),
    ];
    office = reopen({ controlId: office.controlId, state: JSON.stringify(state) }, { now });
    const made = done(office.create('ky-1'));
    expect(handlers()).toEqual(one);
    expect(office.host.triggers.find(({ event }) => event === 'ON_EDIT')?.fileId).toBe(made.workbookId);
  });

  test('a period that an older version watched goes on, and is remembered', () => {
    begin();
    const state = JSON.parse(office.host.dump()) as { properties: object };
    state.properties = {};
    office = reopen({ controlId: office.controlId, state: JSON.stringify(state) }, { now });
    expect(board().watch.state).toBe('✔ Kỳ này được kiểm tra sau mỗi lần sửa, và mỗi giờ.');
    expect(pass(HOUR)).toBe(1);
    expect(board().watch.state).toContain('Đồng hồ chạy lần gần nhất lúc 02/11/2021 09:00.');
    expect(board('2021', COLLEAGUE).watch.state).toContain(`bằng tài khoản ${OWNER}`);
    expect(handlers()).toEqual(one);
  });
});

describe('as many as Google takes', () => {
  const title = (): string => office.print(office.controlId);
  const writes = (): readonly string[] =>
    office.host.ledger.records
      .filter(({ service, method }) => /^(Sheets|Drive)/.test(service) && !/^(get|list)$/.test(method))
      .map(({ service, method }) => `${service}.${method}`);

  beforeEach(() => {
    begin(keptFull());
    expect(office.host.triggers).toHaveLength(20);
  });

  test.each([
    ['the command', () => office.create('ky-19')],
    [
      'the dialog',
      () =>
        office.host.runFromPage('createFromDraft', [
          {
            id: 'moi',
            name: 'Kỳ mới',
            from: '2021-01-01',
            to: '2021-12-31',
            unitDeadline: '2021-12-31',
            compileDeadline: '2021-12-31',
          },
        ]) as Answer<unknown>,
    ],
  ])(
    'the one too many is refused by %s before anything is made, with the count and what to archive',
    (_, create) => {
      const before = title();
      const answer = create();
      expect(answer).toMatchObject({ ok: false, code: 'tooManyPeriods' });
      const [text = '', first, ...others] = refusal(answer as Answer<never>).split('\n');
      expect(text).toContain(
        'đang tự động kiểm tra 19 kỳ, mà Google chỉ cho một tài khoản 20 trình kích hoạt',
      );
      expect(first).toBe(
        '• 2021 (Đang mở): “Đóng kỳ”, rồi “Chốt kết quả”, rồi “Đã báo cáo tỉnh”, rồi “Lưu trữ kỳ”',
      );
      expect(others).toHaveLength(18);
      expect(writes()).toEqual([]);
      expect(title()).toBe(before);
      expect(periodFiles(office, 'ky-19')).toEqual([]);
      expect(office.host.triggers).toHaveLength(20);
    },
  );

  test('the preview says so, too; the board counts', () => {
    const draft = { id: 'moi', name: 'Kỳ mới', from: '', to: '', unitDeadline: '', compileDeadline: '' };
    const preview = done(
      office.host.runFromPage('previewPeriod', [draft]) as Answer<{ problems: readonly string[] }>,
    );
    expect(preview.problems.join('\n')).toContain('đang tự động kiểm tra 19 kỳ');
    expect(board().watch.lines).toEqual(['Tài khoản này tự động kiểm tra 19 kỳ, nhiều nhất 19 kỳ.']);
  });

  test('one that is archived makes room; those that are nearest to it are named first', () => {
    done(run('closePeriod', ['ky-7']));
    conclude(run, 'ky-7');
    done(run('reportPeriod', ['ky-7']));
    done(run('closePeriod', ['ky-5']));
    expect(refusal(office.create('ky-19')).split('\n').slice(1, 3)).toEqual([
      '• ky-7 (Đã báo cáo): “Lưu trữ kỳ”',
      '• ky-5 (Đã đóng): “Chốt kết quả”, rồi “Đã báo cáo tỉnh”, rồi “Lưu trữ kỳ”',
    ]);
    done(run('archivePeriod', ['ky-7']));
    done(office.create('ky-19'));
    expect(office.host.triggers).toHaveLength(20);
  });

  test('one whose workbook is in the bin makes room, and it is said', () => {
    const [file = ''] = periodFiles(office, 'ky-3');
    office.host.drive.trash(OWNER, file);
    done(office.create('ky-19'));
    expect(office.host.triggers).toHaveLength(20);
    expect(log()).toEqual([expect.stringContaining('thôi tự động kiểm tra kỳ ky-3: sổ báo cáo đã bị xóa')]);
  });

  test('a colleague has places of his own', () => {
    done(run('createPeriod', ['ky-19'], COLLEAGUE));
    expect(handlers(COLLEAGUE)).toEqual(one);
  });
});

describe('a period that is given up', () => {
  test('its workbook is in the bin, or gone: within a day, with the clock, and it is said', () => {
    begin();
    office.host.drive.trash(OWNER, workbookId);
    pass(DAY, DAY);
    expect(handlers()).toEqual([]);
    expect(log()).toEqual([
      'thôi tự động kiểm tra kỳ 2021: sổ báo cáo đã bị xóa, nằm trong thùng rác hoặc không còn chia sẻ với tài khoản này.',
    ]);
    const { workbookId: next } = done(office.create('ky-1'));
    expect(board('ky-1').watch).toMatchObject({
      warn: false,
      lines: [
        'Tài khoản này tự động kiểm tra 1 kỳ, nhiều nhất 19 kỳ.',
        expect.stringContaining('▲ Từ ngày 03/11/2021, thôi tự động kiểm tra kỳ 2021: sổ báo cáo đã bị xóa'),
      ],
    });
    expect(office.host.triggers.map(({ fileId }) => fileId)).toEqual([next, undefined]);
  });

  test('nobody looks at it for 30 days: not before; “Kiểm tra” takes it up again', () => {
    begin();
    expect(pass(29 * DAY, 29 * DAY)).toBe(1);
    expect(handlers()).toEqual(one);
    pass(DAY, DAY);
    expect(handlers()).toEqual([]);
    expect(log()).toEqual([
      'thôi tự động kiểm tra kỳ 2021: 30 ngày không ai xem hay sửa. Chạy “Kiểm tra” ở kỳ này để bật lại.',
    ]);
    expect(board().watch).toMatchObject({
      warn: true,
      state: expect.stringContaining('▲ Từ ngày 02/12/2021, thôi tự động kiểm tra kỳ 2021: 30 ngày'),
    });
    done(run('checkAll'));
    expect([handlers(), board().watch.warn]).toEqual([one, false]);
    expect(pass(2 * DAY, DAY)).toBe(2);
    expect([handlers(), log().length]).toEqual([one, 1]);
  });

  test('an edit, or a look of the office, is a look', () => {
    begin();
    pass(20 * DAY, 10 * DAY);
    edit();
    pass(20 * DAY, 10 * DAY);
    done(run('checkAll'));
    pass(20 * DAY, 10 * DAY);
    expect([handlers(), log()]).toEqual([one, []]);
  });

  test('whatever cuts it short, it is done another time, and said', () => {
    const lose = (): void => {
      begin();
      office.host.drive.trash(OWNER, workbookId);
      office.host.clock.advance(DAY);
      office.host.ledger.reset();
    };
    lose();
    office.host.runDueTriggers();
    const moments = office.host.ledger.records.flatMap(({ method }, at) =>
      /^(batchUpdate|setProperty|deleteTrigger)$/.test(method) ? [at + 1] : [],
    );
    // The log, what is remembered, two triggers, and that the clock went.
    expect(moments).toHaveLength(5);
    for (const nth of moments) {
      lose();
      office.host.faults.killAt(nth, { after: true });
      expect(() => office.host.runDueTriggers()).toThrow('Killed');
      pass(DAY, DAY);
      expect([nth, handlers()]).toEqual([nth, []]);
      // What was written and not yet remembered is said once more.
      expect([1, 2]).toContain(log().length);
    }
  });
});

describe('a colleague', () => {
  test('takes over while the first one still goes: at once, said in the log, with what is left to do by hand', () => {
    begin();
    pass(HOUR);
    const taken = done(run('takeOverWatch', [], COLLEAGUE));
    expect(taken).toEqual({ period: '2021', from: OWNER, wasMine: false, owner: OWNER });
    expect(office.host.ui.alerts.at(-1)?.text).toContain(`Sổ báo cáo vẫn thuộc sở hữu của ${OWNER}`);
    expect(handlers(COLLEAGUE)).toEqual(one);
    const said = office
      .tab(office.controlId, 'Nhật ký')
      .rows.filter((row) => row.value('action') === 'Nhận chạy tự động')
      .map((row) => [row.value('who'), row.value('details')]);
    expect(said).toEqual([[COLLEAGUE, `nhận chạy tự động kỳ 2021 thay ${OWNER}`]]);
    // The first one's triggers go when its clock begins a day.
    pass(DAY);
    expect([handlers(), handlers(COLLEAGUE)]).toEqual([[], one]);
    expect(board('2021', OWNER).watch.state).toContain(`bằng tài khoản ${COLLEAGUE}`);
    // Once more nothing changes, and nothing is said.
    expect(done(run('takeOverWatch', [], COLLEAGUE))).toMatchObject({ from: null, wasMine: true });
    expect(handlers(COLLEAGUE)).toEqual(one);
  });

  test('installs no second set while the first one goes, and takes over where it does not', () => {
    begin();
    pass(HOUR);
    done(run('checkAll', [], COLLEAGUE));
    expect([handlers(), handlers(COLLEAGUE)]).toEqual([one, []]);
    // The one who installed it has left: Google no longer runs what was theirs.
    const state = JSON.parse(office.host.dump()) as { triggers: object[] };
    const left = state.triggers;
    state.triggers = [];
    office = reopen({ controlId: office.controlId, state: JSON.stringify(state) }, { now });
    office.host.clock.advance(3 * DAY);
    expect(board('2021', COLLEAGUE).watch.state).toContain('▲ Không có lần kiểm tra tự động nào từ');
    done(run('checkAll', [], COLLEAGUE));
    expect(handlers(COLLEAGUE)).toEqual(one);
    pass(HOUR);
    // Back again: two clocks, until the first one sees that it is not needed.
    const both = JSON.parse(office.host.dump()) as { triggers: object[] };
    both.triggers = [...left, ...both.triggers];
    const at = office.host.clock.now();
    office = reopen({ controlId: office.controlId, state: JSON.stringify(both) }, { now: at });
    pass(DAY, DAY);
    expect([handlers(), handlers(COLLEAGUE), log()]).toEqual([[], one, []]);
  });

  test('who archives a period leaves what is not theirs to its owner’s clock', () => {
    begin();
    const cell = office.tab(office.controlId, 'Các kỳ').row('id', '2021').a1('state');
    office.type(office.controlId, `'Các kỳ'!${cell}`, 'Đã báo cáo');
    done(run('archivePeriod', ['2021'], COLLEAGUE));
    expect([handlers(), log()]).toEqual([one, []]);
    pass(DAY, DAY);
    expect([handlers(), log()]).toEqual([[], ['thôi tự động kiểm tra kỳ 2021: kỳ đã lưu trữ.']]);
  });
});

describe('what is remembered', () => {
  test.each([
    ['{'],
    ['[]'],
    ['{"looked":"","given":{"at":"x"}}'],
    ['{"looked":"hôm qua"}'],
    ['{"looked":"2021-08-01","given":5}'],
    ['{"looked":"2021-08-01","given":{"at":"2021-11-01","why":"lạ"}}'],
  ])(
    'and damaged, %s, is as good as not remembered: the period goes on being watched, the board opens',
    (text) => {
      begin();
      const state = JSON.parse(office.host.dump()) as { properties: { script: Record<string, string> } };
      const { script } = state.properties;
      const damaged = text.replace(/^\{"/, `{"period":"2021","workbookId":"${workbookId}","by":"${OWNER}","`);
      state.properties.script = Object.fromEntries(
        Object.keys(script).map((key) => [key, key.startsWith('watch.') ? damaged : 'rác']),
      );
      office = reopen({ controlId: office.controlId, state: JSON.stringify(state) }, { now });
      expect(board().watch.state).toBe('✔ Kỳ này được kiểm tra sau mỗi lần sửa, và mỗi giờ.');
      pass(DAY, DAY);
      expect([handlers(), log()]).toEqual([one, []]);
      expect(board().watch).toMatchObject({
        warn: false,
        state: expect.stringContaining('lúc 03/11/2021 08:00.'),
      });
    },
  );

  test('is asked for again where Google fails for a moment', () => {
    begin();
    office.host.clock.advance(DAY);
    for (const method of ['getProperty', 'getProperties', 'setProperty'])
      for (const after of [false, true])
        office.host.faults.failAt({ service: 'PropertiesService', method, code: 'none', after });
    done(run('checkAll'));
    expect(board().watch.warn).toBe(true);
    expect(office.host.faults.pending()).toBe(0);
  });
});

test('where Google remembers nothing, every action of the office goes on', () => {
  begin();
  office.host.clock.advance(DAY);
  office.host.faults.failAt({
    service: 'PropertiesService',
    method: 'setProperty',
    code: 'none',
    lasting: true,
  });
  for (const action of ['compile', 'linkEvidence', 'reviewPermissions']) done(run(action));
  edit();
  expect(board().watch.state).toContain('kiểm tra');
});

test('a clock that stood still for days is set up anew by a look of the office; one that goes is left alone', () => {
  begin();
  const clock = (): string | undefined =>
    office.host.triggers.find(({ functionName }) => functionName === 'checkHourly')?.id;
  const first = clock();
  pass(HOUR);
  done(run('checkAll'));
  expect(clock()).toBe(first);
  office.host.clock.advance(3 * DAY);
  expect(board().watch.state).toContain('quá hai ngày mà chưa chạy lại, hãy chạy “Kiểm tra” để bật lại');
  done(run('checkAll'));
  expect(handlers()).toEqual(one);
  expect(clock()).not.toBe(first);
});

test('triggers that are not the program’s are counted where they leave no room, and nothing is said of archiving', () => {
  const [, state] = [begin(), JSON.parse(kept().state) as { triggers: unknown[]; properties: object }];
  state.triggers = Array.from({ length: 20 }, (_, at) => ({
    id: String(at),
    functionName: 'somebodyElses',
    installer: OWNER,
    event: 'CLOCK',
    due: 0,
    every: { milliseconds: HOUR },
  }));
  office = reopen({ controlId: kept().controlId, state: JSON.stringify(state) }, { now });
  const text = refusal(office.create('ky-1'));
  expect(text).toContain('đang tự động kiểm tra 0 kỳ');
  expect(text).toContain('Ngoài ra còn 20 trình kích hoạt khác, không phải của chương trình này');
  expect(text).not.toContain('Lưu trữ kỳ');
});

describe('on bad days', () => {
  test('no run of a trigger makes a trigger, so none is disabled', () => {
    begin(kept(), { badDays: ['triggersLinger', 'triggersOfRunsDisabled'] });
    done(office.create('ky-1'));
    archiveReported('ky-1');
    pass(31 * DAY, 31 * DAY);
    done(run('checkAll', ['2021']));
    expect(office.host.triggers.filter(({ dead }) => dead)).toEqual([]);
    expect([handlers(), pass(HOUR)]).toEqual([one, 1]);
  });

  test('where the time of a consumer account is spent, the board says since when nothing ran, and people work on', () => {
    begin(kept(), { badDays: ['consumerQuota'] });
    expect(pass(HOUR)).toBe(1);
    office.host.spendTriggerTime(OWNER, 90 * 60_000);
    edit();
    expect(pass(3 * HOUR)).toBe(0);
    expect(office.host.mails.map(({ body }) => body)).toEqual([
      expect.stringContaining('Service using too much computer time for one day'),
    ]);
    expect(board().watch).toMatchObject({
      warn: true,
      state: expect.stringContaining('▲ Không có lần kiểm tra tự động nào từ 02/11/2021 09:00. Google'),
    });
    done(run('checkAll'));
    done(office.create('ky-1'));
    pass(20 * HOUR);
    expect(pass(2 * HOUR)).toBeGreaterThan(0);
    expect(board().watch.warn).toBe(false);
  });
});
