import { weightsTable } from '../../../src/workbook/tabs/weights/weightsTab';
import { readMask } from '../../../src/app/world/masks';
import { delivered } from '../../../src/catalogue';
import type { Office } from '../../../src/core/model';
import { seedControl } from '../../../src/workbook/control/controlWorkbook';
import { controlOfficeWords } from '../../../src/workbook/update/officeWords';
import { readOffice } from '../../../src/workbook/control/readOffice';
import { findSheet } from '../../../src/workbook/grid/findSheet';
import type { CellData, Request, Sheet, Spreadsheet } from '../../../src/workbook/grid/sheets';
import { buildPeriod } from '../../../src/workbook/period/buildPeriod';
import {
  periodCardTable,
  readPeriodCard,
  writePeriodCard,
} from '../../../src/workbook/tabs/periodCard/periodCardTab';
import { readUnits } from '../../../src/workbook/tabs/units/unitsTab';
import { describeError } from '../../../src/text/vi';
import { isAppError } from '../../../src/core/appError';
import { catalogueOf, desk, office, period, unit } from '../../support/smallPeriod';
import { applied, newWorkbook } from './sheetsCore';

const other: Office = {
  id: 'vp-xa',
  name: 'Văn phòng xã Sông Vàng',
  shortName: 'VP-SV',
  superior: 'UBND xã Sông Vàng',
  addressee: 'UBND tỉnh',
  place: 'Sông Vàng',
  sign: 'VP',
};

const control = (compiling: Office = other): Spreadsheet =>
  applied(seedControl({}, { catalogue: delivered, periods: [period], office: compiling, desk }, 0), readMask);

const withSheet = (workbook: Spreadsheet, title: string, change: (sheet: Sheet) => Sheet): Spreadsheet => ({
  ...workbook,
  sheets: (workbook.sheets ?? []).map((sheet) => (sheet.properties?.title === title ? change(sheet) : sheet)),
});

/** A tab with one cell that holds something else, by the key of its column. */
const withCell =
  (row: number, key: string, cell: CellData) =>
  (sheet: Sheet): Sheet => {
    const rowData = (sheet.data?.[0]?.rowData ?? []).map(({ values = [] }) => [...values]);
    const at = (rowData[0] ?? []).findIndex((head) => head.userEnteredValue?.stringValue === key);
    while (rowData.length <= row) rowData.push([]);
    const cells = rowData[row] ?? [];
    while (cells.length <= at) cells.push({});
    cells[at] = cell;
    return { ...sheet, data: [{ rowData: rowData.map((values) => ({ values })) }] };
  };

const text = (stringValue: string): CellData => ({
  userEnteredValue: { stringValue },
  effectiveValue: { stringValue },
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isAppError(error)) return describeError(error);
    throw error;
  }
  throw new Error('Went well');
}

describe('the control workbook', () => {
  test('says who compiles', () => {
    expect(readOffice(control(), office)).toEqual(other);
  });

  test('made before it could say so, is the delivered office’s', () => {
    const { sheets = [], ...rest } = control();
    const older = sheets.filter(({ properties }) => properties?.title !== 'Đơn vị tổng hợp');
    expect(readOffice({ ...rest, developerMetadata: [], sheets: older }, office)).toEqual(office);
  });

  test('that lost the tab since is nobody’s', () => {
    const { sheets = [], ...rest } = control();
    const spoilt = sheets.filter(({ properties }) => properties?.title !== 'Đơn vị tổng hợp');
    expect(messageOf(() => readOffice({ ...rest, sheets: spoilt }, office))).toContain('“Đơn vị tổng hợp”');
  });

  test.each([
    ['an empty cell', withCell(3, 'sign', {}), 'ô G4: “Ký hiệu” đang trống'],
    ['an empty row', (sheet: Sheet) => withoutRow(sheet), 'ô A4: “Mã đơn vị” đang trống'],
    ['a second row', withCell(4, 'name', text('Phòng khác')), 'từ ô A5 còn một dòng nữa'],
  ])('with %s is refused by the cell', (_, spoil, says) => {
    const spoilt = withSheet(control(), 'Đơn vị tổng hợp', spoil);
    expect(messageOf(() => readOffice(spoilt, office))).toContain(says);
  });

  test('has its words written anew for another office, but not what somebody wrote, and only once', () => {
    const workbook = newWorkbook();
    workbook.write(seedControl({}, { catalogue: delivered, periods: [period], office, desk }, 0));
    expect(controlOfficeWords(workbook.read(readMask), office.shortName)).toEqual([]);
    workbook.write([
      {
        updateCells: {
          rows: [{ values: [text('Thang của tôi')] }],
          fields: 'userEnteredValue',
          start: { sheetId: weightsTable.sheetId, rowIndex: 1, columnIndex: 1 },
        },
      },
    ]);
    const requests = controlOfficeWords(workbook.read(readMask), other.shortName);
    const written = JSON.stringify(requests);
    expect(written).toContain('Ngày cuối VP-SV tổng hợp');
    expect(written).toContain('VP-SV nhập thay');
    expect(written).toContain('Số liệu của chính VP-SV');
    expect(written).not.toContain('VP-SV sửa khi có văn bản');
    workbook.write(requests);
    expect(controlOfficeWords(workbook.read(readMask), other.shortName)).toEqual([]);
    expect(readUnits(findSheet(workbook.read(readMask), { title: 'Đơn vị' })).units).toEqual(delivered.units);
  });
});

function withoutRow(sheet: Sheet): Sheet {
  return { ...sheet, data: [{ rowData: (sheet.data?.[0]?.rowData ?? []).slice(0, 3) }] };
}

describe('a period’s own copy', () => {
  const card = { period, state: 'open', office: other } as const;
  const catalogue = catalogueOf({ units: [unit('vp-xa', other.name)] });
  const made = applied(
    buildPeriod(
      {
        ...card,
        catalogue,
        owner: 'a@x.vn',
        operators: [],
        folderUrl: () => undefined,
        previous: new Map(),
      },
      {},
    ),
    readMask,
  );
  const columns = periodCardTable.columns.map(({ key }) => key).filter((key) => key.startsWith('office'));
  const emptied = (keys: readonly string[], row: number): Spreadsheet =>
    keys.reduce<Spreadsheet>(
      (workbook, key) => withSheet(workbook, 'Kỳ báo cáo', withCell(row, key, {})),
      made,
    );
  const cellsWritten = (requests: readonly Request[]): number => requests.length;

  test('says who compiles, and is true as it was made', () => {
    expect(readPeriodCard(made, office)).toEqual(card);
    expect(writePeriodCard(made, card)).toEqual([]);
  });

  test('follows the control workbook, cell by cell', () => {
    expect(cellsWritten(writePeriodCard(made, { ...card, office: { ...other, sign: 'VX' } }))).toBe(1);
  });

  test('in a workbook made before, is the delivered office’s, and nothing is written of it', () => {
    const older = emptied(columns, 0);
    expect(readPeriodCard(older, office).office).toEqual(office);
    expect(writePeriodCard(older, card)).toEqual([]);
  });

  test('that was just brought in is empty until the next look fills it', () => {
    const fresh = emptied(columns, 3);
    expect(readPeriodCard(fresh, office).office).toEqual(office);
    expect(cellsWritten(writePeriodCard(fresh, card))).toBe(columns.length);
  });

  test('with a cell that somebody emptied is told by that cell', () => {
    const spoilt = emptied(['officePlace'], 3);
    expect(messageOf(() => readPeriodCard(spoilt, office))).toMatch(/^Tab “Kỳ báo cáo”, ô AB4: “Địa danh”/);
  });
});
