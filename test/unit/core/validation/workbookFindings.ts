import { checkMask } from '../../../../src/app/world/masks';
import { yesNo } from '../../../../src/catalogue/terms';
import type { RawPeriod } from '../../../../src/core/rows/rawPeriod';
import { buildPeriod } from '../../../../src/workbook/period/buildPeriod';
import { readPeriodWorkbook } from '../../../../src/workbook/period/periodWorkbook';
import { findGoneProtections } from '../../../../src/workbook/period/protectionFindings';
import { formats } from '../../../../src/workbook/tabs/list';
import type { CellData, Spreadsheet } from '../../../../src/workbook/grid/sheets';
import type { Staff } from '../../../../src/workbook/protection/tiles';
import { catalogueOf, criterion, office, period, scale } from '../../../support/smallPeriod';
import { applied } from '../../workbook/sheetsCore';
import { id, vp, type FindingCase } from './findingCase';

const owner = 'vhtt@aluoi.example.vn';
const staff: Staff = {
  state: 'open',
  owner,
  office: office.shortName,
  operators: [owner],
  units: [vp],
  excepted: new Set(),
};

const catalogue = catalogueOf({
  scales: [scale('readiness', 1)],
  groups: [{ id: '1.I', scale: 'readiness', title: 'Hạ tầng', shortTitle: 'Hạ tầng', source: 1 }],
  units: [vp],
  criteria: [criterion(id, { measure: yesNo, title: 'Hệ thống camera' })],
});

/** A period workbook as the program makes it, read as "Kiểm tra" reads it. */
const made = applied(
  buildPeriod(
    { period, catalogue, office, owner, operators: [owner], previous: new Map(), folderUrl: () => undefined },
    {},
  ),
  checkMask,
);

type CellChange = (cell: CellData) => CellData;
const write =
  (stringValue: string): CellChange =>
  (cell) => ({ ...cell, userEnteredValue: { stringValue } });
const headerRow = 2;
const dataRow = 3;

/** The cells of one column of an entry tab, in one row. */
function change(workbook: Spreadsheet, row: number, key: string, to: CellChange): Spreadsheet {
  const sheets = (workbook.sheets ?? []).map((sheet) => {
    const rows = sheet.data?.[0]?.rowData ?? [];
    const at = (rows[0]?.values ?? []).findIndex(
      ({ userEnteredValue }) => userEnteredValue?.stringValue === key,
    );
    if (sheet.properties?.title !== '1.I' || at === -1) return sheet;
    const rowData = rows.map(({ values = [] }, index) => ({
      values: Array.from({ length: Math.max(values.length, at + 1) }, (_, column) => {
        const cell = values[column] ?? {};
        return index === row && column === at ? to(cell) : cell;
      }),
    }));
    return { ...sheet, data: [{ rowData }] };
  });
  return { ...workbook, sheets };
}

const answered = change(made, dataRow, 'yesNo', write('Có'));

const renamed = (title: string): Spreadsheet => ({
  ...answered,
  sheets: (answered.sheets ?? []).map((sheet) =>
    sheet.properties?.title === '1.I' ? { ...sheet, properties: { ...sheet.properties, title } } : sheet,
  ),
});

const unprotected: Spreadsheet = {
  ...answered,
  sheets: (answered.sheets ?? []).map((sheet) =>
    sheet.properties?.title === '1.I'
      ? { ...sheet, protectedRanges: (sheet.protectedRanges ?? []).slice(2) }
      : sheet,
  ),
};

function read(workbook: Spreadsheet): RawPeriod {
  const { raw } = readPeriodWorkbook(workbook, { period, office }, { validations: true });
  return { ...raw, found: [...(raw.found ?? []), ...findGoneProtections(workbook, staff, owner)] };
}

const row = { unit: 'vp', criterion: id };
const withoutValidation: CellChange = ({ userEnteredValue }) =>
  userEnteredValue ? { userEnteredValue } : {};

/** What was done to the workbook itself. */
export const workbookFindings = {
  fixedTextChanged: {
    wrong: read(change(answered, dataRow, 'title', write('Hệ thống máy ảnh'))),
    right: read(change(answered, dataRow, 'title', write('Hệ  thống camera'.normalize('NFD')))),
    where: { ...row, column: 'title' },
    params: { column: 'title', text: 'Hệ thống máy ảnh', expected: 'Hệ thống camera', others: 0 },
    told: ['“Tiêu chí”', '“Hệ thống máy ảnh”', '“Hệ thống camera”'],
  },
  headerChanged: {
    wrong: read(change(answered, headerRow, 'numerator', write('Số'))),
    right: read(change(answered, headerRow, 'numerator', write('Tử số\n(Số lượng)'))),
    where: { tab: '1.I', column: 'numerator' },
    params: { text: 'Số', expected: 'Tử số (Số lượng)' },
    told: ['“Tử số (Số lượng)”', '“Số”'],
  },
  tabRenamed: {
    wrong: read(renamed('Nhóm 1')),
    right: read(renamed('1.I')),
    where: { tab: 'Nhóm 1' },
    params: { text: 'Nhóm 1', expected: '1.I' },
    told: ['“1.I”', '“Nhóm 1”'],
  },
  validationGone: {
    wrong: read(
      change(change(answered, dataRow, 'yesNo', withoutValidation), dataRow, 'numerator', withoutValidation),
    ),
    // Text columns have none, so nothing can be missing there.
    right: read(change(answered, dataRow, 'note', withoutValidation)),
    where: { ...row, column: 'yesNo' },
    params: { column: 'yesNo', others: 1 },
    told: ['“Có/Không”', '1 ô khác'],
  },
  protectionGone: {
    wrong: read(unprotected),
    right: read(answered),
    where: { tab: '1.I' },
    params: { drifts: 2 },
    told: ['2 chỗ'],
  },
  workbookOlder: {
    wrong: read({ ...answered, developerMetadata: [] }),
    right: read(answered),
    where: {},
    params: { format: 1, current: formats.period },
    told: ['mẫu 1', '“Cập nhật kỳ”'],
  },
} satisfies Readonly<Record<string, FindingCase>>;
