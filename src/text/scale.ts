import { actionWords } from '../actions/words';
import type { ScaleChange } from '../core/catalogue/compareScale';
import type { Ledger } from '../core/summary/model';
import type { WhatIf } from '../core/trial/whatIf';
import type { Level, Scoring } from '../core/model';
import { formatInterval, formatNumber, formatPercent } from './format';
import { ledgerWords, scoringWords } from './words';

/** The words of `Thang điểm`: what differs from the delivered scale, its confirmation, and what a trial would do. */

const number = (value: number): string => formatNumber(value, 6);
const percent = (value: number): string => formatPercent(value);

function scoringText(scoring: Scoring): string {
  const word = scoringWords[scoring.method];
  switch (scoring.method) {
    case 'target':
      return `${word} ${number(scoring.target)}`;
    case 'steps':
      return `${word} ${scoring.steps.map(({ from, fraction }) => `${number(from)}: ${percent(fraction)}`).join(', ')}`;
    case 'linear':
    case 'yesNo':
    case 'manual':
      return word;
  }
}

const levelsText = (levels: readonly Level[]): string =>
  levels.length === 0
    ? 'không xếp mức'
    : levels.map(({ name, from }) => `${name} từ ${percent(from)}`).join(', ');

const change = (what: string, before: string, now: string): readonly string[] =>
  before === now ? [] : [`${what}: ${before} → ${now}`];

/** What differs from the delivered scale: `Điểm tối đa: 1 → 2; …`. */
export function describeScaleChange(found: ScaleChange): string {
  switch (found.kind) {
    case 'added':
      return 'Không có trong thang điểm lập sẵn';
    case 'removed':
      return 'Có trong thang điểm lập sẵn nhưng không còn ở đây';
    case 'scale':
      return [
        ...change('Điểm tối đa', number(found.delivered.max), number(found.now.max)),
        ...change('Mức', levelsText(found.delivered.levels), levelsText(found.now.levels)),
      ].join('; ');
    case 'criterion':
      return [
        ...change('Điểm tối đa', number(found.delivered.max), number(found.now.max)),
        ...change('Cách chấm', scoringText(found.delivered.scoring), scoringText(found.now.scoring)),
        ...(found.now.excluded === found.delivered.excluded
          ? []
          : [
              found.now.excluded === undefined
                ? 'Có đưa vào đánh giá'
                : `Không đưa vào đánh giá: ${found.now.excluded}`,
            ]),
      ].join('; ');
  }
}

const mostChanges = 20;

export const scaleTexts = {
  confirmed: (period: string, who: string, at: string, changes: readonly ScaleChange[]): string =>
    [
      `Đã xác nhận thang điểm của kỳ ${period}: ${who}, ${at}.`,
      changes.length === 0
        ? 'Thang điểm giống thang lập sẵn.'
        : `${formatNumber(changes.length)} chỗ khác thang điểm lập sẵn:`,
      ...changes.slice(0, mostChanges).map((each) => `• ${each.id}: ${describeScaleChange(each)}`),
      ...(changes.length > mostChanges
        ? [`• … và ${formatNumber(changes.length - mostChanges)} chỗ khác (cột “Khác thang lập sẵn”).`]
        : []),
    ].join('\n'),
  logged: (period: string, by: string, changes: number): string =>
    `Kỳ ${period}: ${by} xác nhận; ${changes === 0 ? 'giống thang điểm lập sẵn' : `${formatNumber(changes)} chỗ khác thang điểm lập sẵn`}`,
  standing: (
    confirmation: { readonly by: string; readonly at: string; readonly changed: boolean } | undefined,
  ): string =>
    confirmation === undefined
      ? 'Thang điểm chưa được xác nhận.'
      : `Thang điểm do ${confirmation.by} xác nhận lúc ${confirmation.at}${confirmation.changed ? '; đã sửa sau đó, cần xác nhận lại' : ''}.`,
  problem: (cell: string, message: string): string => (cell === '' ? message : `Ô ${cell}. ${message}`),
};

/** What a trial would do: scales, then the criteria that moved. */
interface TriedLine {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

interface Tried {
  readonly ledgers: readonly { readonly name: string; readonly scales: readonly TriedLine[] }[];
  readonly moved: readonly TriedLine[];
}

const triedLedgers = ['self', 'appraised'] as const;

/** Before and after, in words: per scale, then per criterion that moved. */
export const wordWhatIf = ({ before, after, moved }: WhatIf): Tried => ({
  ledgers: triedLedgers.map((ledger) => ({
    name: ledgerWords[ledger],
    scales: after.ledgers[ledger].scales.map((line) => ({
      name: line.name,
      before: scaleText(before.ledgers[ledger].scales.find(({ id }) => id === line.id)),
      after: scaleText(line),
    })),
  })),
  moved: moved.map((id) => ({
    name: id,
    before: scoresOf(before, id),
    after: scoresOf(after, id),
  })),
});

const scoresOf = ({ ledgers }: WhatIf['before'], id: string): string =>
  triedLedgers
    .map((ledger) => `${ledgerWords[ledger].toLowerCase()} ${scoreOf(ledgers[ledger], id)}`)
    .join('; ');

export function describeWhatIf({ before, after, moved }: WhatIf): string {
  const ledgers = ['self', 'appraised'] as const;
  return [
    'THỬ ĐIỂM – chỉ tính thử, sổ báo cáo không thay đổi.',
    ...ledgers.flatMap((name) => [
      ledgerWords[name],
      ...after.ledgers[name].scales.map((line) => `• ${line.name}: ${scaleMove(before.ledgers[name], line)}`),
    ]),
    moved.length === 0
      ? 'Không tiêu chí nào thay đổi điểm.'
      : `${formatNumber(moved.length)} tiêu chí thay đổi:`,
    ...moved.map(
      (id) =>
        `• ${id}: ${ledgers.map((name) => `${ledgerWords[name].toLowerCase()} ${move(scoreOf(before.ledgers[name], id), scoreOf(after.ledgers[name], id))}`).join('; ')}`,
    ),
  ].join('\n');
}

const scaleMove = (before: Ledger, after: Ledger['scales'][number]): string =>
  move(scaleText(before.scales.find(({ id }) => id === after.id)), scaleText(after));

const scaleText = (line: Ledger['scales'][number] | undefined): string =>
  line
    ? `${formatInterval(line.converted)} điểm quy đổi (${formatInterval(line.rate, percent)}${levelText(line)})`
    : '';

const levelText = ({ level }: Ledger['scales'][number]): string =>
  level ? `, ${[...new Set([level.low, level.high])].join(' – ')}` : '';

function scoreOf({ criteria }: Ledger, id: string): string {
  const line = criteria.find((each) => each.id === id);
  return line ? `${formatInterval(line.score)}/${number(line.max)}` : '';
}

const move = (before: string, after: string): string =>
  before === after ? `${after}, không đổi` : `${before} → ${after}`;

/** The words of the page "Thử điểm…". */
export const trialTexts = {
  title: actionWords.whatIf.title,
  heading: (period: string): string => `Thử điểm kỳ ${period}`,
  trying: 'Đang tính thử…',
  only: 'Chỉ tính thử: sổ báo cáo không thay đổi.',
  changes: 'Điều muốn thử',
  hint: 'Ngăn cách bằng “;”. Ví dụ: 1.I.5 Xã Hồng Hạ = Có; 2.I.8 = 12; 1.I.5 tối đa = 2.',
  confirm: 'Tính thử',
  scale: 'Thang điểm',
  criterion: 'Tiêu chí',
  before: 'Hiện nay',
  after: 'Nếu thử',
  moved: (count: number): string =>
    count === 0 ? 'Không tiêu chí nào thay đổi điểm.' : `${number(count)} tiêu chí thay đổi`,
};
