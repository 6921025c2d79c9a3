import { actionWords } from '../actions/words';
import type { FrozenDifference, FrozenLine, FrozenPart } from '../core/closing/frozenLines';
import type { Hindrance, HindranceCode, HindranceItem, HindranceSeverity } from '../core/closing/hindrances';
import type { PeriodMove } from '../core/period/periodTransitions';
import { formatDay, formatInterval, formatNumber } from './format';
import { periodMoveTitles } from './periods';

/** The words of what stands in the way of closing, concluding and reporting, and of what is kept of it. */

export const frozenPartWords: Readonly<Record<FrozenPart, string>> = {
  achieved: 'Thang điểm: số điểm thực hiện',
  converted: 'Thang điểm: quy đổi, mức',
  group: 'Nhóm tiêu chí',
  criterion: 'Tiêu chí',
  unit: 'Đơn vị (quy đổi)',
  commune: 'Xếp hạng xã',
};

export const hindranceSeverityWords: Readonly<Record<HindranceSeverity, string>> = {
  refused: '✖ Chưa làm được',
  reason: '▲ Phải ghi lý do',
  told: 'ℹ Cần biết',
};

const count = ({ count: all }: Hindrance): string => formatNumber(all);

const hindranceTexts: Readonly<Record<HindranceCode, (hindrance: Hindrance) => string>> = {
  older: () =>
    `Sổ lập theo mẫu cũ, chưa có chỗ giữ kết quả. Chạy “${actionWords.updateControl.title}” và “${actionWords.updatePeriod.title}” trước.`,
  tooEarly: ({ at = '' }) =>
    `Đơn vị được nộp đến hết ngày ${formatDay(at)}. Hãy đóng kỳ sau ngày đó, hoặc sửa hạn trong tab “Các kỳ”.`,
  unseenTicks: (each) =>
    `${count(each)} đơn vị đã đánh dấu Nộp mà chương trình chưa ghi nhận. Chạy “${actionWords.checkAll.title}” trước.`,
  notSubmitted: (each) =>
    `${count(each)} đơn vị chưa nộp. Cần thì ghi “Cho nhập đến hết ngày” trong tab “Nộp báo cáo”.`,
  undecided: (each) => `${count(each)} dòng chưa có kết luận thẩm định.`,
  errors: (each) => `${count(each)} dòng còn lỗi, chưa được tính điểm.`,
  extensionsCut: (each) =>
    `${formatNumber(each.items.length)} đơn vị đang được cho nhập thêm; chốt kết quả thì hết được nhập.`,
  extensionsRun: (each) =>
    `${formatNumber(each.items.length)} đơn vị được gia hạn vẫn nhập được sau khi đóng kỳ.`,
  scaleUnconfirmed: () =>
    `Thang điểm chưa được xác nhận. Xem tab “Thang điểm” rồi chạy “${actionWords.confirmScale.title}”.`,
  scaleChanged: () =>
    `Thang điểm đã sửa sau khi xác nhận. Xem tab “Thang điểm” rồi chạy “${actionWords.confirmScale.title}” lại.`,
  notCompiled: () => `Kỳ chưa được tổng hợp. Chạy “${actionWords.compile.title}” và xem kết quả trước.`,
  compileStale: ({ at = '' }) =>
    `Số liệu đã thay đổi sau lần tổng hợp gần nhất (${at}). Chạy “${actionWords.compile.title}” và xem kết quả trước.`,
  nothingDecided: () => 'Chưa có dòng nào được thẩm định; chốt thì kết quả thẩm định để trống.',
  open: () => 'Điểm thẩm định còn là khoảng, chưa phải một con số:',
  resultDiffers: (each) =>
    `Số liệu hiện nay khác kết quả đã chốt ở ${count(each)} chỗ (xem cuối tab “Tổng hợp”). Sửa lại cho đúng, hoặc chạy “${actionWords.reopenPeriod.title}” rồi chốt lại.`,
  provincePending: (each) => `Tỉnh chưa công nhận điểm của ${count(each)} tiêu chí (tab “Thang điểm”).`,
  resultKept: (each) =>
    `Kết quả số ${count(each)} vẫn được giữ nguyên; lần chốt sau mang số ${formatNumber(each.count + 1)}.`,
  goesBack: () => 'Mở lại thì phải ghi lý do.',
};

export const describeHindrance = (hindrance: Hindrance): string => hindranceTexts[hindrance.code](hindrance);

/** `Xã Hồng Hạ: 12`, `Xã A Ngo: đến hết ngày 05/11/2021`. */
export function describeItem({ name, count: rows, day, between }: HindranceItem): string {
  if (day !== undefined) return `${name}: đến hết ngày ${formatDay(day)}`;
  if (between) return `${name}: ${formatInterval(between)} điểm`;
  return rows === undefined ? name : `${name}: ${formatNumber(rows)} dòng`;
}

/** One line, for a message or the log. */
export const hindranceLine = (hindrance: Hindrance): string => {
  const { items } = hindrance;
  const more = items.length > 0 ? ` (${items.map(describeItem).join('; ')})` : '';
  return `${describeHindrance(hindrance)}${more}`;
};

const followsFrom: Readonly<Record<PeriodMove, (period: string) => string>> = {
  close: (period) =>
    `Đóng kỳ ${period}: các ô nhập của đơn vị bị khóa; đơn vị được gia hạn vẫn nhập được. Mở lại được.`,
  conclude: (period) =>
    `Chốt kết quả của kỳ ${period}: kết quả được giữ thành tệp, không đổi nữa; ô nhập và ô thẩm định bị khóa với mọi người, trừ chủ sở hữu sổ. Điểm tỉnh công nhận vẫn nhập được. Mở lại được, kèm lý do; khi đó kết quả này vẫn được giữ.`,
  report: (period) =>
    `Ghi nhận đã báo cáo tỉnh kết quả của kỳ ${period}: chỉ ghi nhận khi báo cáo đã gửi. Bản đã báo cáo được giữ thành tệp.`,
  archive: (period) => `Lưu trữ kỳ ${period}: kỳ không được theo dõi nữa, và không mở lại được.`,
  reopen: (period) => `Mở lại kỳ ${period} cho các đơn vị nhập tiếp.`,
  reconsider: (period) =>
    `Mở lại kỳ ${period} để thẩm định lại: ô thẩm định mở cho đơn vị tổng hợp; ô nhập của đơn vị vẫn khóa, trừ đơn vị được gia hạn.`,
};

export const closingTexts = {
  title: 'Đóng, chốt, báo cáo, mở lại kỳ',
  step: (move: PeriodMove): string => periodMoveTitles[move],
  heading: (period: string): string => `Kỳ ${period}`,
  looking: 'Đang xem kỳ còn vướng gì…',
  follows: (move: PeriodMove, period: string): string => followsFrom[move](period),
  state: (state: string): string => `Trạng thái hiện nay: ${state}.`,
  nowhere: 'Kỳ đã lưu trữ: không còn bước nào nữa.',
  back: 'Mở lại kỳ…',
  onward: 'Bước tiếp theo…',
  nothing: '✔ Không còn gì vướng.',
  more: (rest: number): string => `… và ${formatNumber(rest)} mục khác`,
  reason: 'Lý do',
  reasonHint: 'Lý do được ghi vào “Nhật ký”; khi chốt hoặc báo cáo, được ghi cả vào kết quả.',
  confirm: (move: PeriodMove): string => `Đồng ý: ${periodMoveTitles[move]}`,
  moving: 'Đang ghi. Nếu bị ngắt, chạy lại để làm tiếp…',
  run: (action: 'compile' | 'checkAll'): string => `Chạy “${actionWords[action].title}” ngay`,
  see: (tab: string): string => `Xem tab “${tab}”`,
  running: 'Đang chạy…',
};

interface NamedOrder {
  readonly kind: 'concluded' | 'reported';
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly seal: string;
  readonly file: string;
}

/** How a kept result is named. */
export const resultTexts = {
  part: (kind: NamedOrder['kind'], number: number): string =>
    `Kết quả số ${formatNumber(number)} – ${kind === 'concluded' ? 'chốt' : 'báo cáo'}`,
  name: (kind: NamedOrder['kind'], at: string, by: string): string =>
    `${kind === 'concluded' ? 'Chốt' : 'Báo cáo tỉnh'} lúc ${at}, người thực hiện: ${by}`,
  remark: ({ reason, seal, file }: NamedOrder): string =>
    [...(reason === '' ? [] : [`Lý do: ${reason}`]), `SHA-256: ${seal}`, `Tệp: ${file}`].join('\n'),
  file: ({ kind, number }: Pick<NamedOrder, 'kind' | 'number'>, period: string, seal: string): string =>
    `Kết quả số ${String(number)} (${kind === 'concluded' ? 'chốt' : 'báo cáo'}) – kỳ ${period} – ${seal.slice(0, 12)}.json`,
  logged: ({ number, seal, file }: Pick<NamedOrder, 'number' | 'seal' | 'file'>): string =>
    `kết quả số ${formatNumber(number)}, SHA-256 ${seal}, tệp ${file}`,

  same: (number: number, at: string): string => `như đã chốt (kết quả số ${formatNumber(number)}, ${at})`,
  differs: (number: number, at: string, differences: number): string =>
    `KHÁC kết quả đã chốt (số ${formatNumber(number)}, ${at}) ở ${formatNumber(differences)} chỗ, nêu ở cuối tab`,
  restored: 'tab “Kết quả đã chốt” đã bị sửa và được ghi lại từ tệp',
  broken: 'tab “Kết quả đã chốt” đã bị sửa, và tệp kết quả không đọc được hoặc không khớp mã SHA-256',
  band: 'V. KHÁC VỚI KẾT QUẢ ĐÃ CHỐT',
};

/** What a line says, in one cell. */
const lineText = (line: FrozenLine | undefined): string => {
  if (!line) return 'không có';
  const { self, appraised, selfWord, appraisedWord, max, excluded } = line;
  const said = (points: FrozenLine['self'], word: string): string =>
    `${formatInterval(points)}${word === '' ? '' : ` (${word})`}`;
  const of = max > 0 ? `; tối đa ${formatNumber(max)}` : '';
  const without = excluded.high > 0 ? `; không đưa vào đánh giá ${formatInterval(excluded)}` : '';
  return `tự chấm ${said(self, selfWord)}; thẩm định ${said(appraised, appraisedWord)}${of}${without}`;
};

interface DescribedDifference {
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

export function describeDifference({ before, now }: FrozenDifference): DescribedDifference {
  const { part, id = '', name = '' } = now ?? before ?? {};
  const title = part === 'criterion' ? `${id} – ${name}` : name;
  return {
    what: `${part ? frozenPartWords[part] : ''}: ${title}`,
    before: `Đã chốt: ${lineText(before)}`,
    now: `Hiện nay: ${lineText(now)}`,
  };
}
