/** The words of the dialog "Cập nhật kỳ". */
export const updateDialogTexts = {
  heading: (period: string): string => `Cập nhật kỳ ${period}`,
  title: 'Cập nhật kỳ',
  looking: 'Đang so sổ báo cáo với sổ điều hành…',
  nothing: '✔ Sổ báo cáo đã đúng theo sổ điều hành, không phải cập nhật gì.',
  will: 'Sẽ cập nhật',
  keeps: 'Số liệu đơn vị đã nhập được giữ nguyên.',
  left: 'Chủ sở hữu sổ phải làm',
  confirm: 'Cập nhật',
  updating: 'Đang cập nhật sổ báo cáo. Nếu bị ngắt, chạy lại để làm tiếp…',
  updated: 'Đã cập nhật:',
  done: 'Đã cập nhật sổ báo cáo.',
};
