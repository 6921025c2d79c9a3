export const logWords = {
  title: 'Nhật ký',
  banner: 'Nhật ký các việc đã làm',
  headers: {
    at: { header: 'Thời điểm' },
    who: { header: 'Người thực hiện' },
    action: { header: 'Việc' },
    unit: { header: 'Đơn vị' },
    from: { header: 'Từ' },
    to: { header: 'Thành' },
    details: { header: 'Chi tiết' },
  },
};
