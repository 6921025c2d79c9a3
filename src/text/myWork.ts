import type { Office } from '../core/model';
import type { SubmissionHint } from '../core/rows/submissionRecord';
import { formatDay, formatNumber } from './format';

/** Rows are counted beside the rows that were assigned, common figures by themselves. */
const placesText = (count: number, figures: number): string =>
  [
    ...(count > figures ? [`${formatNumber(count - figures)} dòng`] : []),
    ...(figures > 0 ? [`${formatNumber(figures)} số liệu chung`] : []),
  ].join(' và ');

/** The words of the sidebar "Việc của tôi". */
export const myWorkTexts = {
  heading: 'Việc của tôi',
  unit: 'Đơn vị',
  chooseUnit: '— Chọn đơn vị —',
  viewing: 'Chỉ xem: tài khoản đang dùng không nhập được ở dòng của đơn vị này.',
  onBehalf: (office: string): string =>
    `Anh/chị có quyền của ${office}: nhập thay đơn vị thì hãy ghi rõ ở cột Ghi chú.`,
  progress: 'Số dòng đã xong',
  progressText: (done: number, all: number): string => `${formatNumber(done)}/${formatNumber(all)}`,
  rate: (rate: string): string => `Tỷ lệ điểm tự chấm: ${rate}`,
  todo: 'Việc còn lại',
  todoCount: (count: number): string => `Việc còn lại (${formatNumber(count)})`,
  show: 'Hiển thị',
  filters: {
    all: 'Tất cả',
    blocking: 'Chỗ phải làm trước khi gửi',
    review: 'Chỗ cần xem lại',
  },
  more: (count: number): string => `Xem thêm ${formatNumber(count)} việc`,
  points: (points: string): string => `tối đa ${points}`,
  figure: 'Số liệu chung',

  claim: 'Không áp dụng…',
  upload: 'Nộp minh chứng…',
  claimTitle: (criterion: string): string => `Không áp dụng tiêu chí ${criterion}`,
  reason: 'Lý do (ghi vào cột Giải trình)',
  claimDo: 'Ghi “Không áp dụng”',
  unclaim: 'Bỏ “Không áp dụng”',
  claiming: 'Đang ghi vào dòng…',

  ownCells: 'Nhập và nộp minh chứng',
  ownCellsText:
    'Bấm vào tên từng việc ở trên để tới đúng ô rồi nhập trong sổ. Tệp minh chứng thì kéo thả vào thư mục của đơn vị trên Drive.',
  folderCell: 'Tới ô có địa chỉ thư mục của đơn vị',

  submitTitle: 'Gửi số liệu',
  submitCell: 'Tới ô “Nộp” của đơn vị để đánh dấu',
  withdrawCell: 'Tới ô “Nộp” của đơn vị để bỏ đánh dấu',
  submit: 'Gửi số liệu (đánh dấu Nộp)',
  withdraw: 'Bỏ đánh dấu Nộp',
  submitting: 'Đang ghi dấu Nộp…',
  blockers: (count: number, figures: number): string =>
    count === 0
      ? '✔ Không còn chỗ nào vướng.'
      : `✖ Còn ${placesText(count, figures)} phải sửa hoặc giải trình; dấu Nộp chưa được tính khi chưa xong:`,
  seeBlockers: 'Xem các chỗ này',
  state: (state: string, recorded: boolean): string =>
    recorded
      ? `Tình trạng: ${state}.`
      : `Tình trạng: ${state}, chờ chương trình ghi nhận (chậm nhất một giờ).`,
};

/** How a report that was returned is handed in again. */
function resubmitting(hint: SubmissionHint['code'] | null, office: string): string {
  switch (hint) {
    case 'tickAnew':
      return 'Hãy sửa theo ý kiến; sửa xong, phải bấm “Gửi số liệu” để nộp lại.';
    case 'entryClosed':
      return `Kỳ báo cáo đã đóng đối với đơn vị: hãy đề nghị ${office} cho nhập thêm rồi sửa.`;
    case 'blocked':
      return 'Còn chỗ phải sửa hoặc giải trình; dấu Nộp vẫn giữ nên hết chỗ vướng thì báo cáo tự được tính là nộp lại.';
    default:
      return 'Hãy sửa theo ý kiến; dấu Nộp vẫn giữ nên sửa xong thì báo cáo tự được tính là nộp lại.';
  }
}

const closingText = (state: string, closedAt: string | undefined): string =>
  closedAt === undefined ? `trạng thái: ${state}` : `trạng thái: ${state}, đóng lúc ${closedAt}`;

/** What the person should do next, by how things stand. */
export const standingTexts = ({ name, shortName }: Office) => ({
  chooseUnit: {
    title: 'Chọn đơn vị để xem',
    next: 'Tài khoản này nhập được cho nhiều đơn vị. Hãy chọn đơn vị ở trên.',
  },
  noRights: {
    title: 'Tài khoản này chưa được nhập số liệu',
    next: `Tài khoản chưa được ghi vào đơn vị nào. Hãy chọn đơn vị ở trên để xem; muốn nhập, liên hệ ${name} và cho biết địa chỉ thư đang dùng.`,
  },
  closed: (state: string, closedAt: string | undefined) => ({
    title: `Kỳ báo cáo không mở để nhập (${closingText(state, closedAt)})`,
    next: `Hãy chọn đơn vị ở trên để xem số liệu. Cần sửa thì đề nghị ${shortName} cho nhập thêm (cột “Cho nhập đến hết ngày” của tab “Nộp báo cáo”), kèm lý do.`,
  }),
  nothingAssigned: {
    title: 'Đơn vị không được giao tiêu chí nào trong kỳ này',
    next: `Không phải nhập gì. Nếu thấy chưa đúng, hãy báo ${name}.`,
  },
  locked: (state: string, closedAt: string | undefined) => ({
    title: `Kỳ báo cáo đã đóng đối với đơn vị (${closingText(state, closedAt)})`,
    next: `Không nhập được nữa. Cần sửa thì đề nghị ${shortName} cho nhập thêm (cột “Cho nhập đến hết ngày” của tab “Nộp báo cáo”), kèm lý do.`,
  }),
  notMine: {
    title: 'Tài khoản đang dùng không nhập được cho đơn vị này',
    next: `Chỉ xem được. Nếu là người của đơn vị này, hãy báo ${name} ghi địa chỉ thư đang dùng vào tab “Đơn vị”.`,
  },
  empty: {
    title: 'Chưa nhập số liệu nào',
    next: 'Bắt đầu từ tab “Số liệu chung”, rồi lần lượt các việc bên dưới: việc nhiều điểm đứng trước. Bấm vào tên để đến ô cần nhập.',
  },
  /** The whole report; `rows` of it by themselves, too. */
  returned: (rows: number, hint: SubmissionHint['code'] | null) => ({
    title: rows > 0 ? `↩ Báo cáo bị trả lại: ${formatNumber(rows)} dòng phải sửa` : '↩ Báo cáo bị trả lại',
    next: [
      rows > 0
        ? 'Các dòng bị trả lại có ý kiến kèm theo ở danh sách bên dưới; ý kiến chung ở mục “Gửi số liệu”.'
        : `Ý kiến của ${shortName} ở mục “Gửi số liệu” bên dưới.`,
      resubmitting(hint, shortName),
    ].join(' '),
  }),
  /** Rows, while the report stands (`submitted`) or was not sent yet. */
  rowsReturned: (rows: number, submitted: boolean) => ({
    title: `↩ Bị trả lại ${formatNumber(rows)} dòng, phải sửa`,
    next: `Hãy sửa theo ý kiến ở danh sách bên dưới. ${
      submitted
        ? 'Báo cáo vẫn được tính là đã nộp, không phải đánh dấu lại.'
        : 'Sửa xong, bấm “Gửi số liệu” ở cuối.'
    } Dòng còn trong danh sách đến khi ${shortName} xem lại.`,
  }),
  accepted: {
    title: '★ Báo cáo đã được chấp nhận',
    next: `Không phải làm gì thêm. Nếu phát hiện sai sót, hãy đề nghị ${shortName} trả lại để sửa.`,
  },
  late: (deadline: string, days: number) => ({
    title: `▲ Đã quá hạn ${formatNumber(days)} ngày (hạn ${formatDay(deadline)})`,
    next: 'Nộp ngay phần đã có; phần còn thiếu thì ghi lý do ở cột Giải trình. Báo cáo nộp lúc này được ghi là trễ hạn.',
  }),
  entering: (todos: number) => ({
    title: `Còn ${formatNumber(todos)} việc`,
    next: 'Làm từ trên xuống: việc nhiều điểm đứng trước. Bấm vào tên để đến ô cần nhập.',
  }),
  ready: {
    title: 'Đã nhập đủ, chưa gửi',
    next: 'Xem lại các chỗ cần lưu ý (nếu có), rồi bấm “Gửi số liệu” ở cuối.',
  },
  blocked: (count: number, figures: number) => ({
    title: '✖ Đã đánh dấu Nộp nhưng chưa được tính',
    next: `Còn ${placesText(count, figures)} phải sửa hoặc giải trình. Sửa xong, dấu Nộp tự được tính, không phải đánh dấu lại.`,
  }),
  submitted: (late: boolean) => ({
    title: late ? '✔ Đã gửi số liệu (trễ hạn)' : '✔ Đã gửi số liệu',
    next: `Không phải làm gì thêm. ${shortName} thẩm định; nếu có dòng bị trả lại, dòng đó sẽ hiện ở đây.`,
  }),
});
