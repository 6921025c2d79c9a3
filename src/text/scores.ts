import type { CriterionLine } from '../core/summary/model';
import type { DifferenceCode, DifferenceReason } from '../core/summary/model';
import type { NextStep, Todo } from '../core/summary/nextStep';
import type { TieBreak } from '../core/summary/model';
import type { Measure } from '../core/model';
import { formatInterval, formatNumber, formatPercent } from './format';
import { named, type OfficeText } from './office';

/** The words of scores: what is open, what to do next, why ledgers differ. */

const nextStepWords: Readonly<Record<NextStep, OfficeText>> = {
  mend: 'Sửa theo ý kiến thẩm định rồi nộp lại',
  fix: 'Sửa chỗ sai ghi ở cột “Cần sửa”',
  enterFigures: 'Nhập ở tab “Số liệu chung”',
  decide: (office) => `${office} quyết định có áp dụng hay không`,
  givePoints: 'Người thẩm định cho điểm',
  report: 'Nhập số liệu nếu có, thay cho giải trình',
  complete: 'Nhập nốt số còn thiếu',
  enter: 'Nhập số liệu',
};

/** The one thing to do; with the names of the figures that are waited for. */
export function describeTodo({ next, figures }: Todo, office: string): string {
  const words = named(nextStepWords[next], office);
  return figures.length > 0 ? `${words}: ${figures.join('; ')}` : words;
}

const reasonTexts: Readonly<Record<DifferenceCode, (count: number) => string>> = {
  notAppraised: (count) => `${formatNumber(count)} dòng chưa thẩm định`,
  returned: (count) => `${formatNumber(count)} dòng bị trả lại`,
  rejected: (count) => `${formatNumber(count)} dòng không được chấp nhận`,
  lowered: (count) => `${formatNumber(count)} dòng bị giảm`,
  raised: (count) => `${formatNumber(count)} dòng được tăng`,
  pointsGiven: (count) => `${formatNumber(count)} dòng do người thẩm định cho điểm`,
  provincePending: () => 'tỉnh chưa công nhận',
  provinceLower: (count) => `tỉnh công nhận thấp hơn thẩm định${among(count)}`,
  provinceHigher: (count) => `tỉnh công nhận cao hơn thẩm định${among(count)}`,
};

const among = (count: number): string => (count > 1 ? ` ở ${formatNumber(count)} tiêu chí` : '');

export const describeReasons = (reasons: readonly DifferenceReason[]): string =>
  reasons.map(({ code, count }) => reasonTexts[code](count)).join('; ');

export const tieBreakWords: Readonly<Record<TieBreak, string>> = {
  evidence: 'bằng điểm, xếp theo minh chứng',
  submission: 'bằng điểm, xếp theo thời điểm nộp',
  name: 'bằng điểm, xếp theo tên',
};

/** A figure of the district: a share as a per cent, a number as it is. */
export function describeFigure(figure: NonNullable<CriterionLine['figure']>, kind: Measure['kind']): string {
  const isShare = kind === 'ratio' || kind === 'yesNo';
  return formatInterval(figure, isShare ? (value) => formatPercent(value) : (value) => formatNumber(value));
}

const mostShown = 3;

export const openPointTexts = {
  /** One of the first things for a unit to do, in its line of `Nộp báo cáo`. */
  step: (entry: Todo & { readonly criterion: string; readonly points: number }, office: string): string =>
    `${entry.criterion} (${formatNumber(entry.points)} điểm): ${describeTodo(entry, office)}`,
  pending: (entries: readonly (Todo & { readonly criterion: string })[], office: string): string => {
    const shown = entries
      .slice(0, mostShown)
      .map((entry) => `${entry.criterion}: ${lowerFirst(describeTodo(entry, office))}`);
    const rest = entries.length - shown.length;
    return [...shown, ...(rest > 0 ? [`và ${formatNumber(rest)} dòng khác`] : [])].join('; ');
  },
};

/** A short name in capitals keeps them. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
