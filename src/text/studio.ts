import { formatNumber } from './format';
import { officeRole } from './office';

/**
 * The words of the studio, the workspace in a browser on one's own machine. Not part of `vi.ts`: nothing of it goes to
 * Google.
 */
export const studioTexts = {
  title: 'Sổ điểm CQĐT – bàn làm việc trên máy',
  operator: 'Đơn vị tổng hợp',
  stranger: 'Người ngoài, chưa được chia sẻ gì',
  addOnMenu: 'Tiện ích mở rộng',

  // What somebody did: lines of the ledger.
  typed: (tab: string, cell: string): string => `Nhập ô ${cell} của tab “${tab}”`,
  opened: (workbook: string): string => `Mở “${workbook}”`,
  chose: (caption: string): string => `Menu: ${caption}`,
  called: (name: string): string => `Trang gọi ${name}`,
  clockSet: (time: string): string => `Đặt thời gian ${time}`,

  // Why an entry was not taken.
  againstRule: 'Giá trị này không đúng quy định của ô. Hãy xem ghi chú của ô rồi nhập lại.',
  closed: (user: string, name: string): string =>
    `Vùng này được bảo vệ${name === '' ? '' : ` (“${name}”)`}: ${user} không được sửa. Hãy nhập ở các ô dành cho đơn vị mình; nếu cần sửa ở đây, hãy đề nghị ${officeRole}.`,
  readOnly: (user: string): string =>
    `${user} chỉ được xem sổ này. Chủ sở hữu sổ cần chia sẻ quyền chỉnh sửa thì mới nhập được.`,
  refused: (message: string): string => `Sổ không nhận giá trị này: ${message}`,
  notHere: (message: string): string =>
    `Bàn làm việc trên máy chưa làm được việc này (${message}); trên Google có thể được. Ô vẫn như cũ.`,

  // What went wrong while the program ran.
  stopped: (message: string): string => `Chương trình dừng giữa chừng: ${message}`,
  askedTooLate: (question: string): string =>
    `Chương trình hỏi “${question}” sau khi đã ghi dữ liệu. Bàn làm việc trên máy không chạy lại được việc này; những gì đã ghi vẫn còn.`,
  triggerFailed: 'Việc tự chạy gặp lỗi',

  // What was done, but is not on disk.
  unsaved: (reason: string): string =>
    `Chưa ghi được dữ liệu ra đĩa: ${reason}. Những gì vừa làm mới chỉ có trong bộ nhớ: đừng tắt bàn làm việc (npm start). Hãy xử lý xong nguyên nhân trên, dữ liệu sẽ được tự ghi lại sau vài giây.`,
  diskFlaws: {
    ENOSPC: 'đĩa đã đầy, cần giải phóng chỗ',
    EDQUOT: 'tài khoản trên máy đã hết hạn mức đĩa, cần giải phóng chỗ',
    EACCES: 'không có quyền ghi vào thư mục dữ liệu',
    EPERM: 'không có quyền ghi vào thư mục dữ liệu',
    EROFS: 'đĩa chỉ cho đọc',
    EIO: 'đĩa gặp lỗi khi ghi',
    EMFILE: 'máy đang mở quá nhiều tệp',
  } as Readonly<Record<string, string>>,
  savedAgain: 'Đã ghi được dữ liệu ra đĩa.',

  // What the server answers to a request that it can't serve.
  noSuchTime: (text: string): string =>
    `“${text}” không phải là thời gian hợp lệ. Hãy nhập theo dạng ngày/tháng/năm giờ:phút, ví dụ 24/10/2021 08:00.`,
  noSuchFile: 'Không tìm thấy tệp này, hoặc tệp không được chia sẻ với người đang chọn.',
  notAllowed: 'Người đang chọn không có quyền làm việc này với tệp hoặc thư mục.',
  noSuchMenu: 'Mục này không còn trong menu. Hãy mở lại sổ.',
  noSuchFunction: (name: string): string =>
    `Chương trình không có việc “${name.slice(0, 60)}” cho trang gọi, nên không làm gì. Hãy mở lại trang từ menu.`,
  noSuchPage: 'Trang này không còn. Hãy mở lại từ menu.',
  badRequest: (what: string): string => `Yêu cầu không hợp lệ: ${what}`,
  storageFull: (name: string): string =>
    `Không còn chỗ cho “${name}”: các tệp trong bàn làm việc đã tới mức cho phép. Hãy dừng rồi mở lại với mức cao hơn (npm start -- --storage MB), hoặc dùng thư mục dữ liệu khác (--workspace).`,
  wrongType: (name: string): string =>
    `“${name}” không phải tệp tải lên được: loại tệp ghi trong yêu cầu là của riêng Google hoặc không hợp lệ. Hãy chọn lại tệp.`,
  badName:
    'Tên tệp, thư mục phải có từ 1 đến 255 ký tự và không chứa ký tự điều khiển. Hãy đổi tên rồi làm lại.',
  tooBig: (megabytes: number): string => `Tệp lớn hơn ${formatNumber(megabytes)} MB nên không tải lên được.`,
  requestTooBig: (megabytes: number): string =>
    `Yêu cầu lớn hơn ${formatNumber(megabytes)} MB nên không nhận được. Hãy làm từng phần nhỏ hơn.`,
  notJson: 'Yêu cầu không hợp lệ: nội dung phải là JSON (content-type: application/json)',
  bug: 'Bàn làm việc trên máy gặp lỗi ngoài dự kiến. Chi tiết in ở cửa sổ dòng lệnh.',

  // What the command prints.
  playing: 'Chưa có dữ liệu: chạy dữ liệu mẫu trước, chừng nửa phút.',
  peopling: 'Ghi người mẫu vào tab “Đơn vị”, chia sẻ sổ báo cáo và sửa phân quyền',
  bundling: 'Đóng gói chương trình và màn hình',
  listening: (address: string): string => `Bàn làm việc: ${address}\nBấm Ctrl+C để dừng.`,
  portTaken: (port: number): string =>
    `Cổng ${String(port)} đang được dùng. Hãy chọn cổng khác, ví dụ PORT=${String(port + 1)} npm start.`,
  portUnreadable: (text: string): string => `PORT=${text} không phải là số cổng từ 0 đến 65535.`,
  noWorkbook: (folder: string): string => `Thư mục ${folder} không có dữ liệu làm việc (workspace.json).`,
  storageUnreadable: (text: string): string =>
    `--storage ${text} không phải là số megabyte. Hãy ghi số nguyên, ví dụ --storage 2048.`,
  stoppedListening: 'Đã ghi dữ liệu và dừng.',
  stillRunning:
    'Chưa dừng. Xử lý xong hãy bấm Ctrl+C lần nữa; nếu vẫn không ghi được thì sẽ dừng và bỏ những gì chưa ghi.',
  stoppedUnsaved: 'Đã dừng mà không ghi được những gì làm sau lần ghi cuối.',
};

/** What stands on the screen. */
export const studioPageTexts = {
  brand: 'Sổ điểm CQĐT',
  onThisMachine: 'bàn làm việc trên máy, không phải Google',
  who: 'Tôi là',
  when: 'Bây giờ là',
  dayBefore: 'Lùi một ngày',
  dayAfter: 'Tới một ngày',
  workbook: 'Sổ',
  noWorkbook: 'Người đang chọn chưa được chia sẻ sổ nào.',
  noWorkbookHint: `Hãy chọn người khác ở ô “Tôi là”, hoặc nhờ ${officeRole} chia sẻ sổ.`,
  working: 'Đang chạy…',
  busy: 'Đang chạy một việc, hãy đợi việc này xong.',
  menus: 'Menu của chương trình',
  noMenus: 'Sổ này không có menu của chương trình',
  tabs: 'Các tab của sổ',
  grid: (tab: string): string => `Bảng tính, tab ${tab}`,
  cell: 'Ô đang chọn',
  content: 'Nội dung ô',
  noCell: 'Chưa chọn ô nào',
  edit: 'Sửa ô',
  choices: 'Các giá trị chọn được',
  readOnlyWorkbook: 'Chỉ xem',
  note: 'Ghi chú',
  hint: 'Quy định',
  closedCell: 'Ô được bảo vệ',
  changedBy: (who: string): string => `${who} vừa sửa sổ này`,

  refusedAt: (cell: string): string => `Ô ${cell} không nhận`,
  moreRefused: (count: number): string => `… và ${formatNumber(count)} ô khác.`,
  understood: 'Đã hiểu',

  buttons: { OK: 'Đồng ý', CANCEL: 'Hủy', YES: 'Có', NO: 'Không', CLOSE: 'Đóng' },
  message: 'Thông báo',
  question: 'Câu hỏi',
  answer: 'Trả lời',
  problem: 'Có lỗi',
  closePanel: (title: string): string => `Đóng “${title}”`,
  untitledPage: 'Trang của chương trình',
  callFailed: (name: string, message: string): string => `Lời gọi ${name} không thành công. ${message}`,

  panels: { drive: 'Drive', mails: 'Thư đã gửi', calls: 'Lượt gọi Google' },
  myDrive: 'Drive của tôi',
  shared: 'Được chia sẻ với tôi',
  folder: 'Thư mục',
  emptyFolder: 'Thư mục này chưa có tệp nào.',
  dropHere: 'Thả tệp vào đây, hoặc',
  chooseFiles: 'Chọn tệp để tải lên',
  newFolder: 'Tạo thư mục',
  folderName: 'Tên thư mục mới',
  toBin: 'Bỏ vào thùng rác',
  noUpload: 'Người đang chọn không được tải tệp lên đây.',
  uploaded: (name: string): string => `Đã tải lên “${name}”.`,
  uploading: (name: string): string => `Đang tải lên “${name}”…`,
  fileKinds: { folder: 'Thư mục', workbook: 'Sổ', file: 'Tệp' },
  fileLine: (kind: string, owner: string, modified: string, size: string): string =>
    [kind, owner, modified, size].filter((part) => part !== '').join(' · '),
  kilobytes: (bytes: number): string => `${formatNumber(Math.max(bytes / 1024, 0.1), 1)} KB`,
  noMails: 'Chưa có thư nào được gửi.',
  mailLine: (from: string, to: string, at: string): string => `${at} · từ ${from} đến ${to}`,
  noCalls: 'Chưa có lượt gọi nào từ khi mở bàn làm việc.',
  callsHint:
    'Mỗi dòng là một việc và những gì việc đó hỏi Google. Thời gian là ước tính cho Google thật, không tính phần chương trình tự tính.',
  callCount: (calls: number, seconds: number): string =>
    `${formatNumber(calls)} lượt gọi, khoảng ${formatNumber(seconds, 1)} giây`,
  callName: (name: string, count: number, cells: number): string =>
    `${formatNumber(count)} × ${name}${cells > 0 ? `, ${formatNumber(cells)} ô` : ''}`,
  failed: 'không thành công',

  offline: 'Không liên lạc được với bàn làm việc. Hãy xem lệnh npm start còn chạy không, rồi thử lại.',
  offlineNow: 'Mất liên lạc với bàn làm việc, đang thử lại…',
  notPassed: (where: string): string =>
    `Không gửi được giá trị này cho máy chủ (${where}): chỉ gửi được chữ, số, đúng/sai, danh sách và đối tượng thường.`,
  noSuchMethod: (name: string): string => `google.script.${name}: bàn làm việc trên máy chưa có.`,
};

/** Why a workspace on this machine does not open, and what to do; every command that opens one says it so. */
export const workspaceTexts = {
  inUse: (folder: string, lock: string): string =>
    `Dữ liệu trong ${folder} đang được một chương trình khác mở (cửa sổ dòng lệnh khác). Hãy dừng chương trình đó rồi chạy lại. Nếu chắc chắn không còn chương trình nào mở, hãy xóa tệp ${lock}.`,
  damaged: (file: string, cause: string): string =>
    `Tệp dữ liệu ${file} bị hỏng hoặc bị mất nên không mở được (${cause}). Tệp được giữ nguyên, chưa có gì bị sửa.`,
  backupThere: (backup: string, folder: string): string =>
    `Bản lưu trước lần ghi cuối còn ở ${backup}. Muốn dùng bản này, hãy chạy: npm start -- --workspace ${folder} --from-backup (tệp hỏng được giữ lại với đuôi .damaged).`,
  noBackup:
    'Không có bản lưu nào bên cạnh. Hãy chép lại thư mục dữ liệu từ bản sao lưu của máy; dữ liệu mẫu thì chạy lại npm run demo.',
  backupMissing: (backup: string): string =>
    `Không có bản lưu ${backup} để dùng. Hãy chạy lại mà không có --from-backup.`,
  notOpened: (folder: string, message: string): string => `Không mở được dữ liệu trong ${folder}: ${message}`,
};
