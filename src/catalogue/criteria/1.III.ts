import type { Criterion } from '../../core/model';
import { allOrNothing, amount, criterion, decision, inferred, manual, plan, report, yesNo } from '../terms';

export const criteria: readonly Criterion[] = [
  criterion({
    id: '1.III.1',
    source: 112,
    title: 'Thành lập Ban chỉ đạo CNTT cấp huyện',
    leadText: 'Văn phòng HĐND và UBND; Phòng Văn hóa và Thông tin',
    work: 'Tham mưu Quyết định thành lập Ban chỉ đạo CNTT cấp huyện',
    measure: yesNo,
    aggregation: 'any',
    scoring: allOrNothing,
    evidence: [[decision]],
    grounds: inferred(
      'Đã có quyết định thành lập Ban chỉ đạo hay chưa, không có mức trung gian. Hai đơn vị cùng tham mưu một văn bản nên một đơn vị báo cáo là đủ.',
    ),
  }),
  criterion({
    id: '1.III.2',
    source: 113,
    title:
      'Ban hành Quy hoạch/ Đề án/ Kế hoạch/ Nghị quyết có nội hàm bao quát tổng thể về CNTT trong giai đoạn 5 năm',
    leadText: 'Văn phòng HĐND và UBND; Phòng Văn hóa và Thông tin',
    work: 'Tham mưu các Quy hoạch/ Đề án/ Kế hoạch/ Nghị quyết có nội hàm bao quát tổng thể về CNTT trong giai đoạn 5 năm',
    measure: yesNo,
    aggregation: 'any',
    scoring: allOrNothing,
    evidence: [[plan], [decision]],
    grounds: inferred(
      'Dấu “/” được hiểu là “hoặc”: có một quy hoạch, đề án, kế hoạch hoặc nghị quyết 5 năm còn hiệu lực là đạt. Hai đơn vị cùng tham mưu một văn bản nên một đơn vị báo cáo là đủ.',
    ),
  }),
  criterion({
    id: '1.III.3',
    source: 114,
    title: 'Ban hành kế hoạch CNTT năm',
    leadText: 'Văn phòng HĐND và UBND; Phòng Văn hóa và Thông tin',
    work: 'Tham mưu kế hoạch CNTT năm 2019',
    measure: yesNo,
    aggregation: 'any',
    scoring: allOrNothing,
    evidence: [[plan]],
    grounds: inferred(
      'Đã ban hành kế hoạch năm hay chưa, công văn không nêu thời hạn ban hành. Hai đơn vị cùng tham mưu một văn bản nên một đơn vị báo cáo là đủ.',
    ),
    sourceNote:
      'Nội dung thực hiện ghi “năm 2019” trong khi kỳ báo cáo từ 01/10/2020 đến 01/10/2021; hiểu là kế hoạch của năm thuộc kỳ báo cáo.',
  }),
  criterion({
    id: '1.III.4',
    source: 115,
    title:
      'Ban hành kế hoạch/ văn bản chỉ đạo tuyên truyền, phổ biến, quán triệt văn bản Trung ương và của tỉnh về chính sách và thành quả ứng dụng, phát triển CNTT',
    leadText: 'Phòng Tư pháp',
    work: 'Tham mưu kế hoạch/ văn bản chỉ đạo tuyên truyền, phổ biến, quán triệt văn bản Trung ương và của tỉnh về chính sách và thành quả ứng dụng, phát triển CNTT',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[plan], [decision]],
    grounds: inferred(
      'Phòng Tư pháp một mình tham mưu; có một kế hoạch hoặc một văn bản chỉ đạo tuyên truyền trong kỳ là đạt, công văn không nêu số lượng.',
    ),
  }),
  criterion({
    id: '1.III.5',
    source: 116,
    title:
      'Ban hành văn bản quy định về tổ chức ứng dụng các hệ thống thông tin và bảo đảm an toàn an ninh thông tin nội bộ; quy định về gửi nhận văn bản điện tử, ứng dụng chữ ký số,...trong nội bộ cấp huyện.',
    leadText: 'Văn phòng HĐND và UBND; Phòng Văn hóa và Thông tin',
    work: 'Tham mưu văn bản quy định về tổ chức ứng dụng các hệ thống thông tin và bảo đảm an toàn an ninh thông tin nội bộ; quy định về gửi nhận văn bản điện tử, ứng dụng chữ ký số,...trong nội bộ cấp huyện.',
    measure: yesNo,
    aggregation: 'any',
    scoring: allOrNothing,
    evidence: [[decision]],
    grounds: inferred(
      'Văn bản phải đủ hai nội dung nối bằng dấu “;” (ứng dụng, an toàn thông tin; gửi nhận văn bản điện tử, chữ ký số), trong một hoặc nhiều văn bản. Hai đơn vị cùng tham mưu một văn bản nên một đơn vị báo cáo là đủ.',
    ),
    sourceNote:
      'Tên tiêu chí và nội dung thực hiện kết thúc bằng “,...” nên danh mục quy định phải có chưa đóng.',
  }),
  criterion({
    id: '1.III.6',
    source: 120,
    title:
      'Ban hành Quy chế hoạt động của Ban Biên tập Công/Trang TTĐT, quy định về quản lý, vận hành và cung cấp thông tin trên Công/ trang TTĐT',
    leadText: 'Văn phòng HĐND và UBND; Phòng Văn hóa và Thông tin',
    work: 'Tham mưu quy chế hoạt động của Ban Biên tập Công/Trang TTĐT, quy định về quản lý, vận hành và cung cấp thông tin trên Công/ trang TTĐT',
    measure: yesNo,
    aggregation: 'any',
    scoring: allOrNothing,
    evidence: [[decision]],
    grounds: inferred(
      'Có quy chế của Ban Biên tập gồm quy định về quản lý, vận hành và cung cấp thông tin là đạt. Hai đơn vị cùng tham mưu một văn bản nên một đơn vị báo cáo là đủ.',
    ),
    sourceNote: 'Công văn in “Công/Trang TTĐT”, lỗi in của “Cổng/Trang TTĐT”.',
  }),
  criterion({
    id: '1.III.7',
    source: 121,
    title: 'Ban hành văn bản quy định (hoặc áp dụng) chính sách đặc thù cho cán bộ chuyên trách CNTT',
    leadText: 'Văn phòng HĐND và UBND; Phòng Văn hóa và Thông tin',
    work: 'Tham mưu chính sách đặc thù cho cán bộ chuyên trách CNTT',
    measure: yesNo,
    aggregation: 'any',
    scoring: allOrNothing,
    evidence: [[decision]],
    grounds: inferred(
      'Tự ban hành hoặc áp dụng chính sách của cấp trên đều tính, theo chữ “(hoặc áp dụng)” của tên tiêu chí. Hai đơn vị cùng tham mưu một văn bản nên một đơn vị báo cáo là đủ.',
    ),
    sourceNote:
      'Tên tiêu chí chấp nhận cả việc áp dụng chính sách, còn nội dung thực hiện chỉ nói tham mưu chính sách.',
  }),
  criterion({
    id: '1.III.8',
    source: 122,
    title: 'Ngân sách chi CNTT trong năm tại UBND cấp huyện',
    leadText: 'Phòng Tài chính - KH',
    work: 'Tham mưu báo cáo ngân sách chi CNTT trong năm tại các cơ quan, đơn vị cấp huyện',
    measure: amount(
      'Số tiền ngân sách chi cho công nghệ thông tin trong năm tại các cơ quan, đơn vị cấp huyện',
    ),
    aggregation: 'single',
    scoring: manual,
    evidence: [[report]],
    grounds: inferred(
      'Công văn không nêu bao nhiêu tiền thì được bao nhiêu điểm nên người thẩm định cho điểm.',
    ),
    sourceNote:
      'Tên tiêu chí ghi “tại UBND cấp huyện”, nội dung thực hiện ghi “tại các cơ quan, đơn vị cấp huyện”. Công văn nói “trong năm” trong khi kỳ báo cáo 01/10/2020 – 01/10/2021 nằm trên hai năm ngân sách.',
  }),
];
