import type { Criterion } from '../../core/model';
import { allOrNothing, criterion, decision, entered, inferred, linear, part, report, yesNo } from '../terms';

export const criteria: readonly Criterion[] = [
  criterion({
    id: '3.II.1',
    source: 288,
    title:
      'Số lần cử CB, CC tham dự lớp tập huấn theo triệu tập của Sở TT&TT, Sở Nội vụ /Số lần được triệu tập',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Tổng hợp, thống kê số lần cử CB, CC tham dự lớp tập huấn theo triệu tập của Sở TT&TT, Sở Nội vụ',
    measure: part(
      entered(
        'Số lần UBND huyện cử cán bộ, công chức tham dự lớp tập huấn theo triệu tập của Sở Thông tin và Truyền thông, Sở Nội vụ',
      ),
      entered('Số lần UBND huyện được Sở Thông tin và Truyền thông, Sở Nội vụ triệu tập'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Lần cử là một phần của số lần được triệu tập; Văn phòng HĐND và UBND tổng hợp cho cả huyện, điểm theo đúng tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí so “số lần cử” với “số lần được triệu tập” mà không mở đầu bằng “Tỷ lệ”; một lần triệu tập chỉ tính một lần cử, dù cử nhiều người.',
  }),
  criterion({
    id: '3.II.2',
    source: 289,
    title:
      'Số lần cử cán bộ chuyên trách CNTT tham gia tập huấn các khóa đào tạo về CNTT do Sở Thông tin và Truyền thông tổ chức/số lần được triệu tập',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Cung cấp các văn bản cử cán bộ chuyên trách CNTT đi tham gia tập huấn',
    measure: part(
      entered(
        'Số lần cử cán bộ chuyên trách công nghệ thông tin tham gia tập huấn do Sở Thông tin và Truyền thông tổ chức',
      ),
      entered(
        'Số lần cán bộ chuyên trách công nghệ thông tin được Sở Thông tin và Truyền thông triệu tập tập huấn',
      ),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[decision]],
    grounds: inferred(
      'Như 3.II.1 nhưng chỉ tính lớp cho cán bộ chuyên trách do Sở Thông tin và Truyền thông tổ chức; chứng minh bằng văn bản cử đi, điểm theo đúng tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí so “số lần cử” với “số lần được triệu tập” mà không mở đầu bằng “Tỷ lệ”; một lần triệu tập chỉ tính một lần cử, dù cử nhiều người.',
  }),
  criterion({
    id: '3.II.3',
    source: 290,
    title: 'Tự tổ chức đào tạo nâng cao trình độ tin học cho CB, CC trong năm',
    leadText: 'Văn phòng HĐND và UBND; Phòng Nội vụ',
    work: 'Phối hợp với các cơ quan, đơn vị, địa phương cung cấp các văn bản tự tổ chức đào tạo nâng cao trình độ tin học cho CB, CC trong năm',
    measure: yesNo,
    aggregation: 'any',
    scoring: allOrNothing,
    evidence: [[decision]],
    grounds: inferred(
      'Công văn không nêu số lớp nên có tự tổ chức ít nhất một lớp trong kỳ là đạt. Hai cơ quan cùng chủ trì nên một cơ quan báo cáo là đủ.',
    ),
    sourceNote:
      'Cột thứ tư mang tên “Đơn vị phối hợp” nhưng ghi việc của đơn vị chủ trì; các cơ quan, đơn vị, địa phương được nhắc tới không nhập số liệu cho tiêu chí này.',
  }),
];
