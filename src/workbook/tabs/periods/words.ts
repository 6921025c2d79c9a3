export const periodsWords = {
  title: 'Các kỳ',
  banner: 'Mỗi dòng là một kỳ báo cáo; điền sáu cột đầu rồi chạy “Tạo kỳ báo cáo”',
  headers: {
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
    closedAt: { header: 'Đóng lúc' },
    resultNumber: {
      header: 'Kết quả số',
      note: 'Lần chốt gần nhất; các lần trước ở tab “Kết quả đã chốt” của sổ báo cáo và ở “Nhật ký”.',
    },
    concludedAt: { header: 'Chốt lúc' },
    resultSeal: { header: 'SHA-256 của kết quả đã chốt' },
    resultFile: { header: 'Tệp kết quả đã chốt' },
    reportedAt: { header: 'Báo cáo lúc' },
    reportSeal: { header: 'SHA-256 của kết quả đã báo cáo' },
    reportFile: { header: 'Tệp kết quả đã báo cáo' },
    resultMark: {
      header: 'Dấu của bảng kết quả đã chốt',
      note: 'Để biết tab “Kết quả đã chốt” có bị sửa không.',
    },
    scaleConfirmedBy: { header: 'Người xác nhận thang điểm' },
    scaleConfirmedAt: { header: 'Xác nhận thang điểm lúc' },
    scaleMark: {
      header: 'Dấu của thang điểm đã xác nhận',
      note: 'Để biết thang điểm có bị sửa sau đó không.',
    },
  },
};
