export const figuresWords = {
  title: 'Số liệu chung',
  banner: 'Số liệu chung: mỗi số liệu nhập một lần, dùng cho nhiều tiêu chí',
  headers: {
    id: { header: 'Mã' },
    name: { header: 'Số liệu' },
    unit: { header: 'Đơn vị tính' },
    scope: { header: 'Phạm vi' },
    enteredBy: { header: 'Nơi nhập', note: 'Mã đơn vị hoặc mã nhóm đơn vị.' },
    appliesTo: { header: 'Áp dụng cho' },
    atMost: { header: 'Không lớn hơn', note: 'Mã các số liệu cùng phạm vi.' },
    sumsTo: { header: 'Cộng lại bằng', note: 'Mã số liệu toàn huyện.' },
    basis: { header: 'Căn cứ' },
    reason: { header: 'Lý do' },
  },
};
