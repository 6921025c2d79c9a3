export const snapshotsWords = {
  title: 'Bản đã nộp',
  banner: 'Bản chương trình giữ lại mỗi lần đơn vị nộp, để biết ô nào thay đổi sau đó. Không sửa, không xóa',
  headers: {
    unit: { header: 'Mã đơn vị' },
    round: { header: 'Lần nộp' },
    at: { header: 'Nộp lúc' },
    part: { header: 'Phần' },
    parts: { header: 'Số phần' },
    content: { header: 'Nội dung' },
    seal: { header: 'Mã niêm phong' },
  },
};
