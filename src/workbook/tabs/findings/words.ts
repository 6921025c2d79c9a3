export const findingsWords = {
  title: 'Kiểm tra',
  banner: 'Những chỗ cần sửa, nặng trước, nhẹ sau; bấm vào ô để đến nơi cần sửa',
  headers: {
    key: { header: 'Mã' },
    severity: { header: 'Mức độ' },
    unit: { header: 'Đơn vị' },
    criterion: { header: 'Tiêu chí, số liệu' },
    cell: { header: 'Ô cần sửa', note: 'Bấm vào để đến ô.' },
    message: { header: 'Nội dung và cách sửa' },
    since: { header: 'Từ lúc', note: 'Lần kiểm tra đầu tiên thấy chỗ này.' },
    resolved: { header: 'Hết lúc', note: 'Lần kiểm tra thấy chỗ này đã được sửa.' },
    details: { header: 'Ghi nhớ' },
  },
};
