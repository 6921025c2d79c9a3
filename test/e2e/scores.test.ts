import type { Answer, ConfirmResult, ExplainResult, WhatIfResult } from '../../src/app/api/api';
import { done, refusal, type Office } from './office';
import { openPeriodOfFew } from './periodOfFew';
import type { TabView } from './tabView';

let office: Office;
let workbookId: string;

const tab = (title: string): TabView => office.tab(workbookId, title);
const type = (title: string, key: string, column: string, text: string, by = 'key'): void =>
  office.type(workbookId, `'${title}'!${tab(title).row(by, key).a1(column)}`, text);

beforeAll(() => {
  [office, workbookId] = openPeriodOfFew();
  type('1.I', '1.I.5@a-ngo', 'yesNo', 'Có');
  type('1.I', '1.I.5@a-ngo', 'evidence', 'https://aluoi.example.vn/a-ngo');
  type('1.I', '1.I.5@hong-ha', 'yesNo', 'Không');
  type('Số liệu chung', 'postOffices@vh-tt', 'value', '12');
  type('1.I', '1.I.24@vh-tt', 'numerator', '9');
});

const explain = (what: string) => office.host.run('explain', [what]) as Answer<ExplainResult>;
const tryOut = (changes: string) => office.host.run('whatIf', [changes]) as Answer<WhatIfResult>;
const confirm = (by: string) => office.host.run('confirmScale', [by]) as Answer<ConfirmResult>;

/** What an action calls of Sheets. */
function callsOf(action: () => unknown): readonly string[] {
  office.host.ledger.reset();
  action();
  return office.host.ledger.records
    .filter(({ service }) => service.startsWith('Sheets'))
    .map(({ method }) => method);
}

/** The text and numbers of `Tổng hợp`, row by row. */
const summaryRows = (): readonly (readonly unknown[])[] =>
  (tab('Tổng hợp').sheet.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map(({ effectiveValue }) => effectiveValue?.stringValue ?? effectiveValue?.numberValue),
  );

const rowsAfter = (band: string): readonly (readonly unknown[])[] => {
  const rows = summaryRows();
  const own = rows.slice(rows.findIndex(([first]) => first === band) + 2);
  const next = own.findIndex(([first]) => /^[IV]+\. /.test(String(first)));
  return next < 0 ? own : own.slice(0, next);
};

interface Chart {
  readonly title: string;
  readonly kind: string;
  readonly series: number;
}

const charts = (): readonly Chart[] =>
  (office.look(workbookId, 'sheets(properties(title),charts)').sheets ?? [])
    .flatMap((sheet) => sheet.charts ?? [])
    .map(({ spec }) => ({
      title: spec?.title ?? '',
      kind: spec?.basicChart?.chartType ?? '',
      series: spec?.basicChart?.series?.length ?? 0,
    }));

describe('progress moves while people type, without any script', () => {
  const progress = (unit: string): readonly unknown[] => {
    const row = tab('Nộp báo cáo').row('id', unit);
    return ['assigned', 'liveDone', 'liveLeft', 'liveShare'].map((column) => row.value(column));
  };

  /** As through the API: no edit is told of, so the add-on does not run. */
  const put = (title: string, key: string, column: string, value: string | boolean | undefined): void => {
    const { sheetId, keys, row } = tab(title);
    const userEnteredValue =
      value === undefined ? {} : typeof value === 'string' ? { stringValue: value } : { boolValue: value };
    const start = { sheetId, rowIndex: row('key', key).index, columnIndex: keys.indexOf(column) };
    office.edit(workbookId, {
      updateCells: { start, rows: [{ values: [{ userEnteredValue }] }], fields: 'userEnteredValue' },
    });
  };

  test('with figures, reasons, and what does not apply', () => {
    expect(progress('hong-bac')).toEqual([3, 0, 3, 0]);
    office.host.ledger.reset();
    put('1.I', '1.I.5@hong-bac', 'yesNo', 'Không');
    expect(progress('hong-bac')).toEqual([3, 1, 2, 1 / 3]);
    put('2.II', '2.II.26@hong-bac', 'explanation', 'Chưa có số liệu');
    expect(progress('hong-bac')).toEqual([3, 2, 1, 2 / 3]);
    put('1.I', '1.I.5@hong-bac', 'yesNo', undefined);
    put('1.I', '1.I.5@hong-bac', 'notApplicable', true);
    expect(progress('hong-bac')).toEqual([3, 2, 1, 2 / 3]);
    expect(office.host.ledger.records).toEqual([]);
  });

  test('and with what another lead has reported', () => {
    const before = progress('vp-hdnd-ubnd')[1];
    put('1.III', '1.III.1@vh-tt', 'yesNo', 'Có');
    expect(progress('vp-hdnd-ubnd')[1]).toBe(Number(before) + 1);
  });
});

describe('a compile', () => {
  test('takes three calls, and leaves the two charts that the workbook came with', () => {
    const before = charts();
    expect(before).toEqual([
      { title: 'Điểm theo nhóm tiêu chí', kind: 'BAR', series: 3 },
      { title: 'Mức hoàn thành của từng đơn vị', kind: 'BAR', series: 2 },
    ]);
    expect(callsOf(() => done(office.compile()))).toEqual(['get', 'get', 'batchUpdate']);
    done(office.compile());
    expect(charts()).toEqual(before);
  });

  test('says on top when, from which data, and that it is provisional', () => {
    const [title, asOf, scale] = summaryRows().map(([first]) => first);
    expect(title).toMatch(/^TỔNG HỢP ĐIỂM/);
    expect(asOf).toMatch(/^Tổng hợp lúc 24\/10\/2021 08:00; phiên bản số liệu [0-9a-z]+ – TẠM TÍNH/);
    expect(scale).toBe('Thang điểm chưa được xác nhận.');
  });

  test('marks other data otherwise, and the same data alike', () => {
    const mark = (): unknown => /phiên bản số liệu (\w+)/.exec(String(summaryRows()[1]?.[0]))?.[1];
    const before = mark();
    done(office.compile());
    expect(mark()).toBe(before);
    type('1.I', '1.I.24@vh-tt', 'numerator', '10');
    done(office.compile());
    expect(mark()).not.toBe(before);
    type('1.I', '1.I.24@vh-tt', 'numerator', '9');
    done(office.compile());
    expect(mark()).toBe(before);
  });

  test('adds groups from criteria, scales from groups, by formulas that come to the same', () => {
    const { ledgers } = done(office.compile()).summary;
    const groups = rowsAfter('II. KẾT QUẢ THEO NHÓM TIÊU CHÍ').slice(0, 12);
    ledgers.self.groups.forEach(({ id, name, achieved }, at) => {
      const [code, title, , , , low, high, , , , , , open] = groups[at] ?? [];
      expect([code, title]).toEqual([id, name]);
      expect([low, high, open]).toEqual(
        [achieved.low, achieved.high, achieved.high - achieved.low].map((value) => expect.closeTo(value, 9)),
      );
    });
    const criteria = rowsAfter('III. KẾT QUẢ THEO TIÊU CHÍ');
    expect(criteria.map(([code]) => code)).toEqual(ledgers.self.criteria.map(({ id }) => id));
    const line = criteria.find(([code]) => code === '1.I.24');
    expect(line?.slice(4, 14)).toEqual([
      ...['75%', 0.75, 0.75, undefined, undefined, undefined, undefined, undefined, '1/1'],
      '1 dòng chưa thẩm định',
    ]);
  });

  test('shows the ledgers apart where the appraiser and the province decided otherwise', () => {
    type('1.I', '1.I.24@vh-tt', 'verdict', 'Điều chỉnh');
    type('1.I', '1.I.24@vh-tt', 'appraisedFigure', '0,5');
    type('Thang điểm', '1.I.24', 'province', '0,6', 'id');
    const { summary } = done(office.compile());
    const line = rowsAfter('III. KẾT QUẢ THEO TIÊU CHÍ').find(([code]) => code === '1.I.24');
    expect(line?.slice(5, 12)).toEqual([0.75, 0.75, 0.5, 0.5, 0.6, -0.25, expect.closeTo(0.1, 9)]);
    expect(line?.[13]).toBe('1 dòng bị giảm; tỉnh công nhận cao hơn thẩm định');
    expect(summary.overclaims.find(({ unit }) => unit === 'vh-tt')?.rate).toBeCloseTo(1 / 3, 9);
    expect(tab('Nộp báo cáo').row('id', 'vh-tt').value('overclaim')).toBeCloseTo(1 / 3, 9);
  });

  test('lists what can still be won, the most first, with the cell to fill', () => {
    const { openPoints } = done(office.compile()).summary;
    const { rows } = tab('Điểm còn có thể lấy');
    expect(rows).toHaveLength(openPoints.length);
    expect(rows.map((row) => row.value('points'))).toEqual(openPoints.map(({ points }) => points));
    const scanners = rows.find((row) => String(row.value('criterion')).startsWith('1.I.12 – '));
    const place = tab('1.I').row('key', '1.I.12@vp-hdnd-ubnd').a1('numerator');
    expect([scanners?.value('cell'), scanners?.value('todo')]).toEqual([`1.I!${place}`, 'Nhập số liệu']);
    const line = tab('Nộp báo cáo').row('id', 'vp-hdnd-ubnd');
    const steps = [1, 2, 3].map((at) => line.cell(`nextStep${String(at)}`));
    expect(steps.map((cell) => cell.effectiveValue?.stringValue)).toContain('1.I.12 (1 điểm): Nhập số liệu');
    expect(steps.map((cell) => cell.userEnteredValue?.formulaValue).join()).toContain(`range=${place}"`);
  });

  test('shows in the ranking who submitted when, what is provisional, and which rows may change the order', () => {
    const { communes } = done(office.compile()).summary;
    const { rows } = tab('Xếp hạng xã');
    const second = communes.findIndex(({ pending }) => pending.length > 0);
    expect(rows[second]?.value('pending')).toContain(communes[second]?.pending[0]?.criterion);
    expect(rows[0]?.value('remark')).toMatch(/^Chưa xếp hạng được: số liệu chắc chắn chưa đủ/);
  });
});

describe('explaining', () => {
  test('reads both workbooks, writes nothing, and shows the words in a dialog', () => {
    const before = office.print(workbookId);
    expect(callsOf(() => done(explain('1.I.24')))).toEqual(['get', 'get']);
    expect(office.print(workbookId) === before).toBe(true);
    const { text } = done(explain('1.I.24'));
    const place = tab('1.I').row('key', '1.I.24@vh-tt').a1('code');
    expect(text).toContain(`• Phòng Văn hóa và Thông tin (1.I!${place}): 9/12 = 75%`);
    expect(text).toContain('thẩm định: điều chỉnh, số liệu 0,5');
  });

  test('speaks of a unit by its name, and says so where there is none', () => {
    expect(done(explain('xã hồng hạ')).text).toMatch(/^Điểm của Xã Hồng Hạ/);
    expect(refusal(explain('Xã Hạnh Phúc'))).toMatch(/“Xã Hạnh Phúc”.*mã tiêu chí/);
  });
});

describe('trying out', () => {
  test('touches no cell', () => {
    const before = office.print(workbookId);
    expect(callsOf(() => done(tryOut('1.I.5 Hồng Hạ = Có; 1.I.24 tối đa = 2')))).toEqual(['get', 'get']);
    expect(office.print(workbookId) === before).toBe(true);
    const { moved } = done(tryOut('1.I.5 Hồng Hạ = Có; 1.I.24 tối đa = 2'));
    expect(moved).toEqual(['1.I.5', '1.I.24']);
  });

  test('says what it did not understand', () => {
    expect(refusal(tryOut('1.I.5 = Có; cho thêm điểm'))).toMatch(/Không hiểu “cho thêm điểm”/);
  });
});

describe('the scale', () => {
  const standing = (): unknown => summaryRows()[2]?.[0];
  const line = () => office.tab(office.controlId, 'Các kỳ').row('id', '2021');

  test('is confirmed by name, in one write, with what differs from the delivered one', () => {
    let result: ConfirmResult | undefined;
    expect(callsOf(() => (result = done(confirm('Nguyễn Văn A, Trưởng phòng'))))).toEqual([
      'get',
      'get',
      'batchUpdate',
    ]);
    expect(result?.by).toBe('Nguyễn Văn A, Trưởng phòng');
    expect(result?.changes.some(({ kind }) => kind === 'removed')).toBe(true);
    expect(line().value('scaleConfirmedBy')).toBe('Nguyễn Văn A, Trưởng phòng');
    expect(line().value('scaleConfirmedAt')).toBe('24/10/2021 08:00');
    const log = office
      .tab(office.controlId, 'Nhật ký')
      .rows.filter((row) => row.value('action') !== undefined);
    expect(log.at(-1)?.value('action')).toBe('Xác nhận thang điểm');
    expect(log.at(-1)?.value('details')).toMatch(/^Kỳ 2021: Nguyễn Văn A, Trưởng phòng xác nhận; /);
    done(office.compile());
    expect(standing()).toBe('Thang điểm do Nguyễn Văn A, Trưởng phòng xác nhận lúc 24/10/2021 08:00.');
  });

  test('is to be confirmed again once it was changed; the difference stands beside the criterion', () => {
    type('Thang điểm', '1.I.24', 'excluded', 'Bưu điện đã chuyển giao', 'id');
    done(office.compile());
    expect(standing()).toMatch(/đã sửa sau đó, cần xác nhận lại\.$/);
    expect(tab('Thang điểm').row('id', '1.I.24').value('change')).toBe(
      'Không đưa vào đánh giá: Bưu điện đã chuyển giao',
    );
    type('Thang điểm', '1.I.24', 'excluded', '', 'id');
    done(office.compile());
    expect(tab('Thang điểm').row('id', '1.I.24').value('change')).toBeUndefined();
  });

  test('that makes no sense is refused, naming every cell', () => {
    type('Thang điểm', '1.I.24', 'max', '-1', 'id');
    type('Thang điểm', '1.I.12', 'thresholds', '0', 'id');
    const cell = (id: string, column: string): string => tab('Thang điểm').row('id', id).a1(column);
    const message = refusal(office.compile());
    expect(message).toContain(`Ô ${cell('1.I.24', 'max')}.`);
    expect(message).toContain(`Ô ${cell('1.I.12', 'thresholds')}.`);
    expect(refusal(confirm('Nguyễn Văn A'))).toBe(message);
    type('Thang điểm', '1.I.24', 'max', '1', 'id');
    type('Thang điểm', '1.I.12', 'thresholds', '1', 'id');
    done(office.compile());
  });
});
