import { actionWords } from '../actions/words';
import { formatNumber } from './format';

/** What actions say while they run. */
export const progressTexts = {
  readingControl: 'Đang đọc sổ điều hành…',
  seeding: 'Đang lập các tab của sổ điều hành…',
  buildingPeriod: (step: number, steps: number): string =>
    `Đang lập sổ báo cáo, bước ${formatNumber(step)}/${formatNumber(steps)}…`,
  previousEvidenceUnreadable: (period: string): string =>
    `Không đọc được tab “Minh chứng” của kỳ ${period}; lần này không so tệp với kỳ trước.`,
  previousUnreadable: (period: string): string =>
    `Không đọc được sổ báo cáo của kỳ ${period}; cột “Kỳ trước” để trống.`,
  readingPeriod: 'Đang đọc sổ báo cáo…',
  readingFolders: 'Đang xem các thư mục minh chứng…',
  makingFolders: (done: number, all: number): string =>
    `Đang lập thư mục minh chứng của các đơn vị, ${formatNumber(done)}/${formatNumber(all)}…`,
  readingScans: (done: number, all: number): string =>
    `Đang đọc bản quét, ${formatNumber(done)}/${formatNumber(all)}…`,
  readingSignatures: (done: number, all: number): string =>
    `Đang đọc chữ ký số, ${formatNumber(done)}/${formatNumber(all)}…`,
  sharing: (done: number, all: number): string => `Đang chia sẻ, ${formatNumber(done)}/${formatNumber(all)}…`,
  examiningEvidence: 'Đang rà soát minh chứng…',
  askingFiles: (asked: number): string =>
    `Đang kiểm tra các liên kết ngoài thư mục, liên kết thứ ${formatNumber(asked)}…`,
  keepingResult: 'Đang giữ kết quả thành tệp…',
  writing: 'Đang ghi kết quả…',
};

export const periodWord = (period: string): string => `kỳ ${period}`;

const mostUnits = 10;

/** Addresses in `Đơn vị` that Drive lets into no folder. */
export const refusedText = (addresses: readonly string[]): string =>
  `Google không nhận ${formatNumber(addresses.length)} địa chỉ ở tab “Đơn vị”, nên những người này chưa vào được thư mục minh chứng và chưa sửa được ô nào: ${addresses.join(', ')}. Hãy sửa địa chỉ rồi chạy “${actionWords.showSharePeriod.title}” và “${actionWords.repairPermissions.title}”.`;

/** What actions say when they are done. */
export const doneTexts = {
  checked: (
    about: string,
    errors: number,
    warnings: number,
    units: readonly { readonly name: string; readonly errors: number; readonly warnings: number }[],
    url: string,
  ): string =>
    [
      errors + warnings === 0
        ? `Đã kiểm tra ${about}: không thấy lỗi.`
        : `Đã kiểm tra ${about}: ${formatNumber(errors)} lỗi, ${formatNumber(warnings)} chỗ cần xem lại (tab “Kiểm tra”).`,
      ...units
        .slice(0, mostUnits)
        .map(
          (unit) =>
            `• ${unit.name}: ${formatNumber(unit.errors)} lỗi, ${formatNumber(unit.warnings)} chỗ cần xem lại`,
        ),
      ...(units.length > mostUnits ? [`• … và ${formatNumber(units.length - mostUnits)} đơn vị khác.`] : []),
      `Địa chỉ: ${url}`,
    ].join('\n'),
  created: (period: string, rows: number, url: string, refused: readonly string[]): string =>
    [
      `Đã tạo sổ báo cáo và thư mục minh chứng của kỳ ${period}: ${formatNumber(rows)} dòng nhập. Địa chỉ: ${url}`,
      ...(refused.length > 0 ? [refusedText(refused)] : []),
    ].join('\n'),
  exists: (period: string, url: string): string =>
    `Kỳ ${period} đã có sổ báo cáo, không tạo thêm. Địa chỉ: ${url}`,
};
