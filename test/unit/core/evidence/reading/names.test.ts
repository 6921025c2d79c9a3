import { base64Size } from '../../../../../src/core/evidence/base64';
import { criterionInName } from '../../../../../src/core/evidence/reading/criterionInName';
import { driveTarget } from '../../../../../src/core/parse/driveLink';
import { tidyFileName, tidyName } from '../../../../../src/core/evidence/tidyName';
import { instantOfSerial, serialOfInstant } from '../../../../../src/core/instant';
import { linksIn, parseLinks } from '../../../../../src/core/parse/parseText';
import { fromCell } from '../../../../../src/workbook/grid/cells';

describe('the criterion in front of a name', () => {
  test.each([
    ['1.I.5 HĐ 12.pdf', '1.I.5'],
    ['1-I-5_HD12.pdf', '1.I.5'],
    ['1.I.05.pdf', '1.I.5'],
    ['1 I 5 hợp đồng', '1.I.5'],
    ['1–I–5', '1.I.5'],
    ['[2.III.20] báo cáo', '2.III.20'],
    ['2.iii.20', '2.III.20'],
    ['１．Ｉ．５', '1.I.5'],
    ['1.I.5HĐ', '1.I.5'],
  ])('%s → %s', (name, criterion) => {
    expect(criterionInName(name)).toBe(criterion);
  });

  test.each(['HĐ 1.I.5.pdf', '12.I.2021', '1.5.2021 hoá đơn', '1.I', 'I.5', '', '1.I.2021 biên bản'])(
    '%s has none',
    (name) => {
      expect(criterionInName(name)).toBeUndefined();
    },
  );
});

describe('what an address of Drive names', () => {
  const id = '1AbC_dEf-9hijklmno';

  test.each([
    `https://drive.google.com/file/d/${id}/view?usp=sharing`,
    `https://drive.google.com/file/u/1/d/${id}/view`,
    `http://drive.google.com/open?id=${id}`,
    `https://drive.google.com/uc?export=download&id=${id}`,
    `https://docs.google.com/document/d/${id}/edit#heading=h.1`,
    `https://docs.google.com/spreadsheets/u/0/d/${id}/edit#gid=0`,
    `https://docs.google.com/a/aluoi.gov.vn/document/d/${id}/edit`,
    `HTTPS://DRIVE.GOOGLE.COM/file/d/${id}`,
    `https://www.drive.google.com/file/d/${id}/view`,
    `https://drive.google.com/u/0/open?usp=drive_link&id=${id}`,
    `https://docs.google.com/viewer?srcid=${id}&pid=explorer`,
    `https://drive.usercontent.google.com/download?id=${id}&export=download`,
    `https://lh3.googleusercontent.com/d/${id}=w1000`,
    `https://www.google.com/url?sa=D&q=https://drive.google.com/file/d/${id}/view&source=editors`,
    `https://www.google.com/url?q=https%3A%2F%2Fdrive.google.com%2Fopen%3Fid%3D${id}`,
  ])('a file: %s', (address) => {
    expect(driveTarget(address)).toEqual({ kind: 'file', id });
  });

  test.each([
    `https://drive.google.com/drive/folders/${id}?usp=drive_link`,
    `https://drive.google.com/drive/u/2/folders/${id}`,
    `https://drive.google.com/folderview?id=${id}`,
    `https://drive.google.com/embeddedfolderview?id=${id}#list`,
    `https://drive.google.com/drive/mobile/folders/${id}?usp=sharing`,
    `https://drive.google.com/drive/#folders/${id}`,
  ])('a folder: %s', (address) => {
    expect(driveTarget(address)).toEqual({ kind: 'folder', id });
  });

  test.each([
    'https://aluoi.thuathienhue.gov.vn/?gd=1&id=1234567890123',
    'https://docs.google.com/forms/d/e/1FAIpQLSd_abcdefghij/viewform',
    'https://sites.google.com/d/1AbC_dEf-9hijklmno',
    'https://drive.google.com/drive/my-drive',
    `https://khac.example/drive.google.com/file/d/${id}`,
  ])('neither: %s', (address) => {
    expect(driveTarget(address)).toBeUndefined();
  });
});

describe('links in a cell', () => {
  test('are found beside other words, each once', () => {
    const typed = 'xem https://a.vn/1, (https://b.vn/2); https://a.vn/1 và văn bản kèm theo';
    expect(linksIn({ typed })).toEqual(['https://a.vn/1', 'https://b.vn/2']);
    expect(linksIn({ typed: 'https://a.vn/1; https://b.vn/2.\nhttps://c.vn' })).toEqual([
      'https://a.vn/1',
      'https://b.vn/2',
      'https://c.vn',
    ]);
  });

  test('stand apart by whatever people put between them, and within brackets', () => {
    const two = ['https://a.vn/1', 'https://b.vn/2'];
    for (const typed of [
      'https://a.vn/1,https://b.vn/2',
      'https://a.vn/1, https://b.vn/2.',
      'https://a.vn/1 | https://b.vn/2',
      '<https://a.vn/1> “https://b.vn/2”',
      'https://a.vn/1https://b.vn/2',
    ]) {
      expect([typed, linksIn({ typed })]).toEqual([typed, two]);
      expect(parseLinks({ typed })).toEqual({ kind: 'value', value: two.join(' ') });
    }
    const inner = 'https://a.vn/?next=https://b.vn/2';
    expect(linksIn({ typed: inner })).toEqual([inner]);
    expect(linksIn({ typed: 'https://vi.wikipedia.org/wiki/A_(B)' })).toEqual([
      'https://vi.wikipedia.org/wiki/A_(B)',
    ]);
  });

  test('stand behind a text, its parts and chips, in the order in which they are seen', () => {
    const cell = fromCell({
      userEnteredValue: { stringValue: 'HĐ, @ và https://c.vn/3' },
      textFormatRuns: [{ format: { link: { uri: 'https://a.vn/1' } } }, { startIndex: 2, format: {} }],
      chipRuns: [
        { startIndex: 4, chip: { richLinkProperties: { uri: 'https://b.vn/2' } } },
        { startIndex: 5 },
      ],
    });
    expect(linksIn(cell)).toEqual(['https://a.vn/1', 'https://b.vn/2', 'https://c.vn/3']);
    expect(parseLinks(cell)).toEqual({
      kind: 'value',
      value: 'https://a.vn/1 https://b.vn/2 https://c.vn/3',
    });
    const named = { userEnteredValue: { stringValue: 'QĐ 12.pdf' }, hyperlink: 'https://a.vn/1' };
    expect(linksIn(fromCell(named))).toEqual(['https://a.vn/1']);
  });

  test('that name no document are told, and lead nowhere', () => {
    for (const typed of [
      'https://drive.google.com/drive/my-drive',
      'https://drive.google.com/drive/u/0/shared-with-me',
      'https://drive.google.com/',
      'https://mail.google.com/mail/u/0/#inbox/1',
    ]) {
      expect(linksIn({ typed })).toEqual([]);
      expect(parseLinks({ typed })).toMatchObject({ kind: 'flaw', flaw: { code: 'linkUnreadable' } });
      const behind = { userEnteredValue: { stringValue: 'QĐ' }, hyperlink: typed };
      expect(parseLinks(fromCell(behind))).toMatchObject({ kind: 'flaw', flaw: { params: { text: typed } } });
    }
  });

  test('two hundred of them are read, each once', () => {
    const many = Array.from({ length: 200 }, (_, at) => `https://a.vn/${String(at)}`);
    expect(linksIn({ typed: [...many, ...many].join('\n') })).toEqual(many);
  });

  test('stand behind a link formula; numbers and other formulas have none', () => {
    expect(linksIn({ formula: '=HYPERLINK("https://a.vn/1";"Quyết định")', value: 'Quyết định' })).toEqual([
      'https://a.vn/1',
    ]);
    expect(linksIn({ formula: '=A1', value: 'https://a.vn/1' })).toEqual([]);
    expect(linksIn({ typed: 12 })).toEqual([]);
    expect(linksIn({})).toEqual([]);
  });
});

describe('names that the program gives', () => {
  test.each([
    ['Tỷ lệ máy tính/ cán bộ', 80, 'Tỷ lệ máy tính - cán bộ'],
    ['a/b\\c', 80, 'a-b-c'],
    ['Hợp đồng'.normalize('NFD'), 80, 'Hợp đồng'],
    ['một\ndòng\u200b mới  ', 80, 'một dòng mới'],
    ['👍 duyệt 📄.', 80, 'duyệt'],
    ['ba bốn năm sáu', 11, 'ba bốn năm…'],
    ['liềnmộtmạchkhôngdấucách', 10, 'liềnmộtmạ…'],
    ['\u{20000}'.repeat(9), 5, `${'\u{20000}'.repeat(4)}…`],
    ['\ud800 lẻ', 80, 'lẻ'],
  ])('%j, at most %d → %j', (text, most, name) => {
    expect(tidyName(text, most)).toBe(name);
  });

  test('of files keep their ending', () => {
    expect(tidyFileName(`${'a'.repeat(300)}.PDF`, 20)).toBe(`${'a'.repeat(15)}….PDF`);
    expect(tidyFileName('không đuôi', 20)).toBe('không đuôi');
    expect(tidyFileName('.ẩn', 20)).toBe('ẩn');
  });
});

test('the size of what Base64 stands for', () => {
  for (const bytes of [0, 1, 2, 3, 4, 5000]) {
    expect(base64Size(Buffer.alloc(bytes, 7).toString('base64'))).toBe(bytes);
  }
  for (const text of ['abc', 'ab=c', '====', 'abcd\n', 'ab-_']) expect(base64Size(text)).toBeUndefined();
});

test('instants stand in the sheet as the time in Việt Nam, and come back', () => {
  expect(serialOfInstant('2021-10-24T01:00:00Z')).toBe(44493 + 8 / 24);
  expect(serialOfInstant('2021-10-24T20:30:00.123Z')).toBe(44494 + 3.5 / 24);
  expect(serialOfInstant('hôm qua')).toBeUndefined();
  for (const instant of ['2021-10-24T01:00:00Z', '2021-12-31T17:00:01Z', '2020-02-29T23:59:59Z']) {
    expect(instantOfSerial(serialOfInstant(instant) ?? 0)).toBe(instant);
  }
});
