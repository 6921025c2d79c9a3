/** Headers of the tabs in which officials keep units, common figures and criteria; see `headers.ts`. */

export const unitHeaders = {
  id: { header: 'Mã', note: 'Mã ngắn, không đổi giữa các kỳ.' },
  name: { header: 'Tên' },
  kind: { header: 'Loại' },
  groups: { header: 'Thuộc nhóm', note: 'Mã nhóm; nhiều nhóm ngăn cách bằng “;”.' },
  aliases: {
    header: 'Cách viết khác',
    note: 'Các cách viết tên trong công văn, ngăn cách bằng “;”. Dùng để nhận ra đơn vị chủ trì.',
  },
  people: {
    header: 'Tài khoản Google',
    note: (office: string): string =>
      `Địa chỉ thư của người nhập, ngăn cách bằng “;”. Để trống nếu đơn vị chưa có tài khoản: ${office} nhập thay.`,
  },
  basis: { header: 'Căn cứ' },
  reason: { header: 'Lý do' },
};

export const figureHeaders = {
  id: { header: 'Mã' },
  name: { header: 'Số liệu' },
  unit: { header: 'Đơn vị tính' },
  scope: { header: 'Phạm vi' },
  enteredBy: { header: 'Nơi nhập', note: 'Mã đơn vị hoặc mã nhóm đơn vị.' },
  appliesTo: { header: 'Áp dụng cho' },
  atMost: { header: 'Không lớn hơn', note: 'Mã các số liệu cùng phạm vi.' },
  sumsTo: { header: 'Cộng lại bằng', note: 'Mã số liệu toàn huyện.' },
  basis: { header: 'Căn cứ' },
  reason: { header: 'Lý do' },
};

export const criterionHeaders = {
  id: { header: 'Mã' },
  group: { header: 'Nhóm' },
  subHeading: { header: 'Tiểu mục' },
  title: { header: 'Tiêu chí' },
  work: { header: 'Nội dung thực hiện' },
  leadText: { header: 'Đơn vị chủ trì', note: 'Đúng như công văn ghi.' },
  units: { header: 'Đơn vị được giao', note: 'Chương trình nhận ra từ cột Đơn vị chủ trì khi ghi tab này.' },
  formerUnits: { header: 'Đơn vị từng được giao' },
  appliesTo: { header: 'Áp dụng cho' },
  measure: { header: 'Cách đo' },
  numerator: { header: 'Tử số (Số lượng)' },
  numeratorFigures: { header: 'Tử số lấy từ số liệu chung' },
  denominator: { header: 'Mẫu số' },
  denominatorFigures: { header: 'Mẫu số lấy từ số liệu chung' },
  partOfWhole: { header: 'Tử số là một phần của mẫu số' },
  countUnit: { header: 'Đơn vị tính' },
  aggregation: { header: 'Cách tổng hợp' },
  evidence: {
    header: 'Minh chứng cần có',
    note: 'Các loại cần đủ nối bằng “+”; các cách thay thế (hoặc) ngăn cách bằng “|”; định kỳ ghi trong ngoặc.',
  },
  ties: {
    header: 'Phải khớp với',
    note: 'Số của cùng đơn vị phải khớp với nhau. Ví dụ: tử số ≤ tử số 2.II.2 (vì sao); mẫu số ≤ số liệu districtDossiers (vì sao); có → mẫu số 1.II.11 > 0 (vì sao). Nhiều quan hệ ngăn cách bằng “;”.',
  },
  basis: { header: 'Căn cứ' },
  reason: { header: 'Lý do' },
  sourceNote: { header: 'Ghi chú về văn bản gốc' },
  source: { header: 'Dòng công văn' },
};
