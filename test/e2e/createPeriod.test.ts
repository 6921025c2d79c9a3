import { delivered } from '../../src/catalogue';
import type { Measure } from '../../src/core/model';
import { EditRejected, type CallRecord } from '../../scripts/host';
import { expectedRows } from './expectedRows';
import { OWNER, bundleForOffice, done, openOffice, periodFiles, refusal, type Office } from './office';
import type { CellData, TabView } from './tabView';

const OFFICER = 'a-ngo@aluoi.example.vn';
const entryTabs = [
  '1.I',
  '1.II',
  '1.III',
  '2.I',
  '2.II',
  '2.III',
  '2.IV',
  '3.I',
  '3.II',
  '3.III',
  '3.IV',
  '3.V',
];

let bundle: string;
let office: Office;
let workbookId: string;
/** The entry tabs as they were created. */
let created: readonly TabView[];

const tab = (title: string): TabView => office.tab(workbookId, title);

beforeAll(() => {
  bundle = bundleForOffice();
  office = openOffice(bundle);
});

describe('an empty workbook that is made the control workbook', () => {
  test('takes one read and one write', () => {
    expect(office.seed()).toMatchObject({ ok: true, result: { criteria: 176, units: 35 } });
    expect(office.host.ledger.count('Sheets')).toBe(2);
  });

  test('has these tabs and no other', () => {
    expect(office.tabTitles(office.controlId)).toEqual([
      'Các kỳ',
      'Đơn vị',
      'Danh mục',
      'Thang điểm',
      'Số liệu chung',
      'Thẩm định',
      'Đơn vị tổng hợp',
      'Nhật ký',
    ]);
  });

  test('reads numbers and days as they are written in Việt Nam', () => {
    expect(office.look(office.controlId, 'properties(locale,timeZone)').properties).toEqual({
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
    });
  });

  test('lists every criterion, and the period as not yet created', () => {
    expect(office.tab(office.controlId, 'Danh mục').values('id').filter(Boolean)).toHaveLength(176);
    const period = office.tab(office.controlId, 'Các kỳ').row('id', '2021');
    expect(period.value('state')).toBe('Chưa tạo');
    expect(period.value('workbook')).toBeUndefined();
  });

  test('says so when seeded again, and stays as it is', () => {
    const before = office.print(office.controlId);
    expect(refusal(office.seed())).toMatch(/đã được khởi tạo.*Các kỳ/);
    expect(office.print(office.controlId)).toBe(before);
  });

  test('keeps a tab in which somebody had written', () => {
    const other = openOffice(bundle);
    other.type(other.controlId, 'A1', 'Ghi chép của tôi');
    done(other.seed());
    const [kept] = other.host.resource(other.controlId).sheets?.slice(-1) ?? [];
    expect(kept?.data?.[0]?.rowData?.[0]?.values?.[0]?.formattedValue).toBe('Ghi chép của tôi');
  });
});

describe('a period that is created', () => {
  let calls: readonly CallRecord[];

  beforeAll(() => {
    // A unit that has an account: its officer may type in its rows.
    const unit = office.tab(office.controlId, 'Đơn vị').row('id', 'a-ngo');
    office.type(office.controlId, `'Đơn vị'!${unit.a1('people')}`, OFFICER);
    office.host.ledger.reset();
    workbookId = done(office.create()).workbookId;
    calls = office.host.ledger.since(0).filter(({ service }) => service === 'Sheets.Spreadsheets');
    office.host.share(workbookId, OFFICER, 'writer');
    created = entryTabs.map(tab);
  });

  test('takes at most five calls of Sheets', () => {
    expect(calls.map(({ method }) => method)).toEqual([
      'get',
      'get',
      ...Array<string>(calls.length - 2).fill('batchUpdate'),
    ]);
    expect(calls.length).toBeLessThanOrEqual(5);
    expect(Math.max(...calls.map(({ bytesOut }) => bytesOut))).toBeLessThan(1_800_000);
  });

  test('is shown as open, with its address, and stands in the log', () => {
    const period = office.tab(office.controlId, 'Các kỳ').row('id', '2021');
    expect(period.value('state')).toBe('Đang mở');
    expect(period.value('workbook')).toBe(`https://docs.google.com/spreadsheets/d/${workbookId}/edit`);
    expect(period.value('createdAt')).toBe('24/10/2021 08:00');
    const log = office.tab(office.controlId, 'Nhật ký').row('action', 'Tạo kỳ báo cáo');
    expect(log.value('who')).toBe(OWNER);
  });

  test('has these tabs in this order', () => {
    expect(office.tabTitles(workbookId)).toEqual([
      'Hướng dẫn',
      'Tổng hợp',
      'Kết quả đã chốt',
      'Số liệu chung',
      ...entryTabs,
      'Nộp báo cáo',
      'Bản đã nộp',
      'Kiểm tra',
      'Minh chứng',
      'Xếp hạng xã',
      'Điểm còn có thể lấy',
      'Thang điểm',
      'Danh mục',
      'Kỳ báo cáo',
      'Nhật ký',
    ]);
  });

  test('asks every lead for its criteria once, also the one that is named beside its own group', () => {
    const names = new Map(delivered.units.map(({ id, name }) => [id, name]));
    const owed = expectedRows().map(({ criterion, unit }) => `${criterion} ${names.get(unit) ?? ''}`);
    expect(owed).toHaveLength(1134);
    expect(owed).toContain('3.I.2 Trung tâm Hành chính công huyện');
    const asked = created.flatMap(({ rows }) =>
      rows.map((row) => `${String(row.value('code'))} ${String(row.value('unit'))}`),
    );
    expect(asked.toSorted()).toEqual(owed.toSorted());
  });

  test('has the rows of one unit together, each under its own key', () => {
    for (const { rows, values } of created) {
      const units = values('unit');
      const runs = units.filter((unit, at) => unit !== units[at - 1]);
      expect(runs).toEqual([...new Set(runs)]);
      expect(new Set(values('key')).size).toBe(rows.length);
      rows.forEach((row) => expect(String(row.value('key')).split('@')[0]).toBe(row.value('code')));
    }
  });

  test('hides the keys and keeps the heads in sight', () => {
    const hidden = (dimensions: gapi.client.sheets.DimensionProperties[] = []): readonly number[] =>
      dimensions.flatMap(({ hiddenByUser }, at) => (hiddenByUser === true ? [at] : []));
    for (const { sheet, keys } of created) {
      expect(sheet.properties?.gridProperties).toMatchObject({ frozenRowCount: 3, frozenColumnCount: 3 });
      expect(hidden(sheet.data?.[0]?.rowMetadata)).toEqual([0]);
      expect(hidden(sheet.data?.[0]?.columnMetadata)).toEqual([keys.indexOf('key'), keys.indexOf('live')]);
    }
  });

  test('lets only fitting values into the entry cells', () => {
    const columns = ['yesNo', 'numerator', 'denominator', 'notApplicable', 'documentDate', 'verdict'];
    const rows = created.flatMap((view) => view.rows);
    const found = rows.map((row) => [row.value('key'), ...columns.map((column) => ruleOf(row.cell(column)))]);
    const expected = rows.map((row) => [
      row.value('key'),
      ...valueRules(measures.get(String(row.value('code')))),
      'BOOLEAN',
      'DATE_IS_VALID, not strict',
      'ONE_OF_LIST Chấp nhận|Điều chỉnh|Trả lại|Không chấp nhận',
    ]);
    expect(found).toEqual(expected);
  });

  test('has a formula in every cell that a common figure fills, and in no other entry cell', () => {
    const rows = created.flatMap((view) => view.rows);
    const formulas = rows.map((row) => [
      isFormula(row.cell('numerator')),
      isFormula(row.cell('denominator')),
    ]);
    expect(formulas).toEqual(rows.map((row) => commonOf(measures.get(String(row.value('code'))))));
  });

  test('refuses words for a number and any value in an unused cell', () => {
    const { rows } = tab('1.I');
    const yesNo = rows.find((row) => row.value('code') === '1.I.2');
    const ratio = rows.find((row) => row.value('code') === '1.I.28');
    const type = (cell: string | undefined, text: string): void =>
      office.type(workbookId, `'1.I'!${cell ?? ''}`, text);
    expect(() => type(yesNo?.a1('numerator'), '3')).toThrow(EditRejected);
    expect(() => type(yesNo?.a1('yesNo'), 'Có lẽ')).toThrow(EditRejected);
    expect(() => type(ratio?.a1('numerator'), 'mười')).toThrow(EditRejected);
    expect(() => type(ratio?.a1('numerator'), '-1')).toThrow(EditRejected);
    expect(tab('1.I').row('code', '1.I.28').value('numerator')).toBeUndefined();
  });

  test('takes denominators from the common figures, with the ratio', () => {
    enterFigure('postOffices@vh-tt', '12');
    office.type(workbookId, `'1.I'!${tab('1.I').row('key', '1.I.24@vh-tt').a1('numerator')}`, '9');
    const row = tab('1.I').row('key', '1.I.24@vh-tt');
    expect(row.cell('denominator').userEnteredValue?.formulaValue).toMatch(/^=/);
    expect(row.value('denominator')).toBe(12);
    expect(row.value('ratio')).toBe(0.75);
  });

  test('adds figures up only when all of them are there', () => {
    const key = '1.I.15@a-ngo';
    enterFigure('communeDesktops@a-ngo', '20');
    enterFigure('communeTablets@a-ngo', '0');
    expect(tab('1.I').row('key', key).value('numerator')).toBe('');
    enterFigure('communeLaptops@a-ngo', '5');
    enterFigure('communeCadres@a-ngo', '20');
    expect(tab('1.I').row('key', key).value('numerator')).toBe(25);
    expect(tab('1.I').row('key', key).value('ratio')).toBe(1.25);
  });

  test('gives every unit its own figure, and all of them the one of the district', () => {
    enterFigure('districtDossiers@tt-hcc', '400');
    expect(tab('2.III').row('key', '2.III.3@tt-hcc').value('denominator')).toBe(400);
    expect(tab('1.I').row('key', '1.I.15@hong-ha').value('denominator')).toBe('');
  });

  test('has protections that nowhere overlap, and in the entry tabs leave nothing open', () => {
    for (const sheet of office.look(workbookId, 'sheets(properties,protectedRanges)').sheets ?? []) {
      const { rowCount = 0, columnCount = 0 } = sheet.properties?.gridProperties ?? {};
      const covered = Array.from({ length: rowCount }, () => Array<number>(columnCount).fill(0));
      for (const { range, editors } of sheet.protectedRanges ?? []) {
        expect(editors?.users).toContain(OWNER);
        for (let row = range?.startRowIndex ?? 0; row < (range?.endRowIndex ?? rowCount); row++) {
          const cells = covered[row] ?? [];
          for (let at = range?.startColumnIndex ?? 0; at < (range?.endColumnIndex ?? columnCount); at++) {
            cells[at] = (cells[at] ?? 0) + 1;
          }
        }
      }
      expect([sheet.properties?.title, [...new Set(covered.flat())]]).toEqual([sheet.properties?.title, [1]]);
    }
  });

  test('has a filter view for each unit with rows in a tab, and for what is to be mended or entered', () => {
    const { sheets = [] } = office.look(workbookId, 'sheets(properties(title),filterViews)');
    const viewsOf = (title: string): readonly gapi.client.sheets.FilterView[] =>
      sheets.find(({ properties }) => properties?.title === title)?.filterViews ?? [];
    const states = ['Cần sửa', '✖ Có lỗi', '◐ Nhập dở', '○ Chưa nhập', '✎ Có giải trình', '↩ Bị trả lại'];
    for (const { sheet, keys, values } of created) {
      const views = viewsOf(sheet.properties?.title ?? '');
      const units = [...new Set(values('unit').map(String))];
      expect(views.map(({ title }) => title)).toEqual([...units, ...states]);
      const looks = views.map(({ filterSpecs: [spec] = [] }) => [
        keys[spec?.columnIndex ?? -1],
        spec?.filterCriteria?.condition?.values?.[0]?.userEnteredValue ?? 'NOT_BLANK',
      ]);
      expect(looks).toEqual([
        ...units.map((name) => ['unit', name]),
        ['fix', 'NOT_BLANK'],
        ...states.slice(1).map((state) => ['status', state]),
      ]);
      // To the end of the rows, which rows that come in between move: an open end is fixed by Google.
      const end = sheet.properties?.gridProperties?.rowCount;
      expect(views.every(({ range }) => range?.startRowIndex === 2 && range.endRowIndex === end)).toBe(true);
    }
    const figureUnits = [...new Set(tab('Số liệu chung').values('unitName').map(String))];
    expect(viewsOf('Số liệu chung').map(({ title }) => title)).toEqual([
      ...figureUnits,
      'Cần sửa',
      '✖ Có lỗi',
      '○ Chưa nhập',
    ]);
    expect(viewsOf('Kiểm tra').map(({ title }) => title)).toEqual(delivered.units.map(({ name }) => name));
  });

  test('lets an officer type in the rows of the own unit alone', () => {
    const typeAs = (key: string, column: string, text: string): unknown => {
      const row = tab('1.I').row('key', key);
      return office.host.type(OFFICER, workbookId, `'1.I'!${row.a1(column)}`, [[text]]);
    };
    typeAs('1.I.16@a-ngo', 'yesNo', 'Có');
    expect(tab('1.I').row('key', '1.I.16@a-ngo').value('yesNo')).toBe('Có');
    expect(() => typeAs('1.I.16@hong-ha', 'yesNo', 'Có')).toThrow(/protected/i);
    expect(() => typeAs('1.I.16@a-ngo', 'status', '✔')).toThrow(/protected/i);
    expect(() => typeAs('1.I.16@a-ngo', 'verdict', 'Chấp nhận')).toThrow(/protected/i);
    expect(() => typeAs('1.I.16@a-ngo', 'title', 'Tiêu chí khác')).toThrow(/protected/i);
  });

  test('exists when it is created again, and no second file is made', () => {
    office.host.ledger.reset();
    expect(office.create()).toMatchObject({ ok: true, result: { created: false, workbookId } });
    expect(office.create('2021')).toMatchObject({ ok: true, message: expect.stringContaining('đã có sổ') });
    expect(office.host.ledger.count('Sheets')).toBe(2);
    expect(office.host.ledger.count('Sheets', 'batchUpdate')).toBe(0);
    expect(office.host.ledger.count('Drive')).toBe(0);
    expect(periodFiles(office, '2021')).toEqual([workbookId]);
  });
});

const measures = new Map(delivered.criteria.map(({ id, measure }) => [id, measure]));

function enterFigure(key: string, text: string): void {
  office.type(workbookId, `'Số liệu chung'!${tab('Số liệu chung').row('key', key).a1('value')}`, text);
}

const isFormula = ({ userEnteredValue }: CellData): boolean => userEnteredValue?.formulaValue !== undefined;

/** Whether numerator and denominator come from common figures. */
function commonOf(measure: Measure | undefined): readonly [boolean, boolean] {
  if (measure?.kind === 'count') return [measure.quantity.figures.length > 0, false];
  if (measure?.kind !== 'ratio') return [false, false];
  return [measure.numerator.figures.length > 0, measure.denominator.figures.length > 0];
}

const refusing = 'CUSTOM_FORMULA =1=0';
const atLeastZero = 'NUMBER_GREATER_THAN_EQ 0';

/** Rules of the three value columns. */
function valueRules(measure: Measure | undefined): readonly string[] {
  const [numeratorIsCommon, denominatorIsCommon] = commonOf(measure);
  switch (measure?.kind) {
    case 'yesNo':
      return ['ONE_OF_LIST Có|Không', refusing, refusing];
    case 'ratio':
      return [
        refusing,
        numeratorIsCommon ? refusing : atLeastZero,
        denominatorIsCommon ? refusing : atLeastZero,
      ];
    case 'count':
      return [refusing, numeratorIsCommon ? refusing : atLeastZero, refusing];
    case 'frequency':
    case 'amount':
      return [refusing, atLeastZero, refusing];
    case undefined:
      return [];
  }
}

function ruleOf({ dataValidation: rule }: CellData): string {
  const values = (rule?.condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue).join('|');
  const words = [rule?.condition?.type ?? 'no rule', values].filter(Boolean).join(' ');
  return rule?.strict === true ? words : `${words}, not strict`;
}
