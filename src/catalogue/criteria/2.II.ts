import type { Criterion } from '../../core/model';
import {
  allOrNothing,
  common,
  criterion,
  entered,
  inferred,
  linear,
  part,
  report,
  signedReport,
  reportMonthly,
  stated,
  url,
  yesNo,
} from '../terms';

export const criteria: readonly Criterion[] = [
  criterion({
    id: '2.II.1',
    source: 195,
    subHeading:
      'Ứng dụng phần mềm nội bộ phục vụ quản lý hồ sơ công việc và điều hành tác nghiệp (Hệ thống quản lý văn bản và điều hành - QLVB&ĐH)',
    title:
      'Tỷ lệ cán bộ công chức cấp huyện được cấp phát tài khoản và sử dụng thường xuyên Hệ thống QLVB&ĐH',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Phối hợp với các cơ quan, đơn vị trực thuộc UBND huyện rà soát tài khoản của CBCC cấp huyện trên Hệ thống QLVB&ĐH',
    measure: part(
      entered('Số cán bộ, công chức cấp huyện được cấp tài khoản và sử dụng thường xuyên Hệ thống QLVB&ĐH'),
      common('Tổng số cán bộ, công chức cấp huyện', 'districtCadres'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Văn phòng HĐND và UBND rà soát tài khoản của toàn huyện nên nhập một tỷ lệ chung; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí yêu cầu cả cấp tài khoản và sử dụng thường xuyên, nội dung thực hiện chỉ nói rà soát tài khoản. Công văn không quy định thế nào là “sử dụng thường xuyên”.',
  }),
  criterion({
    id: '2.II.2',
    source: 196,
    subHeading:
      'Ứng dụng phần mềm nội bộ phục vụ quản lý hồ sơ công việc và điều hành tác nghiệp (Hệ thống quản lý văn bản và điều hành - QLVB&ĐH)',
    title:
      'Tỷ lệ văn bản đến được số hóa và quản lý trong Hệ thống QLVB&ĐH/ Tổng số bản văn bản đến UBND huyện',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Số hoá 100% văn bản đến; nếu văn bản đến không có file đính kèm trên phần mềm thì Scan văn bản giấy rồi cập nhật lên phần mềm',
    measure: part(
      entered('Số văn bản đến UBND huyện trong kỳ được số hóa và quản lý trong Hệ thống QLVB&ĐH'),
      common('Tổng số văn bản đến UBND huyện trong kỳ', 'districtIncoming'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      'Tên tiêu chí nêu tử số và mẫu số, công văn yêu cầu “Số hoá 100% văn bản đến”, nên tính theo tỷ lệ so với 100%.',
    ),
  }),
  criterion({
    id: '2.II.3',
    source: 197,
    subHeading:
      'Ứng dụng phần mềm nội bộ phục vụ quản lý hồ sơ công việc và điều hành tác nghiệp (Hệ thống quản lý văn bản và điều hành - QLVB&ĐH)',
    title:
      'Tỷ lệ văn bản đi được số hóa và quản lý trong Hệ thống QLVB&ĐH/ Tổng số bản văn bản đi của UBND huyện',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Số hoá và ký số 100% văn bản đi của UBND huyện',
    measure: part(
      entered('Số văn bản đi của UBND huyện trong kỳ được số hóa và quản lý trong Hệ thống QLVB&ĐH'),
      common('Tổng số văn bản đi của UBND huyện trong kỳ', 'districtOutgoing'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      'Tên tiêu chí nêu tử số và mẫu số, công văn yêu cầu “Số hoá và ký số 100% văn bản đi”, nên tính theo tỷ lệ so với 100%.',
    ),
    sourceNote:
      'Nội dung thực hiện gồm cả ký số; tên tiêu chí chỉ tính số hóa và quản lý, việc ký số xét riêng ở 2.II.8, 2.II.9.',
  }),
  criterion({
    id: '2.II.4',
    source: 198,
    subHeading:
      'Ứng dụng phần mềm nội bộ phục vụ quản lý hồ sơ công việc và điều hành tác nghiệp (Hệ thống quản lý văn bản và điều hành - QLVB&ĐH)',
    title:
      'Tỷ lệ văn bản đến được Lãnh đạo xét duyệt và chỉ đạo trong Hệ thống QLVB&ĐH/ Tổng số văn bản đến của đơn vị',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Xử lý và cập nhật ý kiến chỉ đạo của Lãnh đạo vào phần mềm theo quy trình',
    measure: part(
      entered('Số văn bản đến UBND huyện trong kỳ được Lãnh đạo xét duyệt và chỉ đạo trong Hệ thống QLVB&ĐH'),
      common('Tổng số văn bản đến UBND huyện trong kỳ', 'districtIncoming'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Tên tiêu chí nêu tử số và mẫu số; công văn chỉ yêu cầu xử lý “theo quy trình”, không nêu ngưỡng, nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Mẫu số ghi “văn bản đến của đơn vị”; vì Văn phòng HĐND và UBND là đơn vị chủ trì duy nhất nên hiểu là văn bản đến UBND huyện, như 2.II.2.',
  }),
  criterion({
    id: '2.II.5',
    source: 199,
    subHeading:
      'Ứng dụng phần mềm nội bộ phục vụ quản lý hồ sơ công việc và điều hành tác nghiệp (Hệ thống quản lý văn bản và điều hành - QLVB&ĐH)',
    title: 'Tỷ lệ văn bản đi được Lãnh đạo xét duyệt trong Hệ thống QLVB&ĐH/ Tổng số văn bản đi của đơn vị',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Xử lý và cập nhật ý kiến chỉ đạo của Lãnh đạo vào phần mềm theo quy trình',
    measure: part(
      entered('Số văn bản đi của UBND huyện trong kỳ được Lãnh đạo xét duyệt trong Hệ thống QLVB&ĐH'),
      common('Tổng số văn bản đi của UBND huyện trong kỳ', 'districtOutgoing'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Tên tiêu chí nêu tử số và mẫu số; công văn chỉ yêu cầu xử lý “theo quy trình”, không nêu ngưỡng, nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Mẫu số ghi “văn bản đi của đơn vị”; vì Văn phòng HĐND và UBND là đơn vị chủ trì duy nhất nên hiểu là văn bản đi của UBND huyện, như 2.II.3.',
  }),
  criterion({
    id: '2.II.6',
    source: 200,
    subHeading:
      'Ứng dụng phần mềm nội bộ phục vụ quản lý hồ sơ công việc và điều hành tác nghiệp (Hệ thống quản lý văn bản và điều hành - QLVB&ĐH)',
    title: 'Tỷ lệ đơn vị sự nghiệp trực thuộc UBND cấp huyện sử dụng Hệ thống QLVB&ĐH',
    leadText: 'Các cơ quan đơn vị trực thuộc UBND huyện',
    work: 'Triển khai sử dụng hiệu quả phần mềm; cập nhật 100% văn bản đến và đi được cập nhật, ký số và xử lý theo quy trình',
    appliesTo: ['publicService'],
    measure: yesNo,
    aggregation: 'shareOfUnits',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      '“Tỷ lệ đơn vị sự nghiệp … sử dụng”: mỗi đơn vị sự nghiệp trả lời Có hoặc Không, điểm theo tỷ lệ đơn vị có sử dụng; các cơ quan khác không áp dụng.',
    ),
    sourceNote:
      'Giao cho mọi cơ quan, đơn vị trực thuộc (in thiếu dấu phẩy: “Các cơ quan đơn vị”) nhưng chỉ đếm đơn vị sự nghiệp. Nội dung thực hiện lại đặt mức 100% cho văn bản và lặp chữ “cập nhật”.',
  }),
  criterion({
    id: '2.II.7',
    source: 201,
    subHeading:
      'Ứng dụng phần mềm nội bộ phục vụ quản lý hồ sơ công việc và điều hành tác nghiệp (Hệ thống quản lý văn bản và điều hành - QLVB&ĐH)',
    title: 'Tỷ lệ viên chức cấp huyện được cấp phát tài khoản sử dụng Hệ thống QLVB&ĐH',
    leadText: 'Các cơ quan đơn vị trực thuộc UBND huyện',
    work: 'Phối hợp với các cơ quan, đơn vị trực thuộc UBND huyện rà soát, bổ sung tài khoản của viên chức cấp huyện trên Hệ thống QLVB&ĐH',
    appliesTo: ['publicService'],
    measure: part(
      entered('Số viên chức của đơn vị được cấp tài khoản sử dụng Hệ thống QLVB&ĐH'),
      common('Tổng số viên chức của đơn vị', 'employees'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Mỗi đơn vị sự nghiệp nhập số viên chức của mình, tỷ lệ toàn huyện là tổng tử số chia tổng mẫu số; các cơ quan khác không có viên chức nên không áp dụng.',
    ),
    sourceNote:
      'Nội dung thực hiện “Phối hợp với các cơ quan, đơn vị … rà soát” viết như cho một đơn vị đầu mối. Cột chủ trì lại là mọi cơ quan, đơn vị trực thuộc (in thiếu dấu phẩy: “Các cơ quan đơn vị”).',
  }),
  criterion({
    id: '2.II.8',
    source: 203,
    subHeading: 'Ứng dụng chữ ký số',
    title:
      'Tỷ lệ văn bản đi được ký số bằng chữ ký số cơ quan và gửi đi trên môi trường mạng/ Tổng số bản văn bản đi của UBND huyện',
    leadText: 'Văn phòng HĐND và UBND',
    work: '100% văn bản đi được ký số bằng chữ ký số cơ quan và gửi đi trên môi trường mạng',
    measure: part(
      entered(
        'Số văn bản đi của UBND huyện trong kỳ được ký số bằng chữ ký số cơ quan và gửi đi trên môi trường mạng',
      ),
      common('Tổng số văn bản đi của UBND huyện trong kỳ', 'districtOutgoing'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      'Tên tiêu chí nêu tử số và mẫu số, công văn yêu cầu “100% văn bản đi được ký số bằng chữ ký số cơ quan”.',
    ),
  }),
  criterion({
    id: '2.II.9',
    source: 204,
    subHeading: 'Ứng dụng chữ ký số',
    title:
      'Tỷ lệ văn bản đi được ký số bằng chữ ký số của Lãnh đạo cơ quan và gửi đi trên môi trường mạng/Tổng số bản văn bản đi của UBND huyện',
    leadText: 'Văn phòng HĐND và UBND',
    work: '100% văn bản đi được ký số bằng chữ ký số của Lãnh đạo cơ quan và gửi đi trên môi trường mạng',
    measure: part(
      entered(
        'Số văn bản đi của UBND huyện trong kỳ được ký số bằng chữ ký số của Lãnh đạo cơ quan và gửi đi trên môi trường mạng',
      ),
      common('Tổng số văn bản đi của UBND huyện trong kỳ', 'districtOutgoing'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      'Tên tiêu chí nêu tử số và mẫu số, công văn yêu cầu “100% văn bản đi được ký số bằng chữ ký số của Lãnh đạo cơ quan”.',
    ),
  }),
  criterion({
    id: '2.II.10',
    source: 207,
    subHeading: 'Ứng dụng chữ ký số',
    title:
      'Tỷ lệ văn bản đi được ký số bằng chữ ký số của Lãnh đạo phòng, ban và gửi đi trên môi trường mạng/Tổng số bản văn bản đi của phòng, ban',
    leadText: 'Các cơ quan đơn vị trực thuộc UBND huyện',
    work: 'Sử dụng chữ ký số của Lãnh đạo phòng, ban để ký số văn bản của đơn vị mình ban hành và gửi đi trên môi trường mạng',
    measure: part(
      entered(
        'Số văn bản đi của đơn vị trong kỳ được ký số bằng chữ ký số của Lãnh đạo phòng, ban và gửi đi trên môi trường mạng',
      ),
      entered('Tổng số văn bản đi của đơn vị trong kỳ'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Văn bản đi của từng phòng, ban chỉ phòng, ban đó biết, nên mỗi đơn vị nhập cả tử số và mẫu số rồi cộng lại; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí chỉ nói “phòng, ban”, cột chủ trì là mọi cơ quan, đơn vị trực thuộc, gồm cả các Trung tâm (in thiếu dấu phẩy: “Các cơ quan đơn vị”).',
  }),
  criterion({
    id: '2.II.11',
    source: 208,
    subHeading: 'Ứng dụng chữ ký số',
    title: 'Tỷ lệ UBND cấp xã sử dụng chữ ký số',
    leadText: 'UBND các xã, thị trấn',
    work: 'Đảm bảo 100% văn bản đi được ký số và gửi đi trên môi trường mạng',
    measure: yesNo,
    aggregation: 'shareOfUnits',
    scoring: linear,
    evidence: [[signedReport]],
    grounds: inferred(
      '“Tỷ lệ UBND cấp xã sử dụng chữ ký số”: mỗi xã, thị trấn trả lời Có hoặc Không, điểm theo tỷ lệ xã có; số văn bản được ký số xét ở 2.II.13.',
    ),
    sourceNote:
      'Tên tiêu chí đếm xã, nội dung thực hiện lại đặt mức 100% cho văn bản đi; chưa rõ xã mới ký số một phần văn bản có được tính là Có hay không.',
  }),
  criterion({
    id: '2.II.12',
    source: 209,
    subHeading: 'Ứng dụng chữ ký số',
    title: 'Tỷ lệ Lãnh đạo cấp xã sử dụng chữ ký số',
    leadText: 'UBND các xã, thị trấn',
    work: 'Sử dụng chữ ký số của Lãnh đạo UBND cấp xã để ký số văn bản của đơn vị mình ban hành và gửi đi trên môi trường mạng',
    measure: part(
      entered('Số Lãnh đạo UBND xã, thị trấn (Chủ tịch, Phó Chủ tịch) sử dụng chữ ký số'),
      entered('Tổng số Lãnh đạo UBND xã, thị trấn (Chủ tịch, Phó Chủ tịch)'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Tỷ lệ đếm người chứ không đếm xã, nên mỗi xã, thị trấn nhập số lãnh đạo của mình rồi cộng lại; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí nói “Lãnh đạo cấp xã”, nội dung thực hiện chỉ nói “Lãnh đạo UBND cấp xã”; ở đây tính Lãnh đạo UBND.',
  }),
  criterion({
    id: '2.II.13',
    source: 210,
    subHeading: 'Ứng dụng chữ ký số',
    title: 'Tỷ lệ văn bản UBND cấp xã ký số/tổng số văn bản UBND cấp xã gửi đến UBND cấp huyện',
    leadText: 'UBND các xã, thị trấn',
    work: 'Đảm bảo 100% văn bản đi được ký số và gửi đi trên phần mềm QLVB&ĐH',
    measure: part(
      entered('Số văn bản xã, thị trấn gửi đến UBND cấp huyện trong kỳ được ký số'),
      entered('Tổng số văn bản xã, thị trấn gửi đến UBND cấp huyện trong kỳ'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      'Tên tiêu chí nêu tử số và mẫu số, công văn yêu cầu “100% văn bản đi được ký số”; các xã, thị trấn cộng lại thành tỷ lệ chung.',
    ),
    sourceNote:
      'Tên tiêu chí chỉ tính văn bản gửi đến UBND cấp huyện, nội dung thực hiện nói mọi văn bản đi trên phần mềm QLVB&ĐH.',
  }),
  criterion({
    id: '2.II.14',
    source: 212,
    subHeading: 'Ứng dụng thư điện tử',
    title: 'Tỷ lệ cán bộ công chức cấp huyện được cấp hộp thư điện tử chuyên dùng của cơ quan nhà nước',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Theo dõi quá trình sử dụng thư điện tử của các cơ quan, đơn vị, địa phương hàng tháng tổng hợp báo cáo UBND huyện',
    measure: part(
      entered('Số cán bộ, công chức cấp huyện được cấp hộp thư điện tử chuyên dùng của cơ quan nhà nước'),
      common('Tổng số cán bộ, công chức cấp huyện', 'districtCadres'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[reportMonthly]],
    grounds: inferred(
      'Hộp thư do Văn phòng HĐND và UBND theo dõi cho toàn huyện nên nhập một tỷ lệ chung; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí xét việc cấp hộp thư, nội dung thực hiện lại nói theo dõi việc sử dụng thư điện tử và báo cáo hàng tháng; việc sử dụng xét ở 2.II.15.',
  }),
  criterion({
    id: '2.II.15',
    source: 213,
    subHeading: 'Ứng dụng thư điện tử',
    title:
      'Tỷ lệ cán bộ công chức cấp huyện thường xuyên sử dụng thư điện tử chuyên dùng để gửi/nhận văn bản phục vụ công vụ',
    leadText: 'Các cơ quan, đơn vị trực thuộc UBND huyện',
    work: 'Thủ trưởng các cơ quan, đơn vị thường xuyên chỉ đạo CBCCNV đơn vị mình tăng cường sử dụng thư công vụ (Đăng nhập 04 lần/ ngày)',
    measure: part(
      entered(
        'Số cán bộ, công chức của đơn vị thường xuyên sử dụng thư điện tử chuyên dùng (đăng nhập từ 04 lần/ngày)',
      ),
      common('Tổng số cán bộ, công chức của đơn vị', 'agencyCadres'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      '“Đăng nhập 04 lần/ ngày” xác định thế nào là thường xuyên sử dụng; mỗi đơn vị nhập số người của mình, tỷ lệ chung là tổng tử số chia tổng mẫu số.',
    ),
    sourceNote:
      'Nội dung thực hiện nói “CBCCNV” (gồm cả nhân viên), tên tiêu chí chỉ tính cán bộ, công chức.',
  }),
  criterion({
    id: '2.II.16',
    source: 214,
    subHeading: 'Ứng dụng thư điện tử',
    title: 'Tỷ lệ cán bộ công chức cấp xã được cấp hộp thư điện tử chuyên dùng của cơ quan nhà nước',
    leadText: 'Văn phòng HĐND và UBND',
    work: 'Theo dõi quá trình sử dụng thư điện tử của các cơ quan, đơn vị, địa phương hàng tháng tổng hợp báo cáo UBND huyện',
    measure: part(
      entered(
        'Số cán bộ, công chức cấp xã toàn huyện được cấp hộp thư điện tử chuyên dùng của cơ quan nhà nước',
      ),
      common('Tổng số cán bộ, công chức cấp xã toàn huyện', 'districtCommuneCadres'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[reportMonthly]],
    grounds: inferred(
      'Tiêu chí về cấp xã nhưng giao Văn phòng HĐND và UBND tổng hợp, nên nhập một tỷ lệ toàn huyện thay vì hỏi từng xã. Công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Tên tiêu chí xét việc cấp hộp thư, nội dung thực hiện lại nói theo dõi việc sử dụng thư điện tử và báo cáo hàng tháng; việc sử dụng xét ở 2.II.17.',
  }),
  criterion({
    id: '2.II.17',
    source: 215,
    subHeading: 'Ứng dụng thư điện tử',
    title:
      'Tỷ lệ cán bộ công chức cấp xã thường xuyên sử dụng thư điện tử chuyên dùng để gửi/nhận văn bản phục vụ công vụ',
    leadText: 'UBND các xã, thị trấn',
    work: 'Chủ tịch UBND các xã, thị trấn thường xuyên chỉ đạo CBCCNV đơn vị mình tăng cường sử dụng thư công vụ (Đăng nhập 04 lần/ ngày)',
    measure: part(
      entered(
        'Số cán bộ, công chức xã, thị trấn thường xuyên sử dụng thư điện tử chuyên dùng (đăng nhập từ 04 lần/ngày)',
      ),
      common('Tổng số cán bộ, công chức của xã, thị trấn', 'communeCadres'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      '“Đăng nhập 04 lần/ ngày” xác định thế nào là thường xuyên sử dụng; mỗi xã, thị trấn nhập số người của mình, tỷ lệ chung là tổng tử số chia tổng mẫu số.',
    ),
    sourceNote:
      'Nội dung thực hiện nói “CBCCNV” (gồm cả nhân viên), tên tiêu chí chỉ tính cán bộ, công chức.',
  }),
  criterion({
    id: '2.II.18',
    source: 217,
    subHeading: 'Phần mềm quản lý quá trình giải quyết TTHC (phần mềm một cửa/ TTHCC)',
    title: 'Ứng dụng phần mềm một cửa hoặc phần mềm quản lý, vận hành Trung tâm HCC tại UBND cấp huyện',
    leadText: 'Trung tâm hành chính công huyện',
    work: 'Đôn đốc các cơ quan, đơn vị, địa phương sử dụng Cổng DVC có hiệu quả',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url], [report]],
    grounds: inferred(
      'Tiêu chí hỏi UBND huyện có ứng dụng phần mềm hay không; mức độ sử dụng xét ở 2.II.19, 2.II.20.',
    ),
    sourceNote:
      'Tên tiêu chí nói phần mềm một cửa hoặc phần mềm Trung tâm HCC, nội dung thực hiện nói “Cổng DVC”; hiểu Cổng DVC là phần mềm đang dùng.',
  }),
  criterion({
    id: '2.II.19',
    source: 218,
    subHeading: 'Phần mềm quản lý quá trình giải quyết TTHC (phần mềm một cửa/ TTHCC)',
    title: 'Tỷ lệ TTHC được đưa vào áp dụng trong phần mềm tại UBND cấp huyện /Tổng số TTHC cấp huyện',
    leadText: 'Các cơ quan, đơn vị trực thuộc UBND huyện',
    work: 'Rà soát TTHC còn thiếu để bổ sung vào Cổng DVC; đảm bảo 100% TTHC được cập nhật vào phần mềm',
    measure: part(
      entered('Số TTHC cấp huyện do đơn vị phụ trách đã đưa vào áp dụng trong phần mềm (Cổng DVC)'),
      common('Tổng số TTHC cấp huyện do đơn vị phụ trách', 'agencyProcedures'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      'Công văn yêu cầu “đảm bảo 100% TTHC được cập nhật vào phần mềm”; TTHC của các đơn vị cộng lại thành tổng số TTHC cấp huyện.',
    ),
    sourceNote:
      'Mẫu số là tổng số TTHC cấp huyện nhưng giao mọi cơ quan, đơn vị, nên mỗi đơn vị chỉ nhập TTHC mình phụ trách (không có thì nhập 0). Tên tiêu chí nói “phần mềm”, nội dung thực hiện nói “Cổng DVC”.',
  }),
  criterion({
    id: '2.II.20',
    source: 219,
    subHeading: 'Phần mềm quản lý quá trình giải quyết TTHC (phần mềm một cửa/ TTHCC)',
    title:
      'Tỷ lệ hồ sơ được tiếp nhận, thụ lý và quản lý trong phần mềm một cửa/ Tổng số hồ sơ tiếp nhận, thụ lý và có hạn thụ lý trong năm',
    leadText: 'Trung tâm hành chính công huyện',
    work: 'Thống kê số lượng hồ sơ được tiếp nhận, thụ lý và quản lý trong Cổng DVC',
    measure: part(
      entered(
        'Số hồ sơ tại UBND huyện được tiếp nhận, thụ lý và quản lý trong phần mềm một cửa (Cổng DVC) trong kỳ',
      ),
      common('Tổng số hồ sơ UBND huyện tiếp nhận, thụ lý trong kỳ', 'districtDossiers'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[report]],
    grounds: inferred(
      'Trung tâm HCC thống kê hồ sơ của toàn huyện nên nhập một tỷ lệ; công văn không nêu ngưỡng nên tính theo tỷ lệ.',
    ),
    sourceNote:
      'Mẫu số trong công văn thêm điều kiện “có hạn thụ lý trong năm” mà các tiêu chí hồ sơ khác không có; ở đây dùng chung tổng số hồ sơ tiếp nhận, thụ lý. Tên tiêu chí nói “phần mềm một cửa”, nội dung thực hiện nói “Cổng DVC”.',
  }),
  criterion({
    id: '2.II.21',
    source: 223,
    subHeading: 'Phần mềm quản lý quá trình giải quyết TTHC (phần mềm một cửa/ TTHCC)',
    title: 'Tỷ lệ UBND cấp xã ứng dụng phần mềm một cửa',
    leadText: 'UBND các xã, thị trấn',
    work: 'Chỉ đạo Bộ phận TN&TKQ sử dụng Cổng DVC có hiệu quả',
    measure: yesNo,
    aggregation: 'shareOfUnits',
    scoring: linear,
    evidence: [[url], [report]],
    grounds: inferred(
      '“Tỷ lệ UBND cấp xã ứng dụng phần mềm một cửa”: mỗi xã, thị trấn trả lời Có hoặc Không, điểm theo tỷ lệ xã có.',
    ),
    sourceNote:
      'Tên tiêu chí nói “phần mềm một cửa”, nội dung thực hiện nói Bộ phận TN&TKQ sử dụng “Cổng DVC”; hiểu là một.',
  }),
  criterion({
    id: '2.II.22',
    source: 224,
    subHeading: 'Phần mềm quản lý quá trình giải quyết TTHC (phần mềm một cửa/ TTHCC)',
    title:
      'Tỷ lệ bình quân số TTHC được đưa vào áp dụng trong phần mềm đối với UBND cấp xã / Tổng số TTHC cấp xã',
    leadText: 'UBND các xã, thị trấn',
    work: 'Đảm bảo 100% TTHC được đưa vào Cổng DVC',
    measure: part(
      entered('Số TTHC cấp xã được xã, thị trấn đưa vào áp dụng trong phần mềm (Cổng DVC)'),
      common('Tổng số TTHC cấp xã', 'communeProcedures'),
    ),
    aggregation: 'meanRatio',
    scoring: linear,
    evidence: [[report]],
    grounds: stated(
      'Tên tiêu chí ghi “Tỷ lệ bình quân”, nên lấy trung bình tỷ lệ của các xã, thị trấn; công văn yêu cầu “100% TTHC được đưa vào Cổng DVC”.',
    ),
    sourceNote: 'Tên tiêu chí nói “phần mềm”, nội dung thực hiện nói “Cổng DVC”.',
  }),
  criterion({
    id: '2.II.23',
    source: 225,
    subHeading: 'Phần mềm quản lý quá trình giải quyết TTHC (phần mềm một cửa/ TTHCC)',
    title:
      'Tỷ lệ hồ sơ tiếp nhận và thụ lý được công khai tình trạng giải quyết trên mạng Internet / Tổng số hồ sơ tiếp nhận và thụ lý trong năm tại UBND cấp huyện',
    leadText: 'Trung tâm hành chính công huyện',
    work: 'Đảm bảo 100% hồ sơ tiếp nhận và thụ lý được công khai tình trạng giải quyết trên mạng Internet; cung cấp địa chỉ truy cập',
    measure: part(
      entered(
        'Số hồ sơ UBND huyện tiếp nhận và thụ lý trong kỳ được công khai tình trạng giải quyết trên mạng Internet',
      ),
      common('Tổng số hồ sơ UBND huyện tiếp nhận và thụ lý trong kỳ', 'districtDossiers'),
    ),
    aggregation: 'single',
    scoring: linear,
    evidence: [[url]],
    grounds: stated(
      'Tên tiêu chí nêu tử số và mẫu số, công văn yêu cầu “Đảm bảo 100% hồ sơ” được công khai; Trung tâm HCC nhập cho toàn huyện.',
    ),
  }),
  criterion({
    id: '2.II.24',
    source: 226,
    subHeading: 'Phần mềm quản lý quá trình giải quyết TTHC (phần mềm một cửa/ TTHCC)',
    title:
      'Tỷ lệ hồ sơ tiếp nhận và thụ lý tại UBND cấp xã được công khai tình trạng giải quyết trên mạng Internet/ Tổng số hồ sơ tiếp nhận và thụ lý trong năm của UBND cấp xã',
    leadText: 'UBND các xã, thị trấn',
    work: 'Đảm bảo 100% hồ sơ tiếp nhận và thụ lý được công khai tình trạng giải quyết trên mạng Internet; cung cấp địa chỉ truy cập',
    measure: part(
      entered(
        'Số hồ sơ xã, thị trấn tiếp nhận và thụ lý trong kỳ được công khai tình trạng giải quyết trên mạng Internet',
      ),
      common('Tổng số hồ sơ xã, thị trấn tiếp nhận và thụ lý trong kỳ', 'communeDossiers'),
    ),
    aggregation: 'sumRatio',
    scoring: linear,
    evidence: [[url]],
    grounds: stated(
      'Tên tiêu chí nêu tử số và mẫu số, công văn yêu cầu “Đảm bảo 100% hồ sơ” được công khai; hồ sơ của các xã, thị trấn cộng lại.',
    ),
  }),
  criterion({
    id: '2.II.25',
    source: 227,
    subHeading: 'Phần mềm quản lý quá trình giải quyết TTHC (phần mềm một cửa/ TTHCC)',
    title:
      'Phần mềm đánh giá mức độ hài lòng của người dân, doanh nghiệp đối với cán bộ, công chức thụ lý thủ tục hành chính',
    leadText: 'Trung tâm hành chính công huyện',
    work: 'Tham mưu cài đặt, triển khai phần mềm đánh giá mức độ hài lòng của người dân, doanh nghiệp đối với cán bộ, công chức thụ lý thủ tục hành chính cấp huyện và cấp xã; cung cấp địa chỉ truy cập',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url]],
    grounds: inferred(
      'Phần mềm do Trung tâm HCC cài đặt, triển khai chung; đã triển khai và có địa chỉ truy cập thì đạt.',
    ),
    sourceNote:
      'Tên tiêu chí không nêu cấp, nội dung thực hiện yêu cầu triển khai ở cả cấp huyện và cấp xã nhưng chỉ giao Trung tâm HCC huyện.',
  }),
  criterion({
    id: '2.II.26',
    source: 229,
    subHeading: 'Ứng dụng các phần mềm nội bộ cơ bản',
    title: 'Phần mềm kế toán và quản lý tài sản công',
    leadText: 'Các cơ quan, đơn vị trực thuộc UBND huyện và UBND các xã, thị trấn',
    work: 'Cập nhật dữ liệu đầy đủ vào phần mềm; cung cấp địa chỉ truy cập phần mềm',
    measure: yesNo,
    aggregation: 'all',
    scoring: linear,
    evidence: [[url]],
    grounds: inferred(
      'Mỗi cơ quan và mỗi xã, thị trấn tự cập nhật dữ liệu vào phần mềm của mình, nên điểm tính theo tỷ lệ đơn vị đã sử dụng.',
    ),
    sourceNote:
      'Tiêu chí gộp hai loại phần mềm (kế toán; quản lý tài sản công), công văn không nói dùng một loại có được tính hay không.',
  }),
  criterion({
    id: '2.II.27',
    source: 230,
    subHeading: 'Ứng dụng các phần mềm nội bộ cơ bản',
    title: 'Phần mềm quản lý cán bộ công chức',
    leadText: 'Phòng Nội vụ',
    work: 'Tham mưu, đôn đốc các cơ quan, đơn vị, địa phương cập nhật dữ liệu đầy đủ vào phần mềm; cung cấp địa chỉ truy cập phần mềm',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url]],
    grounds: inferred(
      'Phòng Nội vụ quản lý phần mềm chung cho toàn huyện; ở đây xét có sử dụng hay không, mức độ cập nhật dữ liệu xét ở 3.IV.5 đến 3.IV.7.',
    ),
  }),
  criterion({
    id: '2.II.28',
    source: 231,
    subHeading: 'Ứng dụng các phần mềm nội bộ cơ bản',
    title: 'Phần mềm quản lý hộ tịch, dân cư',
    leadText: 'Phòng Tư pháp',
    work: 'Phối hợp với các cơ quan, đơn vị, địa phương cập nhật đầy đủ dữ liệu trên phần mềm quản lý hộ tịch, dân cư; cung cấp địa chỉ truy cập phần mềm',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url]],
    grounds: inferred(
      'Phòng Tư pháp đầu mối cho toàn huyện: phần mềm đang dùng và có địa chỉ truy cập thì đạt; công văn không yêu cầu số liệu.',
    ),
    sourceNote: 'Tiêu chí gộp hộ tịch và dân cư; dữ liệu dân cư do Công an huyện báo cáo ở 2.III.20.',
  }),
  criterion({
    id: '2.II.29',
    source: 232,
    subHeading: 'Ứng dụng các phần mềm nội bộ cơ bản',
    title: 'Phần mềm quản lý về thông tin kinh tế xã hội',
    leadText: 'Phòng Tài chính - KH',
    work: 'Phối hợp với các cơ quan, đơn vị, địa phương cập nhật đầy đủ dữ liệu trên phần mềm; cung cấp địa chỉ truy cập phần mềm',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url]],
    grounds: inferred(
      'Phòng Tài chính - KH đầu mối cập nhật dữ liệu của cả huyện vào một phần mềm: đang dùng và có địa chỉ truy cập thì đạt.',
    ),
    sourceNote:
      'Gần trùng 3.IV.8 “Phần mềm báo cáo số liệu kinh tế xã hội”, cùng đơn vị chủ trì; cần phân biệt để không kê một phần mềm hai lần.',
  }),
  criterion({
    id: '2.II.30',
    source: 235,
    subHeading: 'Ứng dụng các phần mềm nội bộ cơ bản',
    title: 'Phần mềm quản lý đối tượng chính sách, người có công',
    leadText: 'Phòng Lao động - TBXH',
    work: 'Phối hợp với các cơ quan, đơn vị, địa phương cập nhật đầy đủ dữ liệu trên phần mềm; cung cấp địa chỉ truy cập phần mềm',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url]],
    grounds: inferred(
      'Phòng Lao động - TBXH đầu mối cập nhật dữ liệu đối tượng chính sách của cả huyện vào một phần mềm: đang dùng và có địa chỉ truy cập thì đạt.',
    ),
  }),
  criterion({
    id: '2.II.31',
    source: 236,
    subHeading: 'Ứng dụng các phần mềm nội bộ cơ bản',
    title: 'Phần mềm quản lý đăng ký kinh doanh, quản lý doanh nghiệp và hộ kinh doanh cá thể',
    leadText: 'Phòng Tài chính - KH',
    work: 'Cập nhật dữ liệu đầy đủ, đúng quy trình vào phần mềm; cung cấp địa chỉ truy cập phần mềm',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url]],
    grounds: inferred(
      'Một phòng cập nhật dữ liệu vào phần mềm chuyên ngành; công văn yêu cầu “đầy đủ, đúng quy trình” mà không nêu số đo nên tính Có hoặc Không.',
    ),
    sourceNote: 'Tiêu chí gộp đăng ký kinh doanh, quản lý doanh nghiệp và hộ kinh doanh cá thể.',
  }),
  criterion({
    id: '2.II.32',
    source: 237,
    subHeading: 'Ứng dụng các phần mềm nội bộ cơ bản',
    title: 'Phần mềm quản lý vệ sinh an toàn thực phẩm',
    leadText: 'Phòng Y tế',
    work: 'Cập nhật dữ liệu đầy đủ, đúng quy trình vào phần mềm; cung cấp địa chỉ truy cập phần mềm',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url]],
    grounds: inferred(
      'Phòng Y tế là đơn vị duy nhất cập nhật phần mềm an toàn thực phẩm; công văn không nêu số đo nên tính Có hoặc Không.',
    ),
  }),
  criterion({
    id: '2.II.33',
    source: 238,
    subHeading: 'Ứng dụng các phần mềm nội bộ cơ bản',
    title: 'Phần mềm quản lý tài nguyên, môi trường',
    leadText: 'Phòng Tài nguyên - MT',
    work: 'Cập nhật dữ liệu đầy đủ, đúng quy trình vào phần mềm; cung cấp địa chỉ truy cập phần mềm',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url]],
    grounds: inferred(
      'Phòng Tài nguyên - MT là đơn vị duy nhất cập nhật phần mềm chuyên ngành; công văn không nêu số đo nên tính Có hoặc Không.',
    ),
    sourceNote:
      'Tiêu chí gộp tài nguyên và môi trường, thực tế có thể là hai phần mềm; công văn không nói dùng một loại có được tính hay không.',
  }),
  criterion({
    id: '2.II.34',
    source: 239,
    subHeading: 'Ứng dụng các phần mềm nội bộ cơ bản',
    title: 'Phần mềm quản lý đơn thư, khiếu nại và tố cáo',
    leadText: 'Ban tiếp công dân huyện',
    work: 'Cập nhật dữ liệu đầy đủ vào phần mềm; cung cấp địa chỉ truy cập phần mềm',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url]],
    grounds: inferred(
      'Ở đây xét Ban Tiếp công dân có sử dụng phần mềm hay không; tỷ lệ đơn thư được cập nhật xét ở 3.IV.3.',
    ),
  }),
  criterion({
    id: '2.II.35',
    source: 240,
    subHeading: 'Ứng dụng các phần mềm nội bộ cơ bản',
    title: 'Phần mềm quản lý xây dựng/ quy hoạch đô thị',
    leadText: 'Phòng Kinh tế - HT',
    work: 'Cập nhật dữ liệu đầy đủ vào phần mềm; cung cấp địa chỉ truy cập phần mềm',
    measure: yesNo,
    aggregation: 'single',
    scoring: allOrNothing,
    evidence: [[url]],
    grounds: inferred(
      'Một phòng sử dụng phần mềm và cung cấp địa chỉ truy cập; dấu “/” được hiểu là có một trong hai loại phần mềm thì đạt.',
    ),
    sourceNote: 'Dấu “/” giữa “xây dựng” và “quy hoạch đô thị” không cho biết cần một hay cả hai.',
  }),
];
