import { formatNumber } from './format';

/** The menu, and what its actions say while they run and when they are done. */
export const menuTitle = 'Chính quyền điện tử';

export const actionTitles = {
  seedControl: 'Khởi tạo sổ điều hành',
  createPeriod: 'Tạo kỳ báo cáo',
  compile: 'Tổng hợp',
  reviewPermissions: 'Rà soát phân quyền',
  repairPermissions: 'Sửa phân quyền',
};

export const progressTexts = {
  readingControl: 'Đang đọc sổ điều hành…',
  seeding: 'Đang lập các tab của sổ điều hành…',
  buildingPeriod: (step: number, steps: number): string =>
    `Đang lập sổ báo cáo, bước ${formatNumber(step)}/${formatNumber(steps)}…`,
  readingPeriod: 'Đang đọc sổ báo cáo…',
  writing: 'Đang ghi kết quả…',
};

export const doneTexts = {
  seeded: (criteria: number, units: number): string =>
    `Đã khởi tạo sổ điều hành: ${formatNumber(criteria)} tiêu chí, ${formatNumber(units)} đơn vị. Hãy xem tab “Các kỳ”, rồi chạy “Tạo kỳ báo cáo”.`,
  created: (period: string, rows: number, url: string): string =>
    `Đã tạo sổ báo cáo của kỳ ${period}: ${formatNumber(rows)} dòng nhập. Địa chỉ: ${url}`,
  exists: (period: string, url: string): string =>
    `Kỳ ${period} đã có sổ báo cáo, không tạo thêm. Địa chỉ: ${url}`,
  compiled: (period: string, errors: number, warnings: number, url: string): string =>
    `Đã tổng hợp kỳ ${period}: ${formatNumber(errors)} lỗi, ${formatNumber(warnings)} chỗ cần xem lại (tab “Kiểm tra”). Địa chỉ: ${url}`,
};
