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
    'biên bản nghiệm thu, thanh lý',
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
    'hướng dẫn',
    'thông tư',
    'nghị định',
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
    'hướng dẫn sử dụng',
    'phiếu trình',
    'phiếu đề nghị',
    'bảng kê',
    'đề cương',
  ],
};

/** Papers besides, of which a line says the number: "Luật số: 67/2006/QH11". */
export const lawWords = ['luật', 'nghị định', 'thông tư', 'pháp lệnh', 'công văn', 'hướng dẫn'];
/** "Số hợp đồng: …" */
export const numberedWords = ['hợp đồng', 'HĐ', 'biên bản', 'BB', 'văn bản', 'quyết định', 'ký hiệu'];
/** Behind the name of a kind that begins a sentence, not a heading: "Quyết định này có hiệu lực". */
export const noHeadingWords = [
  'này',
  'số',
  'nêu',
  'trên',
  'đó',
  'đã',
  'được',
  'có',
  'ngày',
  'của',
  'do',
  'khác',
  'kèm',
];

export const draftWord = 'dự thảo';
export const minutesWord = 'biên bản';
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
  'cộng hoà xã hội chủ nghĩa việt nam',
  'độc lập tự do hạnh phúc',
  'đảng cộng sản việt nam',
];

/** The text proper begins; what is named from here on are other documents. */
export const bodyWords = [
  'căn cứ',
  'kính gửi',
  'xét đề nghị',
  'theo đề nghị',
  'hôm nay',
  'điều 1',
  'chúng tôi gồm',
  'chúng tôi là',
  'bên a',
  'bên giao',
  'kèm theo',
  'ban hành kèm theo',
  'thành phần tham dự',
];
/** So the text proper may begin, and a subject as well. */
export const openingWords = [
  'thực hiện',
  'triển khai thực hiện',
  'tiếp theo',
  'theo',
  'nhằm',
  'để',
  'xét',
  'thi hành',
  'chấp hành',
];
/** So only a sentence begins, if a comma follows. */
export const sentenceWords = [
  'trong',
  'qua',
  'sau khi',
  'sau',
  'ngày',
  'năm',
  'từ',
  'trên cơ sở',
  'được sự',
  'vừa qua',
  'hiện nay',
  'thời gian qua',
  'những năm qua',
  'với',
  'tại',
  'vào',
  'kể từ',
  'phát huy',
];
/** A subject that begins like this is none of the grounds: "Theo dõi việc …". */
export const notOpeningWords = ['theo dõi'];
/** A line that ends with one of them goes on, whatever follows. */
export const hangingWords = [
  'và',
  'của',
  'cho',
  'tại',
  'về',
  'các',
  'những',
  'trong',
  'giữa',
  'với',
  'từ',
  'do',
  'bởi',
  'theo',
  'trên',
  'v/v',
  'bằng',
  'nhằm',
  'để',
  'được',
  'hoặc',
  'đến',
  'về việc',
  'thực hiện',
];
/** A line that begins with one of them goes on with the subject above, though set in other letters. */
export const goingOnWords = [
  'của',
  'về',
  'giai đoạn',
  'năm',
  'quý',
  'tháng',
  'tại',
  'trên địa bàn',
  'trong',
  'nhiệm kỳ',
];
/** In brackets, of the paper that this one belongs to. */
export const enclosedWords = [
  'ban hành',
  'kèm theo',
  'đính kèm',
  'thanh lý',
  'theo',
  'căn cứ',
  'phụ lục',
  'thuộc',
];
export const followsWord = 'như sau';
/** Before the day of minutes: "Vào hồi 8 giờ, ngày …". */
export const todayWords = ['hôm nay', 'vào hồi', 'vào lúc', 'hồi', 'thời gian'];

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
  'signature',
];
/** Set on a document when it came in, alone on a line or before its number, day and time. */
export const receivedWords = ['công văn đến', 'văn bản đến', 'CV đến', 'VB đến', 'đến'];
/** … when it was copied: the number and the day that follow are those of the copy. */
export const copiedWords = [
  'sao y',
  'sao lục',
  'trích sao',
  'bản sao',
  'chứng thực',
  'số chứng thực',
  'bản sao đúng với bản chính',
];
/** Behind the number of a copy. */
export const copySigns = ['SY', 'SL', 'TrS', 'SYBC', 'SCT'];
/** Single stamps, on lines of their own. */
export const loneStamps = [
  'hoả tốc',
  'hoả tốc hẹn giờ',
  'thượng khẩn',
  'khẩn',
  'mật',
  'tối mật',
  'tuyệt mật',
  'bản chính',
  'bản gốc',
];
/** What stands in a stamp of receipt, before what is filled in. */
export const receiptWords = [
  'chuyển',
  'lưu hồ sơ số',
  'lưu hồ sơ',
  'lưu hs',
  'lưu',
  'số và ký hiệu',
  'hồ sơ số',
  'quyển số',
  'kính chuyển',
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
  'thường trực',
  'thành uỷ',
  'quận uỷ',
  'chi bộ',
  'chi nhánh',
  'ngân hàng',
  'kho bạc',
  'bảo hiểm',
  'toà án',
  'hạt kiểm lâm',
  'đội',
  'tổ',
  'mặt trận',
  'liên đoàn',
  'liên hiệp',
  'hợp tác xã',
  'thư viện',
  'bảo tàng',
  'quỹ',
  'quốc hội',
  'chủ tịch nước',
  'VNPT',
  'Viettel',
  'BCH',
  'BCĐ',
  'BQL',
  'kiểm toán',
];
/** Without their marks these look like an authority (sở, ban, bộ, tổ, quỹ, trường …). */
export const noIssuerWords = [
  'số',
  'sô',
  'sổ',
  'bản',
  'bảng',
  'bàn',
  'bạn',
  'bố',
  'bổ',
  'bỏ',
  'quy',
  'tờ',
  'tô',
  'tớ',
  'đối',
  'đợi',
  'viên',
  'trưởng',
];
/** No name of an office by themselves: the next line says of what. */
export const genericOffices = [
  'văn phòng',
  'trung tâm',
  'ban chỉ đạo',
  'ban quản lý',
  'ban quản lý dự án',
  'thường trực',
  'công an',
  'thanh tra',
  'chi cục',
  'trường',
  'tổ công tác',
  'hội đồng',
];
/** Before the name of a place. */
export const placeWords = [
  'tỉnh',
  'thành phố',
  'TP',
  'huyện',
  'thị xã',
  'quận',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
];
/** In a sentence about a place and a day, not in "Huế, ngày …". */
export const noPlaceWords = [
  'cấp',
  'tại',
  'ký',
  'sinh',
  'luật',
  'từ',
  'của',
  'ngày',
  'đến',
  'lập',
  'vào',
  'bởi',
  'ubnd',
  'theo',
  'căn',
  'số',
  'ở',
];
/** Left out of the sign of an office: NV of the Phòng Nội vụ. */
export const officePrefixes = [
  'phòng',
  'trung tâm',
  'văn phòng',
  'ban',
  'trường',
  'công ty',
  'viện',
  'đội',
  'trạm',
];
/** Nor these, but only a place goes on with them. */
export const councilNameWords = ['uỷ ban nhân dân', 'UBND', 'hội đồng nhân dân', 'HĐND'];
/** Signs that bodies of every level have. */
export const councilSigns = ['UBND', 'HĐND'];
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
export const aboutWords = ['v/v', 'v / v', 'vv'];

export const sellerWords = [
  'đơn vị bán hàng',
  'tên người bán',
  'người bán',
  'đơn vị bán',
  'tên đơn vị bán hàng',
  'công ty bán',
];
export const taxCodeWords = ['mã số thuế', 'MST'];
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
