import type { WatchedBoard } from '../../src/app/api/boardApi';
import type { Answer } from '../../src/app/api/api';
import type { HostOptions } from '../../scripts/host';
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
  for (const move of ['closePeriod', 'concludePeriod', 'reportPeriod', 'archivePeriod'])
    done(run(move, [period]));
}
const one = ['checkHourly', 'onPeriodEdit'];

describe('periods that come and go', () => {
  test('25 of them, made one after the other and archived, leave nothing behind', () => {
    begin();
    archive('2021');
    for (const id of ids) {
      done(office.create(id));
      expect(handlers()).toEqual(one);
      archive(id);
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
    for (const move of ['closePeriod', 'concludePeriod', 'reportPeriod']) done(run(move, ['ky-7']));
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
