import { formatNumber } from './format';

/** What the reading of entries and figures from CSV files says; one line of the file each. */
export const importTexts = {
  line: (file: string, line: number, reason: string): string => `${file}, dòng ${String(line)}: ${reason}`,
  fileMissing: (file: string): string => `Không tìm thấy tệp ${file}.`,
  folderMissing: (path: string): string => `Không tìm thấy thư mục ${path}.`,
  folderOfNobody: (name: string): string =>
    `Thư mục minh chứng “${name}” không mang mã hay tên của đơn vị nào; các tệp trong đó không được dùng.`,
  notInUnitFolder: (name: string): string =>
    `Tệp minh chứng “${name}” không nằm trong thư mục của đơn vị nào; không được dùng.`,
  fileEmpty: (file: string): string => `Tệp ${file} không có dòng số liệu nào.`,
  fileTooLarge: (file: string): string =>
    `Tệp ${file} quá lớn so với một danh sách số liệu (trên 20 MB, hoặc trên 200 MB khi giải nén). Hãy kiểm tra lại tệp.`,
  filePdf: (file: string): string =>
    `Tệp ${file} là PDF, không đọc được số liệu. Hãy gửi tệp Excel (.xlsx) hoặc CSV.`,
  fileXls: (file: string): string =>
    `Tệp ${file} ở định dạng Excel cũ (.xls). Hãy mở tệp và lưu lại dưới dạng .xlsx.`,
  fileLocked: (file: string): string =>
    `Tệp ${file} được đặt mật khẩu. Hãy mở tệp, bỏ mật khẩu rồi lưu lại dưới dạng .xlsx.`,
  fileOds: (file: string): string =>
    `Tệp ${file} ở định dạng OpenDocument (.ods). Hãy mở tệp và lưu lại dưới dạng .xlsx.`,
  fileDamaged: (file: string): string => `Tệp ${file} bị hỏng, không mở được. Hãy lưu hoặc gửi lại tệp.`,
  fileNoBook: (file: string): string => `Tệp ${file} không phải là bảng tính Excel (.xlsx).`,
  fileNoList: (file: string): string =>
    `Tệp ${file} không có trang nào có dòng tiêu đề với “Mã tiêu chí” (hoặc “Số liệu chung”) và “Đơn vị”.`,
  lettersUnknown: (file: string, couldBe: readonly string[]): string =>
    `Không nhận ra bảng mã chữ của tệp ${file}${couldBe.length > 0 ? ` (có thể là ${couldBe.join(', ')})` : ''}. Hãy lưu lại tệp dưới dạng “CSV UTF-8”.`,
  converted: (file: string, charset: string): string => `Tệp ${file} được chuyển từ bảng mã ${charset}.`,
  sheetUnused: (file: string, sheet: string): string =>
    `Tệp ${file}: trang “${sheet}” không có danh sách số liệu nên không đọc.`,
  columnUnused: (table: string, head: string): string => `${table}: không dùng cột “${head}”.`,
  charsets: {
    'windows-1258': 'Windows-1258',
    'windows-1252': 'Windows-1252',
    tcvn3: 'TCVN3',
    vni: 'VNI',
    'utf-8 twice': 'UTF-8 bị lưu hai lần',
  } as Readonly<Record<string, string>>,
  headerWrong: (missing: readonly string[], unknown: readonly string[], expected: string): string =>
    [
      missing.length > 0 ? `Thiếu cột ${missing.join(', ')}.` : '',
      unknown.length > 0 ? `Không dùng cột ${unknown.join(', ')}.` : '',
      `Dòng đầu cần có: ${expected}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  unreadableLine: 'không đọc được dòng này.',
  taken: (entries: number, figures: number): string =>
    `Đã nhập ${formatNumber(entries)} dòng tiêu chí, ${formatNumber(figures)} số liệu chung.`,
  refused: (count: number): string => `${formatNumber(count)} dòng không dùng được:`,
};

interface Cost {
  readonly roundTrips: number;
  readonly seconds: number;
}

const costText = ({ roundTrips, seconds }: Cost): string =>
  `${formatNumber(roundTrips)} lượt gọi Sheets, khoảng ${formatNumber(seconds, 0)} giây`;

/** What a command prints while it works and when it is done. */
export const commandTexts = {
  building: 'Đóng gói chương trình',
  seeding: 'Lập sổ điều hành',
  creating: 'Tạo sổ báo cáo của kỳ',
  entering: 'Nhập số liệu của các đơn vị',
  handingIn: 'Đưa minh chứng vào thư mục của các đơn vị, đọc chữ ký số và bản quét',
  linking: 'Liên kết và rà soát minh chứng',
  compiling: 'Tổng hợp',
  evidence: (files: number, units: number): string =>
    `Minh chứng: ${formatNumber(files)} tệp của ${formatNumber(units)} đơn vị.`,
  papers: 'Soạn văn bản',
  papersWritten: (papers: number): string => `Đã soạn ${formatNumber(papers)} văn bản.`,
  exporting: 'Ghi tệp kết quả',
  done: (folder: string, seconds: number): string =>
    `Xong sau ${formatNumber(seconds, 1)} giây. Kết quả trong ${folder}:`,
  costs: (create: Cost, compile: Cost): string =>
    `Trên Google, ước tính: tạo kỳ báo cáo ${costText(create)}; tổng hợp ${costText(compile)}.`,
  scales: 'KẾT QUẢ THEO THANG ĐIỂM',
  findings: (errors: number, warnings: number): string =>
    `${formatNumber(errors)} lỗi, ${formatNumber(warnings)} chỗ cần xem lại.`,
  communes: 'XẾP HẠNG XÃ, THỊ TRẤN (tạm tính, theo số chắc chắn đạt)',
  openPoints: (shown: number, all: number, points: number): string =>
    `ĐIỂM CÒN CÓ THỂ LẤY: ${formatNumber(shown)} việc đáng làm nhất trong ${formatNumber(all)} dòng còn mở, tổng cộng ${formatNumber(points)} điểm`,
  noWorkspace: (folder: string): string =>
    `Không có sổ nào ở ${folder}. Hãy chạy npm run demo trước, hoặc chỉ đúng thư mục bằng --workspace.`,
  planted: (found: number, planted: number): string =>
    `Lỗi gài sẵn trong dữ liệu mẫu: tìm thấy ${formatNumber(found)}/${formatNumber(planted)}.`,
  faults: 'RÀ SOÁT MINH CHỨNG: số lỗi tìm thấy / số lỗi gài sẵn',
  consequences: (others: number): string =>
    `và ${formatNumber(others)} chỗ là hệ quả của các lỗi gài sẵn ở dòng đó`,
  notFound: (what: string): string => `  chưa tìm thấy: ${what}`,
  sample: 'DỮ LIỆU MẪU – không phải số liệu thật.',
};
