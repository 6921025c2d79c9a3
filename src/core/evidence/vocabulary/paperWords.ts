import type { NamedKind } from './kindWords';

/** The words on paper: headings of documents (Nghị định 30/2020/NĐ-CP, Phụ lục I), contracts, invoices, diplomas. */

/** A heading begins with one of them; the longest counts. */
export const titleWords: Readonly<Partial<Record<NamedKind, readonly string[]>>> = {
  contract: ['hợp đồng', 'phụ lục hợp đồng'],
  acceptance: [
    'thanh lý hợp đồng',
    'biên bản thanh lý',
    'biên bản nghiệm thu thanh lý',
    'biên bản nghiệm thu và thanh lý',
    'biên bản nghiệm thu bàn giao và thanh lý',
    'biên bản nghiệm thu, bàn giao, thanh lý',
  ],
  invoice: ['hoá đơn'],
  handover: [
    'biên bản bàn giao',
    'biên bản giao nhận',
    'biên bản nghiệm thu và bàn giao',
    'biên bản nghiệm thu bàn giao',
    'biên bản nghiệm thu, bàn giao',
    'phiếu giao nhận',
    'phiếu bàn giao',
    'giấy giao nhận',
  ],
  decision: [
    'quyết định',
    'chỉ thị',
    'thông báo',
    'nghị quyết',
    'quy chế',
    'quy định',
    'công điện',
    'kết luận',
  ],
  plan: ['kế hoạch', 'đề án', 'quy hoạch'],
  diploma: [
    'chứng chỉ',
    'văn bằng',
    'bằng tốt nghiệp',
    'bằng cử nhân',
    'bằng kỹ sư',
    'bằng thạc sĩ',
    'bằng tiến sĩ',
    'bằng cao đẳng',
    'bằng đại học',
  ],
  report: ['báo cáo', 'bảng thống kê', 'biểu thống kê', 'bảng tổng hợp'],
  softwareList: ['danh sách phần mềm', 'danh mục phần mềm'],
  dossierCodes: ['danh sách mã hồ sơ', 'danh sách mã số hồ sơ', 'danh sách hồ sơ'],
  other: [
    'biên bản',
    'biên bản nghiệm thu',
    'tờ trình',
    'giấy mời',
    'giấy đề nghị',
    'giấy uỷ quyền',
    'giấy giới thiệu',
    'giấy chứng nhận',
    'phiếu chi',
    'phiếu thu',
    'uỷ nhiệm chi',
    'bảng báo giá',
    'báo giá',
    'phụ lục',
    'danh sách',
    'đơn xin',
  ],
};

export const draftWord = 'dự thảo';
export const certificateWord = 'giấy chứng nhận';
/** What makes a certificate one of learning. */
export const learningWords = [
  'khoá',
  'khóa học',
  'hoàn thành',
  'bồi dưỡng',
  'tập huấn',
  'đào tạo',
  'tin học',
];

/** The name and motto of the state and of the Party, at the top of every document. */
export const mottoWords = [
  'cộng hoà xã hội chủ nghĩa',
  'độc lập - tự do',
  'độc lập tự do',
  'đảng cộng sản việt nam',
];

/** The text proper begins; what is named from here on are other documents. */
export const bodyWords = [
  'căn cứ',
  'kính gửi',
  'thực hiện',
  'theo đề nghị',
  'theo ',
  'xét ',
  'hôm nay',
  'điều 1',
  'chúng tôi gồm',
  'bên a',
  'bên giao',
  'nhằm ',
];
export const todayWord = 'hôm nay';

/** Left by signing software and copying offices; no part of the document. */
export const stampWords = [
  'ký bởi',
  'người ký',
  'thời gian ký',
  'ngày ký',
  'email',
  'cơ quan:',
  'tổ chức:',
  'chữ ký',
  'sao y',
  'bản sao',
  'signature',
];

/** An authority begins with one of them. */
export const issuerWords = [
  'uỷ ban',
  'UBND',
  'hội đồng nhân dân',
  'HĐND',
  'phòng',
  'sở',
  'bộ',
  'ban',
  'văn phòng',
  'trung tâm',
  'công an',
  'thanh tra',
  'chi cục',
  'cục',
  'tổng cục',
  'trường',
  'công ty',
  'tổng công ty',
  'tập đoàn',
  'huyện uỷ',
  'tỉnh uỷ',
  'thị uỷ',
  'đảng uỷ',
  'đảng bộ',
  'hội',
  'đoàn',
  'bệnh viện',
  'trạm',
  'thủ tướng',
  'chính phủ',
  'viễn thông',
  'bưu điện',
  'đài',
  'học viện',
  'đại học',
  'viện',
];
/** Heads who sign diplomas: the authority stands behind them. */
export const headWords = ['hiệu trưởng', 'giám đốc', 'viện trưởng', 'chủ tịch'];
/** Behind a heading: who decides, no part of the subject. */
export const authorityWords = [
  ...headWords,
  'trưởng',
  'chánh văn phòng',
  'uỷ ban nhân dân',
  'hội đồng nhân dân',
  'bộ trưởng',
  'thủ tướng',
  'ban thường vụ',
];

/** Something is to be filled in behind them. */
export const filledWords = ['ngày', 'tháng', 'năm', 'số'];

/** Before a subject. */
export const subjectWords = ['về việc', 'v/v', 'gói thầu', 'hạng mục'];
export const aboutWords = ['v/v', 'v / v'];

export const sellerWords = [
  'đơn vị bán hàng',
  'tên người bán',
  'người bán',
  'đơn vị bán',
  'tên đơn vị bán hàng',
  'công ty bán',
];
export const chargeWords = [
  'kỳ cước',
  'cước tháng',
  'cước kỳ',
  'kỳ thanh toán',
  'tháng cước',
  'kỳ hoá đơn',
  'internet tháng',
  'cước',
];
export const invoiceDayWords = ['ngày lập', 'ngày hoá đơn', 'ngày xuất', 'ngày'];
/** Before "số", they make of it the number of something else. */
export const otherNumberWords = ['mã', 'mẫu', 'tổng', 'một', 'hệ', 'đa', 'dân'];
