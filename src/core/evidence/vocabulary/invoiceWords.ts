/** The words of invoices. */

export const sellerWords = [
  'đơn vị bán hàng',
  'tên người bán',
  'người bán',
  'đơn vị bán',
  'tên đơn vị bán hàng',
  'công ty bán',
];

export const taxCodeWords = ['mã số thuế', 'MST'];

export const chargeWords = [
  'kỳ cước',
  'cước tháng',
  'cước kỳ',
  'kỳ thanh toán',
  'tháng cước',
  'kỳ hoá đơn',
  'internet tháng',
  'cước',
];

export const invoiceDayWords = ['ngày lập', 'ngày hoá đơn', 'ngày xuất', 'ngày'];

/** Before "số", they make of it the number of something else. */
export const otherNumberWords = ['mã', 'mẫu', 'tổng', 'một', 'hệ', 'đa', 'dân'];
