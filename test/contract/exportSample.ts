/// <reference types="@maxim_mazurok/gapi.client.sheets-v4" />
import type { Spreadsheet } from '../../scripts/host/contract';

type Sheet = gapi.client.sheets.Sheet;
type CellData = gapi.client.sheets.CellData;

const channel = (value: number): number => Number((value / 255).toFixed(7));
const rgb = (red: number, green: number, blue: number) => ({
  rgbColor: {
    ...(red > 0 && { red: channel(red) }),
    ...(green > 0 && { green: channel(green) }),
    ...(blue > 0 && { blue: channel(blue) }),
  },
});
const text = (stringValue: string): CellData => ({
  effectiveValue: { stringValue },
  userEnteredValue: { stringValue },
});
const number = (numberValue: number): CellData => ({
  effectiveValue: { numberValue },
  userEnteredValue: { numberValue },
});
const formula = (formulaValue: string, effectiveValue: CellData['effectiveValue'] & object): CellData => ({
  effectiveValue,
  userEnteredValue: { formulaValue },
});
const line = { colorStyle: rgb(154, 160, 166), style: 'SOLID' as const };
const header: CellData = {
  note: 'Không sửa tiêu đề\nCột khoá',
  userEnteredFormat: {
    backgroundColorStyle: rgb(11, 83, 148),
    borders: { bottom: { ...line, style: 'SOLID_MEDIUM' }, left: line, right: line, top: line },
    horizontalAlignment: 'CENTER',
    textFormat: { bold: true, fontFamily: 'Roboto', fontSize: 12, foregroundColorStyle: rgb(255, 255, 255) },
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
  },
};
const yesNo: CellData['dataValidation'] & object = {
  condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }, { userEnteredValue: 'Không' }] },
  inputMessage: 'Chọn Có hoặc Không',
  showCustomUi: true,
  strict: true,
};
const units: CellData['dataValidation'] & object = {
  condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Đơn vị'!$A$1:$A$3" }] },
  showCustomUi: true,
};
const commaList: CellData['dataValidation'] & object = {
  condition: {
    type: 'ONE_OF_LIST',
    values: [{ userEnteredValue: 'Đạt, có bằng chứng' }, { userEnteredValue: 'Chưa đạt' }],
  },
  showCustomUi: true,
  strict: true,
};
const notNegative: CellData['dataValidation'] & object = {
  condition: { type: 'NUMBER_GREATER_THAN_EQ', values: [{ userEnteredValue: '0' }] },
  strict: true,
};
const afterStart: CellData['dataValidation'] & object = {
  condition: {
    type: 'DATE_BETWEEN',
    values: [{ userEnteredValue: '2026-01-01' }, { userEnteredValue: '2026-12-31' }],
  },
  strict: true,
};
const refused: CellData['dataValidation'] & object = {
  condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=FALSE' }] },
  strict: true,
};
const tick: CellData['dataValidation'] & object = {
  condition: { type: 'BOOLEAN' },
  showCustomUi: true,
  strict: true,
};

const entryRow = (row: number, unit: string, numerator: number, denominator: number): CellData[] => [
  text(`k${row}`),
  { ...text(unit), dataValidation: units },
  { ...text('Có'), dataValidation: yesNo },
  {
    ...number(numerator),
    dataValidation: notNegative,
    userEnteredFormat: { numberFormat: { pattern: '#,##0', type: 'NUMBER' } },
  },
  { ...number(denominator), dataValidation: notNegative },
  {
    ...formula(`=IF(E${row}=0;"";D${row}/E${row})`, { numberValue: numerator / denominator }),
    userEnteredFormat: { numberFormat: { pattern: '0.00%', type: 'PERCENT' } },
  },
  {
    ...number(46_113.5),
    dataValidation: afterStart,
    userEnteredFormat: { numberFormat: { pattern: 'dd/mm/yyyy hh:mm', type: 'DATE_TIME' } },
  },
  { dataValidation: refused, userEnteredFormat: { backgroundColorStyle: rgb(217, 217, 217) } },
  { effectiveValue: { boolValue: true }, userEnteredValue: { boolValue: true }, dataValidation: tick },
  { dataValidation: commaList },
  formula(`=IF(D${row}>1000;"⚠ Cần sửa; xem lại";"✓ Đạt")`, { stringValue: '✓ Đạt' }),
];

const entryTab: Sheet = {
  basicFilter: {
    range: { sheetId: 0, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 11 },
  },
  conditionalFormats: [
    {
      booleanRule: {
        condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: '⚠' }] },
        format: {
          backgroundColorStyle: rgb(252, 232, 178),
          textFormat: { bold: true, foregroundColorStyle: rgb(180, 95, 6) },
        },
      },
      ranges: [{ sheetId: 0, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 10, endColumnIndex: 11 }],
    },
    {
      booleanRule: {
        condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=AND($C2="Có";$D2<10)' }] },
        format: { backgroundColorStyle: rgb(244, 204, 204) },
      },
      ranges: [{ sheetId: 0, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 2, endColumnIndex: 4 }],
    },
    {
      booleanRule: {
        condition: { type: 'NUMBER_LESS', values: [{ userEnteredValue: '0,5' }] },
        format: { textFormat: { italic: true } },
      },
      ranges: [{ sheetId: 0, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 5, endColumnIndex: 6 }],
    },
    {
      gradientRule: {
        maxpoint: { colorStyle: rgb(87, 187, 138), type: 'MAX' },
        midpoint: { colorStyle: rgb(255, 214, 102), type: 'PERCENTILE', value: '50' },
        minpoint: { colorStyle: rgb(230, 124, 115), type: 'MIN' },
      },
      ranges: [{ sheetId: 0, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 4, endColumnIndex: 5 }],
    },
  ],
  data: [
    {
      columnMetadata: [60, 180, 90, 90, 63, 90, 130, 90, 90, 160, 170].map((pixelSize, column) =>
        column === 0 ? { hiddenByUser: true, pixelSize } : { pixelSize },
      ),
      rowData: [
        {
          values: [
            'Khoá',
            'Đơn vị',
            'Có/Không',
            'Tử số',
            'Mẫu số',
            'Tỷ lệ',
            'Ngày',
            'Xám',
            'Nộp',
            'Kết luận',
            'Trạng thái',
          ].map((title) => ({ ...header, ...text(title) })),
        },
        { values: entryRow(2, 'Sở Y tế', 12_444, 20_000) },
        { values: entryRow(3, 'UBND xã Tân An', 3, 20) },
        { values: entryRow(4, 'UBND phường An Hội', 7, 9) },
      ],
      rowMetadata: [{ pixelSize: 42 }, { pixelSize: 21 }, { pixelSize: 21 }, { pixelSize: 30 }],
    },
  ],
  properties: {
    gridProperties: { columnCount: 11, frozenColumnCount: 2, frozenRowCount: 1, rowCount: 4 },
    index: 0,
    sheetId: 0,
    sheetType: 'GRID',
    tabColorStyle: rgb(11, 83, 148),
    title: '1.I Nhập liệu',
  },
  protectedRanges: [
    {
      description: 'Tiêu đề',
      protectedRangeId: 1,
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 11 },
    },
    {
      description: 'Cột máy ghi',
      protectedRangeId: 2,
      range: { sheetId: 0, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 5, endColumnIndex: 11 },
      unprotectedRanges: [
        { sheetId: 0, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 6, endColumnIndex: 7 },
      ],
    },
    {
      description: 'Ô của đơn vị',
      protectedRangeId: 3,
      range: { sheetId: 0, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 2, endColumnIndex: 5 },
      warningOnly: true,
    },
  ],
};

const summaryTab: Sheet = {
  data: [
    {
      columnMetadata: [{ pixelSize: 240 }, { pixelSize: 120 }, { pixelSize: 100 }],
      rowData: [
        {
          values: [
            {
              ...text('Tổng hợp: <b>&"5\'s"</b>'),
              userEnteredFormat: { textFormat: { fontSize: 14, italic: true } },
            },
          ],
        },
        {
          values: [text('Tổng'), formula("=SUM('1.I Nhập liệu'!D2:D4)", { numberValue: 12_454 })],
        },
        {
          values: [
            text('=1+1 là chữ'),
            formula('=TEXTJOIN(", ";TRUE;\'1.I Nhập liệu\'!B2:B4)', {
              stringValue: 'Sở Y tế, UBND xã Tân An, UBND phường An Hội',
            }),
          ],
        },
        {
          values: [
            text('  khoảng trắng\nhai dòng  '),
            formula('=1/0', { errorValue: { type: 'DIVIDE_BY_ZERO' } }),
          ],
        },
        {
          values: [
            {
              ...formula('=IF(B2>0;"";B2)', { stringValue: '' }),
              userEnteredFormat: { numberFormat: { pattern: 'dd/mm/yyyy', type: 'DATE' } },
            },
            formula('=HYPERLINK("https://example.vn/?a=1&b=2";"Minh chứng")', { stringValue: 'Minh chứng' }),
            formula('=AND(B2>0;TRUE)', { boolValue: true }),
          ],
        },
        {},
        {
          values: [
            {},
            {
              ...text('_x0041_ còn nguyên'),
              userEnteredFormat: {
                backgroundColorStyle: rgb(255, 242, 204),
                textFormat: {
                  link: { uri: 'https://drive.google.com/file/d/1?a=1&b=2' },
                  strikethrough: true,
                  underline: true,
                },
                textRotation: { angle: 45 },
              },
            },
          ],
        },
      ],
      rowMetadata: [
        { pixelSize: 34 },
        { pixelSize: 21 },
        { pixelSize: 21 },
        { pixelSize: 40 },
        { pixelSize: 21 },
        { hiddenByUser: true, pixelSize: 21 },
        { pixelSize: 80 },
      ],
    },
  ],
  merges: [{ sheetId: 1, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 }],
  properties: {
    gridProperties: { columnCount: 3, hideGridlines: true, rowCount: 7 },
    index: 1,
    sheetId: 1,
    sheetType: 'GRID',
    title: 'Tổng hợp',
  },
};

const unitTab: Sheet = {
  data: [
    {
      columnMetadata: [{ pixelSize: 200 }],
      rowData: ['Sở Y tế', 'UBND xã Tân An', 'UBND phường An Hội'].map((name) => ({ values: [text(name)] })),
      rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21 }, { pixelSize: 21 }],
    },
  ],
  properties: {
    gridProperties: { columnCount: 1, rowCount: 3 },
    hidden: true,
    index: 2,
    sheetId: 2,
    sheetType: 'GRID',
    title: 'Đơn vị',
  },
};

/** A workbook by hand that has every field which the export keeps. */
export function exportSample(): Spreadsheet {
  return structuredClone({
    namedRanges: [
      {
        name: 'DON_VI',
        namedRangeId: 'DON_VI',
        range: { sheetId: 2, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 },
      },
    ],
    properties: {
      defaultFormat: { textFormat: { fontFamily: 'Arial', fontSize: 10 } },
      locale: 'vi_VN',
      title: 'Kỳ báo cáo 2026',
    },
    sheets: [entryTab, summaryTab, unitTab],
  });
}
