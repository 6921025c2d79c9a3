export const submissionsWords = {
  title: 'Nộp báo cáo',
  banner: 'Mỗi đơn vị một dòng: theo dõi tiến độ và đánh dấu Nộp khi đã nhập xong',
  headers: {
    id: { header: 'Mã đơn vị' },
    kind: { header: 'Loại' },
    groups: { header: 'Nhóm' },
    former: { header: 'Không còn tham gia' },
    name: { header: 'Đơn vị' },
    submit: {
      header: 'Nộp',
      note: 'Đơn vị đánh dấu vào ô này khi đã nhập xong. Còn lỗi hoặc còn chỗ trống chưa giải trình thì chưa được tính; sửa xong sẽ tự được tính.',
    },
    state: { header: 'Trạng thái nộp', note: 'Chương trình ghi mỗi lần kiểm tra, tổng hợp.' },
    answer: {
      header: 'Phản hồi cho đơn vị',
      note: 'Vì sao chưa nộp được, bị trả lại điều gì, cần làm gì tiếp.',
    },
    nextStep1: {
      header: 'Việc nên làm 1',
      note: 'Ba việc đáng làm trước, nhiều điểm nhất đứng đầu; bấm vào để đến ô. Các việc khác ở tab “Điểm còn có thể lấy”.',
    },
    nextStep2: { header: 'Việc nên làm 2' },
    nextStep3: { header: 'Việc nên làm 3' },
    liveShare: { header: 'Tiến độ (tính ngay)', note: 'Công thức: phần đã trả lời.' },
    liveLeft: { header: 'Dòng còn lại (tính ngay)', note: 'Công thức: đổi ngay khi đơn vị nhập.' },
    liveDone: {
      header: 'Dòng đã trả lời (tính ngay)',
      note: 'Có số liệu, có giải trình, không áp dụng, hoặc đơn vị khác đã báo cáo. Công thức: đổi ngay khi nhập.',
    },
    folder: {
      header: 'Thư mục minh chứng',
      note: (office: string): string =>
        `Chỉ đơn vị và ${office} mở được. Tải tệp lên đây, tên tệp bắt đầu bằng mã tiêu chí, ví dụ “1.I.5 HĐ 12.pdf”; hoặc đặt vào thư mục con của tiêu chí.`,
    },
    deadline: { header: 'Hạn nộp' },
    submittedAt: { header: 'Nộp lúc', note: 'Lúc chương trình ghi nhận báo cáo đang được tính.' },
    seal: {
      header: 'Mã niêm phong',
      note: 'Tính từ các ô và tệp minh chứng khi nộp. Đơn vị ghi lại mã này; số liệu hoặc tệp khác đi thì mã khác đi.',
    },
    signedSheet: {
      header: 'Phiếu đã ký',
      note: 'Sau khi nộp, đơn vị ký phiếu tự đánh giá (ký tay rồi quét, hoặc ký số), tải lên thư mục minh chứng của mình, tên tệp bắt đầu bằng “Phiếu tự đánh giá”. Chương trình so mã niêm phong in trên phiếu với bản đã nộp sau khi chạy “Đọc bản quét”.',
    },
    note: { header: 'Trao đổi của đơn vị' },
    assigned: { header: 'Số dòng được giao' },
    entered: { header: 'Đã nhập' },
    valid: { header: 'Đủ và đúng' },
    explained: { header: 'Có giải trình' },
    notApplicable: { header: 'Không áp dụng' },
    errors: { header: 'Lỗi' },
    warnings: { header: 'Cần xem lại' },
    points: { header: 'Tỷ lệ điểm tự chấm', note: 'Tỷ lệ điểm chắc chắn đạt trên số điểm được giao.' },
    overclaim: {
      header: 'Tự chấm cao hơn thẩm định',
      note: 'Phần điểm tự chấm không được thẩm định công nhận, trên các dòng đã thẩm định.',
    },
    openPoints: {
      header: 'Điểm của huyện còn có thể lấy',
      note: 'Điểm của huyện còn chờ ở các dòng của đơn vị; chi tiết ở tab “Điểm còn có thể lấy”.',
    },
    decision: {
      header: (office: string): string => `Quyết định của ${office}`,
      note: 'Chọn sau khi cột Trạng thái nộp ghi là đã nộp. Trả lại lần nữa thì sửa cột Ý kiến, hoặc xóa rồi chọn lại. Xóa “Chấp nhận” là bỏ chấp nhận.',
    },
    reply: {
      header: (office: string): string => `Ý kiến của ${office}`,
      note: 'Lý do trả lại, hiện ở cột Phản hồi cho đơn vị.',
    },
    extendedTo: {
      header: 'Cho nhập đến hết ngày',
      note: 'Đơn vị được nhập và nộp đến hết ngày này dù kỳ đã đóng, và không bị tính trễ hạn. Kỳ đã đóng thì ghi xong phải chạy “Sửa phân quyền”.',
    },
    selfAppraised: { header: 'Tự thẩm định' },
    memory: { header: 'Ghi nhớ của chương trình' },
  },
};
