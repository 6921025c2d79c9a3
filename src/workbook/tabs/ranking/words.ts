export const rankingWords = {
  title: 'Xếp hạng xã',
  banner:
    'Xếp hạng xã, thị trấn theo điểm chắc chắn của các tiêu chí cấp xã: theo điểm thẩm định khi các dòng của xã đã thẩm định hết, trước đó theo điểm tự chấm; bằng điểm thì xét minh chứng, thời điểm nộp, rồi tên. Đây là cách tính của nhóm xây dựng, chưa phải xếp hạng chính thức theo Phụ lục III Quyết định 1784/QĐ-UBND',
  headers: {
    position: { header: 'Thứ tự' },
    name: { header: 'Xã, thị trấn' },
    converted: { header: 'Điểm quy đổi (chắc chắn)' },
    convertedHigh: { header: 'Điểm quy đổi (có thể đạt)' },
    rate: { header: 'Tỷ lệ (chắc chắn)' },
    rateHigh: { header: 'Tỷ lệ (có thể đạt)' },
    rank: {
      header: 'Khoảng thứ hạng',
      note: 'Thứ hạng tốt nhất và thấp nhất còn có thể có. Còn có thể ở mọi thứ hạng thì chưa xếp hạng.',
    },
    by: { header: 'Xếp theo' },
    appraisedRank: { header: 'Thứ hạng thẩm định' },
    appraisedPoints: { header: 'Điểm thẩm định' },
    selfRank: { header: 'Thứ hạng tự chấm' },
    selfPoints: { header: 'Điểm tự chấm' },
    evidence: { header: 'Dòng có minh chứng', note: 'Trên số dòng đã nhập; xét khi bằng điểm.' },
    submittedAt: { header: 'Nộp lúc', note: 'Xét khi bằng điểm và bằng minh chứng.' },
    remark: { header: 'Ghi chú' },
    pending: {
      header: 'Việc có thể làm đổi thứ tự',
      note: 'Những dòng mà riêng một dòng, nếu được quyết định có lợi, đủ đưa xã vượt xã xếp ngay trên.',
    },
  },
};
