/** The words in heads of paper that name who issued it, and where. */

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
  'BHXH',
  'KBNN',
  'NHNN',
  'NHCSXH',
  'CTCP',
  'HTX',
  'LĐLĐ',
  'TAND',
  'VKSND',
  'MTTQ',
  'UBMTTQ',
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

/** In a sentence about a place and a day, not in "Bình An, ngày …". */
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

/** Before a name that is a street's, not a place's. */
export const streetWord = 'phố';
export const cityWords = ['tp', 'thành phố'];
