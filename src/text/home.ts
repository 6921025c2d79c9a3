/** The words of the card beside the sheet. */
export const homeTexts = {
  title: 'Sổ điểm CQĐT',
  deadline: 'Thời hạn',
  next: 'Việc tiếp theo',
  nothing: '✔ Không còn việc nào phải làm.',
  board: 'Làm ở “Điều hành” trong menu “Chính quyền điện tử”.',
  refresh: 'Làm mới',
  refreshed: 'Đã đọc lại sổ báo cáo.',
  open: 'Mở sổ báo cáo',
  menuHint: (office: string): string =>
    `Làm tiếp trong menu “Chính quyền điện tử”: “Việc của tôi” (đơn vị) hoặc “Điều hành” (${office}).`,
};
