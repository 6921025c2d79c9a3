/** The words in the names of files, beside those for kinds; lists in one text stand apart by ';'. */
export const monthWords = ['tháng', 'thg', 'T'];
export const quarterWords = ['quý', 'Q'];
export const dayWord = 'ngày';
export const yearWord = 'năm';
export const numberWords = ['số', 'no', 'sô'];
export const weekWord = 'tuần';
export const toWords = ['đến', 'tới'];
/** Months written out behind the word itself; not those that may be another word ("năm", "tư"). */
export const monthNumbers: Readonly<Record<string, number>> = {
  giêng: 1,
  hai: 2,
  ba: 3,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  chạp: 12,
};
/** Behind "mười". */
export const monthsBehindTen: Readonly<Record<string, number>> = { một: 11, hai: 12 };

/** After a number: it counts months or years, and is no number of a document. */
export const timeWords = ['tháng', 'quý', 'năm', 'tuần', 'ngày'];
/** After the number of a contract; any other word may be what the number counts ("hợp đồng 2 camera"). */
export const afterNumberWords = [
  'ngày',
  'năm',
  'tháng',
  'về',
  'v',
  'của',
  'ký',
  'UBND',
  'HĐND',
  'với',
  'VNPT',
  'Viettel',
];
/** After a number: that is what it counts ("QĐ 12 cán bộ"). */
export const countedWords =
  'cán bộ; đồng chí; đ c; người; máy; tiêu chí; đơn vị; cái; chiếc; thủ tục; TTHC; phần mềm; camera; lần; tin; bài; nhóm; ' +
  'nội dung; chỉ tiêu; nhiệm vụ; cuộc; CBCC; công chức; học viên; triệu; nghìn; tr; hoá đơn; văn bản; quyết định; thôn; hộ';
/** The same after a single figure; after a longer number something else may begin ("QĐ 45 xã Hồng Hạ"). */
export const countedByFew =
  'xã; bộ; trang; file; bản; mục; kỳ; đợt; lớp; hồ sơ; HS; mức; tổ; ban; phòng; bên; loại; nơi; điểm; cấp';
/** Between a kind and its number: "QĐ UBND 45". */
export const authorities = ['UBND', 'HĐND'];
/** An annex of a contract begins with them. */
export const annexWords = ['phụ', 'PL'];
/** Before "số", it is no number of a document: "chuyển đổi số 2021", "trường tiểu học số 2". */
export const noNumberWords =
  'đổi; ký; kỹ thuật; trình; học; tổ; thôn; bản; nhà; trạm; phiên; kỳ; hoá; xã hội; kinh tế; cấp; dữ liệu; biểu; mẫu; lục; ' +
  'khoá; lớp; thầu; đợt; máy; điện thoại; một; tài khoản; mã; hạ tầng; công dân';
/** Before a year: it is the year of a program or a standard. */
export const versionWords =
  'office; windows; win; word; excel; ISO; 9001; server; TCVN; phiên bản; SQL; outlook';
/** Before a day or a year: when somebody was born. */
export const birthWords = 'SN; sinh; sinh năm; năm sinh; sinh ngày; ngày sinh';

/** Before a day: an end of a stretch of time or a deadline, not the day of the document. */
export const untilWords = 'từ; từ ngày; đến; đến ngày; tới; tới ngày; hết; hết ngày; trước; trước ngày; hạn';

/** Names that a camera, scanner or chat gives by itself: their numbers tell when it was made, not what it is. */
export const deviceNames =
  'img; image; imgs; dsc; dscn; dscf; pxl; scan; scans; scanned; doc; docs; document; photo; pic; picture; z; vid; video; ' +
  'mvimg; pano; received; messenger; zalo; viber; capture; snap; file; untitled; untitleddocument; new; note; notes; ' +
  'quét; bản quét; ảnh; ảnh quét; tài liệu quét; scan0; page; xerox; xerox scan; canon; epson; epson scan; brother; brn; brw; ' +
  'ricoh; skm; skm c; kmbt; sharp; mx; hp; hp scan; hpscan; p; s; wp; inbound; burst; fb img; download; tải xuống; ' +
  'document scan; doc scan; my scan; my document; scan doc; new scan; file scan; bản scan';
/** So plainly a device's that it may stand anywhere. */
export const deviceTitles =
  'camscanner; cam scanner; tapscanner; tap scanner; adobe scan; adobescan; genius scan; turboscan; turbo scan; ' +
  'whatsapp image; microsoft lens; ms lens; office lens; lens; swiftscan; clear scanner; clearscanner; docscanner; ' +
  'doc scanner; fast scanner; iscanner; scannable; notebloc; vflat; simple scan; scan to pdf; ảnh chụp màn hình; ' +
  'chụp màn hình; screenshot; screen shot; screen recording; new doc; newdoc; new document; mvimg; viber image; ' +
  'fb img; zalo image; scanned document; scanned documents; scan document; tài liệu được quét; tài liệu không có tiêu đề; ' +
  'scanner; untitled; scanner app; pdf scanner';
/** Between the day and the time of day. */
export const atWords = ['at', 'lúc'];
/** In the stamp behind such a name. */
export const stampWords =
  'thg; tháng; th; jan; feb; mar; apr; may; jun; jul; aug; sep; sept; oct; nov; dec; am; pm; sa; ch; at; lúc; wa; img; h; ' +
  'p; s; g; zalo; ngày';

/** Before the code of a criterion, and of a list of papers. */
export const criterionWords =
  'tiêu chí; tiêu chí số; tc; tc số; mc; minh chứng; mã tiêu chí; mã tc; mã; chỉ tiêu; chỉ số; mục; cs; tchi; t chí; mc tc; ' +
  'minh chứng tiêu chí; minh chứng tc; minh chứng mục; phục vụ tiêu chí; minh chứng cho tiêu chí';
