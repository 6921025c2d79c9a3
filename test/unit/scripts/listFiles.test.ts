import ExcelJS from 'exceljs';
import { zipSync, strToU8 } from 'fflate';
import { delivered } from '../../../src/catalogue';
import { inCharset } from '../../../scripts/cases/inCharset';
import { listBytes } from '../../../scripts/period/listFiles';
import { inputsOf, type Inputs } from '../../../scripts/period/readInputs';

const read = (name: string, bytes: Uint8Array): Inputs =>
  inputsOf([listBytes(name, bytes, delivered)], delivered);

const list = ['Mã tiêu chí,Đơn vị,Có/Không,Giải trình', '1.I.2,Phòng Nội vụ,Có,Đã ban hành quyết định'].join(
  '\n',
);
const taken = [
  {
    key: '1.I.2@noi-vu',
    cells: [
      ['yesNo', 'Có'],
      ['explanation', 'Đã ban hành quyết định'],
    ],
  },
];

/** As another program writes it. */
async function book(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a list in an old character set', () => {
  test.each([
    ['windows-1258', 'Windows-1258'],
    ['tcvn3', 'TCVN3'],
    ['vni', 'VNI'],
  ])('%s is converted, and that is told', (charset, name) => {
    const { entries, refused, notes } = read('a.csv', inCharset(list.toLowerCase(), charset));
    expect(entries.map(({ key }) => key)).toEqual(['1.I.2@noi-vu']);
    expect(entries[0]?.cells).toContainEqual(['explanation', 'đã ban hành quyết định']);
    expect([refused, notes]).toEqual([[], [`Tệp a.csv được chuyển từ bảng mã ${name}.`]]);
  });

  test.each(['utf-16le-bom', 'utf-16be', 'utf-8-bom'])('%s needs no word', (charset) => {
    expect(read('a.csv', inCharset(list, charset))).toMatchObject({ entries: taken, refused: [], notes: [] });
  });
});

describe('a workbook', () => {
  test('is read as it is seen: title above the head, days, shares, links, formulas by their results', async () => {
    const bytes = await book((workbook) => {
      workbook.addWorksheet('Hướng dẫn').addRow(['Điền vào trang sau']);
      const sheet = workbook.addWorksheet('Số liệu');
      sheet.addRow(['BẢNG SỐ LIỆU']);
      sheet.addRow(['STT', 'Đơn vị', 'Mã tiêu chí', 'Có/Không', 'Ngày ban hành', 'Minh chứng', 'Giải trình']);
      const row = sheet.addRow([1, 'Phòng Nội vụ', '1.I.2', 'Có', new Date('2021-03-15')]);
      row.getCell(5).numFmt = 'dd/mm/yyyy';
      row.getCell(6).value = { text: 'Quyết định', hyperlink: 'https://a.example.vn/1' };
      row.getCell(7).value = { formula: '"a"&"b"', result: 'ab' };
    });
    expect(read('a.xlsx', bytes)).toMatchObject({
      entries: [
        {
          key: '1.I.2@noi-vu',
          cells: [
            ['yesNo', 'Có'],
            ['explanation', 'ab'],
            ['evidence', 'https://a.example.vn/1'],
            ['documentDate', '15/03/2021'],
          ],
        },
      ],
      refused: [],
      notes: ['Tệp a.xlsx: trang “Hướng dẫn” không có danh sách số liệu nên không đọc.'],
    });
  });

  test('names a line that it refuses by sheet and number, and proposes what may be meant', async () => {
    const bytes = await book((workbook) => {
      const sheet = workbook.addWorksheet('Kỳ 2021');
      sheet.addRow(['Mã tiêu chí', 'Đơn vị', 'Có/Không']);
      sheet.addRow(['1.I.2', 'Phong Noi vu', 'Có']);
    });
    const { entries, refused } = read('a.xlsx', bytes);
    expect(entries).toEqual([]);
    expect(refused).toEqual([
      'a.xlsx, trang “Kỳ 2021”, dòng 2: không có đơn vị “Phong Noi vu”. Có phải là noi-vu? Nếu đúng, hãy ghi mã đó vào ô.',
    ]);
  });
});

describe('a file of another kind is told by name', () => {
  const ole = (text: string): Uint8Array =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(text, 'utf16le')]);
  test.each([
    ['PDF', Buffer.from('%PDF-1.7'), /a là PDF/],
    ['.xls', ole('Workbook'), /a ở định dạng Excel cũ/],
    ['with a password', ole('EncryptedPackage'), /a được đặt mật khẩu/],
    [
      '.ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      /a ở định dạng OpenDocument/,
    ],
    ['.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), /a không phải là bảng tính/],
    ['damaged', Buffer.from('PK\x03\x04 and no more'), /a bị hỏng/],
    ['a larger one than it looks', zipSync({ 'xl/a.xml': new Uint8Array(200_000_001) }), /a quá lớn/],
  ])('%s', (_, bytes, told) => {
    expect(() => read('a', bytes)).toThrow(told);
  });
});
