export const periodCardWords = {
  title: 'Kỳ báo cáo',
  banner: 'Bản sao dòng của kỳ này trong sổ điều hành; chương trình tự cập nhật',
  headers: {
    officeId: { header: 'Mã đơn vị tổng hợp' },
    officeName: { header: 'Tên đơn vị tổng hợp' },
    officeShortName: { header: 'Tên gọi tắt của đơn vị tổng hợp' },
    officeSuperior: { header: 'Cơ quan chủ quản' },
    officeAddressee: { header: 'Nơi nhận báo cáo' },
    officePlace: { header: 'Địa danh' },
    officeSign: { header: 'Ký hiệu' },
    compiledAt: { header: 'Tổng hợp lúc' },
    compiledMark: { header: 'Phiên bản số liệu đã tổng hợp' },
  },
};
