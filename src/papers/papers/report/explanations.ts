import { groupBy } from '../../../core/groupBy';
import type { Block } from '../../../ooxml/word/model';
import { describeIssue } from '../../../text/vi';
import { criterionFigures } from '../../data/figures';
import { criterionOf, mainLedger, unitName } from '../../data/lookUp';
import type { PaperData } from '../../data/paperData';
import { ended, namesOf, say, titleIn } from '../../data/say';
import { paragraph } from '../../layout/build';

/** What says of a row that its evidence is not whole. */
const lacking: readonly string[] = [
  'kindsMissing',
  'monthsMissing',
  'quartersMissing',
  'fileDeleted',
  'fileTrashed',
  'fileNoAccess',
  'fileEmpty',
];

const mostUnits = 6;

/** III. Giải trình. */
export const explanations = (data: PaperData): readonly Block[] => [
  paragraph('part', 'p3', 'III. GIẢI TRÌNH'),
  paragraph('item', 'p3_1', '1. Tiêu chí chưa có đủ tài liệu kiểm chứng'),
  ...withoutEvidence(data),
  paragraph('item', 'p3_2', '2. Điểm không đưa vào đánh giá'),
  ...excludedPoints(data),
];

function withoutEvidence(data: PaperData): readonly Block[] {
  const found = data.issues.filter(
    ({ code, where }) => where.criterion !== undefined && lacking.includes(code),
  );
  const byCriterion = groupBy(found, ({ where }) => where.criterion ?? '');
  const lines = data.catalogue.criteria.flatMap(({ id, title }) => {
    const issues = byCriterion.get(id);
    const [first] = issues ?? [];
    if (issues === undefined || first === undefined) return [];
    const units = [...new Set(issues.flatMap(({ where }) => where.unit ?? []))].map((unit) =>
      unitName(data, unit),
    );
    const why = ended(describeIssue(first, data.office).split(/(?<=[.!?])\s/u)[0] ?? '');
    const text =
      units.length > 1
        ? `- Tiêu chí ${id} (${titleIn(title)}): ${namesOf(units, mostUnits)}. Ví dụ ở ${units[0] ?? ''}: ${why}`
        : `- Tiêu chí ${id} (${titleIn(title)}): ${units.join('')}. ${why}`;
    return [paragraph('body', `p3_1_${id}`, text)];
  });
  return lines.length > 0
    ? lines
    : [paragraph('body', 'p3_1_none', 'Các tiêu chí có số liệu đều có tài liệu kiểm chứng theo yêu cầu.')];
}

function excludedPoints(data: PaperData): readonly Block[] {
  const ledger = mainLedger(data);
  const lines = data.summary.ledgers[ledger].criteria.flatMap((line) => {
    const criterion = criterionOf(data, line.id);
    if (criterion === undefined || line.excluded.low <= 0) return [];
    const { excluded } = criterionFigures(line, criterion.measure.kind, ledger);
    const text = say`- Tiêu chí ${line.id} (${titleIn(criterion.title)}): ${excluded} điểm. ${ended(reasonOf(data, line.id))}`;
    return [paragraph('body', `p3_2_${line.id}`, text)];
  });
  return lines.length > 0
    ? lines
    : [paragraph('body', 'p3_2_none', 'Không có điểm nào được đề nghị không đưa vào đánh giá.')];
}

/** As the office gave it for the criterion, or as its units did. */
function reasonOf(data: PaperData, id: string): string {
  const excluded = criterionOf(data, id)?.weight.excluded;
  if (excluded !== undefined && excluded !== '') return `Lý do: ${excluded}`;
  const given = data.rows
    .filter(({ criterion, entry }) => criterion === id && entry.explanation !== undefined)
    .map(({ unit, entry }) => `${unitName(data, unit)}: ${entry.explanation ?? ''}`);
  if (given.length === 0) return 'Các đơn vị được giao đều không thuộc đối tượng áp dụng';
  const [first = ''] = given;
  return given.length === 1
    ? first
    : `${first} (và ${namesOf(
        given.slice(1).map((text) => text.split(':')[0] ?? ''),
        mostUnits,
      )})`;
}
