export const figureEntriesWords = {
  title: 'Số liệu chung',
  banner: 'Nhập cột Giá trị ở các dòng của đơn vị mình; các tab tiêu chí tự lấy số từ đây',
  headers: {
    key: { header: 'Mã dòng' },
    unitId: { header: 'Mã đơn vị' },
    unitName: { header: 'Đơn vị' },
    former: { header: 'Không còn yêu cầu' },
    value: { header: 'Giá trị', note: 'Chỉ ghi số nguyên, ví dụ 1.234. Nếu không có thì ghi 0.' },
    valueNote: { header: 'Ghi chú', note: 'Nguồn số liệu hoặc cách tính, nếu cần.' },
    status: { header: 'Trạng thái', note: 'Chương trình ghi mỗi lần tổng hợp.' },
    fix: { header: 'Cần sửa', note: 'Chỗ sai hoặc thiếu và cách sửa. Chương trình ghi mỗi lần tổng hợp.' },
    first: {
      header: 'Giá trị khi tính lần đầu',
      note: 'Chương trình ghi, để biết số liệu có đổi sau đó hay không.',
    },
  },
};
