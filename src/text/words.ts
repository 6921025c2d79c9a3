import type {
  Aggregation,
  Appraisal,
  Basis,
  EvidenceKind,
  Figure,
  Measure,
  Scoring,
  Severity,
  UnitKind,
} from '../core/model';
import type { EvidenceRequirement } from '../core/model';
import type { PeriodState } from '../core/periodState';
import type { RowState } from '../core/rows/rowState';
import type { ScoreFlag } from '../core/scoring/scoreCriterion';

/** The words for the values of the domain: officials read them, and type or choose them in the control workbook. */

export const yesNoWords = { yes: 'Có', no: 'Không' };

export const unitKindWords: Readonly<Record<UnitKind, string>> = {
  department: 'Cơ quan chuyên môn',
  publicService: 'Đơn vị sự nghiệp',
  commune: 'Xã, thị trấn',
  other: 'Khác',
};

/** Stands in the column of kinds for a group of units. */
export const unitGroupWord = 'Nhóm đơn vị';

export const allKindsWord = 'Tất cả';

export const measureWords: Readonly<Record<Measure['kind'], string>> = {
  yesNo: 'Có/Không',
  ratio: 'Tỷ lệ',
  count: 'Số lượng',
  frequency: 'Tần suất',
  amount: 'Số tiền',
};

export const aggregationWords: Readonly<Record<Aggregation, string>> = {
  single: 'Một đơn vị',
  sumRatio: 'Tổng tử số / tổng mẫu số',
  meanRatio: 'Bình quân các tỷ lệ',
  shareOfUnits: 'Tỷ lệ đơn vị có',
  sum: 'Cộng các đơn vị',
  any: 'Một đơn vị có là đủ',
  all: 'Từng đơn vị phải có',
};

export const scoringWords: Readonly<Record<Scoring['method'], string>> = {
  linear: 'Theo tỷ lệ đạt được',
  yesNo: 'Đạt trọn mới có điểm',
  steps: 'Theo bậc',
  target: 'Theo chỉ tiêu',
  manual: 'Người thẩm định cho điểm',
};

export const scopeWords: Readonly<Record<Figure['scope'], string>> = {
  unit: 'Từng đơn vị',
  district: 'Toàn huyện',
};

export const evidenceKindWords: Readonly<Record<EvidenceKind, string>> = {
  contract: 'hợp đồng',
  acceptance: 'thanh lý hợp đồng',
  invoice: 'hoá đơn',
  handover: 'giấy tờ giao nhận',
  decision: 'quyết định, văn bản',
  plan: 'kế hoạch, đề án',
  diploma: 'văn bằng, chứng chỉ',
  report: 'báo cáo số liệu',
  url: 'địa chỉ truy cập',
  dossierCodes: 'mã số hồ sơ',
  softwareList: 'danh sách phần mềm',
  articles: 'liên kết tin bài',
};

/** Beside a kind of document: it has to be signed digitally. */
export const signedWord = 'ký số';

export const frequencyWords: Readonly<Record<EvidenceRequirement['frequency'], string>> = {
  once: '',
  monthly: 'hàng tháng',
  quarterly: 'hàng quý',
};

/** The words of `tử số ≤ tử số 2.II.2 (vì sao)` and `có → mẫu số 1.II.11 > 0 (vì sao)`. */
export const tieWords = { numerator: 'tử số', denominator: 'mẫu số', figure: 'số liệu', yes: 'có' };

export const basisWords: Readonly<Record<Basis, string>> = {
  dispatch: 'Công văn',
  'published-2020': 'Kết quả tỉnh công bố 2020',
  inferred: 'Nhóm xây dựng suy luận',
};

export const verdictWords: Readonly<Record<NonNullable<Appraisal['verdict']>, string>> = {
  accepted: 'Chấp nhận',
  corrected: 'Điều chỉnh',
  returned: 'Trả lại',
  rejected: 'Không chấp nhận',
};

export const severityWords: Readonly<Record<Severity, string>> = {
  error: '✖ Lỗi',
  warning: '▲ Cần xem lại',
  info: 'ℹ Lưu ý',
};

/** In place of the severity, once a finding is gone. */
export const resolvedWord = '✔ Đã xử lý';

/** Symbol and word, so that the colour is never the only sign. */
export const rowStateWords: Readonly<Record<RowState, string>> = {
  empty: '○ Chưa nhập',
  incomplete: '◐ Nhập dở',
  invalid: '✖ Có lỗi',
  ready: '✔ Đủ số liệu',
  explained: '✎ Có giải trình',
  notApplicable: '— Không áp dụng',
  coveredByOther: '⇄ Đã có đơn vị khác báo cáo',
  returned: '↩ Bị trả lại',
  accepted: '★ Đã thẩm định',
};

/** In the list of a unit: returned is to be mended, this is decided. */
export const rejectedRowWord = '✖ Không được chấp nhận';

/** In place of the state of a row that a change of the catalogue made superfluous. */
export const withdrawnWord = '⊘ Không còn yêu cầu';

/** In place of the state of a unit's submission where the unit no longer takes part. */
export const withdrawnUnitWord = '⊘ Không còn tham gia';

/** The filter view of all rows in which something is to be mended. */
export const fixViewTitle = 'Cần sửa';

/** Nobody appraises their own rows without the sheet saying so. */
export const selfAppraisedText = (status: string): string => `${status} (tự thẩm định)`;

export const scoreFlagWords: Readonly<Record<ScoreFlag, string>> = {
  missing: 'chưa đủ số liệu',
  invalid: 'có dòng lỗi',
  estimated: 'ước tính',
  notApplicableUndecided: 'chờ quyết định không áp dụng',
  manual: 'chờ người thẩm định cho điểm',
  aboveClaim: 'thẩm định cao hơn tự chấm',
  figureChanged: 'số liệu chung đã đổi',
  excluded: 'không đưa vào đánh giá',
};

export const ledgerWords = { self: 'Đơn vị tự chấm', appraised: 'Thẩm định', province: 'Tỉnh công nhận' };

export const periodStateWords: Readonly<Record<PeriodState, string>> = {
  draft: 'Chưa tạo',
  open: 'Đang mở',
  closed: 'Đã đóng',
  compiled: 'Đã tổng hợp',
  reported: 'Đã báo cáo',
  archived: 'Đã lưu trữ',
};
