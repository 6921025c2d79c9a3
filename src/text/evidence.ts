import type { DocumentState } from '../core/evidence/index/indexRow';
import type { ScanReading } from '../core/evidence/scan';
import type { EvidenceOrigin } from '../core/evidence/model';
import { actionWords } from '../actions/words';
import { formatNumber } from './format';
import { leftToDo, when, type Linked } from './leftToDo';
import { named } from './office';
import { evidenceWords } from '../workbook/tabs/evidence/words';

/** Symbol and word, as for the states of rows. */
export const documentStateWords: Readonly<Record<DocumentState, string>> = {
  present: '✔ Đọc được',
  web: '✔ Địa chỉ trang',
  trashed: '✖ Trong thùng rác',
  deleted: '✖ Đã xóa hoặc không còn quyền xem',
  noAccess: '✖ Không có quyền xem',
  notAsked: '○ Chưa kiểm tra',
  left: '— Đã chuyển khỏi thư mục',
  unlinked: '— Không còn liên kết',
};

export const scanStateWords: Readonly<Record<ScanReading['state'], string>> = {
  read: '✔ Đã đọc',
  nothing: '○ Không nhận ra',
  failed: '✖ Không đọc được',
};

export const evidenceOriginWords: Readonly<Record<EvidenceOrigin, string>> = {
  folder: 'Thư mục',
  name: 'Tên tệp',
  link: 'Liên kết trong dòng',
  shortcut: 'Lối tắt',
};

export type DocumentPeriod = `m${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}` | `q${1 | 2 | 3 | 4}`;

/** Months and quarters, as they are shown and chosen. */
export const documentPeriodWords: Readonly<Record<DocumentPeriod, string>> = {
  m1: 'Tháng 1',
  m2: 'Tháng 2',
  m3: 'Tháng 3',
  m4: 'Tháng 4',
  m5: 'Tháng 5',
  m6: 'Tháng 6',
  m7: 'Tháng 7',
  m8: 'Tháng 8',
  m9: 'Tháng 9',
  m10: 'Tháng 10',
  m11: 'Tháng 11',
  m12: 'Tháng 12',
  q1: 'Quý 1',
  q2: 'Quý 2',
  q3: 'Quý 3',
  q4: 'Quý 4',
};

/** One document in the column “Minh chứng đã liên kết”: its name, and how it stands if that is not as it should be. */
export const linkedText = (name: string, state: DocumentState): string =>
  state === 'present' || state === 'web'
    ? name
    : `${name} (${documentStateWords[state].slice(2).toLocaleLowerCase('vi')})`;

export const moreDocumentsText = (count: number): string => `… và ${formatNumber(count)} tài liệu khác`;

/** Stands for a file of which only the address is known. */
export const unknownFileText = (id: string): string => `Tệp ${id}`;

/** What “Liên kết minh chứng” did, and what is left to do, each with how. */
export const linkedSummary = (result: Linked): string =>
  [
    `Đã liên kết ${formatNumber(result.documents)} tài liệu của kỳ ${result.period}, trong đó ${formatNumber(result.added)} tài liệu mới (tab “Minh chứng”). Địa chỉ: ${result.url}`,
    ...when(
      result.unassigned > 0,
      `${formatNumber(result.unassigned)} tài liệu chưa rõ tiêu chí: đặt mã tiêu chí ở đầu tên tệp, ví dụ “1.I.5 HĐ 12.pdf”, hoặc chọn ở cột “${named(evidenceWords.headers.criterionFix.header, result.office)}”.`,
    ),
    ...when(
      result.unreadable > 0,
      `${formatNumber(result.unreadable)} tài liệu không đọc được (đã xóa, trong thùng rác hoặc chưa chia sẻ): xem cột “Tình trạng”, rồi đề nghị đơn vị đưa tệp vào thư mục của mình.`,
    ),
    ...leftToDo(result, actionWords.linkEvidence.title),
  ].join('\n');

interface Examined extends Linked {
  readonly findings: readonly { readonly severity: string }[];
  readonly units: readonly { readonly name: string; readonly errors: number; readonly warnings: number }[];
}

const mostUnits = 10;

/** What “Rà soát minh chứng” found. */
export function examinedSummary(result: Examined): string {
  const { documents, period, findings, units, url } = result;
  const count = (severity: string): string =>
    formatNumber(findings.filter((finding) => finding.severity === severity).length);
  return [
    findings.length === 0
      ? `Đã rà soát ${formatNumber(documents)} tài liệu của kỳ ${period}: không thấy gì cần xử lý. Địa chỉ: ${url}`
      : `Đã rà soát ${formatNumber(documents)} tài liệu của kỳ ${period}: ${count('error')} lỗi, ${count('warning')} chỗ cần xem lại (tab “Kiểm tra”, cột “Cần xử lý” của tab “Minh chứng”). Địa chỉ: ${url}`,
    ...units
      .slice(0, mostUnits)
      .map(
        ({ name, errors, warnings }) =>
          `• ${name}: ${formatNumber(errors)} lỗi, ${formatNumber(warnings)} chỗ cần xem lại`,
      ),
    ...when(units.length > mostUnits, `• … và ${formatNumber(units.length - mostUnits)} đơn vị khác.`),
    ...leftToDo(result, actionWords.examineEvidence.title),
  ].join('\n');
}

export interface ScansRead {
  readonly period: string;
  readonly url: string;
  /** Scans of which something was recognised; nothing; of which Drive makes no text. */
  readonly read: number;
  readonly nothing: number;
  readonly failed: number;
  /** For the next run. */
  readonly left: number;
  /** How long that takes; absent where this run was too short to tell. */
  readonly minutesLeft?: number;
  /** Google let this run convert no more. */
  readonly stopped: boolean;
}

/** “, cần chừng 25 phút nữa”: at the pace so far, the waiting between runs not counted. */
export const timeLeft = (minutes: number | undefined): string =>
  minutes === undefined ? '' : `, cần chừng ${formatNumber(minutes)} phút nữa`;

/** What “Đọc bản quét” did. */
export const scansSummary = ({
  period,
  url,
  read,
  nothing,
  failed,
  left,
  minutesLeft,
  stopped,
}: ScansRead): string =>
  [
    read + nothing + failed === 0 && left === 0
      ? `Mọi bản quét của kỳ ${period} đã được đọc từ trước. Địa chỉ: ${url}`
      : `Đã đọc ${formatNumber(read + nothing + failed)} bản quét của kỳ ${period}: nhận ra ${formatNumber(read)}, không nhận ra ${formatNumber(nothing)}, Google không đọc được ${formatNumber(failed)}. Địa chỉ: ${url}`,
    ...when(
      read > 0,
      'Hãy xem các cột “Bản quét ghi” ở tab “Minh chứng”; cột nào đúng thì đánh dấu “Dùng đề xuất” ở dòng đó.',
    ),
    ...when(
      stopped,
      'Google tạm dừng việc nhận dạng chữ (hết hạn mức hoặc lỗi tạm thời). Hãy chạy lại sau; phần đã đọc được giữ lại.',
    ),
    ...when(
      left > 0,
      `Còn ${formatNumber(left)} bản quét chưa đọc${timeLeft(minutesLeft)}: hãy chạy lại “${actionWords.readScans.title}”, chương trình làm tiếp từ chỗ dừng.`,
    ),
  ].join('\n');

interface Compared extends Linked {
  readonly unit: string | null;
  readonly sealed: number;
  readonly differences: readonly { readonly cell: string | null; readonly message: string }[];
}

const mostDifferences = 30;

/** What “Đối chiếu niêm phong” found, cell by cell and file by file. */
export function sealSummary(result: Compared): string {
  const { unit, period, sealed, differences, url } = result;
  const about = unit ?? `kỳ ${period}`;
  const looked =
    result.waiting + result.unread.length + result.unsettled.length > 0
      ? 'các ô và những tệp đã xem'
      : 'mọi ô và tệp';
  return [
    sealed === 0
      ? `${about}: chưa có báo cáo nào đang được tính là đã nộp, nên chưa có niêm phong để đối chiếu. Địa chỉ: ${url}`
      : differences.length === 0
        ? `Đã đối chiếu niêm phong của ${about}: ${formatNumber(sealed)} báo cáo đã nộp, ${looked} đều như khi nộp. Địa chỉ: ${url}`
        : `Đã đối chiếu niêm phong của ${about}: ${formatNumber(sealed)} báo cáo đã nộp, ${formatNumber(differences.length)} ô hoặc tệp khác với khi nộp (tab “Kiểm tra”). Địa chỉ: ${url}`,
    ...differences
      .slice(0, mostDifferences)
      .map(({ cell, message }) => `• ${cell === null ? '' : `${cell}: `}${message}`),
    ...when(
      differences.length > mostDifferences,
      `• … và ${formatNumber(differences.length - mostDifferences)} chỗ khác.`,
    ),
    ...leftToDo(result, actionWords.compareSeals.title),
  ].join('\n');
}

export const evidenceTexts = {
  /** Where a document was handed in before. */
  previousPlace: (period: string, unit: string, criterion: string | undefined): string =>
    `kỳ ${period}, ${unit}${criterion === undefined ? '' : `, tiêu chí ${criterion}`}`,
};
