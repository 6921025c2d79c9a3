/** Titles of the tabs; the entry tabs bear the code of their group. */
export const tabTitles = {
  units: 'Đơn vị',
  criteria: 'Danh mục',
  weights: 'Thang điểm',
  figures: 'Số liệu chung',
  periods: 'Các kỳ',
  log: 'Nhật ký',
  appraisers: 'Thẩm định',
  periodCard: 'Kỳ báo cáo',
  guide: 'Hướng dẫn',
  summary: 'Tổng hợp',
  submissions: 'Nộp báo cáo',
  snapshots: 'Bản đã nộp',
  findings: 'Kiểm tra',
  evidence: 'Minh chứng',
  ranking: 'Xếp hạng xã',
  openPoints: 'Điểm còn có thể lấy',
};
