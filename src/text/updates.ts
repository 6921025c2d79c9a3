import type { CriterionField, KeyChanges, UpdatePlan } from '../core/period/planUpdate';
import { actionWords } from '../actions/words';
import { formatNumber } from './format';
import { criteriaWords } from '../workbook/tabs/criteria/words';

/** What "Cập nhật kỳ" says of itself. */

const fieldWords: Readonly<Record<CriterionField, string>> = {
  title: criteriaWords.headers.title.header,
  work: criteriaWords.headers.work.header,
  leadText: criteriaWords.headers.leadText.header,
  measure: criteriaWords.headers.measure.header,
  appliesTo: criteriaWords.headers.appliesTo.header,
  aggregation: criteriaWords.headers.aggregation.header,
  evidence: criteriaWords.headers.evidence.header,
  ties: criteriaWords.headers.ties.header,
  subHeading: criteriaWords.headers.subHeading.header,
  sourceNote: criteriaWords.headers.sourceNote.header,
  grounds: criteriaWords.headers.basis.header,
  source: criteriaWords.headers.source.header,
};

/** What an older workbook lacks of what the program now declares. */
interface FormatChange {
  readonly from: number;
  readonly to: number;
  readonly tabs: readonly string[];
  readonly columns: readonly { readonly tab: string; readonly header: string }[];
}

/** What comes into an older workbook, a line each. */
export function formatUpdateLines({ from, to, tabs, columns }: FormatChange): readonly string[] {
  const ofTab = (tab: string): string =>
    columns.flatMap((column) => (column.tab === tab ? [`“${column.header}”`] : [])).join(', ');
  return [
    ...(to > from ? [`Đưa sổ từ mẫu ${formatNumber(from)} lên mẫu ${formatNumber(to)}.`] : []),
    ...tabs.map((tab) => `Thêm tab “${tab}”.`),
    ...[...new Set(columns.map(({ tab }) => tab))].map((tab) => `Thêm cột ở tab “${tab}”: ${ofTab(tab)}.`),
  ];
}

/** That headers, notes and guide called the office by another name. */
export const officeWordsLines = (office: string | undefined): readonly string[] =>
  office !== undefined ? [`Ghi tên đơn vị tổng hợp là “${office}” trong tiêu đề, ghi chú và hướng dẫn.`] : [];

interface Change {
  readonly plan: UpdatePlan;
  readonly format: FormatChange;
  /** What headers call the office from now on; undefined: what they call it already. */
  readonly renamedOffice: string | undefined;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly rewrittenCells: number;
  readonly redressedCells: number;
  readonly drifts: readonly unknown[];
}

const mostNames = 8;

function list(names: readonly string[], separator = ', '): string {
  const shown = names.slice(0, mostNames).join(separator);
  const rest = names.length - mostNames;
  return rest > 0 ? `${shown} và ${formatNumber(rest)} mục khác` : shown;
}

type Kept = Exclude<keyof KeyChanges, 'kept'>;

const intros: Readonly<Record<Kept, string>> = {
  added: 'Thêm',
  restored: 'Lập lại (dòng đã bị xóa; số liệu cũ lấy lại từ Lịch sử phiên bản)',
  reopened: 'Yêu cầu trở lại (số liệu đã nhập vẫn còn)',
  closed: 'Không còn yêu cầu (đánh dấu, giữ nguyên số liệu, không tính)',
};

/** What is added, closed, brought up to date and kept, a line each. */
export function describeUpdate(change: Change): readonly string[] {
  const { plan, format, renamedOffice, unitNames, rewrittenCells, redressedCells, drifts } = change;
  const nameOf = (id: string): string => unitNames.get(id) ?? id;
  const count = (keys: readonly string[], what: string): readonly string[] =>
    keys.length > 0 ? [`${formatNumber(keys.length)} ${what}`] : [];
  const lineOf = (kind: Kept): readonly string[] => {
    const parts = [
      ...(plan.units[kind].length > 0 ? [`đơn vị ${list(plan.units[kind].map(nameOf))}`] : []),
      ...(plan.criteria[kind].length > 0 ? [`tiêu chí ${list(plan.criteria[kind])}`] : []),
      ...count(plan.rows[kind], 'dòng nhập'),
      ...count(plan.figures[kind], 'dòng số liệu chung'),
    ];
    return parts.length > 0 ? [`${intros[kind]}: ${parts.join('; ')}.`] : [];
  };
  const some = (number: number, text: string): readonly string[] =>
    number > 0 ? [`${text}: ${formatNumber(number)}.`] : [];
  return [
    ...formatUpdateLines(format),
    ...officeWordsLines(renamedOffice),
    ...plan.newGroups.map((id) => `Thêm tab ${id}.`),
    ...(['added', 'restored', 'reopened', 'closed'] as const).flatMap(lineOf),
    ...plan.renamedUnits.map(({ from, to }) => `Đổi tên đơn vị “${from}” thành “${to}”.`),
    ...plan.changedCriteria.map(
      ({ id, fields }) => `Sửa tiêu chí ${id}: ${fields.map((field) => fieldWords[field]).join(', ')}.`,
    ),
    ...plan.remeasured.map(
      ({ id, units }) =>
        `CẦN XEM: tiêu chí ${id} đổi cách đo khi đã có số liệu của ${list(units.map(nameOf))}. Số liệu được giữ nguyên; hãy báo đơn vị nhập lại cho đúng cách đo mới.`,
    ),
    ...some(rewrittenCells, 'Ô chữ, trạng thái của chương trình được ghi lại'),
    ...some(redressedCells, 'Ô nhập được đặt lại quy tắc nhập'),
    ...some(drifts.length, 'Chỗ phân quyền được sửa'),
  ];
}

/** One line of the log. */
export function updateLog(period: string, { plan, format }: Pick<Change, 'plan' | 'format'>): string {
  const count = ({ added, restored, reopened, closed }: KeyChanges): string =>
    `thêm ${formatNumber(added.length + restored.length)}, yêu cầu trở lại ${formatNumber(reopened.length)}, không còn yêu cầu ${formatNumber(closed.length)}`;
  const brought = formatUpdateLines(format);
  const changes = `${period}: dòng nhập: ${count(plan.rows)}; số liệu chung: ${count(plan.figures)}; đơn vị: ${count(plan.units)}; tiêu chí: ${count(plan.criteria)}`;
  return [changes, ...brought].join(' ');
}

const bullets = (lines: readonly string[]): readonly string[] => {
  const most = 20;
  const rest = lines.length - most;
  return [
    ...lines.slice(0, most).map((line) => `• ${line}`),
    ...(rest > 0 ? [`• … và ${formatNumber(rest)} thay đổi khác.`] : []),
  ];
};

interface Outcome {
  readonly period: string;
  readonly needed: boolean;
  readonly plan: UpdatePlan;
  readonly lines: readonly string[];
  readonly left: readonly { readonly message: string }[];
}

const kept = ({ plan }: Outcome): string =>
  `Giữ nguyên ${formatNumber(plan.rows.kept.length)} dòng nhập và ${formatNumber(plan.figures.kept.length)} dòng số liệu chung.`;

const byHand = ({ left }: Outcome): readonly string[] =>
  left.length > 0 ? ['Phải làm bằng tay:', ...bullets(left.map(({ message }) => message))] : [];

export const updateTexts = {
  nothing: (outcome: Outcome): string =>
    [
      `Sổ báo cáo của kỳ ${outcome.period} đã khớp với sổ điều hành, không có gì phải cập nhật.`,
      ...byHand(outcome),
    ].join('\n'),
  planned: (outcome: Outcome): string =>
    [
      `“Cập nhật kỳ” sẽ thay đổi sổ báo cáo của kỳ ${outcome.period} như sau:`,
      ...bullets(outcome.lines),
      kept(outcome),
      ...byHand(outcome),
    ].join('\n'),
  done: (outcome: Outcome): string =>
    [
      `Đã cập nhật sổ báo cáo của kỳ ${outcome.period}:`,
      ...bullets(outcome.lines),
      kept(outcome),
      ...(outcome.plan.units.added.length > 0
        ? [`Hãy chạy “${actionWords.linkEvidence.title}” để lập thư mục minh chứng cho đơn vị mới.`]
        : []),
      ...byHand(outcome),
    ].join('\n'),
};
