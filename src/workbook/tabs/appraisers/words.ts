export const appraisersWords = {
  title: 'Thẩm định',
  banner: 'Nơi thẩm định số liệu của từng đơn vị',
  headers: {
    unit: { header: 'Đơn vị' },
    unitName: { header: 'Tên đơn vị' },
    appraiser: {
      header: 'Nơi thẩm định',
      note: (office: string): string =>
        `Mã đơn vị thẩm định. Số liệu của chính ${office} nên do đơn vị khác thẩm định.`,
    },
    note: { header: 'Ghi chú' },
  },
};
