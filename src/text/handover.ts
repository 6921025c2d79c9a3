import { actionWords } from '../actions/words';
import { formatNumber } from './format';

interface Taken {
  readonly period: string;
  readonly from: string | null;
  readonly wasMine: boolean;
  readonly owner: string | null;
}

/** The words of "Nhận chạy tự động". */
export const takeOverTexts = {
  title: actionWords.takeOverWatch.title,
  logged: (period: string, from: string | undefined): string =>
    from === undefined ? `nhận chạy tự động kỳ ${period}` : `nhận chạy tự động kỳ ${period} thay ${from}`,
  done: ({ period, from, wasMine, owner }: Taken): string =>
    [
      wasMine
        ? `Kỳ ${period} vẫn do tài khoản này chạy tự động.`
        : `Từ nay kỳ ${period} được kiểm tra tự động bằng tài khoản này.`,
      ...(from === null
        ? []
        : [
            `Trình kích hoạt của ${from} tự gỡ vào lần chạy đầu tiên của ngày sau; nếu tài khoản ấy đã khóa thì không phải làm gì.`,
          ]),
      ...(owner === null
        ? []
        : [
            `Sổ báo cáo vẫn thuộc sở hữu của ${owner}. Muốn chuyển, người ấy mở hộp Chia sẻ của sổ và của thư mục kỳ trên Drive, chọn tài khoản mới, rồi “Chuyển quyền sở hữu”.`,
          ]),
    ].join('\n'),
};

const mostNamed = 25;

const named = (addresses: readonly string[]): string => {
  const more = addresses.length - mostNamed;
  return [
    ...addresses.slice(0, mostNamed).map((address) => `• ${address}`),
    ...(more > 0 ? [`… và ${formatNumber(more)} tài khoản khác`] : []),
  ].join('\n');
};

/** The words of "Thu quyền sau kỳ". */
export const endAccessTexts = {
  title: actionWords.endAccess.title,
  question: (period: string, addresses: readonly string[]): string =>
    `Thu quyền vào sổ báo cáo và thư mục minh chứng của kỳ ${period} đối với ${formatNumber(addresses.length)} tài khoản dưới đây? Người của đơn vị tổng hợp và người chỉ xem không bị thu. Muốn cho vào lại thì chạy “${actionWords.showSharePeriod.title}”.\n${named(addresses)}`,
  logged: (period: string, addresses: readonly string[]): string =>
    `thu quyền của ${formatNumber(addresses.length)} tài khoản ở kỳ ${period}: ${addresses.join(', ')}`,
  leftIn: (what: string, address: string): string =>
    `${address} vẫn vào được ${what}: quyền này được cấp từ thư mục cha hoặc bởi người khác; hãy gỡ trong hộp Chia sẻ của Drive.`,
  workbook: 'sổ báo cáo',
  folder: (url: string): string => `thư mục ${url}`,
  done: (period: string, taken: readonly string[], left: readonly string[]): string =>
    [
      taken.length === 0
        ? `Không còn tài khoản nào của đơn vị vào được sổ và thư mục của kỳ ${period}.`
        : `Đã thu quyền của ${formatNumber(taken.length)} tài khoản ở kỳ ${period}.`,
      ...left.map((line) => `• ${line}`),
    ].join('\n'),
};
