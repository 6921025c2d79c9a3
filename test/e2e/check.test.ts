import type { Answer, CheckResult } from '../../src/app/api/api';
import { done, OWNER, refusal, type Office } from './office';
import { openPeriodOfFew } from './periodOfFew';
import type { TabView } from './tabView';

const entryColumns = ['yesNo', 'numerator', 'denominator', 'notApplicable', 'explanation', 'evidence'];

let office: Office;
let workbookId: string;

beforeEach(() => {
  [office, workbookId] = openPeriodOfFew();
});

const tab = (title: string): TabView => office.tab(workbookId, title);
const place = (title: string, key: string, column: string): string =>
  `'${title}'!${tab(title).row('key', key).a1(column)}`;
const paste = (title: string, key: string, column: string, text: string): void =>
  void office.host.type(OWNER, workbookId, place(title, key, column), [[text]], { paste: true });
const unseen = (title: string, key: string, column: string, text: string): void =>
  office.host.withoutTriggers(() => paste(title, key, column, text));
const shown = (title: string, key: string, column: string): unknown =>
  tab(title).row('key', key).value(column);
const sheetsCalls = (): readonly string[] =>
  office.host.ledger.records
    .filter(({ service }) => service.startsWith('Sheets'))
    .map(({ method }) => method);
const checkAll = (): CheckResult => done(office.host.run('checkAll') as Answer<CheckResult>);
const checkUnit = (...args: readonly string[]): Answer<CheckResult> =>
  office.host.run('checkUnit', args) as Answer<CheckResult>;

describe('“Kiểm tra”', () => {
  test('lists the findings of all units, the errors first, with counts a unit, in three calls of Sheets', () => {
    unseen('1.I', '1.I.12@vp-hdnd-ubnd', 'numerator', 'năm máy');
    unseen('1.I', '1.I.5@hong-ha', 'yesNo', 'có một phần');
    office.host.ledger.reset();
    const { findings, units } = checkAll();
    expect(sheetsCalls()).toEqual(['get', 'get', 'batchUpdate']);
    expect(findings.slice(0, 2).map(({ code, unit }) => [code, unit])).toEqual([
      ['yesNoUnreadable', 'hong-ha'],
      ['notANumber', 'vp-hdnd-ubnd'],
    ]);
    expect(units.slice(0, 2)).toEqual(
      expect.arrayContaining([expect.objectContaining({ unit: 'hong-ha', errors: 1 })]),
    );
    expect(
      tab('Kiểm tra')
        .rows.slice(0, 2)
        .map((row) => row.value('severity')),
    ).toEqual(['✖ Lỗi', '✖ Lỗi']);
    expect(shown('1.I', '1.I.5@hong-ha', 'fix')).toContain('“có một phần”');
  });

  test('remembers since when, marks what is gone as put right, and takes up again what comes back', () => {
    unseen('1.I', '1.I.5@hong-ha', 'yesNo', 'có một phần');
    checkAll();
    const line = (): readonly unknown[] => {
      const row = tab('Kiểm tra').row('key', 'hong-ha|1.I.5|yesNo|yesNoUnreadable');
      return ['severity', 'since', 'resolved'].map((column) => row.value(column));
    };
    expect(line()).toEqual(['✖ Lỗi', '24/10/2021 08:00', undefined]);
    office.host.clock.advance(3_600_000);
    checkAll();
    expect(line()).toEqual(['✖ Lỗi', '24/10/2021 08:00', undefined]);
    unseen('1.I', '1.I.5@hong-ha', 'yesNo', 'Có');
    checkAll();
    expect(line()).toEqual(['✔ Đã xử lý', '24/10/2021 08:00', '24/10/2021 09:00']);
    expect(tab('Kiểm tra').values('resolved').at(-1)).toBe('24/10/2021 09:00');
    office.host.clock.advance(3_600_000);
    unseen('1.I', '1.I.5@hong-ha', 'yesNo', 'có một phần');
    checkAll();
    expect(line()).toEqual(['✖ Lỗi', '24/10/2021 10:00', undefined]);
  });

  test('of one unit, by name, leaves the lines of the others as they were', () => {
    unseen('1.I', '1.I.5@hong-ha', 'yesNo', 'có một phần');
    unseen('1.I', '1.I.5@a-ngo', 'yesNo', 'tạm');
    checkAll();
    unseen('1.I', '1.I.5@hong-ha', 'yesNo', 'Có');
    unseen('1.I', '1.I.5@a-ngo', 'yesNo', 'Có');
    office.host.clock.advance(3_600_000);
    const { unit, findings } = done(checkUnit('UBND xã hồng hạ'));
    expect([unit, findings.some((finding) => finding.unit !== 'hong-ha')]).toEqual(['Xã Hồng Hạ', false]);
    const severity = (key: string): unknown => tab('Kiểm tra').row('key', key).value('severity');
    expect(severity('hong-ha|1.I.5|yesNo|yesNoUnreadable')).toBe('✔ Đã xử lý');
    expect(severity('a-ngo|1.I.5|yesNo|yesNoUnreadable')).toBe('✖ Lỗi');
  });

  test('asks which unit, and names one that it does not know', () => {
    office.host.ui.answer('OK', 'hong-ha');
    expect(done(checkUnit()).unit).toBe('Xã Hồng Hạ');
    office.host.ui.answer('CANCEL');
    expect(checkUnit()).toMatchObject({ ok: false, code: 'cancelled' });
    expect(refusal(checkUnit('xã Không Có'))).toContain('“xã Không Có”');
  });

  test('rows that move between its read and its write get what is theirs', () => {
    unseen('1.I', '1.I.5@hong-ha', 'yesNo', 'có một phần');
    const { sheetId } = tab('1.I');
    const range = { sheetId, dimension: 'ROWS', startIndex: 4, endIndex: 6 } as const;
    office.host.faults.before(firstWrite(), () =>
      office.edit(workbookId, { insertDimension: { range, inheritFromBefore: false } }),
    );
    checkAll();
    expect(office.host.faults.pending()).toBe(0);
    expect(shown('1.I', '1.I.5@hong-ha', 'fix')).toContain('“có một phần”');
    expect(shown('1.I', '1.I.5@a-ngo', 'status')).toBe('○ Chưa nhập');
  });
});

describe('an edit of the period workbook', () => {
  test('is looked at at once: one read and one write, however much was pasted', () => {
    const view = tab('1.I');
    const rows = view.rows.filter((row) => String(row.value('key')).startsWith('1.I.5@'));
    const [first] = rows;
    const range = `'1.I'!${first?.a1('yesNo') ?? ''}:${rows.at(-1)?.a1('yesNo') ?? ''}`;
    office.host.ledger.reset();
    const length = (rows.at(-1)?.index ?? 0) - (first?.index ?? 0) + 1;
    office.host.type(
      OWNER,
      workbookId,
      range,
      Array.from({ length }, () => ['=1+1']),
      { paste: true },
    );
    expect(sheetsCalls()).toEqual(['get', 'batchUpdate']);
    expect(rows.map((row) => shown('1.I', String(row.value('key')), 'status'))).toEqual(
      rows.map(() => '✖ Có lỗi'),
    );
  });

  test('by a unit leads to machine cells alone, and they also catch up with what was missed', () => {
    unseen('1.III', '1.III.1@vh-tt', 'yesNo', 'Có');
    unseen('Số liệu chung', 'postOffices@vh-tt', 'value', '-1');
    const before = entered();
    paste('1.I', '1.I.12@vp-hdnd-ubnd', 'note', 'Ghi chú');
    expect(shown('1.III', '1.III.1@vp-hdnd-ubnd', 'status')).toBe('⇄ Đã có đơn vị khác báo cáo');
    expect(shown('Số liệu chung', 'postOffices@vh-tt', 'status')).toBe('✖ Có lỗi');
    expect(tab('Nộp báo cáo').row('id', 'vh-tt').value('errors')).toBe(1);
    expect(entered()).toEqual(before);
  });

  test('that changes nothing to show is not written after', () => {
    paste('1.I', '1.I.5@a-ngo', 'note', 'Ghi chú');
    office.host.ledger.reset();
    paste('1.I', '1.I.5@a-ngo', 'note', 'Ghi chú khác');
    expect(sheetsCalls()).toEqual(['get']);
    office.host.ledger.reset();
    office.edit(workbookId, { appendDimension: { sheetId: 2, dimension: 'ROWS', length: 1 } });
    office.host.type(OWNER, workbookId, `'Tổng hợp'!A2`, [['x']]);
    expect(sheetsCalls()).toEqual([]);
  });

  test('while another action runs leaves a line in the log', () => {
    office.host.locks.hold('script', 60_000);
    paste('1.I', '1.I.5@a-ngo', 'yesNo', 'tạm');
    office.host.clock.advance(60_000);
    expect(office.host.logs.map(({ text }) => text).join()).toContain('busy');
    expect(shown('1.I', '1.I.5@a-ngo', 'status')).toBe('○ Chưa nhập');
    paste('1.I', '1.I.5@a-ngo', 'note', 'Ghi chú');
    expect(shown('1.I', '1.I.5@a-ngo', 'status')).toBe('✖ Có lỗi');
  });
});

describe('every hour', () => {
  test('what no edit told of is caught up with, findings included', () => {
    unseen('1.I', '1.I.5@hong-ha', 'yesNo', 'có một phần');
    office.host.clock.advance(3_600_000);
    expect(office.host.runDueTriggers()).toBe(1);
    expect(shown('1.I', '1.I.5@hong-ha', 'status')).toBe('✖ Có lỗi');
    expect(tab('Kiểm tra').values('key')).toContain('hong-ha|1.I.5|yesNo|yesNoUnreadable');
  });

  test('both triggers are there once, however often the period is created', () => {
    done(office.create('2021'));
    expect(office.host.triggers.map(({ functionName }) => functionName).sort()).toEqual([
      'checkHourly',
      'onPeriodEdit',
    ]);
    expect(office.host.triggers.every(({ installer }) => installer === OWNER)).toBe(true);
  });
});

const entered = (): readonly unknown[] =>
  ['1.I', '1.III'].flatMap((title) => entryColumns.map((column) => tab(title).values(column)));

/** The number of the service call by which "Kiểm tra" writes, counted from 1. */
function firstWrite(): number {
  const mark = office.host.ledger.mark();
  checkAll();
  return office.host.ledger.since(mark).findIndex(({ method }) => method === 'batchUpdate') + 1;
}
