import type { Criterion } from '../../core/model';
import { allOrNothing, criterion, decision, entered, inferred, linear, part, report, yesNo } from '../terms';

export const criteria: readonly Criterion[] = [
  criterion({
    id: '3.III.1',
    source: 292,
    title:
      'Quy định, văn bản chỉ đạo khác liên quan đến ứng dụng CNTT (không bao gồm giấy mời; văn bản đề xuất; văn bản góp ý; văn bản khác không mang tính chất chỉ đạo, điều hành)',
    leadText: 'Văn phòng HĐND và UBND; Phòng Văn hóa và Thông tin',
    work: 'Tham mưu các quy định, văn bản chỉ đạo khác liên quan đến ứng dụng CNTT',
    measure: yesNo,
    aggregation: 'any',
    scoring: allOrNothing,
    evidence: [[decision]],
    grounds: inferred(
      'Công văn không nêu số văn bản nên có ít nhất một văn bản mang tính chỉ đạo, điều hành trong kỳ là đạt. Hai đơn vị cùng tham mưu nên một đơn vị báo cáo là đủ.',
    ),
    sourceNote: 'Chữ “khác” không nói rõ khác với văn bản nào; hiểu là ngoài các văn bản của nhóm 1.III.',
  }),
  criterion({
    id: '3.III.2',
    source: 293,
    title:
      'Tỷ lệ số lần tham gia góp ý về quy định, kế hoạch liên quan đến CNTT/ số lần lấy ý kiến góp ý do Sở Thông tin và Truyền thông chủ trì',
    leadText: 'Văn phòng HĐND và UBND; Phòng Văn hóa và Thông tin',
    work: 'Tổng hợp số lần tham gia góp ý về quy định, kế hoạch liên quan đến CNTT do Sở Thông tin và Truyền thông chủ trì',
    measure: part(
      entered(
        'Số lần UBND huyện tham gia góp ý về quy định, kế hoạch liên quan đến công nghệ thông tin do Sở Thông tin và Truyền thông chủ trì',
      ),
      entered('Số lần Sở Thông tin và Truyền thông lấy ý kiến góp ý của UBND huyện'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Hai đơn vị cùng nhập tử số, mẫu số rồi cộng lại; nếu nhập cùng số liệu của UBND huyện thì tỷ lệ không đổi. Đơn vị không có số liệu riêng thì chọn “Không áp dụng”; điểm theo đúng tỷ lệ.',
    ),
    sourceNote:
      'Nội dung thực hiện chỉ yêu cầu tổng hợp số lần góp ý, không nhắc số lần được lấy ý kiến là mẫu số của tên tiêu chí.',
  }),
];
