import type {
  CriterionExplanation,
  Explanation,
  LedgerScore,
  RowExplanation,
  UnitExplanation,
} from '../core/explain/model';
import type { Scoring } from '../core/model';
import { formatDay, formatInterval, formatNumber, formatPercent } from './format';
import { describeFigure, describeReasons, describeTodo, tieBreakWords } from './scores';
import {
  aggregationWords,
  basisWords,
  ledgerWords,
  rowStateWords,
  scoreFlagWords,
  scoringWords,
  verdictWords,
  yesNoWords,
} from './words';

/** Where a row stands: `1.I!G12`; '' where it is gone. */
export type CellOf = (row: RowExplanation) => string;

/** Where points come from, line by line: rules and sources first, then the three ledgers, then the rows. */
export const describeExplanation = (explanation: Explanation, cellOf: CellOf): string =>
  (explanation.kind === 'criterion'
    ? criterionLines(explanation, cellOf)
    : unitLines(explanation, cellOf)
  ).join('\n');

const points = (value: number): string => formatNumber(value);
const percent = (value: number): string => formatPercent(value);

function criterionLines(explanation: CriterionExplanation, cellOf: CellOf): readonly string[] {
  const { criterion, ledgers, reasons, rows } = explanation;
  const { aggregation, weight, grounds, sourceNote, excluded } = { ...criterion, ...criterion.weight };
  const kind = criterion.measure.kind;
  return [
    `${criterion.id} – ${criterion.title}`,
    `Nguồn: Công văn 735/UBND-VHTT, dòng ${formatNumber(criterion.source)}; đơn vị chủ trì: ${criterion.leadText}.`,
    `Cách tính: ${aggregationWords[aggregation].toLowerCase()}; cách chấm: ${describeScoring(weight.scoring)}; điểm tối đa ${points(weight.max)}.`,
    `Căn cứ: ${basisWords[grounds.basis]}. ${grounds.reason}`,
    ...(sourceNote === undefined ? [] : [`Ghi chú về văn bản gốc: ${sourceNote}`]),
    ...(excluded === undefined ? [] : [`Không đưa vào đánh giá kỳ này: ${excluded}`]),
    '',
    ...(['self', 'appraised', 'province'] as const).map((ledger) =>
      ledgerLine(ledgerWords[ledger], ledgers[ledger], kind),
    ),
    ...(reasons.length > 0 ? [`Vì sao các bảng điểm khác nhau: ${describeReasons(reasons)}.`] : []),
    '',
    `${formatNumber(rows.length)} dòng:`,
    ...rows.map((row) => `• ${row.unit.name}${at(cellOf(row))}: ${rowText(row)}`),
  ];
}

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

function ledgerLine(
  title: string,
  { figure, score, flags }: LedgerScore,
  kind: Parameters<typeof describeFigure>[1],
): string {
  const of = figure ? ` (số liệu của huyện: ${describeFigure(figure, kind)})` : '';
  const why = flags.length > 0 ? `; ${flags.map((flag) => scoreFlagWords[flag]).join('; ')}` : '';
  return `${title}: ${formatInterval(score)} điểm${of}${why}.`;
}

const at = (cell: string): string => (cell === '' ? '' : ` (${cell})`);

function rowText(row: RowExplanation): string {
  const { state, weight, open } = row;
  return [
    numbersOf(row),
    ...(weight ? [`mẫu số ${weight.guessed ? 'ước tính ' : ''}${formatNumber(weight.value)}`] : []),
    rowStateWords[state],
    ...documentsOf(row),
    ...appraisalOf(row),
    ...(open ? [`còn ${points(open.points)} điểm: ${describeTodo(open)}`] : []),
  ].join('; ');
}

/** `Có`, `9/12 = 75%`, `5`, with the common figures behind them. */
function numbersOf(row: RowExplanation): string {
  const { entry, own, criterion, figures } = row;
  const used = figures
    .map(
      ({ name, value, before }) =>
        `${name}: ${value === undefined ? 'chưa nhập' : formatNumber(value)}${before === undefined ? '' : `, khi tính lần đầu là ${formatNumber(before)}`}`,
    )
    .join('; ');
  const base = used === '' ? '' : ` [${used}]`;
  const value = own && own.low === own.high ? describeFigure(own, criterion.measure.kind) : undefined;
  const { yesNo, numerator, denominator } = entry;
  if (entry.notApplicable === true) return `không áp dụng, lý do: ${entry.explanation ?? 'chưa ghi'}${base}`;
  if (yesNo !== undefined) return yesNo ? yesNoWords.yes : yesNoWords.no;
  if (criterion.measure.kind === 'ratio' && (numerator ?? denominator) !== undefined) {
    const [above, below] = [numerator, denominator].map((part) =>
      part === undefined ? '?' : formatNumber(part),
    );
    return `${above ?? ''}/${below ?? ''}${value === undefined ? '' : ` = ${value}`}${base}`;
  }
  if (numerator !== undefined) return `${formatNumber(numerator)}${base}`;
  if (entry.explanation !== undefined) return `chưa có số liệu, giải trình: ${entry.explanation}${base}`;
  return `chưa có số liệu${base}`;
}

const documentsOf = ({
  entry: { evidence, documentNo, documentDate },
}: RowExplanation): readonly string[] => {
  const number =
    documentNo === undefined
      ? []
      : [`văn bản ${documentNo}${documentDate === undefined ? '' : ` ngày ${formatDay(documentDate)}`}`];
  return [...number, ...(evidence === undefined ? [] : ['có liên kết minh chứng'])];
};

function appraisalOf({ appraisal }: RowExplanation): readonly string[] {
  const { verdict, figure, points: given, comment } = appraisal;
  if (verdict === undefined && given === undefined) return [];
  const word = verdict === undefined ? 'thẩm định' : `thẩm định: ${verdictWords[verdict].toLowerCase()}`;
  return [
    [
      word,
      ...(figure === undefined ? [] : [`số liệu ${formatNumber(figure, 4)}`]),
      ...(given === undefined ? [] : [`${points(given)} điểm`]),
      ...(comment === undefined ? [] : [`“${comment}”`]),
    ].join(', '),
  ];
}

function unitLines(explanation: UnitExplanation, cellOf: CellOf): readonly string[] {
  const { unit, self, appraised, overclaim, rank, rows } = explanation;
  const open = rows.filter((row) => row.open).sort((a, b) => (b.open?.points ?? 0) - (a.open?.points ?? 0));
  return [
    `Điểm của ${unit.name}`,
    'Điểm của riêng các dòng đơn vị được giao, mỗi dòng tính như thể chỉ có đơn vị này.',
    ...[
      { title: ledgerWords.self, line: self },
      { title: ledgerWords.appraised, line: appraised },
    ].map(
      ({ title, line }) =>
        `${title}: ${formatInterval(line.achieved)} điểm trên ${formatInterval(line.required)} điểm cần thực hiện, tỷ lệ ${formatInterval(line.rate, percent)}.`,
    ),
    `Số dòng: ${formatNumber(self.rows.assigned)} được giao, ${formatNumber(self.rows.valid)} đủ và đúng, ${formatNumber(self.rows.explained)} có giải trình, ${formatNumber(self.rows.notApplicable)} không áp dụng.`,
    ...(overclaim && overclaim.rows > 0
      ? [
          `Tự chấm cao hơn thẩm định: ${percent(overclaim.rate)} (${points(overclaim.refused)} trong ${points(overclaim.claimed)} điểm của ${formatNumber(overclaim.rows)} dòng đã thẩm định).`,
        ]
      : []),
    ...(rank
      ? [
          `Xếp hạng xã: thứ ${formatNumber(rank.position)}, còn có thể ${formatInterval(rank.rank)}${rank.tieBreak ? `; ${tieBreakWords[rank.tieBreak]}` : ''}.`,
        ]
      : []),
    '',
    open.length === 0 ? 'Không còn điểm nào của huyện chờ ở đơn vị này.' : 'Điểm của huyện còn có thể lấy:',
    ...open.map(
      ({ criterion, open: todo, ...row }) =>
        `• ${criterion.id}${at(cellOf({ ...row, criterion }))}: ${points(todo?.points ?? 0)} điểm – ${todo ? describeTodo(todo) : ''}`,
    ),
    '',
    'Các dòng:',
    ...rows.map((row) => `• ${row.criterion.id}${at(cellOf(row))}: ${pointsText(row)}; ${rowText(row)}`),
  ];
}

const pointsText = ({ points: own, criterion }: RowExplanation): string =>
  own
    ? `tự chấm ${formatInterval(own.self)}, thẩm định ${formatInterval(own.appraised)} trên ${points(criterion.weight.max)} điểm`
    : 'không tính điểm';
