export const entryWords = {
  headers: {
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
  },
};
