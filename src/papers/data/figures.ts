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
  /** As people call it; without it they read the id. */
  readonly name?: string;
  /** Of a row: whose. */
  readonly unit?: string;
  readonly unitName?: string;
  readonly ledger?: LedgerName;
  readonly column: keyof typeof words;
}

const ofWords: Readonly<Record<Source['of'], string>> = {
  criterion: 'Tiêu chí',
  group: 'Nhóm',
  scale: 'Thang',
  unit: 'Đơn vị',
  row: 'Tiêu chí',
  all: 'Toàn kỳ',
};

const columnWords = {
  max: 'điểm tối đa',
  excluded: 'điểm không đánh giá',
  required: 'điểm cần thực hiện',
  achieved: 'điểm thực hiện',
  possible: 'điểm có thể đạt',
  rate: 'tỷ lệ thực hiện',
  possibleRate: 'tỷ lệ có thể đạt',
  converted: 'điểm quy đổi',
  figure: 'số liệu',
  score: 'điểm',
  yesNo: 'có hay không',
  rank: 'hạng',
  left: 'dòng còn thiếu',
  coverage: 'tỷ lệ có minh chứng',
} as const;

/** What is counted over the period, or over a unit. */
const countWords = {
  rows: 'số dòng được giao',
  units: 'số đơn vị được giao',
  criteria: 'số tiêu chí',
  onTime: 'số đơn vị đúng hạn',
  late: 'số đơn vị trễ hạn',
  missing: 'số đơn vị chưa báo cáo',
  accepted: 'số dòng chấp nhận',
  changed: 'số dòng điều chỉnh, trả lại',
  undecided: 'số dòng chưa thẩm định',
  ranked: 'số xã, thị trấn xếp hạng',
  provisional: 'số thứ hạng tạm tính',
  up: 'số dòng tăng',
  down: 'số dòng giảm',
  level: 'số dòng không đổi',
  lower: 'số tiêu chí công nhận thấp hơn',
  open: 'điểm còn có thể lấy',
} as const;

const words = { ...columnWords, ...countWords };

/** Assumed, by what people tell of Word: it takes no longer title of a control; a shorter one is taken anywhere. */
const longestAlias = 64;

/** A figure that people can trace, and the program renew. */
export function figure(source: Source, text: string): Figure {
  const { of, id, name = id, unit, unitName, ledger, column } = source;
  return {
    mark: safeId(['s', of, id, unit ?? '', ledger ?? '', column].filter((part) => part !== '').join('_')),
    alias: aliasOf(
      name === '' ? ofWords[of] : `${ofWords[of]} ${name}`,
      unit === undefined ? '' : (unitName ?? unit),
      [...(ledger === undefined ? [] : [ledgerWords[ledger]]), words[column]],
    ),
    text,
  };
}

/** Where it does not fit, the longer one of the names is cut. */
function aliasOf(name: string, unit: string, rest: readonly string[]): string {
  const join = (...names: readonly string[]): string =>
    [...names, ...rest].filter((part) => part !== '').join(' · ');
  const over = join(name, unit).length - longestAlias;
  if (over <= 0) return join(name, unit);
  return unit.length > name.length ? join(name, cut(unit, over)) : join(cut(name, over), unit);
}

const cut = (text: string, by: number): string =>
  `${text.slice(0, Math.max(text.length - by - 1, 1)).trimEnd()}…`;

export const count = (
  column: keyof typeof countWords,
  value: number,
  unit?: { readonly id: string; readonly name: string },
): Figure =>
  figure(
    unit === undefined ? { of: 'all', id: '', column } : { of: 'unit', ...unit, column },
    formatNumber(value),
  );

type Scored = Pick<
  LevelledScore,
  'id' | 'name' | 'max' | 'excluded' | 'required' | 'achieved' | 'rate' | 'converted'
>;

/** The numbers of a line of the official table, as far as they are certain. */
export function scoreFigures(
  of: 'scale' | 'group' | 'unit',
  line: Scored | ScaleLine | UnitLine,
  ledger: LedgerName,
) {
  const from = { of, id: line.id, ...(of !== 'group' && { name: line.name }), ledger };
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
