import type { Criterion } from '../../core/model';
import {
  allOrNothing,
  common,
  contract,
  criterion,
  entered,
  inferred,
  invoiceMonthly,
  linear,
  part,
  purchase,
  redInvoice,
  yesNo,
} from '../terms';

export const criteria: readonly Criterion[] = [
  criterion({
    id: '3.I.1',
    source: 278,
    title: 'Đầu tư thiết bị khảo sát đánh giá mức độ hài lòng tại bộ phận một cửa',
    leadText: 'Trung tâm HCC huyện',
    work: 'Scan hợp đồng, thanh lý hợp đồng và hoá đơn đồ các thiết bị đã đầu tư',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [purchase],
    grounds: inferred(
      'Chỉ Trung tâm Hành chính công chủ trì; có thiết bị khảo sát tại bộ phận một cửa là đạt, công văn không nêu số thiết bị.',
    ),
    sourceNote: `${redInvoice} Cột thứ tư của phần 3 mang tên “Đơn vị phối hợp” nhưng ghi việc phải làm và tài liệu phải nộp, như cột “Nội dung thực hiện” của phần 1 và phần 2.`,
  }),
  criterion({
    id: '3.I.2',
    source: 282,
    title: 'Mạng Wifi phục vụ công dân, doanh nghiệp (Độc lập với hệ thống WAN tỉnh)',
    leadText: 'Các cơ quan, đơn vị trực thuộc UBND huyện; Trung tâm Hành chính công huyện',
    work: 'Scan hợp đồng; hoá đơn thanh toán cước Internet hàng tháng',
    measure: yesNo,
    aggregation: 'all',
    scoring: linear,
    evidence: [[contract, invoiceMonthly]],
    grounds: inferred(
      'Mỗi đơn vị có hợp đồng và hóa đơn cước riêng cho mạng Wifi của mình; điểm theo tỷ lệ đơn vị có mạng.',
    ),
    sourceNote:
      'Trung tâm Hành chính công huyện được nêu riêng bên cạnh nhóm mà Trung tâm đã thuộc; Trung tâm vẫn chỉ có một dòng.',
  }),
  criterion({
    id: '3.I.3',
    source: 283,
    title: 'Bố trí máy tính riêng biệt để soạn thảo văn bản mật (Không kết nối mạng)',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Scan hợp đồng, thanh lý hợp đồng và hoá đơn đồ các thiết bị đã đầu tư',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [purchase],
    grounds: inferred(
      'Chỉ Văn phòng HĐND và UBND chủ trì; có máy tính riêng không nối mạng là đạt, không kể số máy.',
    ),
    sourceNote: redInvoice,
  }),
  criterion({
    id: '3.I.4',
    source: 284,
    title: 'Máy in được bố trí riêng biệt để in văn bản mật',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Scan hợp đồng, thanh lý hợp đồng và hoá đơn đồ các thiết bị đã đầu tư',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [purchase],
    grounds: inferred(
      'Có máy in dành riêng cho văn bản mật là đạt, không kể số máy; máy in dùng chung với văn bản thường không tính.',
    ),
    sourceNote: redInvoice,
  }),
  criterion({
    id: '3.I.5',
    source: 285,
    title:
      'Tỷ lệ máy tính có cài đặt phần mềm diệt virus máy tính có bản quyền tại các cơ quan chuyên môn trực thuộc (không bao gồm bảo vệ, tạp vụ và lái xe)',
    leadText: 'Các cơ quan, đơn vị trực thuộc UBND huyện',
    work: 'Scan hợp đồng, thanh lý hợp đồng và hoá đơn đồ phần mềm diệt virus máy tính đã đầu tư',
    measure: part(
      entered(
        'Số máy tính để bàn và máy tính xách tay cán bộ, công chức của đơn vị đang sử dụng đã cài đặt phần mềm diệt virus có bản quyền',
      ),
      common(
        'Tổng số máy tính để bàn và máy tính xách tay cán bộ, công chức của đơn vị đang sử dụng',
        'agencyDesktops',
        'agencyLaptops',
      ),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [purchase],
    grounds: inferred(
      'Máy tính bảng không cài phần mềm diệt virus có bản quyền nên mẫu số chỉ gồm máy tính để bàn và máy tính xách tay; cộng tử số, cộng mẫu số của các đơn vị.',
    ),
    sourceNote: `${redInvoice} Tên tiêu chí ghi “cơ quan chuyên môn trực thuộc”, đơn vị chủ trì gồm mọi cơ quan, đơn vị trực thuộc, kể cả đơn vị sự nghiệp.`,
  }),
  criterion({
    id: '3.I.6',
    source: 286,
    title:
      'Tỷ lệ máy tính có cài đặt phần mềm diệt virus máy tính có bản quyền tại UBND các xã, phường, thị trấn (không bao gồm bảo vệ, tạp vụ và lái xe)',
    leadText: 'UBND các xã, thị trấn',
    work: 'Scan hợp đồng, thanh lý hợp đồng và hoá đơn đồ phần mềm diệt virus máy tính đã đầu tư',
    measure: part(
      entered(
        'Số máy tính để bàn và máy tính xách tay cán bộ, công chức của xã, thị trấn đang sử dụng đã cài đặt phần mềm diệt virus có bản quyền',
      ),
      common(
        'Tổng số máy tính để bàn và máy tính xách tay cán bộ, công chức của xã, thị trấn đang sử dụng',
        'communeDesktops',
        'communeLaptops',
      ),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [purchase],
    grounds: inferred(
      'Máy tính bảng không cài phần mềm diệt virus có bản quyền nên không vào mẫu số; tiêu chí hỏi tỷ lệ máy chứ không phải tỷ lệ xã nên cộng tử số, cộng mẫu số.',
    ),
    sourceNote: `${redInvoice} Tên tiêu chí nhắc cả phường, huyện A Lưới không có phường.`,
  }),
];
