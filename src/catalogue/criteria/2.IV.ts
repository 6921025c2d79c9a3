import type { Criterion } from '../../core/model';
import {
  allOrNothing,
  criterion,
  decision,
  dossierCodes,
  entered,
  inferred,
  linear,
  part,
  report,
  url,
  yesNo,
} from '../terms';

export const criteria: readonly Criterion[] = [
  criterion({
    id: '2.IV.1',
    source: 268,
    title: 'Có ứng dụng mẫu biểu điện tử dùng chung cấp huyện',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Phối hợp với các cơ quan, đơn vị trực thuộc UBND huyện đăng tải các biểu mẫu điện tử dùng chung lên trang TTĐT huyện',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url]],
    grounds: inferred(
      'Tên tiêu chí hỏi “Có ứng dụng” hay không; biểu mẫu đã đăng trên Trang TTĐT huyện thì đạt.',
    ),
    sourceNote:
      'Tên tiêu chí nói ứng dụng mẫu biểu điện tử dùng chung, nội dung thực hiện chỉ nói đăng biểu mẫu lên Trang TTĐT huyện.',
  }),
  criterion({
    id: '2.IV.2',
    source: 269,
    title:
      'Có ứng dụng quản lý người dùng và đăng nhập một lần cho tất cả các phần mềm ứng dụng tại UBND cấp huyện (một cửa, DVC TT, QLHSCV&ĐHTN, email, dữ liệu VBQPPL và các ứng dụng chuyên ngành khác....)',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Triển khai tập huấn, hướng dẫn sử dụng cho các cơ quan, đơn vị, địa phương sử dụng hệ thống SSO',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url], [decision]],
    grounds: inferred(
      'Tên tiêu chí hỏi “Có ứng dụng” đăng nhập một lần hay không và yêu cầu cho “tất cả các phần mềm”, nên tính Có hoặc Không. Minh chứng là địa chỉ hệ thống hoặc văn bản tổ chức tập huấn.',
    ),
    sourceNote:
      'Tên tiêu chí xét việc ứng dụng cho tất cả các phần mềm, nội dung thực hiện chỉ nói tập huấn, hướng dẫn sử dụng hệ thống SSO.',
  }),
  criterion({
    id: '2.IV.3',
    source: 270,
    title:
      'Tỷ lệ hồ sơ nộp qua DVC trực tuyến mức độ 3 và 4 liên thông từ cấp xã lên cấp huyện/ Tổng số hồ sơ TTHC liên thông từ cấp xã - huyện nhận được tại cấp xã',
    leadText: 'Trung tâm HCC huyện',
    work: 'Tổng hợp, báo cáo tỷ lệ số hồ sơ TTHC qua DVC TT mức độ 3 và 4 liên thông từ cấp xã lên cấp huyện (Kèm theo mã số hồ sơ)',
    measure: part(
      entered('Số hồ sơ nộp qua DVC trực tuyến mức độ 3 và 4 liên thông từ cấp xã lên cấp huyện trong kỳ'),
      entered('Tổng số hồ sơ TTHC liên thông từ cấp xã - huyện nhận được tại cấp xã trong kỳ'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report, dossierCodes]],
    grounds: inferred(
      'Trung tâm HCC tổng hợp một tỷ lệ cho toàn huyện; công văn yêu cầu báo cáo kèm mã số hồ sơ, không nêu ngưỡng, nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Mẫu số là hồ sơ nhận được tại cấp xã nhưng chỉ giao Trung tâm HCC huyện; Trung tâm phải lấy số liệu từ các xã, thị trấn.',
  }),
  criterion({
    id: '2.IV.4',
    source: 271,
    title:
      'Tỷ lệ hồ sơ nộp qua DVC trực tuyến mức độ 3 và 4 liên thông từ cấp huyện lên cấp tỉnh/ Tổng số hồ sơ TTHC liên thông từ cấp huyện - tỉnh nhận được tại cấp huyện',
    leadText: 'Trung tâm HCC huyện',
    work: 'Tổng hợp, báo cáo tỷ lệ số hồ sơ TTHC qua DVC TT mức độ 3 và 4 liên thông từ cấp huyện lên cấp tỉnh (Kèm theo mã số hồ sơ)',
    measure: part(
      entered('Số hồ sơ nộp qua DVC trực tuyến mức độ 3 và 4 liên thông từ cấp huyện lên cấp tỉnh trong kỳ'),
      entered('Tổng số hồ sơ TTHC liên thông từ cấp huyện - tỉnh nhận được tại cấp huyện trong kỳ'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report, dossierCodes]],
    grounds: inferred(
      'Trung tâm HCC nhận hồ sơ liên thông huyện - tỉnh nên tự có đủ tử số và mẫu số; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
  }),
  criterion({
    id: '2.IV.5',
    source: 272,
    title:
      'Tỷ lệ hồ sơ nộp qua DVC trực tuyến mức độ 3 và 4 liên thông cả 3 cấp (từ cấp xã lên cấp huyện và lên cấp tỉnh)/ Tổng số hồ sơ TTHC liên thông 3 cấp nhận được tại cấp xã',
    leadText: 'Trung tâm HCC huyện',
    work: 'Tổng hợp, báo cáo tỷ lệ số hồ sơ nộp qua DVC trực tuyến mức độ 3 và 4 liên thông cả 3 cấp (từ cấp xã lên cấp huyện và lên cấp tỉnh; kèm theo mã số hồ sơ)',
    measure: part(
      entered('Số hồ sơ nộp qua DVC trực tuyến mức độ 3 và 4 liên thông cả 3 cấp trong kỳ'),
      entered('Tổng số hồ sơ TTHC liên thông 3 cấp nhận được tại cấp xã trong kỳ'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report, dossierCodes]],
    grounds: inferred(
      'Trung tâm HCC tổng hợp hồ sơ liên thông 3 cấp của toàn huyện thành một tỷ lệ; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Mẫu số là hồ sơ nhận được tại cấp xã nhưng chỉ giao Trung tâm HCC huyện; Trung tâm phải lấy số liệu từ các xã, thị trấn.',
  }),
];
