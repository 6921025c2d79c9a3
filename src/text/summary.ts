import type { ReportingPeriod } from '../core/model';
import type { Known } from '../core/summary/model';
import { formatNumber } from './format';

/** The words of `Tổng hợp` and `Xếp hạng xã`. */

const ledgers = [
  'Tự chấm (chắc chắn)',
  'Tự chấm (có thể đạt)',
  'Thẩm định (chắc chắn)',
  'Thẩm định (có thể đạt)',
  'Tỉnh công nhận',
  'Thẩm định − tự chấm',
  'Tỉnh − thẩm định',
] as const;

/** Headers of the three tables, fourteen columns each. The official table is the province's own, with what is still possible beside it. */
export const summaryHeaders = {
  official: [
    'Mã',
    'Nội dung',
    'Điểm tối đa',
    'Số điểm không đưa vào đánh giá',
    'Số điểm tối đa cần thực hiện',
    'Số điểm thực hiện',
    'Tỷ lệ thực hiện',
    'Số điểm thực hiện được quy đổi',
    'Xếp hạng mức độ',
    'Có thể đạt: số điểm',
    'Có thể đạt: tỷ lệ',
    'Có thể đạt: quy đổi',
    'Có thể đạt: mức độ',
    'Cộng từ',
  ],
  groups: [
    'Mã',
    'Nhóm tiêu chí',
    'Điểm tối đa',
    'Không đưa vào đánh giá',
    'Điểm cần thực hiện',
    ...ledgers,
    'Còn có thể lấy',
    'Lý do chênh lệch',
  ],
  criteria: [
    'Mã',
    'Tiêu chí',
    'Điểm tối đa',
    'Không đưa vào đánh giá',
    'Số liệu của huyện',
    ...ledgers,
    'Dòng đã nhập / được giao',
    'Lý do chênh lệch; ghi chú',
  ],
} as const;

export const summaryTexts = {
  notCompiled: (office: string): string => `Chưa tổng hợp. ${office} chạy “Tổng hợp” để có kết quả.`,
  title: (period: ReportingPeriod): string =>
    `TỔNG HỢP ĐIỂM CHÍNH QUYỀN ĐIỆN TỬ – ${period.name.toUpperCase()}`,
  asOf: (time: string, mark: string, provisional: boolean): string =>
    `Tổng hợp lúc ${time}; phiên bản số liệu ${mark}${provisional ? ' – TẠM TÍNH: còn dòng chưa nhập hoặc chưa quyết định' : ''}`,
  hints: [
    '“Chắc chắn” là số đạt theo số liệu hiện có; “có thể đạt” là mức cao nhất nếu phần còn thiếu được bổ sung đầy đủ.',
    'Nhóm đặc thù, bổ sung được báo cáo riêng, không cộng vào hai thang điểm kia. Bảng I cộng từ bảng II, bảng II cộng từ bảng III; từng dòng xem bằng “Giải thích điểm”.',
  ],
  scales: 'I. KẾT QUẢ THEO THANG ĐIỂM',
  groups: 'II. KẾT QUẢ THEO NHÓM TIÊU CHÍ',
  charts: 'BIỂU ĐỒ',
  criteria: 'III. KẾT QUẢ THEO TIÊU CHÍ',
  provisional: 'Tạm tính',
  addedFrom: (
    groups: readonly string[],
    { undecided, known }: { readonly undecided: boolean; readonly known?: string },
  ): string =>
    [
      groups.join(' + '),
      ...(known === undefined ? [] : [known]),
      ...(undecided ? ['tỷ lệ lấy cả hai khả năng của tiêu chí chờ quyết định không áp dụng'] : []),
    ].join('; '),
  nothingKnown: { appraised: 'Chưa thẩm định', province: 'Tỉnh chưa công nhận' },
  known: {
    appraised: ({ done, of }: Known): string =>
      done === of
        ? `đã thẩm định hết ${formatNumber(of)} dòng`
        : `mới thẩm định ${formatNumber(done)}/${formatNumber(of)} dòng`,
    province: ({ done, of }: Known): string =>
      done === of
        ? `tỉnh đã công nhận cả ${formatNumber(of)} tiêu chí`
        : `tỉnh mới công nhận ${formatNumber(done)}/${formatNumber(of)} tiêu chí`,
  },
  pointsByGroup: 'Điểm theo nhóm tiêu chí',
  completenessByUnit: 'Mức hoàn thành của từng đơn vị',
};

export const rankingTexts = {
  unranked: 'chưa xếp hạng được',
  allOpen: 'Chưa xếp hạng được: số liệu chắc chắn chưa đủ để phân biệt với xã nào',
  notAppraised: 'chưa thẩm định',
  by: { self: 'Tự chấm', appraised: 'Thẩm định' },
  changesWith: (count: number): string => `còn đổi chỗ được với ${formatNumber(count)} xã`,
};
