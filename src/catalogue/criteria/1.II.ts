import type { Criterion } from '../../core/model';
import {
  common,
  count,
  criterion,
  decision,
  diploma,
  entered,
  inferred,
  linear,
  part,
  per,
  report,
  target,
  yesNo,
} from '../terms';

export const criteria: readonly Criterion[] = [
  criterion({
    id: '1.II.1',
    source: 97,
    title: 'Tỷ lệ trường tiểu học có giảng dạy môn tin học',
    leadText: 'Phòng Giáo dục và Đào tạo',
    work: 'Báo cáo số lượng các trường tiểu học có giảng dạy môn tin học trên địa bàn huyện',
    measure: part(
      entered('Số trường tiểu học trên địa bàn huyện có giảng dạy môn Tin học'),
      entered('Tổng số trường tiểu học trên địa bàn huyện'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Phòng Giáo dục và Đào tạo báo cáo số trường của cả huyện; trường có dạy là một phần của tổng số trường tiểu học nên điểm theo đúng tỷ lệ.',
    ),
  }),
  criterion({
    id: '1.II.2',
    source: 98,
    title: 'Tỷ lệ trường THCS có giảng dạy môn tin học',
    leadText: 'Phòng Giáo dục và Đào tạo',
    work: 'Báo cáo số lượng các trường THCS có giảng dạy môn tin học trên địa bàn huyện',
    measure: part(
      entered('Số trường trung học cơ sở trên địa bàn huyện có giảng dạy môn Tin học'),
      entered('Tổng số trường trung học cơ sở trên địa bàn huyện'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Phòng Giáo dục và Đào tạo báo cáo số trường của cả huyện; trường có dạy là một phần của tổng số trường trung học cơ sở nên điểm theo đúng tỷ lệ.',
    ),
  }),
  criterion({
    id: '1.II.3',
    source: 99,
    title: 'Tỷ lệ trường THPT có giảng dạy môn tin học',
    leadText: 'Phòng Giáo dục và Đào tạo',
    work: 'Báo cáo số lượng các trường THPT có giảng dạy môn tin học trên địa bàn huyện',
    measure: part(
      entered('Số trường trung học phổ thông trên địa bàn huyện có giảng dạy môn Tin học'),
      entered('Tổng số trường trung học phổ thông trên địa bàn huyện'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Theo lời công văn “trên địa bàn huyện”, đếm mọi trường trung học phổ thông nằm trên địa bàn, dù do cấp nào quản lý; điểm theo đúng tỷ lệ.',
    ),
    sourceNote:
      'Trường trung học phổ thông thuộc Sở Giáo dục và Đào tạo tỉnh quản lý nhưng công văn giao Phòng Giáo dục và Đào tạo huyện báo cáo.',
  }),
  criterion({
    id: '1.II.4',
    source: 100,
    title: 'Số cán bộ chuyên trách CNTT cấp huyện',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Quyết định phân công nhiệm vụ của UBND huyện',
    measure: count(common('Số cán bộ chuyên trách công nghệ thông tin cấp huyện', 'itStaff'), 'người'),
    aggregation: 'single',
    scoring: target(1),
    evidence: [[decision]],
    grounds: inferred(
      'Công văn hỏi số cán bộ nhưng không nêu phải có bao nhiêu người; có ít nhất 01 người được phân công là đạt, Phòng VH-TT điều chỉnh mục tiêu khi có căn cứ.',
    ),
  }),
  criterion({
    id: '1.II.5',
    source: 101,
    title: 'Tỷ lệ cán bộ chuyên trách CNTT cấp huyện có trình độ ĐH chuyên ngành CNTT trở lên',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Scan bằng Đại học, bằng ThS, TS',
    measure: part(
      entered(
        'Số cán bộ chuyên trách công nghệ thông tin cấp huyện có trình độ đại học chuyên ngành công nghệ thông tin trở lên',
      ),
      common('Tổng số cán bộ chuyên trách công nghệ thông tin cấp huyện', 'itStaff'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[diploma]],
    grounds: inferred(
      'Người có bằng đại học, thạc sĩ hoặc tiến sĩ chuyên ngành được đếm một lần trên tổng số cán bộ chuyên trách; điểm theo đúng tỷ lệ.',
    ),
  }),
  criterion({
    id: '1.II.6',
    source: 102,
    title: 'Số lượt cán bộ chuyên trách CNTT cấp huyện được tập huấn chuyên sâu về CNTT trong năm',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Cung cấp các văn bản do UBND huyện cử đi tập huấn; các chứng chỉ được cấp (Nếu có)',
    measure: count(
      entered(
        'Số lượt cán bộ chuyên trách công nghệ thông tin cấp huyện được tập huấn chuyên sâu về công nghệ thông tin trong kỳ',
      ),
      'lượt',
    ),
    aggregation: 'single',
    scoring: target(1),
    evidence: [[decision]],
    grounds: inferred(
      'Công văn không nêu số lượt phải đạt; có ít nhất 01 lượt trong kỳ là đạt, còn chứng chỉ ghi “(Nếu có)” nên không bắt buộc.',
    ),
  }),
  criterion({
    id: '1.II.7',
    source: 103,
    title:
      'Tỷ lệ cán bộ chuyên trách CNTT cấp huyện được đào tạo một trong số các chứng chỉ nghiệp vụ lập, quản lý, giám sát dự án đầu tư CNTT theo Nghị định số 102/2009/NĐ-CP',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Scan các chứng chỉ đã được cấp theo Nghị định số 102/2009/NĐ-CP',
    measure: part(
      entered(
        'Số cán bộ chuyên trách công nghệ thông tin cấp huyện có ít nhất một chứng chỉ nghiệp vụ lập, quản lý hoặc giám sát dự án đầu tư công nghệ thông tin',
      ),
      common('Tổng số cán bộ chuyên trách công nghệ thông tin cấp huyện', 'itStaff'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[diploma]],
    grounds: inferred(
      'Tên tiêu chí ghi “một trong số các chứng chỉ” nên mỗi người chỉ cần một chứng chỉ và được đếm một lần; điểm theo đúng tỷ lệ.',
    ),
  }),
  criterion({
    id: '1.II.8',
    source: 106,
    title:
      'Tỷ lệ CBCC cấp huyện đã qua đào tạo và sử dụng thành thạo máy tính, các phần mềm phục vụ công việc',
    leadText: 'Các cơ quan, đơn vị trực thuộc UBND huyện',
    work: 'Scan các văn bằng, chứng chỉ tin học của từng CBCCVC đã được cấp; hoặc các văn bản do Sở TTTT tỉnh và UBND huyện đào tạo trong năm',
    measure: part(
      entered(
        'Số cán bộ, công chức của đơn vị đã qua đào tạo và sử dụng thành thạo máy tính, các phần mềm phục vụ công việc',
      ),
      common('Tổng số cán bộ, công chức của đơn vị', 'agencyCadres'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[diploma], [decision]],
    grounds: inferred(
      'Nội dung thực hiện yêu cầu văn bằng của từng người nên mỗi đơn vị báo cáo người của mình, rồi cộng tử số, cộng mẫu số thành tỷ lệ của cấp huyện.',
    ),
    sourceNote:
      'Tên tiêu chí ghi “CBCC”, nội dung thực hiện ghi “CBCCVC”; tử số và mẫu số theo tên tiêu chí, không tính viên chức.',
  }),
  criterion({
    id: '1.II.9',
    source: 107,
    title: 'Tỷ lệ CBCC cấp xã đã qua đào tạo và sử dụng thành thạo máy tính, các phần mềm phục vụ công việc',
    leadText: 'UBND các xã, thị trấn',
    work: 'Scan các văn bằng, chứng chỉ tin học của từng CBCCVC đã được cấp; hoặc các văn bản do Sở TTTT tỉnh và UBND huyện đào tạo trong năm',
    measure: part(
      entered(
        'Số cán bộ, công chức cấp xã của xã, thị trấn đã qua đào tạo và sử dụng thành thạo máy tính, các phần mềm phục vụ công việc',
      ),
      common('Tổng số cán bộ, công chức cấp xã của xã, thị trấn', 'communeCadres'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[diploma], [decision]],
    grounds: inferred(
      'Tiêu chí hỏi tỷ lệ cán bộ chứ không phải tỷ lệ xã nên cộng tử số, cộng mẫu số của các xã, thị trấn.',
    ),
    sourceNote:
      'Tên tiêu chí ghi “CBCC”, nội dung thực hiện ghi “CBCCVC”; tử số và mẫu số theo tên tiêu chí, không tính viên chức.',
  }),
  criterion({
    id: '1.II.10',
    source: 108,
    title: 'Tỷ lệ UBND cấp xã có cán bộ thực hiện nhiệm vụ chuyên trách CNTT',
    leadText: 'UBND các xã, thị trấn',
    work: 'Quyết định phân công nhiệm vụ của UBND các xã, thị trấn',
    measure: yesNo,
    aggregation: 'shareOfUnits',
    scoring: linear,
    evidence: [[decision]],
    grounds: inferred(
      'Xã, thị trấn có quyết định phân công cán bộ thực hiện nhiệm vụ chuyên trách công nghệ thông tin là Có; tỷ lệ tính trên tổng số xã, thị trấn.',
    ),
  }),
  criterion({
    id: '1.II.11',
    source: 109,
    title:
      'Tỷ lệ cán bộ làm nhiệm vụ chuyên trách CNTT cấp xã đạt chuẩn kỹ năng ứng dụng CNTT cơ bản theo Thông tư số 03/2014/TT-BTTTT ngày 11/3/2014 của Bộ TTTT',
    leadText: 'Phòng Nội vụ; UBND các xã, thị trấn',
    work: 'Scan văn bằng, chứng chỉ đã được cấp theo Thông tư số 03/2014/TT-BTTTT ngày 11/3/2014 của Bộ TTTT',
    appliesTo: ['commune'],
    measure: part(
      entered(
        'Số cán bộ làm nhiệm vụ chuyên trách công nghệ thông tin của xã, thị trấn đạt chuẩn kỹ năng ứng dụng công nghệ thông tin cơ bản',
      ),
      entered('Tổng số cán bộ làm nhiệm vụ chuyên trách công nghệ thông tin của xã, thị trấn'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[diploma]],
    grounds: inferred(
      'Cộng tử số, cộng mẫu số của các xã, thị trấn; dòng của Phòng Nội vụ mặc định không áp dụng để không tính hai lần cùng một cán bộ.',
    ),
    sourceNote: 'Công văn giao cả Phòng Nội vụ và UBND các xã, thị trấn nhưng không nói ai báo cáo phần nào.',
  }),
  criterion({
    id: '1.II.12',
    source: 110,
    title:
      'Tỷ lệ số lượt cán bộ thực hiện nhiệm vụ chuyên trách CNTT cấp xã được tập huấn chuyên sâu về CNTT trong năm/ Tổng số cán bộ làm nhiệm vụ chuyên trách CNTT cấp xã',
    leadText: 'Văn phòng HĐND và UBND; Phòng Nội vụ',
    work: 'Các văn bản tổ chức đào tạo, tập huấn do UBND tỉnh, Sở TTTT tỉnh và UBND huyện tổ chức',
    measure: per(
      entered(
        'Số lượt cán bộ làm nhiệm vụ chuyên trách công nghệ thông tin cấp xã toàn huyện được tập huấn chuyên sâu về công nghệ thông tin trong kỳ',
      ),
      entered('Tổng số cán bộ làm nhiệm vụ chuyên trách công nghệ thông tin cấp xã toàn huyện'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[decision]],
    grounds: inferred(
      'Hai cơ quan cùng nhập tử số, mẫu số của toàn huyện rồi cộng lại, tỷ lệ không đổi; cơ quan không có số liệu riêng thì chọn “Không áp dụng”. Một người có thể dự nhiều lượt nên tỷ lệ trên 100% được tính bằng 100%.',
    ),
    sourceNote:
      'Tên tiêu chí lấy số lượt chia cho số người, còn nội dung thực hiện chỉ yêu cầu văn bản tổ chức đào tạo, không yêu cầu số liệu.',
  }),
];
