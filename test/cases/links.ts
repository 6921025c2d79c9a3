import { blank, flaw, formula, type Case } from './outcome';

const unreadable = (text: string): ReturnType<typeof flaw> => flaw('linkUnreadable', { text });
const drive = 'https://drive.google.com/file/d/1AbC_dEf-9/view?usp=sharing';

export const links: Readonly<Record<string, readonly Case<string>[]>> = {
  'one link': [
    [drive, drive],
    ['https://aluoi.thuathienhue.gov.vn', 'https://aluoi.thuathienhue.gov.vn'],
    ['http://aluoi.thuathienhue.gov.vn/?gd=1&cn=2', 'http://aluoi.thuathienhue.gov.vn/?gd=1&cn=2'],
    ['HTTPS://ALUOI.GOV.VN/TIN-TUC', 'HTTPS://ALUOI.GOV.VN/TIN-TUC'],
    ['https://vi.wikipedia.org/wiki/A_Lưới', 'https://vi.wikipedia.org/wiki/A_Lưới'],
    [` ${drive}\n`, drive],
  ],
  'several links': [
    [`${drive}\nhttps://aluoi.gov.vn/1`, `${drive} https://aluoi.gov.vn/1`],
    ['https://aluoi.gov.vn/1; https://aluoi.gov.vn/2', 'https://aluoi.gov.vn/1; https://aluoi.gov.vn/2'],
    ['https://aluoi.gov.vn/1 https://aluoi.gov.vn/2', 'https://aluoi.gov.vn/1 https://aluoi.gov.vn/2'],
  ],
  'the address behind a link formula': [
    [formula(`=HYPERLINK("${drive}";"Quyết định")`, 'Quyết định'), drive],
    [formula('=hyperlink("https://aluoi.gov.vn/1")', 'https://aluoi.gov.vn/1'), 'https://aluoi.gov.vn/1'],
    [formula('=HYPERLINK("#gid=0";"Trang đầu")', 'Trang đầu'), unreadable('#gid=0')],
    [
      formula('=HYPERLINK(A1;"Quyết định")', 'Quyết định'),
      flaw('formulaInEntry', { formula: '=HYPERLINK(A1;"Quyết định")' }),
    ],
    [formula('=A1', drive), flaw('formulaInEntry', { formula: '=A1' })],
  ],
  'what is no link': [
    ['www.aluoi.gov.vn', unreadable('www.aluoi.gov.vn')],
    ['aluoi.gov.vn/tin-tuc', unreadable('aluoi.gov.vn/tin-tuc')],
    ['Đã gửi bản giấy', unreadable('Đã gửi bản giấy')],
    ['Xem: https://aluoi.gov.vn/1', unreadable('Xem:')],
    ['https://aluoi.gov.vn/1; bản giấy', unreadable('bản giấy')],
    ['https:/aluoi.gov.vn', unreadable('https:/aluoi.gov.vn')],
    ['https://', unreadable('https://')],
    ['https://aluoi', unreadable('https://aluoi')],
    ['ftp://aluoi.gov.vn/1', unreadable('ftp://aluoi.gov.vn/1')],
    ['C:\\Tai lieu\\QD.pdf', unreadable('C:\\Tai lieu\\QD.pdf')],
    ['QD 1784.pdf', unreadable('QD 1784.pdf')],
    [12, unreadable('12')],
  ],
  'empty cells': [
    ['', blank],
    [{}, blank],
  ],
};
