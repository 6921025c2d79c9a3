import { common, count, entered, part } from '../../../../src/catalogue/terms';
import type { Appraisal, Criterion, Entry, Figure } from '../../../../src/core/model';
import type { RawAppraisal } from '../../../../src/core/rows/rawPeriod';
import { interpret, type CheckedPeriod } from '../../../../src/core/validation/interpret';
import {
  cellOf,
  notAppraised,
  rawFigure,
  rawPeriodOf,
  rawRow,
  type Typed,
  type TypedEntry,
} from '../../../support/rawPeriod';
import { catalogueOf, criterion, grounds, unit } from '../../../support/smallPeriod';

const id = '1.I.5';
const today = '2021-10-15';
const units = [
  unit('vp', 'Văn phòng'),
  unit('noi-vu', 'Phòng Nội vụ'),
  unit('hcc', 'Trung tâm Hành chính công', { kind: 'publicService' }),
];

const figure = (figureId: string, change: Partial<Figure> = {}): Figure => ({
  id: figureId,
  name: `Số liệu ${figureId}`,
  unit: 'máy',
  scope: 'unit',
  enteredBy: units.map((each) => each.id),
  appliesTo: 'all',
  atMost: [],
  grounds,
  ...change,
});

const figures = [
  figure('may-ban'),
  figure('may-xach-tay'),
  figure('dan-so', { scope: 'district', enteredBy: ['noi-vu'] }),
];

interface Typing {
  readonly owed: Partial<Criterion>;
  /** By unit; a unit that is left out keeps its row empty. */
  readonly rows?: Readonly<Record<string, TypedEntry>>;
  readonly appraisal?: RawAppraisal;
  readonly figures?: readonly (readonly [figure: string, unit: string, typed: Typed])[];
  readonly province?: ReadonlyMap<string, Typed>;
}

function read({
  owed,
  rows = {},
  appraisal,
  figures: typed = [],
  province = new Map(),
}: Typing): CheckedPeriod {
  const catalogue = catalogueOf({
    units,
    figures,
    criteria: [criterion(id, { leadText: 'Văn phòng, phòng Nội vụ, Trung tâm Hành chính công', ...owed })],
  });
  const raw = rawPeriodOf(catalogue, {
    figures: typed.map(([figureId, unitId, value]) => rawFigure(figureId, unitId, value)),
    province: new Map([...province].map(([key, value]) => [key, cellOf(value)])),
  });
  const answered = raw.rows.map((row) => rawRow(row, rows[row.unit], appraisal ?? notAppraised));
  return interpret({ ...raw, rows: answered }, today);
}

const entriesOf = ({ rows }: CheckedPeriod): readonly (readonly [unit: string, entry: Entry])[] =>
  rows.map(({ unit: unitId, entry }) => [unitId, entry]);

const codesOf = ({ issues }: CheckedPeriod, criterionId = id): readonly string[] =>
  issues
    .filter(({ where }) => where.criterion === criterionId)
    .map(({ code, where }) => `${code}@${where.unit ?? ''}`);

describe('common figures', () => {
  const machines = count(common('Số máy tính', 'may-ban', 'may-xach-tay'), 'máy');

  test('several are added up, each unit its own', () => {
    const checked = read({
      owed: { measure: machines, aggregation: 'sum' },
      figures: [
        ['may-ban', 'vp', 12],
        ['may-xach-tay', 'vp', 3],
        ['may-ban', 'noi-vu', 7],
        ['may-xach-tay', 'noi-vu', 0],
      ],
    });
    expect(entriesOf(checked)).toEqual([
      ['vp', { numerator: 15 }],
      ['noi-vu', { numerator: 7 }],
      ['hcc', {}],
    ]);
  });

  test('what is missing is named, once for a row', () => {
    const checked = read({
      owed: { measure: machines, aggregation: 'sum' },
      figures: [
        ['may-ban', 'vp', 12],
        ['may-xach-tay', 'vp', 3],
        ['may-ban', 'noi-vu', 7],
      ],
    });
    const waiting = checked.issues.filter(({ code }) => code === 'commonFigureMissing');
    expect(waiting.map(({ where, params }) => [where.unit, params['figures']])).toEqual([
      ['noi-vu', 'Số liệu may-xach-tay'],
      ['hcc', 'Số liệu may-ban; Số liệu may-xach-tay'],
    ]);
  });

  test('a figure of the district is the same for every unit', () => {
    const checked = read({
      owed: {
        measure: part(entered('Số thuê bao'), common('Dân số', 'dan-so')),
        aggregation: 'sumRatio',
      },
      rows: { vp: { numerator: 10 } },
      figures: [['dan-so', 'noi-vu', '50 000']],
    });
    expect(entriesOf(checked)).toEqual([
      ['vp', { numerator: 10, denominator: 50000 }],
      ['noi-vu', { denominator: 50000 }],
      ['hcc', { denominator: 50000 }],
    ]);
  });

  test('what cannot be read is not counted, and is reported at the figure', () => {
    const checked = read({
      owed: { measure: machines, aggregation: 'sum' },
      figures: [['may-ban', 'vp', 'vài chục']],
    });
    expect(checked.figures).toEqual([{ figure: 'may-ban', unit: 'vp' }]);
    expect(checked.issues).toContainEqual({
      code: 'notANumber',
      severity: 'error',
      where: { unit: 'vp', figure: 'may-ban', column: 'value' },
      params: { text: 'vài chục' },
    });
  });
});

describe('rows of units that are not asked by default', () => {
  const owed: Partial<Criterion> = { appliesTo: ['publicService'], aggregation: 'shareOfUnits' };

  test('start as not applicable, and nothing is missing in them', () => {
    const checked = read({ owed });
    expect(checked.rows.map(({ defaultNotApplicable }) => defaultNotApplicable)).toEqual([true, true, false]);
    expect(codesOf(checked)).toEqual(['valueMissing@hcc']);
  });

  test('are asked once a value was entered, even one that cannot be read', () => {
    const checked = read({ owed, rows: { vp: { yesNo: 'Không' }, 'noi-vu': { yesNo: '?' } } });
    expect(checked.rows.map(({ defaultNotApplicable }) => defaultNotApplicable)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('a note or an explanation alone does not lift that', () => {
    const checked = read({ owed, rows: { vp: { note: 'Đã xem' }, 'noi-vu': { explanation: 'x' } } });
    expect(checked.rows.map(({ defaultNotApplicable }) => defaultNotApplicable)).toEqual([true, true, false]);
  });
});

describe('a document issued jointly', () => {
  const owed: Partial<Criterion> = { aggregation: 'any' };

  test('once one lead reports it, the others owe nothing', () => {
    expect(codesOf(read({ owed, rows: { vp: { yesNo: 'Có' } } }))).toEqual([]);
  });

  test('Không of one lead leaves the others’ rows open', () => {
    expect(codesOf(read({ owed, rows: { vp: { yesNo: 'Không' } } }))).toEqual([
      'valueMissing@noi-vu',
      'valueMissing@hcc',
    ]);
  });

  test('a report with errors covers nobody', () => {
    const checked = read({ owed, rows: { vp: { yesNo: 'Có', documentDate: '01/12/2021' } } });
    expect(codesOf(checked)).toEqual(['dateInFuture@vp', 'valueMissing@noi-vu', 'valueMissing@hcc']);
  });
});

describe('0 of 0', () => {
  const measure = part(entered('Số hồ sơ trực tuyến'), entered('Số hồ sơ'));
  const zero: TypedEntry = { numerator: 0, denominator: 0 };

  test('is harmless among several units', () => {
    const checked = read({ owed: { measure, aggregation: 'sumRatio' }, rows: { vp: zero } });
    expect(codesOf(checked)).not.toContain('denominatorZero@vp');
  });

  test('is an error where the row stands alone', () => {
    const checked = read({
      owed: { measure, aggregation: 'single', leadText: 'Văn phòng' },
      rows: { vp: zero },
    });
    expect(codesOf(checked)).toEqual(['denominatorZero@vp']);
  });
});

describe('evidence', () => {
  const owed: Partial<Criterion> = {
    leadText: 'Văn phòng',
    evidence: [[{ kind: 'decision', frequency: 'once' }]],
  };
  const cases: readonly (readonly [what: string, entry: TypedEntry, codes: readonly string[]])[] = [
    ['Có needs it', { yesNo: 'Có' }, ['evidenceMissing@vp']],
    ['Không claims nothing', { yesNo: 'Không' }, []],
    ['a link will do', { yesNo: 'Có', evidence: 'https://aluoi.gov.vn/1' }, []],
    [
      'a link by formula will do',
      { yesNo: 'Có', evidence: { formula: '=HYPERLINK("https://aluoi.gov.vn/1";"QĐ")', value: 'QĐ' } },
      [],
    ],
    ['a date alone will not', { yesNo: 'Có', documentDate: '01/07/2021' }, ['evidenceMissing@vp']],
    ['an odd link still is one', { yesNo: 'Có', evidence: 'bản giấy' }, ['linkUnreadable@vp']],
  ];
  test.each(cases)('%s', (_, entry, codes) => {
    expect(codesOf(read({ owed, rows: { vp: entry } }))).toEqual(codes);
  });
});

describe('the day of a document', () => {
  const cases: readonly (readonly [day: string, codes: readonly string[]])[] = [
    ['30/09/2020', ['dateOutsidePeriod@vp']],
    ['01/10/2020', []],
    ['01/10/2021', []],
    ['02/10/2021', ['dateOutsidePeriod@vp']],
    // Today; of a day to come, only that is said.
    ['15/10/2021', ['dateOutsidePeriod@vp']],
    ['16/10/2021', ['dateInFuture@vp']],
  ];
  test.each(cases)('%s', (documentDate, codes) => {
    const checked = read({ owed: { leadText: 'Văn phòng' }, rows: { vp: { yesNo: 'Có', documentDate } } });
    expect(codesOf(checked)).toEqual(codes);
  });
});

describe('what the appraiser typed', () => {
  const typed = (
    verdict: Appraisal['verdict'],
    figureTyped: Typed,
    points: Typed,
    comment: Typed,
  ): RawAppraisal => ({
    ...(verdict && { verdict }),
    figure: cellOf(figureTyped),
    points: cellOf(points),
    comment: cellOf(comment),
  });
  const cases: readonly (readonly [what: string, appraisal: RawAppraisal, read: Appraisal])[] = [
    ['nothing', notAppraised, {}],
    ['a verdict', typed('accepted', {}, {}, {}), { verdict: 'accepted' }],
    [
      'a ratio as per cent',
      typed('corrected', { typed: 0.8, format: 'PERCENT' }, {}, {}),
      { verdict: 'corrected', figure: 0.8 },
    ],
    ['a ratio as text', typed('corrected', '0,8', {}, {}), { verdict: 'corrected', figure: 0.8 }],
    ['Có', typed('corrected', 'Có', {}, {}), { verdict: 'corrected', figure: 1 }],
    ['Không', typed('corrected', 'không', {}, {}), { verdict: 'corrected', figure: 0 }],
    [
      'points with a comma',
      typed(undefined, {}, '0,75', ' Đạt  một phần '),
      { points: 0.75, comment: 'Đạt một phần' },
    ],
  ];
  test.each(cases)('%s', (_, appraisal, expected) => {
    const checked = read({ owed: { leadText: 'Văn phòng' }, rows: { vp: { yesNo: 'Có' } }, appraisal });
    expect(checked.rows.map((row) => row.appraisal)).toEqual([expected]);
  });
});

test('the province’s points are read as typed; what is empty is not 0', () => {
  const { province } = read({
    owed: {},
    province: new Map<string, Typed>([
      ['1.I.1', 1],
      ['1.I.2', '0,75'],
      ['1.I.3', ''],
      ['1.I.4', 0],
    ]),
  });
  expect([...province]).toEqual([
    ['1.I.1', 1],
    ['1.I.2', 0.75],
    ['1.I.4', 0],
  ]);
});

describe('rows by their keys', () => {
  const catalogue = catalogueOf({ units, criteria: [criterion(id)] });
  const owed = { criterion: id, unit: 'vp' };

  test('of a row that was copied, the first counts', () => {
    const rows = [rawRow(owed, { yesNo: 'Không' }), rawRow(owed, { yesNo: 'Có' })];
    expect(entriesOf(interpret(rawPeriodOf(catalogue, { rows }), today))).toEqual([['vp', { yesNo: false }]]);
  });

  test('a row that was deleted still is owed, and reads as empty', () => {
    const checked = interpret(rawPeriodOf(catalogue, { rows: [] }), today);
    expect(entriesOf(checked)).toEqual([['vp', {}]]);
    expect(codesOf(checked)).toEqual(['rowMissing@vp']);
  });

  test('a row that nobody is owed is not counted', () => {
    const rows = [rawRow(owed, { yesNo: 'Có' }), rawRow({ criterion: id, unit: 'hcc' }, { yesNo: 'Có' })];
    const checked = interpret(rawPeriodOf(catalogue, { rows }), today);
    expect(entriesOf(checked)).toEqual([['vp', { yesNo: true }]]);
    expect(codesOf(checked)).toEqual(['rowUnknown@hcc']);
  });
});
