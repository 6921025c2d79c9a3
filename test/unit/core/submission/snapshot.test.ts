import { common, entered, part } from '../../../../src/catalogue/terms';
import type { RawCell } from '../../../../src/core/parse/rawCell';
import type { RawPeriod, RawRow } from '../../../../src/core/rows/rawPeriod';
import type { Snapshot } from '../../../../src/core/rows/keptSnapshot';
import { compareSnapshots, fingerprint, snapshotsOf } from '../../../../src/core/submission/snapshot';
import { rawFigure, rawPeriodOf, rawRow, type TypedEntry } from '../../../support/rawPeriod';
import { catalogueOf, criterion, grounds, unit } from '../../../support/smallPeriod';

const staff = {
  id: 'cbcc',
  name: 'Số CBCC',
  unit: 'người',
  scope: 'unit' as const,
  enteredBy: ['vp'],
  appliesTo: 'all' as const,
  atMost: [],
  grounds,
};
const catalogue = catalogueOf({
  units: [unit('vp', 'Văn phòng'), unit('noi-vu', 'Phòng Nội vụ')],
  criteria: [
    criterion('1.I.1'),
    criterion('1.I.2', { measure: part(entered('Đã tập huấn'), common('Số CBCC', 'cbcc')) }),
  ],
  figures: [staff],
});

const row = (id: string, typed: TypedEntry, of = 'vp'): RawRow => rawRow({ criterion: id, unit: of }, typed);

const entering = (rows: readonly RawRow[], figures: RawPeriod['figures'] = []): Snapshot =>
  snapshotsOf(rawPeriodOf(catalogue, { rows, figures }))('vp');

describe('what a unit has entered', () => {
  test('is its own cells that are not empty, by criterion and by figure', () => {
    const snapshot = entering(
      [
        row('1.I.2', { numerator: 7, note: '  hai   đợt ' }),
        row('1.I.1', { yesNo: 'Có', evidence: '' }),
        row('1.I.1', { yesNo: 'Không' }, 'noi-vu'),
      ],
      [rawFigure('cbcc', 'vp', 12, 'kể cả hợp đồng'), rawFigure('cbcc', 'noi-vu', 9)],
    );
    expect(snapshot).toEqual({
      rows: { '1.I.1': { yesNo: 'Có' }, '1.I.2': { numerator: '7', note: 'hai đợt' } },
      figures: { cbcc: { value: '12', valueNote: 'kể cả hợp đồng' } },
    });
  });

  test.each<readonly [string, RawCell, string]>([
    ['a number', { typed: 1234.5 }, '1234,5'],
    ['a sum of doubles', { typed: 0.07, format: 'PERCENT' }, '7%'],
    ['a day', { typed: 44470, format: 'DATE' }, '01/10/2021'],
    ['a formula', { formula: '=A1+1', value: 3 }, '=A1+1'],
    ['a tick', { typed: true }, 'TRUE'],
    ['decomposed letters', { typed: 'Có'.normalize('NFD') }, 'Có'],
  ])('spells %s in one way', (_, cell, text) => {
    expect(entering([row('1.I.1', { note: cell })]).rows).toEqual({ '1.I.1': { note: text } });
  });

  test.each<readonly [string, TypedEntry]>([
    ['spaces', { note: ' \u00a0 ' }],
    ['a box that was ticked and emptied', { notApplicable: false }],
    [
      'the program’s own formula for a common figure',
      { denominator: { formula: '=SUMIFS(a;b;c)', value: 12 } },
    ],
  ])('has no part in %s', (_, typed) => {
    expect(entering([row('1.I.2', typed)]).rows).toEqual({});
  });

  test('shows what somebody typed over the formula of a common figure', () => {
    expect(entering([row('1.I.2', { denominator: 50 })]).rows).toEqual({ '1.I.2': { denominator: '50' } });
  });

  test('leaves out rows and figures that nobody asked for, and takes the first of a copied row', () => {
    const snapshot = entering(
      [
        row('9.X.9', { yesNo: 'Có' }),
        row('constructor', { yesNo: 'Có' }),
        row('1.I.1', { note: 'a' }),
        row('1.I.1', { note: 'b' }),
      ],
      [rawFigure('la', 'vp', 1)],
    );
    expect(snapshot).toEqual({ rows: { '1.I.1': { note: 'a' } }, figures: {} });
  });
});

describe('two of them', () => {
  const before = entering(
    [row('1.I.1', { yesNo: 'Có', note: 'a' }), row('1.I.2', { numerator: 7 })],
    [rawFigure('cbcc', 'vp', 12)],
  );

  test('differ cell by cell', () => {
    const after = entering(
      [row('1.I.1', { yesNo: 'Không', explanation: 'Chưa có' }), row('1.I.2', { numerator: 7 })],
      [rawFigure('cbcc', 'vp', 13, 'mới')],
    );
    expect(compareSnapshots(before, after)).toEqual([
      { criterion: '1.I.1', column: 'yesNo', before: 'Có', after: 'Không' },
      { criterion: '1.I.1', column: 'note', before: 'a', after: '' },
      { criterion: '1.I.1', column: 'explanation', before: '', after: 'Chưa có' },
      { figure: 'cbcc', column: 'value', before: '12', after: '13' },
      { figure: 'cbcc', column: 'valueNote', before: '', after: 'mới' },
    ]);
  });

  test('are equal, and have the same fingerprint, wherever the rows went and however the spaces are', () => {
    const after = entering(
      [row('1.I.2', { numerator: 7 }), row('1.I.1', { yesNo: ' Có', note: 'a' })],
      [rawFigure('cbcc', 'vp', 12)],
    );
    expect(compareSnapshots(before, after)).toEqual([]);
    expect(fingerprint(after)).toBe(fingerprint(before));
  });

  test('have different fingerprints if one cell differs', () => {
    const texts = Array.from({ length: 2000 }, (_, at) => entering([row('1.I.1', { numerator: at })]));
    expect(new Set(texts.map(fingerprint)).size).toBe(2000);
  });
});
