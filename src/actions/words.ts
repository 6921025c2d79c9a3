import { formatNumber } from '../text/format';

/**
 * Who an action is for: it only decides where it stands; Google's own rights decide what it may do. `called`: by
 * commands, pages and tests, in no menu.
 */
type ActionRole = 'unit' | 'operator' | 'admin' | 'called';

interface ActionWords {
  readonly role: ActionRole;
  readonly title: string;
  /** What it is for, in one line. */
  readonly hint: string;
  /** What it asks where it was not told. */
  readonly question?: string;
  /** What it says when it is done; where actions share that, it stands in `src/text`. */
  readonly done?: (...what: readonly never[]) => string;
}

/** The one list of actions, in the order of the menu; each is done by the file of its name. */
export const actionWords = {
  showMyWork: {
    role: 'unit',
    title: 'Việc của tôi',
    hint: 'Đơn vị xem còn thiếu gì, sai gì, nộp minh chứng và gửi số liệu.',
  },
  showBoard: {
    role: 'operator',
    title: 'Điều hành',
    hint: 'Theo dõi tiến độ, thẩm định từng dòng và chạy bước tiếp theo của kỳ.',
  },
  checkAll: {
    role: 'operator',
    title: 'Kiểm tra',
    hint: 'Đọc toàn bộ sổ báo cáo, ghi chỗ sai hoặc thiếu vào tab “Kiểm tra”.',
  },
  checkUnit: {
    role: 'operator',
    title: 'Kiểm tra một đơn vị',
    hint: 'Như “Kiểm tra”, nhưng chỉ một đơn vị.',
    question: 'Kiểm tra đơn vị nào? Ghi tên hoặc mã trong tab “Đơn vị”.',
  },
  linkEvidence: {
    role: 'operator',
    title: 'Liên kết minh chứng',
    hint: 'Đọc các thư mục minh chứng và ghi tài liệu tìm thấy vào từng dòng; không đổi tệp nào.',
  },
  examineEvidence: {
    role: 'operator',
    title: 'Rà soát minh chứng',
    hint: 'Như “Liên kết minh chứng”, và soát từng tài liệu: thiếu loại, thiếu tháng, trùng, hỏng, sai năm, bị sửa.',
  },
  readScans: {
    role: 'operator',
    title: 'Đọc bản quét',
    hint: 'Nhờ Google nhận dạng chữ trong bản quét, đề xuất loại, số, ngày, trích yếu; chỉ chạy khi đã bật ở “Các kỳ”.',
  },
  compareSeals: {
    role: 'operator',
    title: 'Đối chiếu niêm phong',
    hint: 'So các ô và tệp minh chứng hiện nay với bản đã nộp, nêu từng ô, từng tệp khác đi.',
  },
  compareSealOfUnit: {
    role: 'operator',
    title: 'Đối chiếu niêm phong một đơn vị',
    hint: 'Như “Đối chiếu niêm phong”, nhưng chỉ một đơn vị.',
    question: 'Đối chiếu niêm phong của đơn vị nào? Ghi tên hoặc mã trong tab “Đơn vị”.',
  },
  readSignatures: {
    role: 'operator',
    title: 'Đọc chữ ký số',
    hint: 'Xem các tệp PDF ai ký số, cho đơn vị nào, lúc nào, tệp có bị thay đổi sau khi ký không.',
  },
  compile: {
    role: 'operator',
    title: 'Tổng hợp',
    hint: 'Tính điểm và ghi kết quả vào tab “Tổng hợp” và “Xếp hạng xã”.',
    done: (period: string, errors: number, warnings: number, url: string): string =>
      `Đã tổng hợp kỳ ${period}: ${formatNumber(errors)} lỗi, ${formatNumber(warnings)} chỗ cần xem lại (tab “Kiểm tra”). Địa chỉ: ${url}`,
  },
  showPapers: {
    role: 'operator',
    title: 'Soạn văn bản…',
    hint: 'Soạn báo cáo, phụ lục, phiếu trình, công văn đôn đốc, phiếu và thông báo từng đơn vị từ số liệu của kỳ.',
  },
  showExplain: {
    role: 'operator',
    title: 'Giải thích điểm…',
    hint: 'Xem điểm của một tiêu chí hoặc một đơn vị được tính từ dòng nào, số liệu nào, theo quy tắc nào.',
  },
  showWhatIf: {
    role: 'operator',
    title: 'Thử điểm…',
    hint: 'Thử đổi vài số liệu hoặc thang điểm để xem điểm trước và sau; không ghi gì vào sổ.',
  },
  whatIf: {
    role: 'called',
    title: 'Thử điểm',
    hint: 'Thử đổi vài số liệu hoặc thang điểm để xem điểm thay đổi thế nào; không ghi gì vào sổ.',
    question:
      'Thử điểm: ghi điều muốn thử, ngăn cách bằng “;”. Ví dụ: 1.I.5 Xã Hồng Hạ = Có; 2.I.8 = 12; 1.I.5 tối đa = 2.',
  },
  confirmScale: {
    role: 'operator',
    title: 'Xác nhận thang điểm',
    hint: 'Kiểm tra tab “Thang điểm” và ghi tên người xác nhận, ngày xác nhận cho kỳ báo cáo.',
    question: 'Người xác nhận thang điểm: ghi họ tên, chức vụ.',
  },
  showMovePeriod: {
    role: 'operator',
    title: 'Đóng, chốt, báo cáo, mở lại kỳ…',
    hint: 'Xem kỳ còn vướng gì, rồi đóng kỳ, chốt kết quả, ghi nhận đã báo cáo, lưu trữ hoặc mở lại kỳ.',
  },
  showCreatePeriod: {
    role: 'operator',
    title: 'Tạo kỳ báo cáo…',
    hint: 'Xem trước những gì sẽ tạo, rồi tạo sổ báo cáo của một kỳ.',
  },
  showUpdatePeriod: {
    role: 'operator',
    title: 'Cập nhật kỳ…',
    hint: 'Xem sổ báo cáo khác sổ điều hành ở đâu, rồi đưa thay đổi vào sổ báo cáo.',
  },
  showSharePeriod: {
    role: 'operator',
    title: 'Chia sẻ kỳ báo cáo…',
    hint: 'Xem ai sẽ được vào sổ báo cáo và thư mục minh chứng, rồi chia sẻ một lần; không gửi thư mời.',
  },
  seedControl: {
    role: 'admin',
    title: 'Khởi tạo sổ điều hành',
    hint: 'Lập các tab của sổ điều hành từ danh mục kèm theo; chỉ chạy một lần.',
    done: (criteria: number, units: number): string =>
      `Đã khởi tạo sổ điều hành: ${formatNumber(criteria)} tiêu chí, ${formatNumber(units)} đơn vị. Hãy xem tab “Các kỳ”, rồi chạy “Tạo kỳ báo cáo”.`,
  },
  updateControl: {
    role: 'admin',
    title: 'Cập nhật sổ điều hành',
    hint: 'Thêm những tab, cột mà bản mới của chương trình cần; không sửa, không xóa gì đang có.',
    done: (needed: boolean, lines: readonly string[]): string =>
      needed
        ? ['Đã cập nhật sổ điều hành:', ...lines.map((line) => `• ${line}`)].join('\n')
        : 'Sổ điều hành đã theo mẫu hiện nay, không có gì phải cập nhật.',
  },
  reviewPermissions: {
    role: 'admin',
    title: 'Rà soát phân quyền',
    hint: 'So quyền sửa và chia sẻ của sổ báo cáo với quy định; không thay đổi gì.',
  },
  repairPermissions: {
    role: 'admin',
    title: 'Sửa phân quyền',
    hint: 'Đặt lại các vùng bảo vệ cho đúng quy định; không đổi việc chia sẻ tệp.',
  },
  takeOverWatch: {
    role: 'admin',
    title: 'Nhận chạy tự động',
    hint: 'Bàn giao: từ nay kỳ báo cáo được kiểm tra tự động bằng tài khoản đang dùng, thay tài khoản trước.',
  },
  endAccess: {
    role: 'admin',
    title: 'Thu quyền sau kỳ…',
    hint: 'Kỳ đã báo cáo hoặc đã lưu trữ: nêu ai của các đơn vị còn vào được sổ và thư mục, hỏi lại rồi mới thu.',
  },
  showSelfTest: {
    role: 'admin',
    title: 'Tự kiểm tra trên Google',
    hint: 'Thử trên một thư mục tạm xem Google có làm đúng như chương trình trông đợi không; không đụng đến sổ nào.',
  },
  about: {
    role: 'admin',
    title: 'Giới thiệu',
    hint: 'Nêu tên, phiên bản của chương trình và mẫu sổ mà bản này dùng.',
    done: (version: string, control: number, period: number): string =>
      `Sổ điểm CQĐT, phiên bản ${version}.\nMẫu sổ điều hành: ${formatNumber(control)}; mẫu sổ báo cáo: ${formatNumber(period)}.\nKhi báo lỗi, xin ghi kèm hai dòng này.`,
  },
  closePeriod: {
    role: 'called',
    title: 'Đóng kỳ',
    hint: 'Sau hạn nộp: khóa các ô nhập của đơn vị; đơn vị được gia hạn vẫn nhập được.',
  },
  concludePeriod: {
    role: 'called',
    title: 'Chốt kết quả',
    hint: 'Thẩm định xong: giữ kết quả thành tệp, khóa các ô nhập và ô thẩm định.',
  },
  reportPeriod: {
    role: 'called',
    title: 'Đã báo cáo tỉnh',
    hint: 'Ghi nhận đã gửi báo cáo lên tỉnh, giữ bản đã báo cáo.',
  },
  archivePeriod: {
    role: 'called',
    title: 'Lưu trữ kỳ',
    hint: 'Kỳ không được theo dõi nữa và không mở lại được.',
  },
  reopenPeriod: {
    role: 'called',
    title: 'Mở lại kỳ',
    hint: 'Lùi một bước: cho các đơn vị nhập tiếp, hoặc thẩm định lại sau khi đã chốt; phải ghi lý do.',
  },
  createPeriod: {
    role: 'called',
    title: 'Tạo kỳ báo cáo',
    hint: 'Tạo sổ báo cáo và thư mục minh chứng của một kỳ, không hỏi trước.',
  },
  reviewUpdate: {
    role: 'called',
    title: 'Xem trước cập nhật kỳ',
    hint: 'Nêu những gì “Cập nhật kỳ” sẽ thay đổi; không thay đổi gì.',
  },
  updatePeriod: {
    role: 'called',
    title: 'Cập nhật kỳ',
    hint: 'Đưa thay đổi của sổ điều hành vào sổ báo cáo, không hỏi trước.',
  },
  sharePeriod: {
    role: 'called',
    title: 'Chia sẻ kỳ báo cáo',
    hint: 'Cho người của các đơn vị trong tab “Đơn vị” vào sổ báo cáo và thư mục minh chứng, không hỏi trước.',
  },
  writePapers: {
    role: 'called',
    title: 'Soạn văn bản',
    hint: 'Soạn các văn bản của kỳ vào thư mục “Văn bản”, không hỏi trước.',
  },
  explain: {
    role: 'called',
    title: 'Giải thích điểm',
    hint: 'Nêu bằng lời điểm của một tiêu chí hoặc một đơn vị được tính từ đâu.',
  },
  uploadEvidence: {
    role: 'called',
    title: 'Nộp minh chứng',
    hint: 'Lưu một tệp vào thư mục minh chứng của đơn vị và tiêu chí.',
    done: (name: string, created: boolean, folderUrl: string): string =>
      created
        ? `Đã lưu “${name}” vào thư mục ${folderUrl}.`
        : `“${name}” đã được lưu từ lần trước, không tạo thêm. Thư mục: ${folderUrl}.`,
  },
} satisfies Readonly<Record<string, ActionWords>>;

export type ActionId = keyof typeof actionWords;

export const actionIds = Object.keys(actionWords) as readonly ActionId[];

export const actionsOf = (role: ActionRole): readonly ActionId[] =>
  actionIds.filter((id) => actionWords[id].role === role);

/** Actions of the menu that a page may start, too: they tell by themselves what came of them. */
export const startableActions = [
  'checkAll',
  'linkEvidence',
  'compile',
  'showMovePeriod',
  'repairPermissions',
] as const satisfies readonly ActionId[];

export type StartableAction = (typeof startableActions)[number];

export const menuTitle = 'Chính quyền điện tử';

/** Sub-menus of the two roles that have several actions; the menu is made before anything can be read. */
export const roleTitles = { operator: 'Đơn vị tổng hợp', admin: 'Quản trị' };
