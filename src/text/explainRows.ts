import type { RowExplanation } from '../core/explain/model';
import { formatDay, formatInterval, formatNumber } from './format';
import { describeFigure, describeTodo } from './scores';
import { rowStateWords, verdictWords, yesNoWords } from './words';

/** What one row says, and what it is worth. */

/** In both ledgers, as if its unit were alone. */
export const rowPointsText = ({ points: own, criterion }: RowExplanation): string =>
  own
    ? `tự chấm ${formatInterval(own.self)}, thẩm định ${formatInterval(own.appraised)} trên ${formatNumber(criterion.weight.max)} điểm`
    : 'không tính điểm';

/** What stands in it, its state, what proves it, what was decided, what is open. */
export function rowText(row: RowExplanation, office: string): string {
  const { state, weight, open } = row;
  return [
    numbersOf(row),
    ...(weight ? [`mẫu số ${weight.guessed ? 'ước tính ' : ''}${formatNumber(weight.value)}`] : []),
    rowStateWords[state],
    ...documentsOf(row),
    ...appraisalOf(row),
    ...(open ? [`còn ${formatNumber(open.points)} điểm: ${describeTodo(open, office)}`] : []),
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

/** More than these the tab `Minh chứng` shows. */
const mostDocuments = 3;

const documentsOf = ({
  entry: { evidence, documentNo, documentDate },
  documents = [],
}: RowExplanation): readonly string[] => {
  const number =
    documentNo === undefined
      ? []
      : [`văn bản ${documentNo}${documentDate === undefined ? '' : ` ngày ${formatDay(documentDate)}`}`];
  const more = documents.length - mostDocuments;
  const found = [
    ...documents.slice(0, mostDocuments).map((name) => `“${name}”`),
    ...(more > 0 ? [`${formatNumber(more)} tệp khác`] : []),
  ].join(', ');
  return [
    ...number,
    ...(evidence === undefined ? [] : ['có liên kết minh chứng']),
    ...(found === '' ? [] : [`minh chứng: ${found}`]),
  ];
};

function appraisalOf({ appraisal }: RowExplanation): readonly string[] {
  const { verdict, figure, points: given, comment } = appraisal;
  if (verdict === undefined && given === undefined) return [];
  const word = verdict === undefined ? 'thẩm định' : `thẩm định: ${verdictWords[verdict].toLowerCase()}`;
  return [
    [
      word,
      ...(figure === undefined ? [] : [`số liệu ${formatNumber(figure, 4)}`]),
      ...(given === undefined ? [] : [`${formatNumber(given)} điểm`]),
      ...(comment === undefined ? [] : [`“${comment}”`]),
    ].join(', '),
  ];
}
