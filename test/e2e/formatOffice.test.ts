import type { Answer, ControlUpdateResult, UpdateResult } from '../../src/app/api/api';
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
      developerMetadata: { metadataValue: '3' },
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
