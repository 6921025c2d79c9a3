import { delivered } from '../../src/catalogue';
import type { EvidenceKind } from '../../src/core/model';
import { pick } from './random';

/** Of which unit and criterion a paper is, and of which month or quarter. */
interface PaperOf {
  readonly unit: string;
  readonly criterion: string;
  readonly time?: string | undefined;
}

/** What is filled in on a paper. */
interface Filled {
  readonly body: string;
  readonly place: string;
  readonly number: string;
  readonly day: string;
  readonly shortDay: string;
  readonly subject: string;
}

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const names = new Map(delivered.units.map(({ id, name }) => [id, name]));
const titles = new Map(delivered.criteria.map(({ id, title }) => [id, title]));

/** Head of a paper of an office, its sign behind the number. */
const headOf = ({ body, number, place, day }: Filled, sign: string): string =>
  `${body}\n${motto}\nSố: ${number}/${sign}\n${place}, ${day}`;

const deed = (title: string, sign: string, { number, day }: Filled): string =>
  `${motto}\n${title}\nSố: ${number}/2021/${sign}\nHôm nay, ${day}, chúng tôi gồm:\nBÊN A: Bên thuê, mua`;

/** What stands on the first page, by kind; undefined for what is no scanned paper. */
const texts: Readonly<Partial<Record<EvidenceKind, (filled: Filled) => string>>> = {
  decision: (filled) =>
    `${headOf(filled, 'QĐ-UBND')}\nQUYẾT ĐỊNH\nVề việc ${filled.subject}\nCăn cứ Luật Tổ chức`,
  plan: (filled) =>
    `${headOf(filled, 'KH-UBND')}\nKẾ HOẠCH\nThực hiện ${filled.subject}\nI. MỤC ĐÍCH, YÊU CẦU`,
  report: (filled) => `${headOf(filled, 'BC-UBND')}\nBÁO CÁO\nVề ${filled.subject}\nKính gửi: UBND huyện`,
  contract: (filled) => deed('HỢP ĐỒNG KINH TẾ', 'HĐKT', filled),
  acceptance: (filled) => deed('BIÊN BẢN THANH LÝ HỢP ĐỒNG', 'TLHĐ', filled),
  handover: (filled) => deed('BIÊN BẢN BÀN GIAO', 'BBBG', filled),
  invoice: ({ number, shortDay }) =>
    `HÓA ĐƠN GIÁ TRỊ GIA TĂNG\nKý hiệu: AA/20E\nSố: 00${number.padStart(5, '0')}\nNgày ${shortDay}\nĐơn vị bán hàng: Trung tâm Tin học mẫu`,
};

/** Signs that recognition takes for others. */
const slips: readonly (readonly [right: string, read: string])[] = [
  ['Độc lập - Tự do - Hạnh phúc', 'Đôc lâp - Tư do - Hanh phúc'],
  ['Số: 1', 'Số: l'],
  ['2021', '2O21'],
];

/** The text that Drive is to recognise in a scan, the same at every call; every fourth with a slip. */
export function scanText(kind: EvidenceKind, paper: PaperOf): string | undefined {
  const { unit, criterion, time = '' } = paper;
  const key = [unit, criterion, kind, time];
  const name = names.get(unit) ?? unit;
  const [date, month] = [1 + pick(28, 'date', ...key), 1 + pick(9, 'month', ...key)].map((value) =>
    String(value).padStart(2, '0'),
  );
  const text = texts[kind]?.({
    body: `UBND HUYỆN A LƯỚI\n${name.toLocaleUpperCase('vi')}`,
    place: 'A Lưới',
    number: String(10 + pick(190, 'number', ...key)),
    day: `ngày ${date ?? ''} tháng ${month ?? ''} năm 2021`,
    shortDay: `${date ?? ''} tháng ${month ?? ''} năm 2021`,
    subject: `${(titles.get(criterion) ?? criterion).toLocaleLowerCase('vi')}`,
  });
  const slip = pick(4, 'slips', ...key) === 0 ? slips[pick(slips.length, 'slip', ...key)] : undefined;
  return slip && text ? text.replace(...slip) : text;
}
