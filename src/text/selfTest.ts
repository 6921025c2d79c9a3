import { actionWords } from '../actions/words';
import { formatNumber } from './format';

interface Counted {
  readonly same: number;
  readonly differs: number;
  readonly later: number;
}

/** The words of the dialog "Tự kiểm tra trên Google". */
export const selfTestTexts = {
  title: actionWords.showSelfTest.title,
  what: 'Chương trình thử từng điều mình trông đợi ở Google: mỗi điều một phép thử trong một thư mục tạm trên Drive của bạn. Xong việc, thư mục tạm được xóa hẳn. Sổ điều hành, sổ báo cáo và minh chứng không bị đụng đến.',
  takes:
    'Bước 1 mất khoảng 4 phút; hãy để cửa sổ này mở. Bước 2 làm sau đó ít nhất 3 phút, vì có phép thử phải chờ đồng hồ của Google.',
  looking: 'Đang xem kết quả lần trước…',
  begin: 'Bước 1: thử từ đầu',
  beginning: 'Đang thử trên thư mục tạm, mất khoảng 4 phút…',
  finish: 'Bước 2: lấy nốt câu trả lời',
  finishing: 'Đang lấy nốt câu trả lời và dọn thư mục tạm…',
  tooEarly: 'Đồng hồ của Google chưa chạy tới. Hãy chờ vài phút rồi bấm “Bước 2” lần nữa.',
  counted: ({ same, differs, later }: Counted): string =>
    [
      `${formatNumber(same)} điều đúng như trông đợi`,
      ...(differs > 0 ? [`${formatNumber(differs)} điều khác`] : []),
      ...(later > 0 ? [`${formatNumber(later)} điều còn chờ`] : []),
    ].join(', ') + '.',
  hand: 'Hãy sao chép bảng này và gửi cho người giữ chương trình, kể cả khi mọi điều đều đúng.',
  copy: 'Sao chép bảng',
  copied: 'Đã sao chép bảng.',
  notCopied: 'Trình duyệt không cho sao chép. Hãy chọn bảng bằng chuột rồi bấm Ctrl+C.',
  columns: { id: 'Số', ground: 'Căn cứ', probe: 'Phép thử', seen: 'Google đã làm' },
  grounds: { A: 'giả định', D: 'tài liệu của Google', P: 'người khác kể', R: 'bản ghi thật' } as Readonly<
    Record<string, string>
  >,
  states: { same: '✔ đúng như trông đợi', differs: '✘ khác', later: '… chờ đồng hồ' },
};
