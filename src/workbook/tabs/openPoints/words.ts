export const openPointsWords = {
  title: 'Điểm còn có thể lấy',
  banner:
    'Điểm của huyện còn có thể lấy ở từng dòng, nhiều trước, ít sau, và việc cần làm tiếp; chương trình ghi mỗi lần tổng hợp',
  headers: {
    position: { header: 'Thứ tự' },
    unit: { header: 'Đơn vị' },
    criterion: { header: 'Tiêu chí' },
    points: {
      header: 'Điểm còn có thể lấy',
      note: 'Phần điểm còn mở của tiêu chí (có thể đạt trừ chắc chắn), chia cho các dòng còn mở theo mức mỗi dòng còn làm đổi được số liệu của huyện.',
    },
    cell: { header: 'Ô cần nhập', note: 'Bấm vào để đến ô.' },
    state: { header: 'Trạng thái' },
    todo: { header: 'Việc cần làm tiếp' },
  },
};
