/** Column headers by column key, with the note that shows when the header is touched. */

export const weightHeaders = {
  kind: { header: 'Loại' },
  id: { header: 'Mã' },
  belongsTo: { header: 'Thuộc' },
  name: { header: 'Tên' },
  shortName: { header: 'Tên ngắn' },
  max: { header: 'Điểm tối đa' },
  method: { header: 'Cách chấm' },
  thresholds: {
    header: 'Ngưỡng',
    note: 'Theo chỉ tiêu: một số, ví dụ 12. Theo bậc: số: tỷ lệ điểm, ví dụ 1: 50%; 4: 100%. Dòng thang điểm: tên mức: tỷ lệ tối thiểu, ví dụ Mức I: 90%; Mức II: 85%; Mức III: 0%.',
  },
  excluded: {
    header: 'Không đưa vào đánh giá (lý do)',
    note: 'Ghi lý do thì tiêu chí không được đưa vào đánh giá trong kỳ này. Để trống là có đánh giá.',
  },
  province: {
    header: 'Điểm tỉnh công nhận',
    note: (office: string): string => `${office} nhập khi tỉnh công bố kết quả.`,
  },
  change: {
    header: 'Khác thang lập sẵn',
    note: 'Chương trình ghi mỗi lần tổng hợp: chỗ nào khác thang điểm lập sẵn.',
  },
  basis: { header: 'Căn cứ' },
  reason: { header: 'Lý do' },
  source: { header: 'Dòng công văn' },
};

export const periodHeaders = {
  id: { header: 'Mã kỳ', note: 'Chữ, số, dấu “-” hoặc “.”, ví dụ 2021. Không đổi sau khi tạo kỳ.' },
  name: { header: 'Tên kỳ' },
  from: { header: 'Số liệu từ ngày' },
  to: { header: 'Số liệu đến ngày' },
  unitDeadline: {
    header: 'Ngày cuối đơn vị nộp',
    note: 'Nộp trong ngày này vẫn là đúng hạn. “Trước ngày 01/11/2021” thì ghi 31/10/2021.',
  },
  compileDeadline: { header: (office: string): string => `Ngày cuối ${office} tổng hợp` },
  readScans: {
    header: 'Đọc bản quét',
    note: 'Ghi “Có” thì được chạy “Đọc bản quét”: chương trình nhờ Google nhận dạng chữ trong bản quét của kỳ. Để trống là không.',
  },
  state: { header: 'Trạng thái' },
  workbook: { header: 'Sổ báo cáo' },
  createdAt: { header: 'Tạo lúc' },
  scaleConfirmedBy: { header: 'Người xác nhận thang điểm' },
  scaleConfirmedAt: { header: 'Xác nhận thang điểm lúc' },
  scaleMark: { header: 'Dấu của thang điểm đã xác nhận', note: 'Để biết thang điểm có bị sửa sau đó không.' },
};

export const logHeaders = {
  at: { header: 'Thời điểm' },
  who: { header: 'Người thực hiện' },
  action: { header: 'Việc' },
  unit: { header: 'Đơn vị' },
  from: { header: 'Từ' },
  to: { header: 'Thành' },
  details: { header: 'Chi tiết' },
};

export const appraiserHeaders = {
  unit: { header: 'Đơn vị' },
  unitName: { header: 'Tên đơn vị' },
  appraiser: {
    header: 'Nơi thẩm định',
    note: (office: string): string =>
      `Mã đơn vị thẩm định. Số liệu của chính ${office} nên do đơn vị khác thẩm định.`,
  },
  note: { header: 'Ghi chú' },
};

export const entryRowHeaders = {
  key: { header: 'Mã dòng' },
  unit: { header: 'Đơn vị' },
  code: { header: 'Mã' },
  title: { header: 'Tiêu chí' },
  work: { header: 'Nội dung thực hiện' },
  input: { header: 'Cách nhập', note: 'Những ô cần nhập của dòng này. Ô màu xám không dùng.' },
  yesNo: { header: 'Có/Không', note: 'Chọn Có hoặc Không. Ô màu xám không dùng.' },
  numerator: {
    header: 'Tử số (Số lượng)',
    note: 'Chỉ ghi số, ví dụ 1.234. Ô có sẵn công thức lấy từ tab Số liệu chung, không gõ đè.',
  },
  denominator: {
    header: 'Mẫu số',
    note: 'Chỉ ghi số. Ô có sẵn công thức lấy từ tab Số liệu chung, không gõ đè.',
  },
  notApplicable: {
    header: 'Không áp dụng',
    note: 'Đánh dấu nếu tiêu chí không áp dụng cho đơn vị, và ghi lý do ở cột Giải trình.',
  },
  explanation: { header: 'Giải trình', note: 'Ghi lý do nếu không có số liệu hoặc không áp dụng.' },
  evidence: {
    header: 'Minh chứng (liên kết)',
    note: 'Dán liên kết tài liệu trên Drive hoặc trang thông tin điện tử; nhiều liên kết thì mỗi liên kết một dòng.',
  },
  documentNo: { header: 'Số, ký hiệu', note: 'Ví dụ 12/UBND-VX; nhiều văn bản ngăn cách bằng “;”.' },
  documentDate: { header: 'Ngày văn bản', note: 'Ngày/tháng/năm, ví dụ 15/03/2021.' },
  note: { header: 'Ghi chú', note: 'Ghi thêm nếu cần. Lý do không có số liệu thì ghi ở cột Giải trình.' },
  ratio: { header: 'Tỷ lệ', note: 'Tự tính: tử số chia mẫu số.' },
  previous: {
    header: 'Kỳ trước',
    note: 'Số liệu của chính đơn vị trong kỳ trước, để đối chiếu. Để trống nếu kỳ trước không có.',
  },
  status: { header: 'Trạng thái', note: 'Chương trình ghi mỗi lần tổng hợp.' },
  fix: { header: 'Cần sửa', note: 'Chỗ sai hoặc thiếu và cách sửa. Chương trình ghi mỗi lần tổng hợp.' },
  linked: {
    header: 'Minh chứng đã liên kết',
    note: 'Tài liệu tìm thấy trong thư mục của đơn vị hoặc qua liên kết. Chưa có thì bấm vào để mở thư mục.',
  },
  live: {
    header: 'Đã trả lời (tính ngay)',
    note: 'Công thức: 1 có số liệu, 2 không áp dụng, 3 có giải trình, 4 đơn vị khác đã báo cáo, 5 còn trống.',
  },
  selfPoints: {
    header: 'Điểm tự chấm',
    note: 'Điểm của riêng dòng này nếu được tính theo số liệu đơn vị nhập; còn thay đổi thì ghi khoảng.',
  },
  verdict: { header: 'Kết luận', note: 'Người thẩm định chọn trong danh sách.' },
  appraisedFigure: {
    header: 'Số liệu thẩm định',
    note: 'Tỷ lệ, số lượng hoặc Có/Không theo kết quả thẩm định, khi Kết luận là Điều chỉnh.',
  },
  appraisedPoints: { header: 'Điểm thẩm định', note: 'Chỉ cho tiêu chí do người thẩm định cho điểm.' },
  comment: { header: 'Ý kiến thẩm định', note: 'Lý do điều chỉnh, trả lại hoặc không chấp nhận.' },
};

export const figureEntryHeaders = {
  key: { header: 'Mã dòng' },
  unitId: { header: 'Mã đơn vị' },
  unitName: { header: 'Đơn vị' },
  former: { header: 'Không còn yêu cầu' },
  value: { header: 'Giá trị', note: 'Chỉ ghi số nguyên, ví dụ 1.234. Nếu không có thì ghi 0.' },
  valueNote: { header: 'Ghi chú', note: 'Nguồn số liệu hoặc cách tính, nếu cần.' },
  status: { header: 'Trạng thái', note: 'Chương trình ghi mỗi lần tổng hợp.' },
  fix: { header: 'Cần sửa', note: 'Chỗ sai hoặc thiếu và cách sửa. Chương trình ghi mỗi lần tổng hợp.' },
  first: {
    header: 'Giá trị khi tính lần đầu',
    note: 'Chương trình ghi, để biết số liệu có đổi sau đó hay không.',
  },
};

export const findingHeaders = {
  key: { header: 'Mã' },
  severity: { header: 'Mức độ' },
  unit: { header: 'Đơn vị' },
  criterion: { header: 'Tiêu chí, số liệu' },
  cell: { header: 'Ô cần sửa', note: 'Bấm vào để đến ô.' },
  message: { header: 'Nội dung và cách sửa' },
  since: { header: 'Từ lúc', note: 'Lần kiểm tra đầu tiên thấy chỗ này.' },
  resolved: { header: 'Hết lúc', note: 'Lần kiểm tra thấy chỗ này đã được sửa.' },
  details: { header: 'Ghi nhớ' },
};
