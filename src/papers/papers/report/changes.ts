import { ownFigure } from '../../../core/aggregation/rowBounds';
import { rowKey } from '../../../core/keys';
import type { Block } from '../../../ooxml/word/model';
import { formatNumber, formatPercent } from '../../../text/vi';
import { count } from '../../data/figures';
import { criterionOf, unitName } from '../../data/lookUp';
import type { PaperData } from '../../data/paperData';
import { namesOf, say, titleIn } from '../../data/say';
import { paragraph } from '../../layout/build';

interface Change {
  readonly text: string;
  readonly by: number;
}

/** As much as a reader notices; a rounding is no change. */
const least = 0.00005;

const mostShown = 5;

/** What the rows that both periods have say now and said then. */
export function changes(data: PaperData): readonly Block[] {
  const compared = data.rows.flatMap((row): readonly Change[] => {
    const criterion = criterionOf(data, row.criterion);
    const before = data.previous.get(rowKey(row));
    const now = criterion && ownFigure(criterion, row);
    if (criterion === undefined || before === undefined || now === undefined) return [];
    const isShare = criterion.measure.kind === 'ratio' || criterion.measure.kind === 'yesNo';
    const shown = (value: number): string => (isShare ? formatPercent(value) : formatNumber(value));
    const by = isShare ? now - before : (now - before) / Math.max(Math.abs(before), 1);
    const text = `${criterion.id} (${titleIn(criterion.title, 60)}) của ${unitName(data, row.unit)} từ ${shown(before)} ${now < before ? 'xuống' : 'lên'} ${shown(now)}`;
    return [{ text, by }];
  });
  if (compared.length === 0)
    return [paragraph('body', 'p2_changes', 'Không có số liệu kỳ trước để so sánh.')];
  const up = compared.filter(({ by }) => by > least).sort((a, b) => b.by - a.by);
  const down = compared.filter(({ by }) => by < -least).sort((a, b) => a.by - b.by);
  const named = (list: readonly Change[]): string =>
    namesOf(list.slice(0, mostShown).map(({ text }) => text));
  return [
    paragraph(
      'body',
      'p2_changes',
      say`So với kỳ trước, ${count('up', up.length)} dòng số liệu tăng, ${count('down', down.length)} dòng giảm, ${count('level', compared.length - up.length - down.length)} dòng không đổi.`,
    ),
    ...(up.length > 0 ? [paragraph('body', 'p2_up', `Tăng nhiều nhất: ${named(up)}.`)] : []),
    ...(down.length > 0 ? [paragraph('body', 'p2_down', `Giảm nhiều nhất: ${named(down)}.`)] : []),
  ];
}
