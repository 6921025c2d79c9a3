export const summaryWords = {
  title: 'Tổng hợp',
};
