import type { CriterionGroup, Level, Scale } from '../core/model';
import { inferred, published } from './terms';

/** The default that fits every published row of 31/12/2020. */
const levels: readonly Level[] = [
  { name: 'Mức I', from: 0.9 },
  { name: 'Mức II', from: 0.85 },
  { name: 'Mức III', from: 0 },
];

const levelReason = 'Ngưỡng mức I từ 90%, mức II từ 85% khớp mọi dòng kết quả tỉnh công bố ngày 31/12/2020.';

export const scales: readonly Scale[] = [
  {
    id: 'readiness',
    name: 'Điều kiện sẵn sàng',
    max: 50,
    levels,
    grounds: published(`Điểm tối đa 50 theo kết quả tỉnh công bố ngày 31/12/2020. ${levelReason}`),
  },
  {
    id: 'results',
    name: 'Kết quả đạt được',
    max: 100,
    levels,
    grounds: published(`Điểm tối đa 100 theo kết quả tỉnh công bố ngày 31/12/2020. ${levelReason}`),
  },
  {
    id: 'specific',
    name: 'Đặc thù, bổ sung',
    max: 26,
    levels: [],
    grounds: inferred(
      'Mỗi tiêu chí 1 điểm; nhóm này báo cáo bên cạnh, không cộng vào hai thang điểm kia và không xếp mức.',
    ),
  },
];

/** Titles as the dispatch prints them; the lines are those of the text in `docs/sources/`. */
export const groups: readonly CriterionGroup[] = [
  {
    id: '1.I',
    scale: 'readiness',
    title: 'CÁC TIÊU CHÍ VỀ CƠ SỞ HẠ TẦNG THÔNG TIN',
    shortTitle: 'Hạ tầng thông tin',
    source: 59,
  },
  {
    id: '1.II',
    scale: 'readiness',
    title: 'CÁC TIÊU CHÍ VỀ NHÂN LỰC CNTT',
    shortTitle: 'Nhân lực CNTT',
    source: 96,
  },
  {
    id: '1.III',
    scale: 'readiness',
    title: 'CÁC TIÊU CHÍ VỀ MÔI TRƯỜNG CHÍNH SÁCH',
    shortTitle: 'Môi trường chính sách',
    source: 111,
  },
  {
    id: '2.I',
    scale: 'results',
    title: 'ĐÁNH GIÁ MỨC ĐỘ HIỆN DIỆN (tính minh bạch)',
    shortTitle: 'Mức độ hiện diện',
    source: 127,
  },
  {
    id: '2.II',
    scale: 'results',
    title: 'ĐÁNH GIÁ MỨC ĐỘ TƯƠNG TÁC',
    shortTitle: 'Mức độ tương tác',
    source: 193,
  },
  {
    id: '2.III',
    scale: 'results',
    title: 'ĐÁNH GIÁ MỨC ĐỘ GIAO DỊCH',
    shortTitle: 'Mức độ giao dịch',
    source: 241,
  },
  {
    id: '2.IV',
    scale: 'results',
    title: 'ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI',
    shortTitle: 'Mức độ chuyển đổi',
    source: 267,
  },
  {
    id: '3.I',
    scale: 'specific',
    title: 'CÁC TIÊU CHÍ VỀ CƠ SỞ HẠ TẦNG THÔNG TIN (BỔ SUNG)',
    shortTitle: 'Hạ tầng (bổ sung)',
    source: 277,
  },
  {
    id: '3.II',
    scale: 'specific',
    title: 'CÁC TIÊU CHÍ VỀ NHÂN LỰC CNTT (BỔ SUNG)',
    shortTitle: 'Nhân lực (bổ sung)',
    source: 287,
  },
  {
    id: '3.III',
    scale: 'specific',
    title: 'CÁC TIÊU CHÍ VỀ MÔI TRƯỜNG CHÍNH SÁCH (BỔ SUNG)',
    shortTitle: 'Chính sách (bổ sung)',
    source: 291,
  },
  {
    id: '3.IV',
    scale: 'specific',
    title: 'ĐÁNH GIÁ MỨC ĐỘ TƯƠNG TÁC (BỔ SUNG)',
    shortTitle: 'Tương tác (bổ sung)',
    source: 297,
  },
  {
    id: '3.V',
    scale: 'specific',
    title: 'ĐÁNH GIÁ MỨC ĐỘ GIAO DỊCH (BỔ SUNG)',
    shortTitle: 'Giao dịch (bổ sung)',
    source: 307,
  },
];
