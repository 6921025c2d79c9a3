import type {
  CriterionExplanation,
  Explanation,
  LedgerScore,
  RowExplanation,
  UnitExplanation,
} from '../core/explain/model';
import type { Scoring } from '../core/model';
import { rowPointsText, rowText } from './explainRows';
import { formatInterval, formatNumber, formatPercent } from './format';
import { describeFigure, describeReasons, describeTodo, tieBreakWords } from './scores';
import { rankingTexts } from './summary';
import { aggregationWords, basisWords, ledgerWords, scoreFlagWords, scoringWords } from './words';

/** Where a row stands: `1.I!G12`; '' where it is gone. */
export type CellOf = (row: RowExplanation) => string;

/** A line with what it is about. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** What is said of one row; `about`: its unit, or its criterion where all are of one unit. */
export interface RowText {
  readonly row: RowExplanation;
  readonly about: string;
  readonly text: string;
}

/** Where points come from, in words: what counts, what came of it, what is open, the rows. */
export interface ExplanationText {
  readonly title: string;
  readonly intro?: string;
  readonly facts: readonly LabelledText[];
  readonly results: readonly LabelledText[];
  readonly open?: { readonly title: string; readonly rows: readonly RowText[] };
  readonly rowsTitle: string;
  readonly rows: readonly RowText[];
}

/** Line by line: rules and sources first, then the three ledgers, then the rows. */
export function describeExplanation(explanation: Explanation, cellOf: CellOf, office: string): string {
  const { title, intro, facts, results, open, rowsTitle, rows } = wordExplanation(explanation, office);
  const labelled = ({ label, text }: LabelledText): string => `${label}: ${text}`;
  const listed = ({ row, about, text }: RowText): string => `• ${about}${at(cellOf(row))}: ${text}`;
  const blocks: readonly (readonly string[])[] = [
    [title, ...(intro === undefined ? [] : [intro]), ...facts.map(labelled)],
    results.map(labelled),
    open ? [open.title, ...open.rows.map(listed)] : [],
    [rowsTitle, ...rows.map(listed)],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

export const wordExplanation = (explanation: Explanation, office: string): ExplanationText =>
  explanation.kind === 'criterion' ? wordCriterion(explanation, office) : wordUnit(explanation, office);

const at = (cell: string): string => (cell === '' ? '' : ` (${cell})`);
const points = (value: number): string => formatNumber(value);
const percent = (value: number): string => formatPercent(value);

function wordCriterion(
  { criterion, ledgers, reasons, rows }: CriterionExplanation,
  office: string,
): ExplanationText {
  const { aggregation, weight, grounds, sourceNote, excluded } = { ...criterion, ...criterion.weight };
  const kind = criterion.measure.kind;
  const labels = explainLabels;
  return {
    title: `${criterion.id} – ${criterion.title}`,
    facts: [
      {
        label: labels.source,
        text: `Công văn giao tiêu chí, dòng ${formatNumber(criterion.source)}; đơn vị chủ trì: ${criterion.leadText}.`,
      },
      {
        label: labels.rule,
        text: `${aggregationWords[aggregation].toLowerCase()}; cách chấm: ${describeScoring(weight.scoring)}; điểm tối đa ${points(weight.max)}.`,
      },
      { label: labels.grounds, text: `${basisWords[grounds.basis]}. ${grounds.reason}` },
      ...(sourceNote === undefined ? [] : [{ label: labels.sourceNote, text: sourceNote }]),
      ...(excluded === undefined ? [] : [{ label: labels.excluded, text: excluded }]),
    ],
    results: [
      ...(['self', 'appraised', 'province'] as const).map((ledger) => ({
        label: ledgerWords[ledger],
        text: ledgerText(ledgers[ledger], kind),
      })),
      ...(reasons.length > 0 ? [{ label: labels.reasons, text: `${describeReasons(reasons)}.` }] : []),
    ],
    rowsTitle: `${formatNumber(rows.length)} dòng:`,
    rows: rows.map((row) => ({ row, about: row.unit.name, text: rowText(row, office) })),
  };
}

const explainLabels = {
  source: 'Nguồn',
  rule: 'Cách tính',
  grounds: 'Căn cứ',
  sourceNote: 'Ghi chú về văn bản gốc',
  excluded: 'Không đưa vào đánh giá kỳ này',
  reasons: 'Vì sao các bảng điểm khác nhau',
  rows: 'Số dòng',
  overclaim: 'Tự chấm cao hơn thẩm định',
  rank: 'Xếp hạng xã',
};

function describeScoring(scoring: Scoring): string {
  const word = scoringWords[scoring.method].toLowerCase();
  switch (scoring.method) {
    case 'target':
      return `${word} ${points(scoring.target)}`;
    case 'steps':
      return `${word} (${scoring.steps.map(({ from, fraction }) => `từ ${formatNumber(from, 4)} được ${percent(fraction)}`).join('; ')})`;
    case 'linear':
    case 'yesNo':
    case 'manual':
      return word;
  }
}

function ledgerText(
  { figure, score, flags }: LedgerScore,
  kind: Parameters<typeof describeFigure>[1],
): string {
  const of = figure ? ` (số liệu của huyện: ${describeFigure(figure, kind)})` : '';
  const why = flags.length > 0 ? `; ${flags.map((flag) => scoreFlagWords[flag]).join('; ')}` : '';
  return `${formatInterval(score)} điểm${of}${why}.`;
}

function wordUnit(
  { unit, self, appraised, overclaim, rank, rows }: UnitExplanation,
  office: string,
): ExplanationText {
  const open = rows.flatMap((row) => (row.open ? [{ row, todo: row.open }] : []));
  const labels = explainLabels;
  return {
    title: `Điểm của ${unit.name}`,
    intro: 'Điểm của riêng các dòng đơn vị được giao, mỗi dòng tính như thể chỉ có đơn vị này.',
    facts: [
      ...[
        { label: ledgerWords.self, line: self },
        { label: ledgerWords.appraised, line: appraised },
      ].map(({ label, line }) => ({
        label,
        text: `${formatInterval(line.achieved)} điểm trên ${formatInterval(line.required)} điểm cần thực hiện, tỷ lệ ${formatInterval(line.rate, percent)}.`,
      })),
      {
        label: labels.rows,
        text: `${formatNumber(self.rows.assigned)} được giao, ${formatNumber(self.rows.valid)} đủ và đúng, ${formatNumber(self.rows.explained)} có giải trình, ${formatNumber(self.rows.notApplicable)} không áp dụng.`,
      },
      ...(overclaim && overclaim.rows > 0
        ? [
            {
              label: labels.overclaim,
              text: `${percent(overclaim.rate)} (${points(overclaim.refused)} trong ${points(overclaim.claimed)} điểm của ${formatNumber(overclaim.rows)} dòng đã thẩm định).`,
            },
          ]
        : []),
      ...(rank
        ? [
            {
              label: labels.rank,
              text: `thứ ${formatNumber(rank.position)}, ${rank.rank ? `còn có thể ${formatInterval(rank.rank)}` : rankingTexts.unranked}${rank.tieBreak ? `; ${tieBreakWords[rank.tieBreak]}` : ''}.`,
            },
          ]
        : []),
    ],
    results: [],
    open: {
      title:
        open.length === 0
          ? 'Không còn điểm nào của huyện chờ ở đơn vị này.'
          : 'Điểm của huyện còn có thể lấy:',
      rows: open
        .sort((a, b) => b.todo.points - a.todo.points)
        .map(({ row, todo }) => ({
          row,
          about: row.criterion.id,
          text: `${points(todo.points)} điểm – ${describeTodo(todo, office)}`,
        })),
    },
    rowsTitle: 'Các dòng:',
    rows: rows.map((row) => ({
      row,
      about: row.criterion.id,
      text: `${rowPointsText(row)}; ${rowText(row, office)}`,
    })),
  };
}
