import type { Answer, ControlUpdateResult, UpdateResult } from '../../src/app/api/api';
import { formats } from '../../src/workbook/tabs/list';
import { setCell } from './controlEdits';
import { done, OWNER, refusal } from './office';
import { openScreensOffice, prepareOffice, type ScreensOffice } from './screensOffice';

const open = (): ScreensOffice => openScreensOffice(prepareOffice());

const metadata = { developerMetadataLookup: { metadataKey: 'soDiemFormat' } };

/** Another unit compiles, as officials write it into the control workbook. */
function nameOther(office: ScreensOffice): void {
  setCell(office, 'Đơn vị', 'noi-vu', 'people', 'noi-vu@aluoi.example.vn');
  office.type(office.controlId, "'Đơn vị tổng hợp'!A4", 'noi-vu');
  office.type(office.controlId, "'Đơn vị tổng hợp'!C4", 'PNV');
}

test('where the tab of the office is lost, an update puts nobody else in its place', () => {
  const office = open();
  nameOther(office);
  const { sheetId } = office.tab(office.controlId, 'Đơn vị tổng hợp');
  office.edit(office.controlId, { deleteSheet: { sheetId } });
  const before = office.print(office.controlId);
  expect(refusal(office.host.run('updateControl') as Answer<ControlUpdateResult>)).toContain(
    'Không tìm thấy tab “Đơn vị tổng hợp”',
  );
  expect(office.print(office.controlId)).toBe(before);
});

test('a renamed office is named so in both workbooks, by the actions that bring them up to date', () => {
  const office = open();
  const run = <T>(action: string): T => done(office.host.run(action) as Answer<T>);
  const shown = (workbookId: string): string =>
    JSON.stringify(
      office.host.look(OWNER, workbookId, { fields: 'sheets(data(rowData(values(userEnteredValue,note))))' }),
    );
  nameOther(office);
  setCell(office, 'Đơn vị', 'vh-tt', 'people', 'vh-tt@aluoi.example.vn');
  const headers = [
    'VH-TT nhập thay',
    'Ngày cuối VH-TT',
    'Quyết định của VH-TT',
    'VH-TT sửa',
    'VH-TT tổng hợp',
  ];
  const found = (): string => shown(office.controlId) + shown(office.workbookId);
  for (const header of headers) expect(found()).toContain(header);

  const line = 'Ghi tên đơn vị tổng hợp là “PNV” trong tiêu đề, ghi chú và hướng dẫn.';
  expect(run<ControlUpdateResult>('updateControl').lines).toEqual([line]);
  expect(run<UpdateResult>('updatePeriod').lines).toContain(line);
  const now = found();
  for (const header of headers) {
    expect(now).not.toContain(header);
    expect(now).toContain(header.replace('VH-TT', 'PNV'));
  }
  expect(run<ControlUpdateResult>('updateControl').needed).toBe(false);
  expect(run<UpdateResult>('updatePeriod').needed).toBe(false);
});

test('a tab of somebody’s own that bears the title of one that comes is named, and keeps what it holds', () => {
  const office = open();
  const { sheetId } = office.tab(office.controlId, 'Đơn vị tổng hợp');
  const title = 'Đơn vị tổng hợp';
  office.edit(
    office.controlId,
    { deleteSheet: { sheetId } },
    { deleteDeveloperMetadata: { dataFilter: metadata } },
    { addSheet: { properties: { sheetId: 4711, title } } },
  );
  office.type(office.controlId, `'${title}'!A1`, 'của tôi');
  done(office.host.run('checkAll') as Answer<unknown>);
  const before = office.print(office.controlId);
  const told = refusal(office.host.run('updateControl') as Answer<ControlUpdateResult>);
  expect(told).toContain(`đã có tab “${title}” không do chương trình lập`);
  expect(office.print(office.controlId)).toBe(before);
  office.edit(office.controlId, {
    updateSheetProperties: { properties: { sheetId: 4711, title: 'Của tôi' }, fields: 'title' },
  });
  expect(done(office.host.run('updateControl') as Answer<ControlUpdateResult>).needed).toBe(true);
});

test('a period that is brought up knows its office at once', () => {
  const office = open();
  const { keys, sheetId } = office.tab(office.workbookId, 'Kỳ báo cáo');
  const startIndex = keys.indexOf('officeId');
  office.edit(
    office.workbookId,
    { deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 7 } } },
    { deleteDeveloperMetadata: { dataFilter: metadata } },
  );
  nameOther(office);
  done(office.host.run('updatePeriod') as Answer<UpdateResult>);
  expect(office.tab(office.workbookId, 'Kỳ báo cáo').rows[0]?.value('officeId')).toBe('noi-vu');
  expect(done(office.call(OWNER, 'openMyWork', {})).office).toBe('PNV');
});

test('no period is created without the figures of one whose workbook is newer', () => {
  const office = open();
  setCell(office, 'Đơn vị', 'vh-tt', 'people', 'vh-tt@aluoi.example.vn');
  office.edit(office.workbookId, {
    updateDeveloperMetadata: {
      dataFilters: [metadata],
      developerMetadata: { metadataValue: String(formats.current + 1) },
      fields: 'metadataValue',
    },
  });
  const draft = {
    id: '2022',
    name: 'Năm 2022',
    from: '2021-10-01',
    to: '2022-10-01',
    unitDeadline: '2022-10-31',
    compileDeadline: '2022-11-14',
  };
  expect(refusal(office.call(OWNER, 'createFromDraft', draft))).toContain('do bản mới hơn');
});
