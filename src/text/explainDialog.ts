/** The words of the dialog "Giải thích điểm". */
export const explainDialogTexts = {
  heading: 'Giải thích điểm',
  criterion: 'Tiêu chí',
  chooseCriterion: 'Chọn tiêu chí…',
  unit: 'Hoặc đơn vị',
  chooseUnit: 'Chọn đơn vị…',
  hint: 'Chọn một tiêu chí hoặc một đơn vị để xem điểm được tính từ dòng nào, số liệu nào, theo quy tắc nào.',
  results: 'Kết quả ở ba bảng điểm',
  rowGone: 'Dòng này không còn trong sổ báo cáo. Chạy “Cập nhật kỳ” để lập lại dòng.',
};
