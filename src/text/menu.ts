import { actionTitles } from './actions';
import { periodMoveTitles } from './periods';

/** The actions that people choose, each with what it is for in one line. */
export const menuTexts = {
  showMyWork: {
    title: 'Việc của tôi',
    hint: 'Đơn vị xem còn thiếu gì, sai gì, nộp minh chứng và gửi số liệu.',
  },
  showBoard: {
    title: 'Điều hành',
    hint: 'VH-TT theo dõi tiến độ, thẩm định từng dòng và chạy bước tiếp theo của kỳ.',
  },
  checkAll: {
    title: actionTitles.checkAll,
    hint: 'Đọc toàn bộ sổ báo cáo, ghi chỗ sai hoặc thiếu vào tab “Kiểm tra”.',
  },
  linkEvidence: {
    title: actionTitles.linkEvidence,
    hint: 'Đọc các thư mục minh chứng và ghi tài liệu tìm thấy vào từng dòng; không đổi tệp nào.',
  },
  examineEvidence: {
    title: actionTitles.examineEvidence,
    hint: 'Như “Liên kết minh chứng”, và soát từng tài liệu: thiếu loại, thiếu tháng, trùng, hỏng, sai năm, bị sửa.',
  },
  readScans: {
    title: actionTitles.readScans,
    hint: 'Nhờ Google nhận dạng chữ trong bản quét, đề xuất loại, số, ngày, trích yếu; chỉ chạy khi đã bật ở “Các kỳ”.',
  },
  compareSeals: {
    title: actionTitles.compareSeals,
    hint: 'So các ô và tệp minh chứng hiện nay với bản đã nộp, nêu từng ô, từng tệp khác đi.',
  },
  compareSealOfUnit: {
    title: actionTitles.compareSealOfUnit,
    hint: 'Như “Đối chiếu niêm phong”, nhưng chỉ một đơn vị.',
  },
  checkUnit: { title: actionTitles.checkUnit, hint: 'Như “Kiểm tra”, nhưng chỉ một đơn vị.' },
  compile: {
    title: actionTitles.compile,
    hint: 'Tính điểm và ghi kết quả vào tab “Tổng hợp” và “Xếp hạng xã”.',
  },
  showExplain: {
    title: `${actionTitles.explain}…`,
    hint: 'Xem điểm của một tiêu chí hoặc một đơn vị được tính từ dòng nào, số liệu nào, theo quy tắc nào.',
  },
  whatIf: {
    title: actionTitles.whatIf,
    hint: 'Thử đổi vài số liệu hoặc thang điểm để xem điểm thay đổi thế nào; không ghi gì vào sổ.',
  },
  confirmScale: {
    title: actionTitles.confirmScale,
    hint: 'Kiểm tra tab “Thang điểm” và ghi tên người xác nhận, ngày xác nhận cho kỳ báo cáo.',
  },
  closePeriod: {
    title: periodMoveTitles.close,
    hint: 'Sau hạn nộp: khóa các ô nhập của đơn vị; đơn vị được gia hạn vẫn nhập được.',
  },
  concludePeriod: {
    title: periodMoveTitles.conclude,
    hint: 'Thẩm định xong: chốt kết quả để báo cáo.',
  },
  reportPeriod: { title: periodMoveTitles.report, hint: 'Ghi nhận đã gửi báo cáo lên tỉnh.' },
  archivePeriod: {
    title: periodMoveTitles.archive,
    hint: 'Khóa toàn bộ sổ báo cáo, kể cả các ô thẩm định.',
  },
  reopenPeriod: {
    title: periodMoveTitles.reopen,
    hint: 'Mở lại cho các đơn vị nhập tiếp; phải ghi lý do.',
  },
  showCreatePeriod: {
    title: `${actionTitles.createPeriod}…`,
    hint: 'Xem trước những gì sẽ tạo, rồi tạo sổ báo cáo của một kỳ.',
  },
  showUpdatePeriod: {
    title: `${actionTitles.updatePeriod}…`,
    hint: 'Xem sổ báo cáo khác sổ điều hành ở đâu, rồi đưa thay đổi vào sổ báo cáo.',
  },
  seedControl: {
    title: actionTitles.seedControl,
    hint: 'Lập các tab của sổ điều hành từ danh mục kèm theo; chỉ chạy một lần.',
  },
  reviewPermissions: {
    title: actionTitles.reviewPermissions,
    hint: 'So quyền sửa và chia sẻ của sổ báo cáo với quy định; không thay đổi gì.',
  },
  repairPermissions: {
    title: actionTitles.repairPermissions,
    hint: 'Đặt lại các vùng bảo vệ cho đúng quy định; không đổi việc chia sẻ tệp.',
  },
};

/** Sub-menus of the two roles that have several actions. */
export const roleTitles = { operator: 'VH-TT', admin: 'Quản trị' };
