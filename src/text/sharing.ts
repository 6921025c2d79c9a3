import { actionWords } from '../actions/words';
import { unitsWords } from '../workbook/tabs/units/words';
import { formatNumber } from './format';

/** Lines of the log. */
export const sharingLog = {
  begun: 'Đang chia sẻ',
  done: 'Đã chia sẻ',
  ended: (addresses: number, refused: readonly string[]): string =>
    `${formatNumber(addresses)} địa chỉ của tab “${unitsWords.title}” đã vào được sổ báo cáo và thư mục.${refused.length > 0 ? ` Google không nhận: ${refused.join('; ')}.` : ''}`,
};

interface Outcome {
  readonly period: string;
  readonly shared: readonly string[];
  readonly refused: readonly string[];
  readonly due: readonly string[];
  readonly full: boolean;
}

const groupAdvice =
  'Hãy lập địa chỉ nhóm (Google Groups) cho các đơn vị có nhiều người và ghi địa chỉ nhóm thay cho từng người.';

/** The words of the dialog "Chia sẻ kỳ báo cáo". */
export const sharingTexts = {
  heading: (period: string): string => `Chia sẻ kỳ ${period}`,
  title: actionWords.sharePeriod.title,
  looking: 'Đang xem ai đã vào được sổ và thư mục…',
  how: 'Mỗi người được sửa sổ báo cáo (chỉ ghi được các ô của đơn vị mình) và thư mục minh chứng của đơn vị mình. Không gửi thư mời; không ai bị bỏ chia sẻ.',
  will: (count: number): string =>
    count === 0
      ? '✔ Mọi địa chỉ trong tab “Đơn vị” đã vào được sổ và thư mục.'
      : `Sẽ chia sẻ với ${formatNumber(count)} địa chỉ`,
  states: {
    in: '✔ đã có',
    due: '＋ sẽ được chia sẻ',
    refused: '✘ Google không nhận',
  },
  nobody: 'chưa ghi địa chỉ nào',
  mailbox: (address: string): string => `Hộp thư công vụ ${address}: chỉ để gửi thư, không được chia sẻ.`,
  unit: 'Đơn vị',
  people: 'Tài khoản Google',
  tooMany: (count: number, most: number): string =>
    `✘ Sổ sẽ có ${formatNumber(count)} địa chỉ, nhiều hơn ${formatNumber(most)} địa chỉ mà một tệp nhận được, nên chưa chia sẻ được. ${groupAdvice}`,
  left: 'Phải làm bằng tay',
  confirm: 'Chia sẻ',
  sharing: 'Đang chia sẻ. Nếu bị ngắt, chạy lại để làm tiếp…',
  after: `Người ghi thêm vào tab “${unitsWords.title}” sau khi tạo kỳ còn cần “${actionWords.repairPermissions.title}” để nhập được.`,
  done: ({ period, shared, refused, due, full }: Outcome): string =>
    [
      shared.length === 0
        ? `Chia sẻ kỳ ${period}: không có thêm ai.`
        : `Đã chia sẻ kỳ ${period} với ${formatNumber(shared.length)} địa chỉ.`,
      ...(refused.length > 0
        ? [
            `Google không nhận ${formatNumber(refused.length)} địa chỉ vì không phải tài khoản Google: ${refused.join(', ')}. Hãy sửa trong tab “${unitsWords.title}” rồi chạy lại; đến lúc đó đơn vị tổng hợp nhập thay.`,
          ]
        : []),
      ...(full
        ? [`Sổ không nhận thêm địa chỉ nào, còn ${formatNumber(due.length)} địa chỉ. ${groupAdvice}`]
        : []),
      ...(!full && due.length > 0
        ? [`Còn ${formatNumber(due.length)} địa chỉ: hãy chạy lại để làm tiếp.`]
        : []),
    ].join(' '),
  tooManyError: (count: string, most: string): string =>
    `Sổ báo cáo sẽ có ${count} địa chỉ, nhiều hơn ${most} địa chỉ mà một tệp nhận được, nên chưa chia sẻ với ai. ${groupAdvice}`,
};
