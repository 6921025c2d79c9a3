import { row, type EntryMistake } from './entryMistake';
import { fileId } from './lines';

const driveFile = (name: string): string => `https://drive.google.com/file/d/${fileId(name)}/view`;
const page = (query: string): string => `https://aluoi.thuathienhue.gov.vn/?${query}`;

/** Mistakes in evidence and texts, and those that show beside other rows. */
export const furtherMistakes: readonly EntryMistake[] = [
  row('dateInNumber', 'noi-vu', '3.IV.7', 'numerator', { numerator: '6/3' }, 'tự đổi thành ngày tháng'),
  row(
    'textTooLong',
    'tc-kh',
    '2.II.29',
    'explanation',
    { explanation: 'Chưa được trang bị phần mềm; số liệu tổng hợp bằng bảng tính. '.repeat(82).trim() },
    'dán cả báo cáo vào một ô',
  ),
  row(
    'controlCharacters',
    'gd-dt',
    '2.I.7',
    'explanation',
    { explanation: 'Trong kỳ đơn vị không tham mưu văn\u200b bản khen\u200b thưởng, xử phạt nào.' },
    'chép từ trang web, kèm ký tự ẩn',
  ),
  row(
    'evidenceIncomplete',
    'quang-nham',
    '1.I.17',
    'evidence',
    {
      evidence: `${driveFile('hop-dong-internet')} ${driveFile('hoa-don-thang-01')} ${driveFile('hoa-don-thang-02')}`,
    },
    'mới có hai hóa đơn tháng',
  ),
  row(
    'fewerLinksThanClaimed',
    'tn-mt',
    '2.I.14',
    'evidence',
    { evidence: `${page('gd=31&cn=4101')} ${page('gd=31&cn=4102')}` },
    'báo cáo 9 tin bài, dán 2 liên kết',
  ),
  row(
    'linkAgainstPolicy',
    'tt-a-luoi',
    '1.I.22',
    'evidence',
    { evidence: page('gd=40&cn=4201') },
    'trang web thay cho bản chụp hợp đồng',
  ),
  row(
    'linkAgainstPolicy',
    'phu-vinh',
    '2.I.38',
    'evidence',
    { evidence: driveFile('anh-man-hinh-dvc') },
    'ảnh chụp màn hình thay cho địa chỉ trang',
  ),
  row(
    'sameLinkTwice',
    'ld-tbxh',
    '2.I.10',
    'evidence',
    {
      evidence: ['4301', '4302', '4303', '4304', '4305', '4306', '4307', '4301']
        .map((article) => page(`gd=44&cn=${article}`))
        .join(' '),
    },
    'dán một tin bài hai lần',
  ),
  row(
    'sameEvidenceElsewhere',
    'hong-van',
    '1.I.16',
    'evidence',
    { evidence: driveFile('hop-dong-mang-lan-chung') },
    'cùng một tệp với xã Trung Sơn',
  ),
  row(
    'sameEvidenceElsewhere',
    'trung-son',
    '1.I.16',
    'evidence',
    { evidence: `https://drive.google.com/open?id=${fileId('hop-dong-mang-lan-chung')}` },
    'cùng một tệp với xã Hồng Vân',
  ),
  row(
    'sameAddressElsewhere',
    'a-ngo',
    '2.II.26',
    'evidence',
    { evidence: page('gd=50&cn=4401') },
    'cùng một trang với xã Sơn Thủy',
  ),
  row(
    'sameAddressElsewhere',
    'son-thuy',
    '2.II.26',
    'evidence',
    { evidence: page('gd=50&cn=4401') },
    'cùng một trang với xã A Ngo',
  ),
  row(
    'partAboveWhole',
    'vp-hdnd-ubnd',
    '2.II.5',
    'numerator',
    { numerator: '5450' },
    'nhiều hơn 2.II.3 (5391)',
  ),
  row(
    'partAboveWhole',
    'tt-hcc',
    '3.V.4',
    'denominator',
    { denominator: '370' },
    'nhiều thủ tục hơn toàn huyện có',
  ),
  row(
    'yesWithZeroFigure',
    'hong-kim',
    '2.II.11',
    'yesNo',
    { yes_no: 'Có' },
    'có chữ ký số mà 2.II.13 bằng 0',
  ),
  row('outlierAmongUnits', 'hong-kim', '2.II.13', 'numerator', { numerator: '0' }, 'chưa thống kê, ghi 0'),
  row('outlierAmongUnits', 'tt-a-luoi', '2.II.13', 'numerator', { numerator: '26' }, 'thiếu một chữ số'),
  row('valueMissing', 'hong-thai', '1.I.16', 'yesNo', {}, 'chưa nhập gì'),
  row('commonFigureMissing', 'hong-bac', '2.II.24', '', {}, 'thiếu số hồ sơ tiếp nhận ở Số liệu chung'),
];
