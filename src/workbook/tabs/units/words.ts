export const unitsWords = {
  title: 'Đơn vị',
  banner: 'Đơn vị và nhóm đơn vị tham gia báo cáo',
  headers: {
    id: { header: 'Mã', note: 'Mã ngắn, không đổi giữa các kỳ.' },
    name: { header: 'Tên' },
    kind: { header: 'Loại' },
    groups: { header: 'Thuộc nhóm', note: 'Mã nhóm; nhiều nhóm ngăn cách bằng “;”.' },
    aliases: {
      header: 'Cách viết khác',
      note: 'Các cách viết tên trong công văn, ngăn cách bằng “;”. Dùng để nhận ra đơn vị chủ trì.',
    },
    people: {
      header: 'Tài khoản Google',
      note: (office: string): string =>
        `Địa chỉ thư của người nhập, ngăn cách bằng “;”. Để trống nếu đơn vị chưa có tài khoản: ${office} nhập thay.`,
    },
    mailbox: {
      header: 'Hộp thư công vụ',
      note: 'Địa chỉ để gửi thư cho đơn vị; không dùng để chia sẻ sổ, thư mục và không được sửa ô nào. Người nhập ghi ở cột “Tài khoản Google”.',
    },
    basis: { header: 'Căn cứ' },
    reason: { header: 'Lý do' },
  },
};
