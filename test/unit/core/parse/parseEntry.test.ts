import { amount, common, count, entered, frequency, part, per, yesNo } from '../../../../src/catalogue/terms';
import type { Entry, Measure } from '../../../../src/core/model';
import { cellUse, parseEntry, type CellUse } from '../../../../src/core/parse/parseEntry';
import { cellsOf, type TypedEntry } from '../../../support/rawPeriod';

const share = part(entered('Số CBCC đã tập huấn'), entered('Số CBCC'));
const shareOfStaff = part(entered('Số CBCC đã tập huấn'), common('Số CBCC', 'cbcc'));
const computers = per(common('Số máy tính', 'may-ban', 'may-xach-tay'), common('Số CBCC', 'cbcc'));
const staff = count(common('Số CBCC', 'cbcc'), 'người');
const articles = count(entered('Số tin bài'), 'tin bài');
const often = frequency('Số lần mỗi tháng');
const budget = amount('Ngân sách chi CNTT');

const uses: readonly (readonly [
  what: string,
  measure: Measure,
  yesNo: CellUse,
  numerator: CellUse,
  denominator: CellUse,
])[] = [
  ['Có / Không', yesNo, 'typed', 'unused', 'unused'],
  ['a ratio', share, 'unused', 'typed', 'typed'],
  ['a ratio over a common figure', shareOfStaff, 'unused', 'typed', 'common'],
  ['a ratio of common figures', computers, 'unused', 'common', 'common'],
  ['a count', articles, 'unused', 'typed', 'unused'],
  ['a common figure', staff, 'unused', 'common', 'unused'],
  ['a frequency', often, 'unused', 'typed', 'unused'],
  ['an amount', budget, 'unused', 'typed', 'unused'],
];

test.each(uses)('%s uses its value cells as it asks', (_, measure, ...expected) => {
  const columns = ['yesNo', 'numerator', 'denominator'] as const;
  expect(columns.map((column) => cellUse(measure, column))).toEqual(expected);
});

const everything: TypedEntry = { yesNo: 'Có', numerator: 3, denominator: 4 };

const entries: readonly (readonly [what: string, measure: Measure, typed: TypedEntry, entry: Entry])[] = [
  ['nothing typed', yesNo, {}, {}],
  ['Có / Không', yesNo, everything, { yesNo: true }],
  ['a ratio', share, everything, { numerator: 3, denominator: 4 }],
  ['a ratio over a common figure', shareOfStaff, everything, { numerator: 3 }],
  ['a ratio of common figures', computers, everything, {}],
  ['a count', articles, everything, { numerator: 3 }],
  ['a frequency of half a time', often, { numerator: '2,5' }, { numerator: 2.5 }],
  ['an amount in đồng', budget, { numerator: '500.000.000' }, { numerator: 500000000 }],
  [
    'what stands beside the value',
    yesNo,
    {
      yesNo: 'Có',
      explanation: ' Theo kế hoạch ',
      evidence: 'https://aluoi.gov.vn/1',
      documentNo: '735/UBND-VHTT',
      documentDate: '01/7/2021',
      note: 'Bản giấy lưu tại phòng',
    },
    {
      yesNo: true,
      explanation: 'Theo kế hoạch',
      evidence: 'https://aluoi.gov.vn/1',
      documentNo: '735/UBND-VHTT',
      documentDate: '2021-07-01',
      note: 'Bản giấy lưu tại phòng',
    },
  ],
  [
    'not applicable',
    share,
    { notApplicable: 'x', explanation: 'Không phát sinh' },
    { notApplicable: true, explanation: 'Không phát sinh' },
  ],
];

test.each(entries)('%s', (_, measure, typed, entry) => {
  expect(parseEntry(measure, cellsOf(typed))).toEqual({ entry, flaws: [] });
});

const flawed: readonly (readonly [
  what: string,
  measure: Measure,
  typed: TypedEntry,
  entry: Entry,
  flaws: readonly (readonly [column: string, code: string])[],
])[] = [
  [
    'an unreadable number is no number',
    share,
    { numerator: 'vài', denominator: 4 },
    { denominator: 4 },
    [['numerator', 'notANumber']],
  ],
  [
    'every cell has its own flaw',
    share,
    { numerator: 2.5, denominator: -4 },
    {},
    [
      ['numerator', 'notWhole'],
      ['denominator', 'negative'],
    ],
  ],
  ['12,444 đồng was meant for more', budget, { numerator: 12.444 }, {}, [['numerator', 'ambiguousNumber']]],
  [
    'an odd link still was handed in',
    yesNo,
    { yesNo: 'Có', evidence: 'bản giấy' },
    { yesNo: true, evidence: 'bản giấy' },
    [['evidence', 'linkUnreadable']],
  ],
  [
    'so was an odd document number',
    yesNo,
    { documentNo: { typed: 44531, format: 'DATE' } },
    { documentNo: '01/12/2021' },
    [['documentNo', 'documentNoMalformed']],
  ],
  [
    'a day that does not exist is none',
    yesNo,
    { documentDate: '31/02/2021' },
    {},
    [['documentDate', 'dateUnreadable']],
  ],
  [
    'formulas are not read',
    share,
    { numerator: { formula: '=1+2', value: 3 }, denominator: 4 },
    { denominator: 4 },
    [['numerator', 'formulaInEntry']],
  ],
];

test.each(flawed)('%s', (_, measure, typed, entry, flaws) => {
  const parsed = parseEntry(measure, cellsOf(typed));
  expect(parsed.entry).toEqual(entry);
  expect(parsed.flaws.map(({ column, code }) => [column, code])).toEqual(flaws);
});
