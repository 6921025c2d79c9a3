import type { Row } from '../../../../src/core/model';
import type { Summary } from '../../../../src/core/summary/model';
import { summarise } from '../../../../src/core/summary/summarise';
import {
  catalogueOf,
  commune,
  criterion,
  dataOf,
  row,
  scale,
  type RowChange,
} from '../../../support/smallPeriod';
import { common, entered, part } from '../../../../src/catalogue/terms';

const units = [commune('a-ngo', 'Xã A Ngo'), commune('hong-ha', 'Xã Hồng Hạ')];
const groups = [{ id: '1.I', scale: 'readiness', title: '1.I', shortTitle: '1.I', source: 1 }];
const leadText = 'UBND các xã, thị trấn';
const all = criterion('1.I.1', { aggregation: 'all', leadText });
const ratio = criterion('1.I.2', {
  aggregation: 'sumRatio',
  leadText,
  measure: part(entered('Tử số'), common('Mẫu số', 'cbcc')),
});
const catalogue = catalogueOf({ units, groups, scales: [scale('readiness', 2)], criteria: [all, ratio] });

const summaryOf = (rows: readonly Row[], change: Parameters<typeof dataOf>[2] = {}): Summary =>
  summarise(dataOf(catalogue, rows, change));

const decided = (verdict: NonNullable<Row['appraisal']['verdict']>, figure?: number): RowChange => ({
  appraisal: { verdict, ...(figure !== undefined && { figure }) },
});

describe('why the ledgers differ', () => {
  const reasons = (rows: readonly Row[], change: Parameters<typeof dataOf>[2] = {}): unknown =>
    summaryOf(rows, change).differences.map(({ appraised, province, reasons: why }) => [
      appraised,
      province,
      why.map(({ code, count }) => `${code} ${String(count)}`),
    ])[0];

  test('rows that nobody has decided on, and a province that has not published', () => {
    const rows = units.map(({ id }) => row('1.I.1', id, { yesNo: true }));
    expect(reasons(rows)).toEqual([-1, undefined, ['notAppraised 2', 'provincePending 1']]);
  });

  test('rows returned, refused, lowered or raised', () => {
    const rows = [
      row('1.I.1', 'a-ngo', { yesNo: true }, decided('returned')),
      row('1.I.1', 'hong-ha', { yesNo: true }, decided('corrected', 0)),
    ];
    expect(reasons(rows, { province: new Map([['1.I.1', 0.5]]) })).toEqual([
      -1,
      0.5,
      ['returned 1', 'lowered 1', 'provinceHigher 1'],
    ]);
  });

  test('a criterion that is left out has none', () => {
    const excluded = { ...all, weight: { ...all.weight, excluded: 'Chưa triển khai' } };
    const data = dataOf({ ...catalogue, criteria: [excluded] }, [row('1.I.1', 'a-ngo', { yesNo: true })]);
    expect(summarise(data).differences).toEqual([]);
  });
});

describe('what a unit claims beyond what is recognised', () => {
  const rateOf = (...rows: readonly Row[]): unknown =>
    summaryOf(rows).overclaims.map(({ rows: counted, claimed, refused, rate }) => [
      counted,
      claimed,
      refused,
      rate,
    ])[0];

  test('counts rows that have been decided on, and nothing else', () => {
    expect(
      rateOf(
        row('1.I.1', 'a-ngo', { yesNo: true }, decided('returned')),
        row('1.I.2', 'a-ngo', { numerator: 5, denominator: 10 }),
      ),
    ).toEqual([1, 1, 1, 1]);
  });

  test('is not made up for by a row that was raised', () => {
    expect(
      rateOf(
        row('1.I.1', 'a-ngo', { yesNo: false }, decided('corrected', 1)),
        row('1.I.2', 'a-ngo', { numerator: 8, denominator: 10 }, decided('corrected', 0.6)),
      ),
    ).toEqual([2, 0.8, expect.closeTo(0.2, 9), expect.closeTo(0.25, 9)]);
  });

  test('is none where nothing was claimed', () => {
    expect(rateOf(row('1.I.1', 'a-ngo', { yesNo: false }, decided('accepted')))).toEqual([1, 0, 0, 0]);
  });
});

test('a common figure that changed after it was first counted flags the criteria that use it', () => {
  const rows = units.map(({ id }) => row('1.I.2', id, { numerator: 5, denominator: 10 }));
  const flags = (first: number): unknown =>
    summaryOf(rows, {
      figures: [{ figure: 'cbcc', unit: 'a-ngo', value: 10, first }],
    }).ledgers.self.criteria.map((line) => line.flags);
  expect(flags(10)).toEqual([['excluded'], []]);
  expect(flags(12)).toEqual([['excluded'], ['figureChanged']]);
});

describe('the ranking shows', () => {
  const rows = (open: boolean): readonly Row[] => [
    row('1.I.1', 'a-ngo', { yesNo: true, evidence: 'https://aluoi.example.vn' }),
    row('1.I.2', 'a-ngo', { numerator: 5, denominator: 10 }),
    row('1.I.1', 'hong-ha', { yesNo: true }),
    row('1.I.2', 'hong-ha', open ? { denominator: 10 } : { numerator: 5, denominator: 10 }),
  ];

  test('what settled a tie', () => {
    const { communes } = summaryOf(rows(false));
    expect(communes.map(({ id, tieBreak }) => [id, tieBreak])).toEqual([
      ['a-ngo', undefined],
      ['hong-ha', 'evidence'],
    ]);
  });

  test('which open row alone would carry a commune past the one before it', () => {
    const { communes } = summaryOf(rows(true));
    expect(
      communes.map(({ id, pending }) => [id, pending.map(({ criterion: code, next }) => [code, next])]),
    ).toEqual([
      ['a-ngo', []],
      ['hong-ha', [['1.I.2', 'enterFigures']]],
    ]);
  });
});
