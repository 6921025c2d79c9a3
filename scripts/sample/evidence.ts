import { evidenceMistakeHeader, type EvidenceMistake } from '../period/evidenceMistakes';
import { toCsv } from './csv';
import { classifyName } from '../../src/core/evidence/reading/classifyName';
import { pdfOf } from './pdf';
import { scanText } from './scanTexts';
import { signatureFaults } from './signedReports';

/** A document in the folder of its unit: `<unit>/<path>`. */
interface SampleDocument {
  readonly path: string;
  /** Documents with the same words are the same scan. */
  readonly words?: string;
  readonly empty?: boolean;
  /** What Drive is to recognise in the scan, with its slips. */
  readonly text?: string;
}

type Fault = Omit<EvidenceMistake, 'unit'>;

interface SampleUnit {
  readonly unit: string;
  readonly documents: readonly SampleDocument[];
  readonly faults: readonly Fault[];
}

/** The thirteen months that the period touches, as people write them in names. */
const months = [10, 11, 12]
  .map((month) => `T${String(month)}-2020`)
  .concat([1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `T${String(month)}-2021`));

const invoices = (folder: string, except: readonly string[] = []): readonly SampleDocument[] =>
  months
    .filter((month) => !except.includes(month))
    .map((month) => ({ path: `${folder}/Hoá đơn ${month}.pdf` }));

const plain = (...paths: readonly string[]): readonly SampleDocument[] => paths.map((path) => ({ path }));

const fault = (code: string, criterion: string, file: string, comment: string, act = ''): Fault => ({
  code,
  criterion,
  file,
  act,
  comment,
});

const internet = '1.I.17 – Kết nối Internet';
const shared = 'Hợp đồng số 12 năm 2021';

const handoverText = `UY BAN NHÂN DÂN     CONG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ A NGO            Độc lập - Tự do - Hạnh phúc
Số: 09/BB-UBND      A Ngo, ngày l5 tháng 3 nãm 2O21
BIÊN BẢN BÀN GIAO
Máy quét phục vụ Bộ phận Tiếp nhận và Trả kết quả
`;

const units: readonly SampleUnit[] = [
  {
    unit: 'a-ngo',
    documents: [
      ...plain(
        '1.I.5 – Trang thiết bị/Thanh lý HĐ số 12.pdf',
        '1.I.5 – Trang thiết bị/Hoá đơn 0001234.pdf',
        '1.I.18 QĐ 27-QĐ-UBND ngày 05-02-2021.pdf',
        '1.II.11 Bằng tốt nghiệp.pdf',
        '1-I-19 biên bản bàn giao.pdf',
        'scan0001.pdf',
        '1.I.10/Hoá đơn 0004567.exe',
        `${internet}/Hợp đồng 08-2020.pdf`,
      ),
      { path: '1.I.5 – Trang thiết bị/HĐ số 12.pdf', words: shared },
      { path: '1.I.20/IMG_0012.pdf', text: handoverText },
      { path: '1.I.9/Hợp đồng 15-2021.pdf', empty: true },
      ...invoices(internet),
    ],
    faults: [
      fault('fileEmpty', '1.I.9', 'Hợp đồng 15-2021.pdf', 'tệp 0 byte'),
      fault('wrongType', '1.I.10', 'Hoá đơn 0004567.exe', 'chương trình, không phải bản quét'),
      fault('criterionUnknown', '', 'scan0001.pdf', 'không có mã tiêu chí'),
      fault('kindUnknown', '1.I.20', 'IMG_0012.pdf', 'tên không cho biết là giấy tờ gì'),
      fault('sameInOtherUnit', '1.I.5', 'HĐ số 12.pdf', 'cùng bản quét với xã Hồng Hạ'),
    ],
  },
  {
    unit: 'hong-ha',
    documents: [
      ...plain(
        '1.I.5/Biên bản thanh lý HĐ 12.pdf',
        '1.I.5/HĐGTGT 0000217.pdf',
        '1.I.18 Quyết định năm 2018.pdf',
        '1.I.28 Báo cáo máy tính.pdf',
        '1.II.11 Chứng chỉ tin học.pdf',
        `${internet}/Hợp đồng 21-2020.pdf`,
      ),
      { path: '1.I.5/HĐ 12.pdf', words: shared },
      { path: '1.I.20/Biên bản bàn giao máy quét.pdf', words: 'Biên bản bàn giao' },
      { path: '1.I.21/Biên bản bàn giao.pdf', words: 'Biên bản bàn giao' },
      ...invoices(internet, ['T5-2021']),
    ],
    faults: [
      fault('monthsMissing', '1.I.17', '', 'thiếu hoá đơn tháng 5'),
      fault('nameOfOtherYear', '1.I.18', '1.I.18 Quyết định năm 2018.pdf', 'văn bản của năm khác'),
      fault('criterionNotOwed', '1.I.28', '1.I.28 Báo cáo máy tính.pdf', 'tiêu chí không giao cho xã'),
      fault(
        'sameInOtherCriterion',
        '1.I.20',
        'Biên bản bàn giao máy quét.pdf',
        'một bản quét cho hai tiêu chí',
      ),
      fault('fileDeleted', '1.II.11', '1.II.11 Chứng chỉ tin học.pdf', 'đơn vị xóa sau khi liên kết', 'bin'),
    ],
  },
  {
    unit: 'noi-vu',
    documents: [
      ...plain(
        '1.I.2/Hợp đồng thuê bao 03-2020.pdf',
        '1.I.2/Hoá đơn cước.pdf',
        '1.II.12 QĐ 09-2015-QĐ-UBND.pdf',
        '1.II.11 Văn bằng.pdf',
      ),
      ...invoices('1.I.2', ['T7-2021']),
    ],
    faults: [
      fault('monthUnknown', '1.I.2', 'Hoá đơn cước.pdf', 'không rõ tháng'),
      fault('monthOutside', '1.I.2', 'Hợp đồng thuê bao 03-2020.pdf', 'hợp đồng ký trước kỳ báo cáo'),
      fault('numberOfOtherYear', '1.II.12', '1.II.12 QĐ 09-2015-QĐ-UBND.pdf', 'số văn bản của năm 2015'),
    ],
  },
  {
    unit: 'vp-hdnd-ubnd',
    documents: plain(
      '1.I.4/Hợp đồng 30-2021.pdf',
      '1.I.12/Hợp đồng ngày 20-08-2015.pdf',
      '1.I.12/Thanh lý hợp đồng.pdf',
      '1.I.12/Hoá đơn 0000981.pdf',
    ),
    faults: [
      fault('kindsMissing', '1.I.4', '', 'chỉ có hợp đồng'),
      fault('documentDateOutside', '1.I.12', 'Hợp đồng ngày 20-08-2015.pdf', 'ngày trước kỳ báo cáo'),
    ],
  },
  {
    unit: 'vh-tt',
    documents: plain('1.III.1 QĐ 118-QĐ-UBND.pdf', '1.III.2 Kế hoạch 45-KH-UBND.pdf'),
    faults: [
      fault(
        'fileTrashed',
        '1.III.1',
        '1.III.1 QĐ 118-QĐ-UBND.pdf',
        'bỏ vào thùng rác sau khi liên kết',
        'bin',
      ),
    ],
  },
];

/** `<unit> <criterion>` of the rows that have documents in their unit's folder. */
export const filedRows = (): ReadonlySet<string> =>
  new Set(
    units.flatMap(({ unit, documents }) =>
      documents.map(
        ({ path }) => `${unit} ${/^\d+[.-][IVX]+[.-]\d+/.exec(path)?.[0].replace(/-/g, '.') ?? ''}`,
      ),
    ),
  );

/** What most of them say, as their names tell; nothing of what is no scan, and of one unit's, whose scans are too bad. */
function textOf(unit: string, path: string): string | undefined {
  const { criterion, kind } = classifyName(path.replace('/', ' '));
  const isScan = path.endsWith('.pdf') && unit !== unreadable;
  return kind && isScan ? scanText(kind, { unit, criterion: criterion ?? '', time: path }) : undefined;
}

const unreadable = 'noi-vu';

/** Path below `examples/735-2021` → content. */
export function makeEvidence(): Readonly<Record<string, string | Uint8Array>> {
  const files = units.flatMap(({ unit, documents }) =>
    documents.flatMap(
      ({
        path,
        words,
        empty,
        text = textOf(unit, path),
      }): readonly (readonly [string, string | Uint8Array])[] => [
        [`evidence/${unit}/${path}`, empty === true ? new Uint8Array() : pdfOf(words ?? `${unit} ${path}`)],
        ...(text === undefined ? [] : [[`evidence/${unit}/${path}.txt`, text] as const]),
      ],
    ),
  );
  const mistakes = [
    ...units.flatMap(({ unit, faults }) => faults.map((each) => ({ unit, ...each }))),
    ...signatureFaults,
  ];
  return {
    ...Object.fromEntries(files),
    'evidence-mistakes.csv': toCsv(
      evidenceMistakeHeader,
      mistakes.map((mistake) => evidenceMistakeHeader.map((column) => mistake[column])),
    ),
  };
}
