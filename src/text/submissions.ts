import type { SheetState } from '../core/submission/compareSheet';
import type { Day } from '../core/model';
import type {
  SubmissionEventKind,
  SubmissionHint,
  SubmissionState,
  SubmissionVerdict,
} from '../core/rows/submissionRecord';
import { formatDay, formatMoment, formatNumber } from './format';

/** What the office chooses from in `Nộp báo cáo`. */
export const submissionVerdictWords: Readonly<Record<SubmissionVerdict, string>> = {
  accepted: 'Chấp nhận',
  returned: 'Trả lại',
};

/** Symbol and word. `blocked`: ticked, and something keeps it from counting. */
export const submissionStateWords: Readonly<Record<SubmissionState | 'blocked', string>> = {
  open: '○ Chưa nộp',
  blocked: '✖ Chưa nộp được',
  submitted: '✔ Đã nộp',
  returned: '↩ Bị trả lại',
  resubmitted: '✔ Đã nộp lại',
  accepted: '★ Đã chấp nhận',
};

/** How the sheet that a unit signed stands to what it handed in. */
export const signedSheetWords: Readonly<Record<Exclude<SheetState, 'none'>, string>> = {
  unread: '○ Chưa đọc được bản ký',
  early: '○ Có bản ký, chưa nộp',
  same: '✔ Bản ký khớp bản đã nộp',
  other: '✖ Bản ký khác bản đã nộp',
};

export const submissionEventWords: Readonly<Record<SubmissionEventKind, string>> = {
  submitted: 'Nộp báo cáo',
  resubmitted: 'Nộp lại',
  withdrawn: 'Rút lại báo cáo',
  returned: 'Trả lại',
  accepted: 'Chấp nhận',
  reopened: 'Bỏ chấp nhận',
  extended: 'Cho nhập thêm',
};

const blockers = (errors: number, missing: number): string =>
  [
    ...(errors > 0 ? [`${formatNumber(errors)} lỗi phải sửa`] : []),
    ...(missing > 0 ? [`${formatNumber(missing)} chỗ chưa có số liệu và chưa giải trình`] : []),
  ].join(', ');

/** Why a tick, or its removal, does not count, and what to do. */
function hintText(hint: SubmissionHint, office: string): string {
  switch (hint.code) {
    case 'blocked':
      return `Chưa nộp được: còn ${blockers(hint.errors, hint.missing)} (xem tab “Kiểm tra” và cột “Cần sửa”). Hãy sửa; giữ nguyên dấu Nộp thì sẽ được tính là đã nộp ngay khi không còn vướng.`;
    case 'entryClosed':
      return `Kỳ báo cáo đã đóng đối với đơn vị, nên dấu Nộp chưa được tính. Hãy đề nghị ${office} cho nhập thêm.`;
    case 'tooLateToWithdraw':
      return `Đã hết hạn (${formatDay(hint.deadline)}) nên bỏ dấu Nộp không rút được báo cáo; báo cáo vẫn được tính là đã nộp. Muốn sửa, hãy đề nghị ${office} trả lại.`;
    case 'acceptedStays':
      return `Báo cáo đã được chấp nhận; bỏ dấu Nộp không có tác dụng. Muốn sửa, hãy đề nghị ${office} trả lại.`;
    case 'mend':
      return 'Hãy sửa theo ý kiến; sửa xong, báo cáo tự được tính là nộp lại. Nếu không phải sửa gì: bỏ dấu Nộp, đợi cột “Trạng thái nộp” cập nhật rồi đánh dấu lại.';
    case 'tickAnew':
      return 'Hãy sửa theo ý kiến, rồi đánh dấu Nộp lại.';
  }
}

/** `1.I.5: Thiếu hoá đơn`. */
interface ReturnedRow {
  readonly criterion: string;
  readonly comment?: string;
}

export interface AnswerParts {
  readonly state: SubmissionState;
  readonly reply: string;
  readonly decidedAt?: string;
  /** The office's choice does not count. */
  readonly idle: boolean;
  readonly returnedRows: readonly ReturnedRow[];
  readonly hint?: SubmissionHint;
  /** The unit may enter until then. */
  readonly extendedTo?: Day;
  readonly changes: number;
}

/** "Phản hồi cho đơn vị": what was decided and why, and what to do next. '' where there is nothing to say. */
export function answerText(parts: AnswerParts, office: string): string {
  const { hint, extendedTo, changes, returnedRows } = parts;
  return [
    ...decisionLines(parts, office),
    ...returnedRows.map(({ criterion, comment }) => `• ${criterion}${comment ? `: ${comment}` : ''}`),
    ...(hint ? [hintText(hint, office)] : []),
    ...(changes > 0
      ? [`Có ${formatNumber(changes)} ô thay đổi sau khi nộp; từng ô được nêu ở tab “Kiểm tra”.`]
      : []),
    ...(extendedTo === undefined ? [] : [`Đơn vị được nhập đến hết ngày ${formatDay(extendedTo)}.`]),
  ].join('\n');
}

function decisionLines(
  { state, reply, decidedAt = '', idle }: AnswerParts,
  office: string,
): readonly string[] {
  const reason = reply === '' ? '.' : `: ${reply}`;
  if (!idle && state === 'returned') return [`${office} trả lại lúc ${formatMoment(decidedAt)}${reason}`];
  if (!idle && state === 'accepted') return [`${office} chấp nhận lúc ${formatMoment(decidedAt)}${reason}`];
  return reply === '' ? [] : [`Ý kiến của ${office}: ${reply}`];
}

/** `✔ Đã nộp (trễ hạn)`. */
export function submissionStateText(
  state: SubmissionState,
  { late, hint }: { readonly late: boolean; readonly hint?: SubmissionHint },
): string {
  const blocked = state === 'open' && hint !== undefined;
  return submissionStateWords[blocked ? 'blocked' : state] + (late && state !== 'open' ? ' (trễ hạn)' : '');
}

/** Who did it, or that Google does not say. */
export const personText = (user: string): string => (user === '' ? 'không rõ ai' : user);

export const submissionLogTexts = {
  /** The cell shows what was done, not by whom: the log names the account under which the program saw it. */
  byUnit: (user: string): string => `Đơn vị (ghi nhận qua ${personText(user)})`,
  byOperator: (user: string, office: string): string => `${office} (ghi nhận qua ${personText(user)})`,
  late: 'Trễ hạn.',
  extendedTo: (day: Day | undefined): string =>
    day === undefined ? 'Không còn cho nhập thêm.' : `Cho nhập đến hết ngày ${formatDay(day)}.`,
};
