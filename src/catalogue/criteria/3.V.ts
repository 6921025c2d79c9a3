import type { Criterion } from '../../core/model';
import { common, criterion, entered, inferred, linear, part, report } from '../terms';

export const criteria: readonly Criterion[] = [
  criterion({
    id: '3.V.1',
    source: 308,
    title:
      'Tỷ lệ giữa số TTHC có phát sinh hồ sơ trực tuyến đối với tổng số TTHC đang cung cấp trực tuyến mức độ 3, 4',
    leadText: 'Trung tâm HCC huyện',
    work: 'Tổng hợp, báo cáo theo yêu cầu của tiêu chí',
    measure: part(
      entered('Số thủ tục hành chính cấp huyện có phát sinh hồ sơ trực tuyến trong kỳ'),
      entered('Tổng số thủ tục hành chính cấp huyện đang cung cấp trực tuyến mức độ 3, 4'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Tên tiêu chí tự nêu tử số và mẫu số; Trung tâm Hành chính công huyện chủ trì nên chỉ tính thủ tục cấp huyện, mỗi thủ tục một lần, điểm theo đúng tỷ lệ.',
    ),
  }),
  criterion({
    id: '3.V.2',
    source: 309,
    title:
      'Tỷ lệ giữa số hồ sơ đã tiếp nhận trực tuyến so với tổng số hồ sơ đã tiếp nhận trong năm đối với các TTHC đang cung cấp trực tuyến mức độ 3',
    leadText: 'Trung tâm HCC huyện',
    work: 'Tổng hợp, báo cáo theo yêu cầu của tiêu chí',
    measure: part(
      common(
        'Số hồ sơ đã tiếp nhận trực tuyến trong kỳ của các thủ tục hành chính cấp huyện đang cung cấp trực tuyến mức độ 3',
        'districtOnlineDossiers3',
      ),
      entered(
        'Tổng số hồ sơ đã tiếp nhận trong kỳ của các thủ tục hành chính cấp huyện đang cung cấp trực tuyến mức độ 3',
      ),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Mẫu số chỉ gồm hồ sơ của các thủ tục mức độ 3 nên khác mẫu số của 2.III.3, còn tử số dùng chung với tiêu chí đó; điểm theo đúng tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí ghi hồ sơ “đã tiếp nhận trực tuyến”, 2.III.3 ghi hồ sơ “nộp trực tuyến”; hiểu là cùng một số.',
  }),
  criterion({
    id: '3.V.3',
    source: 313,
    title:
      'Tỷ lệ giữa số hồ sơ đã tiếp nhận trực tuyến so với tổng số hồ sơ đã tiếp nhận trong năm đối với các TTHC đang cung cấp trực tuyến mức độ 4',
    leadText: 'Trung tâm HCC huyện',
    work: 'Tổng hợp, báo cáo theo yêu cầu của tiêu chí',
    measure: part(
      common(
        'Số hồ sơ đã tiếp nhận trực tuyến trong kỳ của các thủ tục hành chính cấp huyện đang cung cấp trực tuyến mức độ 4',
        'districtOnlineDossiers4',
      ),
      entered(
        'Tổng số hồ sơ đã tiếp nhận trong kỳ của các thủ tục hành chính cấp huyện đang cung cấp trực tuyến mức độ 4',
      ),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Mẫu số chỉ gồm hồ sơ của các thủ tục mức độ 4 nên khác mẫu số của 2.III.4, còn tử số dùng chung với tiêu chí đó; điểm theo đúng tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí ghi hồ sơ “đã tiếp nhận trực tuyến”, 2.III.4 ghi hồ sơ “nộp trực tuyến”; hiểu là cùng một số.',
  }),
  criterion({
    id: '3.V.4',
    source: 314,
    title:
      'Tỷ lệ giữa số TTHC có phát sinh hồ sơ qua dịch vụ bưu chính công ích (BCCI) (tiếp nhận hoặc trả kết quả hoặc cả hai) so với tổng số TTHC đang triển khai thực hiện tiếp nhận, trả kết quả giải quyết qua dịch vụ BCCI',
    leadText: 'Trung tâm HCC huyện',
    work: 'Tổng hợp, báo cáo theo yêu cầu của tiêu chí',
    measure: part(
      entered(
        'Số thủ tục hành chính cấp huyện có phát sinh hồ sơ tiếp nhận hoặc trả kết quả qua dịch vụ bưu chính công ích trong kỳ',
      ),
      entered(
        'Tổng số thủ tục hành chính cấp huyện đang triển khai tiếp nhận, trả kết quả giải quyết qua dịch vụ bưu chính công ích',
      ),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Tên tiêu chí tính một thủ tục khi tiếp nhận, trả kết quả hoặc cả hai, nên mỗi thủ tục đếm một lần và tử số không vượt mẫu số; điểm theo đúng tỷ lệ.',
    ),
  }),
  criterion({
    id: '3.V.5',
    source: 315,
    title:
      'Tỷ lệ giữa số hồ sơ đã tiếp nhận qua dịch vụ BCCI so với tổng số hồ sơ đã tiếp nhận trong năm của các TTHC đã triển khai thực hiện tiếp nhận hồ sơ qua dịch vụ BCCI',
    leadText: 'Trung tâm HCC huyện',
    work: 'Tổng hợp, báo cáo theo yêu cầu của tiêu chí',
    measure: part(
      entered('Số hồ sơ đã tiếp nhận qua dịch vụ bưu chính công ích trong kỳ'),
      entered(
        'Tổng số hồ sơ đã tiếp nhận trong kỳ của các thủ tục hành chính cấp huyện đã triển khai tiếp nhận hồ sơ qua dịch vụ bưu chính công ích',
      ),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Mẫu số chỉ gồm hồ sơ của các thủ tục đã triển khai tiếp nhận qua bưu chính công ích, không phải mọi hồ sơ của huyện; điểm theo đúng tỷ lệ.',
    ),
  }),
  criterion({
    id: '3.V.6',
    source: 316,
    title:
      'Tỷ lệ giữa số hồ sơ đã được trả kết quả giải quyết qua dịch vụ BCCI so với tổng số hồ sơ đã trả kết quả giải quyết trong năm của các TTHC đã triển khai thực hiện trả kết quả giải quyết qua dịch vụ BCCI',
    leadText: 'Trung tâm HCC huyện',
    work: 'Tổng hợp, báo cáo theo yêu cầu của tiêu chí',
    measure: part(
      entered('Số hồ sơ đã được trả kết quả giải quyết qua dịch vụ bưu chính công ích trong kỳ'),
      entered(
        'Tổng số hồ sơ đã trả kết quả giải quyết trong kỳ của các thủ tục hành chính cấp huyện đã triển khai trả kết quả qua dịch vụ bưu chính công ích',
      ),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Mẫu số là hồ sơ đã trả kết quả, khác với hồ sơ đã tiếp nhận của 3.V.5, nên không dùng chung; điểm theo đúng tỷ lệ.',
    ),
  }),
];
