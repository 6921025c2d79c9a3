import type { Criterion } from '../../core/model';
import {
  common,
  criterion,
  dossierCodes,
  entered,
  inferred,
  linear,
  part,
  report,
  stated,
  yesNo,
} from '../terms';

export const criteria: readonly Criterion[] = [
  criterion({
    id: '2.III.1',
    source: 242,
    title: 'Tỷ lệ DVC TT mức độ 3/ Tổng số TTHC cấp huyện',
    leadText: 'Các cơ quan, đơn vị trực thuộc UBND huyện',
    work: 'Đăng ký 100% TTHC đạt DVC TT mức độ 3',
    measure: part(
      entered('Số DVC trực tuyến mức độ 3 trong các TTHC cấp huyện do đơn vị phụ trách'),
      common('Tổng số TTHC cấp huyện do đơn vị phụ trách', 'agencyProcedures'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      'Tên tiêu chí nêu tử số và mẫu số, công văn yêu cầu “Đăng ký 100% TTHC đạt DVC TT mức độ 3”; TTHC của các đơn vị cộng lại thành tổng số TTHC cấp huyện.',
    ),
    sourceNote:
      'Công văn đặt mức 100% TTHC cho cả mức độ 3 (2.III.1) và mức độ 4 (2.III.2). Công văn không nói DVC mức độ 4 có được tính vào mức độ 3 hay không; nếu không tính thì hai tiêu chí không thể cùng đạt 100%.',
  }),
  criterion({
    id: '2.III.2',
    source: 243,
    title: 'Tỷ lệ DVC TT mức độ 4/ Tổng số TTHC cấp huyện',
    leadText: 'Các cơ quan, đơn vị trực thuộc UBND huyện',
    work: 'Đăng ký 100% TTHC đạt DVC TT mức độ 4',
    measure: part(
      entered('Số DVC trực tuyến mức độ 4 trong các TTHC cấp huyện do đơn vị phụ trách'),
      common('Tổng số TTHC cấp huyện do đơn vị phụ trách', 'agencyProcedures'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      'Tên tiêu chí nêu tử số và mẫu số, công văn yêu cầu “Đăng ký 100% TTHC đạt DVC TT mức độ 4”; TTHC của các đơn vị cộng lại thành tổng số TTHC cấp huyện.',
    ),
    sourceNote:
      'Công văn đặt mức 100% TTHC cho cả mức độ 3 (2.III.1) và mức độ 4 (2.III.2). Công văn không nói DVC mức độ 4 có được tính vào mức độ 3 hay không; nếu không tính thì hai tiêu chí không thể cùng đạt 100%.',
  }),
  criterion({
    id: '2.III.3',
    source: 244,
    title:
      'Tỷ lệ hồ sơ nộp trực tuyến mức độ 3/ Tổng số hồ sơ UBND cấp huyện tiếp nhận và thụ lý (trong năm)',
    leadText: 'Trung tâm HCC huyện',
    work: 'Nghiên cứu, đề xuất giải pháp để công dân, tổ chức sử dụng DVC TT mức 3; thống kê, báo cáo số hồ sơ nộp trực tuyến mức độ 3',
    measure: part(
      common('Số hồ sơ nộp trực tuyến mức độ 3 tại UBND huyện trong kỳ', 'districtOnlineDossiers3'),
      common('Tổng số hồ sơ UBND huyện tiếp nhận và thụ lý trong kỳ', 'districtDossiers'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Trung tâm HCC thống kê hồ sơ của toàn huyện; công văn chỉ yêu cầu thống kê hồ sơ mức độ 3, không nêu ngưỡng, nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Hai tiêu chí 2.III.3 và 2.III.4 chung mẫu số nên cộng lại không vượt 100%; không thể cùng đạt điểm tối đa.',
  }),
  criterion({
    id: '2.III.4',
    source: 245,
    title: 'Tỷ lệ hồ sơ nộp trực tuyến mức độ 4/ Tổng số hồ sơ UBND cấp huyện nhận thụ lý (trong năm)',
    leadText: 'Trung tâm HCC huyện',
    work: 'Nghiên cứu, đề xuất giải pháp để công dân, tổ chức sử dụng DVC TT mức 4; thống kê, báo cáo số hồ sơ nộp trực tuyến mức độ 4',
    measure: part(
      common('Số hồ sơ nộp trực tuyến mức độ 4 tại UBND huyện trong kỳ', 'districtOnlineDossiers4'),
      common('Tổng số hồ sơ UBND huyện tiếp nhận và thụ lý trong kỳ', 'districtDossiers'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Trung tâm HCC thống kê hồ sơ của toàn huyện; công văn chỉ yêu cầu thống kê hồ sơ mức độ 4, không nêu ngưỡng, nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Hai tiêu chí 2.III.3 và 2.III.4 chung mẫu số nên cộng lại không vượt 100%; không thể cùng đạt điểm tối đa. Tên tiêu chí ghi “nhận thụ lý”, có lẽ là “tiếp nhận và thụ lý” như 2.III.3.',
  }),
  criterion({
    id: '2.III.5',
    source: 246,
    title: 'Tỷ lệ UBND cấp xã cung cấp DVC TT mức độ 3/ Tổng số UBND cấp xã',
    leadText: 'UBND các xã, thị trấn',
    work: 'Đăng ký 100% TTHC đạt DVC TT mức độ 3',
    measure: yesNo,
    aggregation: 'shareOfUnits',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      '“Tỷ lệ UBND cấp xã … / Tổng số UBND cấp xã”: mỗi xã, thị trấn trả lời Có khi đã cung cấp DVC trực tuyến mức độ 3, điểm theo tỷ lệ xã có. Số lượng DVC xét ở 2.III.7.',
    ),
    sourceNote:
      'Tên tiêu chí đếm xã, nội dung thực hiện lại đặt mức 100% cho TTHC (giống 2.III.7); hiểu xã có ít nhất một DVC mức độ 3 là Có.',
  }),
  criterion({
    id: '2.III.6',
    source: 247,
    title: 'Tỷ lệ UBND cấp xã cung cấp DVC TT mức độ 4/ Tổng số UBND cấp xã',
    leadText: 'UBND các xã, thị trấn',
    work: 'Đăng ký 100% TTHC đạt DVC TT mức độ 4',
    measure: yesNo,
    aggregation: 'shareOfUnits',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      '“Tỷ lệ UBND cấp xã … / Tổng số UBND cấp xã”: mỗi xã, thị trấn trả lời Có khi đã cung cấp DVC trực tuyến mức độ 4, điểm theo tỷ lệ xã có. Số lượng DVC xét ở 2.III.9.',
    ),
    sourceNote:
      'Tên tiêu chí đếm xã, nội dung thực hiện lại đặt mức 100% cho TTHC (giống 2.III.9); hiểu xã có ít nhất một DVC mức độ 4 là Có.',
  }),
  criterion({
    id: '2.III.7',
    source: 248,
    title: 'Tỷ lệ tổng số DVC TT mức độ 3 áp dụng tại cấp xã/ (Tổng số TTHC cấp xã x số xã)',
    leadText: 'UBND các xã, thị trấn',
    work: 'Đăng ký 100% TTHC đạt DVC TT mức độ 3',
    measure: part(
      entered('Số DVC trực tuyến mức độ 3 áp dụng tại xã, thị trấn'),
      common('Tổng số TTHC cấp xã', 'communeProcedures'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      'Tổng mẫu số của các xã, thị trấn chính là “Tổng số TTHC cấp xã x số xã”; công văn yêu cầu “Đăng ký 100% TTHC đạt DVC TT mức độ 3”.',
    ),
    sourceNote:
      'Công văn đặt mức 100% TTHC cho cả mức độ 3 (2.III.7) và mức độ 4 (2.III.9). Công văn không nói DVC mức độ 4 có được tính vào mức độ 3 hay không; nếu không tính thì hai tiêu chí không thể cùng đạt 100%.',
  }),
  criterion({
    id: '2.III.8',
    source: 251,
    title:
      'Tỷ lệ tổng số hồ sơ nộp trực tuyến mức độ 3 và 4 tại cấp xã/ Tổng số hồ sơ tiếp nhận tại UBND cấp xã trong năm',
    leadText: 'UBND các xã, thị trấn',
    work: 'Nghiên cứu, đề xuất giải pháp để công dân, tổ chức sử dụng DVC TT mức 3 và 4; thống kê, báo cáo số hồ sơ nộp trực tuyến mức độ 3 và 4',
    measure: part(
      common('Số hồ sơ nộp trực tuyến mức độ 3 và 4 tại xã, thị trấn trong kỳ', 'communeOnlineDossiers'),
      common('Tổng số hồ sơ xã, thị trấn tiếp nhận trong kỳ', 'communeDossiers'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Tên tiêu chí lấy tổng hồ sơ trực tuyến chia tổng hồ sơ của cấp xã, nên cộng số liệu các xã, thị trấn; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Ở cấp xã, hồ sơ mức độ 3 và 4 tính gộp; ở cấp huyện tách thành 2.III.3 và 2.III.4. Mẫu số ghi “tiếp nhận”, các tiêu chí khác ghi “tiếp nhận và thụ lý”; ở đây dùng chung một số liệu.',
  }),
  criterion({
    id: '2.III.9',
    source: 252,
    title: 'Tỷ lệ tổng số DVC TT mức độ 4 áp dụng tại cấp xã/ (Tổng số TTHC cấp xã x số xã)',
    leadText: 'UBND các xã, thị trấn',
    work: 'Đăng ký 100% TTHC đạt DVC TT mức độ 4',
    measure: part(
      entered('Số DVC trực tuyến mức độ 4 áp dụng tại xã, thị trấn'),
      common('Tổng số TTHC cấp xã', 'communeProcedures'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      'Tổng mẫu số của các xã, thị trấn chính là “Tổng số TTHC cấp xã x số xã”; công văn yêu cầu “Đăng ký 100% TTHC đạt DVC TT mức độ 4”.',
    ),
    sourceNote:
      'Công văn đặt mức 100% TTHC cho cả mức độ 3 (2.III.7) và mức độ 4 (2.III.9). Công văn không nói DVC mức độ 4 có được tính vào mức độ 3 hay không; nếu không tính thì hai tiêu chí không thể cùng đạt 100%.',
  }),
  criterion({
    id: '2.III.10',
    source: 253,
    title:
      'Tỷ lệ ý kiến của các tổ chức, cá nhân được trả lời trên Cổng, Trang TTĐT/ Tổng số ý kiến phản ánh của các tổ chức, cá nhân gửi đến',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Tổng hợp ý kiến của các tổ chức, cá nhân gửi đến; tham mưu phương án xử lý',
    measure: part(
      entered('Số ý kiến của tổ chức, cá nhân gửi đến trong kỳ đã được trả lời trên Cổng, Trang TTĐT'),
      entered('Tổng số ý kiến phản ánh của tổ chức, cá nhân gửi đến trong kỳ'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Văn phòng HĐND và UBND tổng hợp ý kiến của toàn huyện; công văn không nêu ngưỡng nên tính theo tỷ lệ ý kiến được trả lời.',
    ),
    sourceNote:
      'Tiêu chí về hỏi đáp trên Trang TTĐT gần với mức độ hiện diện (xem 2.I.35) hơn là giao dịch. Nội dung thực hiện nói tổng hợp, tham mưu xử lý, không nói trả lời; cũng không nói chỉ tính ý kiến gửi qua Trang TTĐT.',
  }),
  criterion({
    id: '2.III.11',
    source: 254,
    title:
      'Tỷ lệ DVC trực tuyến mức độ 3 và 4 liên thông từ cấp xã lên cấp huyện/ Tổng số TTHC liên thông từ cấp xã - huyện',
    leadText: 'Trung tâm Hành chính công huyện',
    work: 'Phối hợp với các cơ quan, đơn vị, địa phương thống kê số lượng DVC TT mức độ 3 và 4 liên thông từ cấp xã lên cấp huyện',
    measure: part(
      entered('Số DVC trực tuyến mức độ 3 và 4 liên thông từ cấp xã lên cấp huyện'),
      entered('Tổng số TTHC liên thông từ cấp xã lên cấp huyện'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Trung tâm HCC “thống kê số lượng” DVC liên thông xã - huyện cho toàn huyện; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Trung tâm HCC huyện phải lấy số liệu từ các xã, thị trấn; công văn không giao các xã báo cáo tiêu chí này.',
  }),
  criterion({
    id: '2.III.12',
    source: 255,
    title:
      'Tỷ lệ DVC trực tuyến mức độ 3 và 4 liên thông từ cấp huyện lên cấp tỉnh/ Tổng số TTHC liên thông từ cấp huyện - tỉnh',
    leadText: 'Trung tâm Hành chính công huyện',
    work: 'Phối hợp với các cơ quan, đơn vị, địa phương thống kê số lượng DVC TT mức độ 3 và 4 liên thông từ cấp huyện lên cấp tỉnh',
    measure: part(
      entered('Số DVC trực tuyến mức độ 3 và 4 liên thông từ cấp huyện lên cấp tỉnh'),
      entered('Tổng số TTHC liên thông từ cấp huyện lên cấp tỉnh'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Trung tâm HCC “thống kê số lượng” DVC liên thông huyện - tỉnh cho toàn huyện; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
  }),
  criterion({
    id: '2.III.13',
    source: 256,
    title:
      'Tỷ lệ DVC trực tuyến mức độ 3 và 4 liên thông cả 3 cấp (từ cấp xã lên cấp huyện và lên cấp tỉnh)/ Tổng số TTHC liên thông 3 cấp',
    leadText: 'Trung tâm Hành chính công huyện',
    work: 'Phối hợp với các cơ quan, đơn vị, địa phương thống kê số lượng DVC TT mức độ 3 và 4 liên thông cả 3 cấp từ cấp xã lên cấp tỉnh',
    measure: part(
      entered('Số DVC trực tuyến mức độ 3 và 4 liên thông cả 3 cấp'),
      entered('Tổng số TTHC liên thông cả 3 cấp'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Trung tâm HCC “thống kê số lượng” DVC liên thông 3 cấp cho toàn huyện; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí ghi “từ cấp xã lên cấp huyện và lên cấp tỉnh”, nội dung thực hiện ghi “từ cấp xã lên cấp tỉnh”; hiểu là một.',
  }),
  criterion({
    id: '2.III.14',
    source: 257,
    title:
      'Tỷ lệ số cuộc họp trực tuyến cấp xã với UBND quận/ huyện/ Tổng số cuộc họp cấp huyện tổ chức làm việc với UBND cấp xã',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Tổng hợp báo cáo số cuộc họp trực tuyến cấp xã với UBND huyện',
    measure: part(
      entered('Số cuộc họp cấp huyện làm việc với UBND cấp xã trong kỳ theo hình thức trực tuyến'),
      entered('Tổng số cuộc họp cấp huyện tổ chức làm việc với UBND cấp xã trong kỳ'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Văn phòng HĐND và UBND tổ chức các cuộc họp nên nhập một tỷ lệ; công văn chỉ yêu cầu tổng hợp số cuộc họp, không nêu ngưỡng.',
    ),
    sourceNote:
      'Tên tiêu chí ghi “quận/ huyện”, có lẽ giữ nguyên từ bộ tiêu chí của tỉnh. Nội dung thực hiện chỉ yêu cầu số cuộc họp trực tuyến (tử số), không nói tổng số cuộc họp.',
  }),
  criterion({
    id: '2.III.15',
    source: 258,
    title:
      'Tỷ lệ số cuộc họp trực tuyến với giữa UBND quận/ huyện với cấp tỉnh/ Tổng số cuộc họp cấp tỉnh tổ chức làm việc với cấp huyện',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Tổng hợp báo cáo số cuộc họp trực tuyến cấp tỉnh với UBND huyện',
    measure: part(
      entered('Số cuộc họp cấp tỉnh làm việc với UBND huyện trong kỳ theo hình thức trực tuyến'),
      entered('Tổng số cuộc họp cấp tỉnh tổ chức làm việc với cấp huyện trong kỳ'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Cuộc họp do cấp tỉnh tổ chức, Văn phòng HĐND và UBND là đầu mối tổng hợp; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí viết “với giữa UBND quận/ huyện với cấp tỉnh”, thừa một chữ “với”. Nội dung thực hiện chỉ yêu cầu số cuộc họp trực tuyến (tử số), không nói tổng số cuộc họp.',
  }),
  criterion({
    id: '2.III.16',
    source: 259,
    title: 'Tỷ lệ hồ sơ TTHC trả đúng hạn/ Tổng số hồ sơ tiếp nhận thụ lý tại UBND quận/ huyện',
    leadText: 'Trung tâm HCC huyện',
    work: 'Tổng hợp, báo cáo tỷ lệ số hồ sơ TTHC trả đúng hạn',
    measure: part(
      entered('Số hồ sơ TTHC UBND huyện tiếp nhận, thụ lý trong kỳ được trả đúng hạn'),
      common('Tổng số hồ sơ UBND huyện tiếp nhận, thụ lý trong kỳ', 'districtDossiers'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Trung tâm HCC tổng hợp cho toàn huyện; công văn yêu cầu báo cáo “tỷ lệ”, không nêu ngưỡng, nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Công văn không loại hồ sơ còn trong hạn vào cuối kỳ khỏi mẫu số; những hồ sơ ấy làm tỷ lệ thấp đi.',
  }),
  criterion({
    id: '2.III.17',
    source: 260,
    title: 'Tỷ lệ hồ sơ TTHC trả đúng hạn/ Tổng số hồ sơ tiếp nhận thụ lý tại UBND cấp xã',
    leadText: 'UBND các xã, thị trấn',
    work: 'Tổng hợp, báo cáo số hồ sơ TTHC trả đúng hạn',
    measure: part(
      entered('Số hồ sơ TTHC xã, thị trấn tiếp nhận, thụ lý trong kỳ được trả đúng hạn'),
      common('Tổng số hồ sơ xã, thị trấn tiếp nhận, thụ lý trong kỳ', 'communeDossiers'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Mẫu số là hồ sơ tại UBND cấp xã nói chung, nên cộng số liệu các xã, thị trấn; công văn không nêu ngưỡng.',
    ),
    sourceNote:
      'Công văn không loại hồ sơ còn trong hạn vào cuối kỳ khỏi mẫu số; những hồ sơ ấy làm tỷ lệ thấp đi.',
  }),
  criterion({
    id: '2.III.18',
    source: 261,
    title:
      'Tỷ lệ hồ sơ TTHC qua DVC TT mức độ 3 và 4 trả đúng hạn/ Tổng số hồ sơ nhận, thụ lý trực tuyến mức độ 3 và 4 tại UBND cấp huyện',
    leadText: 'Trung tâm HCC huyện',
    work: 'Tổng hợp, báo cáo số hồ sơ TTHC qua DVC TT mức độ 3 và 4 trả đúng hạn (Kèm theo mã số hồ sơ)',
    measure: part(
      entered('Số hồ sơ UBND huyện nhận, thụ lý trực tuyến mức độ 3 và 4 trong kỳ được trả đúng hạn'),
      common(
        'Tổng số hồ sơ UBND huyện nhận, thụ lý trực tuyến mức độ 3 và 4 trong kỳ',
        'districtOnlineDossiers3',
        'districtOnlineDossiers4',
      ),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report, dossierCodes]],
    grounds: inferred(
      'Mẫu số là tổng hồ sơ trực tuyến mức độ 3 và mức độ 4 đã nhập cho 2.III.3, 2.III.4; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Chỉ tiêu chí cấp huyện này yêu cầu mã số hồ sơ, tiêu chí tương ứng của cấp xã (2.III.19) không yêu cầu.',
  }),
  criterion({
    id: '2.III.19',
    source: 265,
    title:
      'Tỷ lệ hồ sơ TTHC qua DVC TT mức độ 3 và 4 trả đúng hạn/ Tổng số hồ sơ nhận, thụ lý trực tuyến mức độ 3 và 4 tại UBND cấp xã',
    leadText: 'UBND các xã, thị trấn',
    work: 'Tổng hợp, báo cáo hồ sơ TTHC qua DVC TT mức độ 3 và 4 trả đúng hạn',
    measure: part(
      entered('Số hồ sơ xã, thị trấn nhận, thụ lý trực tuyến mức độ 3 và 4 trong kỳ được trả đúng hạn'),
      common(
        'Tổng số hồ sơ xã, thị trấn nhận, thụ lý trực tuyến mức độ 3 và 4 trong kỳ',
        'communeOnlineDossiers',
      ),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Mỗi xã, thị trấn nhập hồ sơ trực tuyến của mình rồi cộng lại; xã chưa có hồ sơ trực tuyến không làm giảm tỷ lệ chung; công văn không nêu ngưỡng.',
    ),
    sourceNote:
      'Khác với tiêu chí tương ứng của cấp huyện (2.III.18), ở đây công văn không yêu cầu mã số hồ sơ.',
  }),
  criterion({
    id: '2.III.20',
    source: 266,
    title: 'Tỷ lệ dân cư được số hóa quản lý trong CSDL dân cư quốc gia/ Tổng dân số địa phương',
    leadText: 'Công an huyện',
    work: 'Báo cáo tỷ lệ số liệu dân cư được số hoá quản lý trong CSDL dân cư quốc gia',
    measure: part(
      entered('Số dân trên địa bàn huyện được số hóa quản lý trong CSDL dân cư quốc gia'),
      common('Tổng số dân trên địa bàn huyện', 'population'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Công an huyện là đơn vị duy nhất có số liệu CSDL dân cư quốc gia; công văn yêu cầu báo cáo “tỷ lệ”, không nêu ngưỡng, nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Giao Công an huyện, cơ quan ngành dọc không trực thuộc UBND huyện. Tên tiêu chí đếm dân cư, nội dung thực hiện viết “tỷ lệ số liệu dân cư”; hiểu là số người.',
  }),
];
