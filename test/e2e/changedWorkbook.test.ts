import type { Answer, CheckResult, CompileResult } from '../../src/app/api/api';
import { done, OWNER, refusal, type Office } from './office';
import { openPeriodOfFew } from './periodOfFew';

let office: Office;
let workbookId: string;

const check = (): CheckResult => done(office.host.run('checkAll') as Answer<CheckResult>);
const found = (result: CheckResult | CompileResult, code: string): CheckResult['findings'] =>
  result.findings.filter((finding) => finding.code === code);
const rename = (title: string, to: string): void => {
  const { sheetId } = office.tab(workbookId, title);
  office.edit(workbookId, { updateSheetProperties: { properties: { sheetId, title: to }, fields: 'title' } });
};
const type = (title: string, key: string, column: string, text: string): void => {
  const { row } = office.tab(workbookId, title);
  office.type(workbookId, `'${title}'!${row('key', key).a1(column)}`, text);
};
const write = (title: string, rowIndex: number, column: string, stringValue: string): void => {
  const { sheetId, keys } = office.tab(workbookId, title);
  office.edit(workbookId, {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex: keys.indexOf(column) },
      rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
      fields: 'userEnteredValue',
    },
  });
};

const ofTheWorkbook = ['tabRenamed', 'headerChanged', 'fixedTextChanged', 'validationGone', 'protectionGone'];

describe('a workbook that people changed', () => {
  beforeEach(() => {
    [office, workbookId] = openPeriodOfFew();
  });

  test('as the program made it, nothing about it is odd', () => {
    const codes = [...check().findings, ...done(office.compile()).findings].map(({ code }) => code);
    expect(codes.filter((code) => ofTheWorkbook.includes(code))).toEqual([]);
  });

  test('is read on where tabs were renamed, and says so', () => {
    type('1.I', '1.I.5@a-ngo', 'yesNo', 'Có');
    rename('1.I', 'Hạ "tầng"');
    rename('Kiểm tra', 'KT');
    rename('Số liệu chung', 'Số chung');
    const result = done(office.compile());
    expect(found(result, 'tabRenamed').map(({ cell, params }) => [cell, params['expected']])).toEqual([
      ['Số chung!A2', 'Số liệu chung'],
      ['Hạ "tầng"!A2', '1.I'],
      ['KT!A2', 'Kiểm tra'],
    ]);
    const line = result.summary.ledgers.self.criteria.find(({ id }) => id === '1.I.5');
    expect(line?.rows.entered).toBe(1);
    expect(office.tab(workbookId, 'KT').values('message')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Tab “1\.I” đã bị đổi tên thành “Hạ "tầng"”/)]),
    );
    const shown = office.tab(workbookId, 'Hạ "tầng"').row('key', '1.I.5@a-ngo');
    expect(shown.value('status')).toBe('✔ Đủ số liệu');
  });

  test('is not read where a tab is gone', () => {
    const { sheetId } = office.tab(workbookId, '1.I');
    office.edit(workbookId, { deleteSheet: { sheetId } });
    expect(refusal(office.compile())).toMatch(/Không tìm thấy tab “1\.I”/);
  });

  test('says where a header or a fixed text is not the program’s any more', () => {
    const { index } = office.tab(workbookId, '1.I').row('key', '1.I.12@vp-hdnd-ubnd');
    write('1.I', index, 'title', 'Số máy quét');
    write('1.I', 2, 'numerator', 'Số');
    const result = check();
    expect(found(result, 'headerChanged').map(({ cell }) => cell)).toEqual(['1.I!H3']);
    expect(
      found(result, 'fixedTextChanged').map(({ unit, criterion, cell }) => [unit, criterion, cell]),
    ).toEqual([['vp-hdnd-ubnd', '1.I.12', `1.I!D${String(index + 1)}`]]);
    // It is for VH-TT to mend: the office has nothing to do.
    expect(result.units.find(({ unit }) => unit === 'vp-hdnd-ubnd')?.warnings).toBe(
      result.findings.filter(({ unit, code }) => unit === 'vp-hdnd-ubnd' && code === 'valueMissing').length,
    );
  });

  test('says where a paste took the validations along, once a row, and where a tab lost its protections', () => {
    const row = office.tab(workbookId, '1.I').row('key', '1.I.5@a-ngo');
    const cell = `'1.I'!${row.a1('yesNo')}`;
    office.host.type(OWNER, workbookId, cell, [['Có', '', '']], { paste: true });
    const { protectedRanges = [] } =
      office
        .look(workbookId, 'sheets(properties(title),protectedRanges(protectedRangeId))')
        .sheets?.find(({ properties }) => properties?.title === '1.III') ?? {};
    const [first] = protectedRanges;
    office.edit(workbookId, { deleteProtectedRange: { protectedRangeId: first?.protectedRangeId ?? -1 } });
    const result = check();
    expect(found(result, 'validationGone').map(({ unit, params }) => [unit, params])).toEqual([
      ['a-ngo', { column: 'yesNo', others: 2 }],
    ]);
    expect(found(result, 'protectionGone').map(({ cell: at, params }) => [at, params])).toEqual([
      ['1.III!A2', { drifts: 1 }],
    ]);
    // A compile looks as closely, so that nothing is taken for mended.
    expect(found(done(office.compile()), 'validationGone')).toHaveLength(1);
  });
});

describe('what the control workbook says', () => {
  test('units without accounts, and VH-TT’s own rows without another appraiser', () => {
    [office, workbookId] = openPeriodOfFew();
    const { row } = office.tab(office.controlId, 'Đơn vị');
    office.type(office.controlId, `'Đơn vị'!${row('id', 'a-ngo').a1('people')}`, 'ngo@aluoi.example.vn');
    type('1.III', '1.III.1@vh-tt', 'verdict', 'Chấp nhận');
    type('1.III', '1.III.1@vp-hdnd-ubnd', 'verdict', 'Chấp nhận');
    const result = check();
    const alone = found(result, 'unitWithoutAccount').map(({ params }) => String(params['units']));
    expect(alone).toEqual([expect.stringContaining('Xã Hồng Hạ')]);
    expect(alone).not.toEqual([expect.stringContaining('Xã A Ngo')]);
    expect(found(result, 'selfAppraised').map(({ unit, cell }) => [unit, cell])).toEqual([
      ['vh-tt', `1.III!${office.tab(workbookId, '1.III').row('key', '1.III.1@vh-tt').a1('verdict')}`],
    ]);

    const appraisers = office.tab(office.controlId, 'Thẩm định');
    const cell = `'Thẩm định'!${appraisers.row('unit', 'vh-tt').a1('appraiser')}`;
    office.type(office.controlId, cell, 'vp-hdnd-ubnd');
    expect(found(check(), 'selfAppraised')).toEqual([]);
  });
});

describe('the previous period', () => {
  const previousOf = (key: string): unknown => {
    const tab = office.tab(workbookId, '1.I');
    return tab.row('key', key).value('previous');
  };
  const reads = (): number => office.host.ledger.count('Sheets', 'get');

  beforeEach(() => {
    [office, workbookId] = openPeriodOfFew(['2022']);
    type('Số liệu chung', 'postOffices@vh-tt', 'value', '12');
    type('1.I', '1.I.24@vh-tt', 'numerator', '9');
    type('1.I', '1.I.12@vp-hdnd-ubnd', 'numerator', '80');
    type('1.I', '1.I.5@a-ngo', 'yesNo', 'Có');
  });

  test('of the first period is not looked for', () => {
    expect(previousOf('1.I.24@vh-tt')).toBeUndefined();
  });

  test('stands beside the rows of the next one, for one more read at its creation', () => {
    office.host.ledger.reset();
    workbookId = done(office.create('2022')).workbookId;
    expect(reads()).toBe(3);
    expect(previousOf('1.I.24@vh-tt')).toBe(0.75);
    expect(previousOf('1.I.12@vp-hdnd-ubnd')).toBe(80);
    expect(previousOf('1.I.5@a-ngo')).toBeUndefined();
    type('1.I', '1.I.12@vp-hdnd-ubnd', 'numerator', '8');
    const result = done(office.compile('2022'));
    expect(found(result, 'outlierAgainstPrevious').map(({ unit, message }) => [unit, message])).toEqual([
      ['vp-hdnd-ubnd', expect.stringMatching(/kỳ trước là 80, kỳ này là 8, .*10 lần/)],
    ]);
  });

  test('does not keep the next one from being made where its workbook can’t be read any more', () => {
    const { sheetId } = office.tab(workbookId, '1.I');
    office.edit(workbookId, { deleteSheet: { sheetId } });
    workbookId = done(office.create('2022')).workbookId;
    expect(previousOf('1.I.24@vh-tt')).toBeUndefined();
  });
});
