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
    superiorSign: {
      header: 'Ký hiệu cơ quan chủ quản',
      note: 'Trong số văn bản của cơ quan chủ quản, ví dụ UBND trong 12/BC-UBND.',
    },
    superiorCapacity: {
      header: 'Quyền hạn, chức vụ người ký của cơ quan chủ quản',
      note: 'Mỗi dòng một ý (xuống dòng hoặc dấu “;”), ví dụ: TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH.',
    },
    superiorSigner: { header: 'Người ký của cơ quan chủ quản', note: 'Họ tên, không ghi học hàm, học vị.' },
    capacity: {
      header: 'Chức vụ người ký của đơn vị',
      note: 'Ví dụ: TRƯỞNG PHÒNG; hoặc KT. TRƯỞNG PHÒNG; PHÓ TRƯỞNG PHÒNG.',
    },
    signer: { header: 'Người ký của đơn vị', note: 'Họ tên, không ghi học hàm, học vị.' },
    recipients: {
      header: 'Nơi nhận báo cáo và bản sao',
      note: 'Mỗi nơi một dòng hoặc cách nhau bằng “;”, ghi cả mục đích, ví dụ: Như trên; Sở Thông tin và Truyền thông (để b/c). Dòng “Lưu” tự thêm.',
    },
    drafter: { header: 'Ký hiệu người soạn thảo', note: 'Đứng cuối dòng “Lưu: VT, …”.' },
  },
};
