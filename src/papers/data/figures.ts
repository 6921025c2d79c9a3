import type { Figure } from '../../ooxml/word/model';
import type { CriterionLine, LevelledScore, ScaleLine, UnitLine } from '../../core/summary/model';
import type { Measure } from '../../core/model';
import { describeFigure, formatNumber, formatPercent, ledgerWords } from '../../text/vi';
import { safeId } from '../layout/build';

type LedgerName = keyof typeof ledgerWords;

/** Where a figure comes from: what it is of, in which ledger, and which of its numbers. */
interface Source {
  /** A criterion, group, scale or unit; `all`: the whole period. */
  readonly of: 'criterion' | 'group' | 'scale' | 'unit' | 'row' | 'all';
  readonly id: string;
  /** Of a row: whose. */
  readonly unit?: string;
  readonly unitName?: string;
  readonly ledger?: LedgerName;
  readonly column: keyof typeof columnWords;
}

const ofWords: Readonly<Record<Source['of'], string>> = {
  criterion: 'Tiêu chí',
  group: 'Nhóm',
  scale: 'Thang điểm',
  unit: 'Đơn vị',
  row: 'Tiêu chí',
  all: 'Toàn kỳ',
};

const columnWords = {
  max: 'điểm tối đa',
  excluded: 'điểm không đưa vào đánh giá',
  required: 'điểm tối đa cần thực hiện',
  achieved: 'điểm thực hiện',
  possible: 'điểm có thể đạt',
  rate: 'tỷ lệ thực hiện',
  converted: 'điểm quy đổi',
  figure: 'số liệu',
  score: 'điểm',
  numerator: 'tử số',
  denominator: 'mẫu số',
  yesNo: 'có hay không',
  own: 'điểm của dòng',
  rank: 'hạng',
  count: 'số lượng',
  assigned: 'dòng được giao',
  valid: 'dòng đủ số liệu',
  entered: 'dòng đã nhập',
  left: 'dòng còn thiếu',
  coverage: 'tỷ lệ có minh chứng',
  open: 'điểm còn có thể lấy',
} as const;

/** A figure that people can trace, and the program renew. */
export function figure(source: Source, text: string): Figure {
  const { of, id, unit, unitName, ledger, column } = source;
  const alias = [
    id === '' ? ofWords[of] : `${ofWords[of]} ${id}`,
    ...(unit === undefined ? [] : [unitName ?? unit]),
    ...(ledger === undefined ? [] : [ledgerWords[ledger]]),
    columnWords[column],
  ].join(' · ');
  const mark = safeId(['s', of, id, unit ?? '', ledger ?? '', column].filter((part) => part !== '').join('_'));
  return { mark, alias, text };
}

export const count = (id: string, value: number): Figure =>
  figure({ of: 'all', id, column: 'count' }, formatNumber(value));

type Scored = Pick<LevelledScore, 'id' | 'max' | 'excluded' | 'required' | 'achieved' | 'rate' | 'converted'>;

/** The numbers of a line of the official table, as far as they are certain. */
export function scoreFigures(of: 'scale' | 'group' | 'unit', line: Scored | ScaleLine | UnitLine, ledger: LedgerName) {
  const from = { of, id: line.id, ledger };
  return {
    max: figure({ ...from, column: 'max' }, formatNumber(line.max)),
    excluded: figure({ ...from, column: 'excluded' }, formatNumber(line.excluded.low)),
    required: figure({ ...from, column: 'required' }, formatNumber(line.required.high)),
    achieved: figure({ ...from, column: 'achieved' }, formatNumber(line.achieved.low)),
    possible: figure({ ...from, column: 'possible' }, formatNumber(line.achieved.high)),
    rate: figure({ ...from, column: 'rate' }, formatPercent(line.rate.low)),
    converted: figure({ ...from, column: 'converted' }, formatNumber(line.converted.low)),
  };
}

export function criterionFigures(line: CriterionLine, kind: Measure['kind'], ledger: LedgerName) {
  const from = { of: 'criterion', id: line.id, ledger } as const;
  return {
    max: figure({ ...from, column: 'max' }, formatNumber(line.max)),
    excluded: figure({ ...from, column: 'excluded' }, formatNumber(line.excluded.low)),
    figure: figure({ ...from, column: 'figure' }, line.figure ? describeFigure(line.figure, kind) : '–'),
    score: figure({ ...from, column: 'score' }, formatNumber(line.score.low)),
    possible: figure({ ...from, column: 'possible' }, formatNumber(line.score.high)),
  };
}
