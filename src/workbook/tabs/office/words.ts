export const officeWords = {
  title: 'Đơn vị tổng hợp',
  banner: 'Đơn vị tổng hợp và điều hành các kỳ báo cáo. Sửa ở đây trước khi tạo kỳ',
  headers: {
    id: {
      header: 'Mã đơn vị',
      note: 'Đúng như cột “Mã” của tab “Đơn vị”. Người của đơn vị này điều hành các kỳ báo cáo.',
    },
    name: { header: 'Tên', note: 'Tên đầy đủ, như ghi trong văn bản.' },
    shortName: { header: 'Tên gọi tắt', note: 'Các tab, màn hình và thông báo gọi đơn vị bằng tên này.' },
    superior: { header: 'Cơ quan chủ quản', note: 'Cơ quan cấp trên, ghi ở đầu văn bản.' },
    addressee: { header: 'Nơi nhận báo cáo' },
    place: { header: 'Địa danh', note: 'Ghi trước ngày, tháng của văn bản.' },
    sign: { header: 'Ký hiệu', note: 'Ký hiệu của đơn vị trong số văn bản, ví dụ VX trong 12/UBND-VX.' },
  },
};
