export const resultsWords = {
  title: 'Kết quả đã chốt',
  banner:
    'Kết quả chốt gần nhất, giữ nguyên dù sau đó sổ có bị sửa; các lần chốt trước nêu ở đầu bảng. Bản đầy đủ là tệp trong thư mục của kỳ, mã SHA-256 ghi ở “Các kỳ” và “Nhật ký” của sổ điều hành',
  headers: {
    key: { header: 'Khóa' },
    part: { header: 'Phần' },
    id: { header: 'Mã' },
    name: { header: 'Nội dung' },
    max: { header: 'Điểm tối đa' },
    excludedLow: { header: 'Không đưa vào đánh giá' },
    excludedHigh: { header: 'Không đưa vào đánh giá (nhiều nhất)' },
    selfLow: { header: 'Tự chấm (chắc chắn)' },
    selfHigh: { header: 'Tự chấm (có thể đạt)' },
    appraisedLow: { header: 'Thẩm định (chắc chắn)' },
    appraisedHigh: { header: 'Thẩm định (có thể đạt)' },
    selfWord: { header: 'Mức, thứ hạng tự chấm' },
    appraisedWord: { header: 'Mức, thứ hạng thẩm định' },
    remark: { header: 'Ghi chú' },
  },
};
