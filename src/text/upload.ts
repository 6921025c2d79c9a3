import { formatNumber } from './format';

const megabytes = (bytes: number): string => formatNumber(bytes / (1024 * 1024), 1);

/** The words of the upload of evidence. */
export const uploadTexts = {
  heading: 'Nộp minh chứng',
  criterion: 'Minh chứng của tiêu chí',
  choose: '— Chọn tiêu chí —',
  drop: 'Thả tệp vào đây, hoặc chọn tệp:',
  files: 'Chọn tệp',
  limit: (bytes: number): string =>
    `Mỗi tệp tối đa ${megabytes(bytes)} MB. Tệp lớn hơn thì đưa thẳng vào thư mục của đơn vị trên Drive.`,
  chooseFirst: 'Hãy chọn tiêu chí trước.',
  busy: 'Đang thực hiện việc khác nên chưa nhận tệp. Hãy đưa lại tệp khi việc đó xong.',
  noCriterion: 'Chưa nhận tệp vì chưa chọn tiêu chí. Hãy chọn tiêu chí ở trên rồi đưa lại tệp.',
  refused: (count: number): string =>
    `Không nhận được ${formatNumber(count)} tệp; lý do ở từng tệp bên dưới.`,
  remove: 'Bỏ tệp này',
  removeNamed: (name: string): string => `Bỏ tệp này: ${name}`,
  states: {
    waiting: '○ Chờ tải lên',
    sending: '◐ Đang tải lên…',
    done: '✔ Đã tải lên',
    failed: '✖ Chưa tải được',
    refused: '✖ Không nhận được',
  },
  tooLarge: (bytes: number, most: number): string =>
    `Tệp ${megabytes(bytes)} MB, quá ${megabytes(most)} MB. Hãy giảm dung lượng, hoặc đưa thẳng vào thư mục của đơn vị trên Drive.`,
  empty: 'Tệp rỗng. Hãy chọn lại tệp.',
  unreadable: 'Không đọc được tệp này trên máy. Hãy chọn lại tệp.',
  unknown: 'Tệp chưa tải lên được. Hãy thử lại; nếu vẫn không được, hãy báo cho người quản trị.',
  progress: 'Đã tải lên',
  count: (done: number, all: number): string => `${formatNumber(done)}/${formatNumber(all)} tệp`,
  sending: 'Đang tải tệp lên…',
  sent: (office: string): string =>
    `Đã tải lên. Tệp hiện ở dòng của tiêu chí khi ${office} chạy “Liên kết minh chứng”.`,
  retry: 'Thử lại các tệp chưa tải được',
  some: 'Có tệp chưa tải được; lý do ở từng tệp. Xử lý xong hãy bấm “Thử lại các tệp chưa tải được”, tệp đã lên không bị tải hai lần.',
};
