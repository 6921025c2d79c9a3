import type { Criterion } from '../../core/model';
import {
  allOrNothing,
  common,
  criterion,
  entered,
  frequency,
  inferred,
  linear,
  manual,
  part,
  reportMonthly,
  softwareList,
  stated,
  yesNo,
} from '../terms';

export const criteria: readonly Criterion[] = [
  criterion({
    id: '3.IV.1',
    source: 298,
    title: 'Tần suất sử dụng hộp thư điện tử cơ quan',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Thống kê, báo cáo tần suất sử dụng hộp thư điện tử cơ quan hàng tháng',
    measure: frequency('Số lần sử dụng hộp thư điện tử của cơ quan bình quân mỗi tháng trong kỳ'),
    aggregation: 'single',
    scoring: manual,
    evidence: [[reportMonthly]],
    grounds: inferred(
      'Công văn yêu cầu thống kê tần suất hàng tháng nhưng không nêu bao nhiêu lần là đủ nên người thẩm định cho điểm.',
    ),
    sourceNote:
      'Công văn không nói “sử dụng” là đăng nhập, gửi hay nhận thư; đơn vị báo cáo cần ghi rõ cách đếm.',
  }),
  criterion({
    id: '3.IV.2',
    source: 299,
    title: 'Tần suất sử dụng hộp thư điện tử của thủ trưởng cơ quan',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Thống kê, báo cáo tần suất sử dụng hộp thư điện tử của thủ trưởng cơ quan hàng tháng',
    measure: frequency('Số lần sử dụng hộp thư điện tử của thủ trưởng cơ quan bình quân mỗi tháng trong kỳ'),
    aggregation: 'single',
    scoring: manual,
    evidence: [[reportMonthly]],
    grounds: inferred(
      'Như 3.IV.1: thống kê hàng tháng, không có ngưỡng trong công văn nên người thẩm định cho điểm. Mức “04 lần/ ngày” của 2.II.15 và 2.II.17 không đặt cho tiêu chí này.',
    ),
    sourceNote:
      'Công văn không nói “sử dụng” là đăng nhập, gửi hay nhận thư; đơn vị báo cáo cần ghi rõ cách đếm. Tên tiêu chí cũng không nói “thủ trưởng cơ quan” là lãnh đạo UBND huyện hay thủ trưởng từng cơ quan.',
  }),
  criterion({
    id: '3.IV.3',
    source: 300,
    title: 'Tỷ lệ đơn thư được cập nhật vào Phần mềm quản lý đơn thư, khiếu nại và tố cáo',
    leadText: 'Ban tiếp công dân huyện',
    work: '100% đơn thư được cập nhật vào Phần mềm quản lý đơn thư, khiếu nại và tố cáo',
    measure: part(
      entered('Số đơn thư được cập nhật vào Phần mềm quản lý đơn thư, khiếu nại và tố cáo trong kỳ'),
      entered('Tổng số đơn thư Ban Tiếp công dân huyện tiếp nhận trong kỳ'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [],
    grounds: stated(
      'Nội dung thực hiện yêu cầu “100% đơn thư được cập nhật”: đủ điểm khi đạt 100%, dưới mức đó theo tỷ lệ.',
    ),
  }),
  criterion({
    id: '3.IV.4',
    source: 301,
    title: 'Số lượng cuộc họp được đăng ký qua Phần mềm Đăng ký xếp lịch và phát hành Giấy mời qua mạng',
    leadText: 'Các cơ quan, đơn vị trực thuộc UBND huyện',
    work: '100% cuộc họp được đăng ký qua Phần mềm Đăng ký xếp lịch và phát hành Giấy mời qua mạng',
    measure: part(
      entered(
        'Số cuộc họp do đơn vị tổ chức đã đăng ký qua Phần mềm Đăng ký xếp lịch và phát hành Giấy mời qua mạng',
      ),
      entered('Tổng số cuộc họp do đơn vị tổ chức trong kỳ'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [],
    grounds: stated(
      'Nội dung thực hiện yêu cầu “100% cuộc họp được đăng ký” nên tính tỷ lệ trên tổng số cuộc họp, cộng của các đơn vị; đủ điểm khi đạt 100%.',
    ),
    sourceNote:
      'Tên tiêu chí ghi “Số lượng cuộc họp” trong khi nội dung thực hiện đặt mức 100%, tức một tỷ lệ.',
  }),
  criterion({
    id: '3.IV.5',
    source: 302,
    title: 'Tỷ lệ CC, VC cập nhật vào Phần mềm quản lý cán bộ công chức',
    leadText: 'Phòng Nội vụ',
    work: '100% CC, VC cập nhật vào Phần mềm quản lý cán bộ công chức',
    measure: part(
      entered('Số công chức, viên chức đã được cập nhật vào Phần mềm quản lý cán bộ công chức'),
      common(
        'Tổng số công chức, viên chức phải quản lý trong Phần mềm quản lý cán bộ công chức',
        'districtPersonnel',
      ),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [],
    grounds: stated(
      'Nội dung thực hiện yêu cầu “100% CC, VC cập nhật vào Phần mềm”: đủ điểm khi đạt 100%, dưới mức đó theo tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí ghi “CC, VC”, không nhắc cán bộ, dù phần mềm mang tên quản lý cán bộ công chức; cũng không nói có tính công chức cấp xã hay không.',
  }),
  criterion({
    id: '3.IV.6',
    source: 303,
    title: 'Tỷ lệ CC, VC nhập đầy đủ dữ liệu vào Phần mềm quản lý cán bộ công chức',
    leadText: 'Phòng Nội vụ',
    work: '100% CC, VC nhập đầy đủ dữ liệu vào Phần mềm quản lý cán bộ công chức',
    measure: part(
      entered('Số công chức, viên chức đã nhập đầy đủ dữ liệu vào Phần mềm quản lý cán bộ công chức'),
      common(
        'Tổng số công chức, viên chức phải quản lý trong Phần mềm quản lý cán bộ công chức',
        'districtPersonnel',
      ),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [],
    grounds: stated(
      'Nội dung thực hiện yêu cầu “100% CC, VC nhập đầy đủ dữ liệu”: đủ điểm khi đạt 100%, cùng mẫu số với 3.IV.5.',
    ),
    sourceNote:
      'Tên tiêu chí ghi “CC, VC”, không nhắc cán bộ, dù phần mềm mang tên quản lý cán bộ công chức; cũng không nói có tính công chức cấp xã hay không.',
  }),
  criterion({
    id: '3.IV.7',
    source: 304,
    title: 'Tỷ lệ dữ liệu biến động CC, VC cập nhật kịp thời vào phần mềm quản lý cán bộ công chức',
    leadText: 'Phòng Nội vụ',
    work: '100% dữ liệu biến động CC, VC cập nhật kịp thời vào phần mềm quản lý cán bộ công chức',
    measure: part(
      entered(
        'Số trường hợp biến động công chức, viên chức được cập nhật kịp thời vào phần mềm quản lý cán bộ công chức trong kỳ',
      ),
      entered('Tổng số trường hợp biến động công chức, viên chức phát sinh trong kỳ'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [],
    grounds: stated(
      'Nội dung thực hiện yêu cầu “100% dữ liệu biến động CC, VC cập nhật kịp thời”: đủ điểm khi đạt 100%, dưới mức đó theo tỷ lệ.',
    ),
    sourceNote: 'Công văn không nói sau bao nhiêu ngày thì còn là “kịp thời”.',
  }),
  criterion({
    id: '3.IV.8',
    source: 305,
    title: 'Phần mềm báo cáo số liệu kinh tế xã hội',
    leadText: 'Phòng Tài chính - KH',
    work: 'Phối hợp với các cơ quan, đơn vị, địa phương cập nhật đầy đủ dữ liệu trên phần mềm báo cáo số liệu kinh tế xã hội',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [],
    grounds: inferred(
      'Có sử dụng phần mềm báo cáo số liệu là đạt; công văn không yêu cầu tài liệu hay địa chỉ truy cập và không nêu mức đầy đủ của dữ liệu.',
    ),
    sourceNote:
      'Cột thứ tư mang tên “Đơn vị phối hợp” nhưng ghi việc của đơn vị chủ trì; các cơ quan, đơn vị, địa phương được nhắc tới không nhập số liệu cho tiêu chí này. Tiêu chí gần trùng với 2.II.29 (phần mềm quản lý về thông tin kinh tế xã hội).',
  }),
  criterion({
    id: '3.IV.9',
    source: 306,
    title: 'Sử dụng phần mềm ứng dụng khác được triển khai trên môi trường mạng',
    leadText: 'Các cơ quan, đơn vị trực thuộc UBND huyện; UBND các xã, thị trấn',
    work: 'Tổng hợp, báo cáo các phần mềm ứng dụng khác được triển khai trên môi trường mạng; kèm theo địa chỉ truy cập',
    measure: yesNo,
    aggregation: 'all',
    scoring: linear,
    evidence: [[softwareList]],
    grounds: inferred(
      'Từng cơ quan, xã, thị trấn lập danh sách phần mềm của mình; có ít nhất một phần mềm khác là Có, điểm theo tỷ lệ đơn vị trả lời Có.',
    ),
    sourceNote:
      'Chữ “khác” không nói rõ khác với phần mềm nào; hiểu là ngoài các phần mềm đã có tiêu chí riêng ở phần 2.II và 3.IV.',
  }),
];
