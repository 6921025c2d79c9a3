export const weightsWords = {
  title: 'Thang điểm',
  banner: (office: string): string =>
    `Thang điểm: điểm tối đa, cách chấm và ngưỡng; ${office} sửa khi có văn bản của tỉnh`,
  headers: {
    kind: { header: 'Loại' },
    id: { header: 'Mã' },
    belongsTo: { header: 'Thuộc' },
    name: { header: 'Tên' },
    shortName: { header: 'Tên ngắn' },
    max: { header: 'Điểm tối đa' },
    method: { header: 'Cách chấm' },
    thresholds: {
      header: 'Ngưỡng',
      note: 'Theo chỉ tiêu: một số, ví dụ 12. Theo bậc: số: tỷ lệ điểm, ví dụ 1: 50%; 4: 100%. Dòng thang điểm: tên mức: tỷ lệ tối thiểu, ví dụ Mức I: 90%; Mức II: 85%; Mức III: 0%.',
    },
    excluded: {
      header: 'Không đưa vào đánh giá (lý do)',
      note: 'Ghi lý do thì tiêu chí không được đưa vào đánh giá trong kỳ này. Để trống là có đánh giá.',
    },
    province: {
      header: 'Điểm tỉnh công nhận',
      note: (office: string): string => `${office} nhập khi tỉnh công bố kết quả.`,
    },
    change: {
      header: 'Khác thang lập sẵn',
      note: 'Chương trình ghi mỗi lần tổng hợp: chỗ nào khác thang điểm lập sẵn.',
    },
    basis: { header: 'Căn cứ' },
    reason: { header: 'Lý do' },
    source: { header: 'Dòng công văn' },
  },
};
