import { common, count, entered, part, per, yesNo } from '../../../../src/catalogue/terms';
import type { Criterion, Figure } from '../../../../src/core/model';
import type { RawPeriod } from '../../../../src/core/rows/rawPeriod';
import { interpret } from '../../../../src/core/validation/interpret';
import { isForUnit } from '../../../../src/core/findings/issue';
import { rawFigure, rawPeriodOf, rawRow, type TypedEntry } from '../../../support/rawPeriod';
import { catalogueOf, commune, criterion, grounds, unit } from '../../../support/smallPeriod';

const id = '1.I.5';
const today = '2021-10-15';
const communes = Array.from({ length: 7 }, (_, at) => commune(`xa-${String(at)}`, `Xã ${String(at)}`));

interface Entered {
  readonly entry: TypedEntry;
  readonly previous?: number;
}

const period = (change: Partial<Criterion>, entries: readonly Entered[]): RawPeriod =>
  rawPeriodOf(
    catalogueOf({
      units: communes.slice(0, entries.length),
      criteria: [criterion(id, { leadText: 'UBND các xã, thị trấn', aggregation: 'sumRatio', ...change })],
    }),
    {
      rows: entries.map(({ entry, previous }, at) => ({
        ...rawRow({ criterion: id, unit: `xa-${String(at)}` }, entry),
        ...(previous !== undefined && { previous }),
      })),
    },
  );

const found = (raw: RawPeriod): readonly string[] =>
  interpret(raw, today).issues.map(({ code, where }) => `${code} ${where.unit ?? ''}`);

const share = part(entered('Ký số'), entered('Văn bản'));
const ratios = (...pairs: readonly (readonly [number, number])[]): readonly Entered[] =>
  pairs.map(([numerator, denominator]) => ({ entry: { numerator, denominator } }));

describe('outliers among the units', () => {
  test('need five figures', () => {
    const four = ratios([90, 100], [91, 100], [92, 100], [5, 100]);
    expect(found(period({ measure: share }, four))).toEqual([]);
    expect(found(period({ measure: share }, [...four, ...ratios([93, 100])]))).toEqual([
      'outlierAmongUnits xa-3',
    ]);
  });

  test('are not told of tiny numbers: one of two leaders is half of them', () => {
    const leaders = ratios([3, 3], [3, 3], [3, 3], [2, 2], [3, 3], [1, 2]);
    expect(found(period({ measure: share }, leaders))).toEqual([]);
  });

  test('where all others are equal, one that is far still shows', () => {
    const same = ratios([50, 50], [50, 50], [50, 50], [50, 50], [50, 50], [4, 50]);
    expect(found(period({ measure: share }, same))).toEqual(['outlierAmongUnits xa-5']);
  });

  test('a row that is wrong, empty or not applicable is no figure to compare with', () => {
    const entries: readonly Entered[] = [
      ...ratios([90, 100], [91, 100], [92, 100]),
      { entry: { numerator: 'chín mươi', denominator: 100 } },
      { entry: { notApplicable: 'x', explanation: 'Không phát sinh' } },
      ...ratios([0, 0], [5, 100]),
    ];
    expect(found(period({ measure: share }, entries))).toEqual(['notANumber xa-3']);
  });

  test('computers per head: half as many again is far, a tenth is not', () => {
    const perHead = per(entered('Máy'), entered('CBCC'));
    const usual = ratios([100, 100], [101, 100], [99, 100], [102, 100], [98, 100]);
    expect(found(period({ measure: perHead }, [...usual, ...ratios([110, 100])]))).toEqual([]);
    expect(found(period({ measure: perHead }, [...usual, ...ratios([160, 100])]))).toEqual([
      'outlierAmongUnits xa-5',
    ]);
  });
});

describe('against the previous period', () => {
  const grown = (...pairs: readonly (readonly [numerator: number, previous: number])[]): RawPeriod =>
    period(
      { measure: share },
      pairs.map(([numerator, previous]) => ({ entry: { numerator, denominator: 100 }, previous })),
    );

  test('a change that all units share is none', () => {
    const pairs = [
      [60, 0.2],
      [61, 0.2],
      [59, 0.2],
      [62, 0.2],
      [60, 0.21],
    ] as const;
    expect(found(grown(...pairs))).toEqual([]);
  });

  test('the one unit that fell while the others stayed is told with its score', () => {
    const raw = grown([90, 0.9], [91, 0.9], [89, 0.9], [92, 0.9], [50, 0.9]);
    const issues = interpret(raw, today).issues.filter(({ code }) => code === 'outlierAgainstPrevious');
    expect(issues.map(({ where, params }) => [where.unit, params['previous'], params['units']])).toEqual([
      ['xa-4', 0.9, 5],
    ]);
    expect(issues[0]?.params['score']).toBeLessThan(-3.5);
  });

  test('of less than five units a leap by ten counts, but not from or to nothing', () => {
    const counted = (numerator: number, previous: number): RawPeriod =>
      period({ measure: count(entered('Tin bài'), 'tin'), aggregation: 'sum' }, [
        { entry: { numerator }, previous },
      ]);
    expect(found(counted(2, 20))).toEqual(['outlierAgainstPrevious xa-0']);
    expect(found(counted(3, 20))).toEqual([]);
    expect(found(counted(0, 20))).toEqual([]);
    expect(found(counted(20, 0))).toEqual([]);
  });
});

describe('numbers that must agree', () => {
  const dossiers: Figure = {
    id: 'ho-so',
    name: 'Hồ sơ tiếp nhận',
    unit: 'hồ sơ',
    scope: 'district',
    enteredBy: ['xa-0'],
    appliesTo: 'all',
    atMost: [],
    grounds,
  };
  const tied = criterion(id, {
    leadText: 'Xã 1',
    measure: part(entered('Qua bưu chính'), entered('Hồ sơ')),
    ties: [{ kind: 'atMost', part: 'denominator', whole: { figure: 'ho-so' }, reason: 'là một phần' }],
  });
  const against = (denominator: number, typed?: number): RawPeriod =>
    rawPeriodOf(catalogueOf({ units: communes.slice(0, 2), criteria: [tied], figures: [dossiers] }), {
      rows: [rawRow({ criterion: id, unit: 'xa-1' }, { numerator: 1, denominator })],
      figures: [rawFigure('ho-so', 'xa-0', typed)],
    });

  test('a common figure of the district holds for every unit', () => {
    expect(found(against(101, 100))).toEqual(['partAboveWhole xa-1']);
    expect(found(against(100, 100))).toEqual([]);
  });

  test('nothing is said while one of them is missing', () => {
    expect(found(against(101))).toEqual(['figureMissing xa-0']);
  });

  test('Có needs no figure that was not entered, and Không needs none at all', () => {
    const criteria = [
      criterion(id, {
        measure: yesNo,
        ties: [
          { kind: 'positive', quantity: { criterion: '1.I.6', quantity: 'numerator' }, reason: 'có dùng' },
        ],
      }),
      criterion('1.I.6', { measure: count(entered('Văn bản'), 'văn bản') }),
    ];
    const answered = (answer: string, numerator: string): readonly string[] =>
      found(
        rawPeriodOf(catalogueOf({ units: [unit('vp', 'Văn phòng')], criteria }), {
          rows: [
            rawRow({ criterion: id, unit: 'vp' }, { yesNo: answer }),
            rawRow({ criterion: '1.I.6', unit: 'vp' }, { numerator }),
          ],
        }),
      );
    expect(answered('Có', '0')).toEqual(['yesWithZeroFigure vp']);
    expect(answered('Không', '0')).toEqual([]);
    expect(answered('Có', '')).toEqual(['valueMissing vp']);
  });
});

describe('evidence', () => {
  const link = 'https://drive.google.com/file/d/1AbCdEfGh/view';

  test('of a joint document may be the same at both leads, but not for another criterion', () => {
    const criteria = [
      criterion(id, { leadText: 'Văn phòng, Phòng Nội vụ', aggregation: 'any' }),
      criterion('1.I.6', { leadText: 'Phòng Nội vụ' }),
    ];
    const units = [unit('vp', 'Văn phòng'), unit('noi-vu', 'Phòng Nội vụ')];
    const entry = { yesNo: 'Có', evidence: link };
    const raw = rawPeriodOf(catalogueOf({ units, criteria }));
    const rows = raw.rows.map((row) =>
      row.criterion === id || row.unit === 'noi-vu' ? rawRow(row, entry) : row,
    );
    const { issues } = interpret({ ...raw, rows }, today);
    expect(issues.map(({ where, params }) => [where.unit, where.criterion, params['rows']])).toEqual([
      ['vp', id, 'Phòng Nội vụ (1.I.6)'],
      ['noi-vu', '1.I.6', 'Văn phòng (1.I.5)'],
    ]);
  });

  test('a folder or a list in Drive stands for all that was asked', () => {
    const monthly: Criterion['evidence'] = [[{ kind: 'invoice', frequency: 'monthly' }]];
    const articles: Criterion['evidence'] = [[{ kind: 'articles', frequency: 'once' }]];
    const folder = 'https://drive.google.com/drive/folders/1FoLdErXyZ';
    const list = 'https://docs.google.com/spreadsheets/d/1AbCdEfGh/edit';
    const one = (change: Partial<Criterion>, entry: TypedEntry): readonly string[] =>
      found(period(change, [{ entry }]));
    expect(one({ measure: yesNo, evidence: monthly }, { yesNo: 'Có', evidence: folder })).toEqual([]);
    expect(
      one({ measure: count(entered('Tin'), 'tin'), evidence: articles }, { numerator: 30, evidence: list }),
    ).toEqual([]);
  });

  test('the address of a page lies outside Drive, but for a list of those of every month', () => {
    const asked = (frequency: 'once' | 'monthly'): readonly string[] =>
      found(
        period({ measure: yesNo, evidence: [[{ kind: 'url', frequency }]] }, [
          { entry: { yesNo: 'Có', evidence: 'https://docs.google.com/document/d/1AbCdEfGh/edit' } },
        ]),
      );
    expect(asked('once')).toEqual(['linkAgainstPolicy xa-0']);
    expect(asked('monthly')).toEqual([]);
  });

  test('a document number counts as a document, for whichever month', () => {
    const monthly: Criterion['evidence'] = [[{ kind: 'report', frequency: 'quarterly' }]];
    const numbers = '1/BC-UBND; 2/BC-UBND; 3/BC-UBND';
    const entry = { yesNo: 'Có', documentNo: numbers };
    const owed = { measure: yesNo, evidence: monthly };
    expect(found(period(owed, [{ entry }]))).toEqual(['evidenceIncomplete xa-0']);
    expect(found(period(owed, [{ entry: { ...entry, evidence: link } }]))).toEqual([]);
  });
});

test('what an appraiser typed wrongly leaves the row valid, and is not the unit’s to mend', () => {
  const raw = period({ measure: share }, ratios([1, 2]));
  const appraisal = { figure: { typed: 'tám' }, points: { typed: 5 }, comment: {}, unknownVerdict: 'Duyệt' };
  const checked = interpret({ ...raw, rows: raw.rows.map((row) => ({ ...row, appraisal })) }, today);
  expect(checked.rows.map(({ invalid }) => invalid)).toEqual([false]);
  expect(checked.issues.map(({ code, where }) => `${code} ${where.column ?? ''}`)).toEqual([
    'appraisalUnreadable verdict',
    'appraisalUnreadable appraisedFigure',
    'appraisedPointsOutside appraisedPoints',
  ]);
  expect(checked.issues.filter(isForUnit)).toEqual([]);
});

test('a row whose own part comes from common figures is judged by its ratio', () => {
  const measure = part(common('Tử', 'tu'), common('Mẫu', 'mau'));
  const figures = ['tu', 'mau'].map((figureId): Figure => ({
    id: figureId,
    name: figureId,
    unit: 'hồ sơ',
    scope: 'unit',
    enteredBy: ['communes'],
    appliesTo: 'all',
    atMost: [],
    grounds,
  }));
  const raw = rawPeriodOf(
    catalogueOf({
      units: communes.slice(0, 6),
      figures,
      criteria: [criterion(id, { leadText: 'UBND các xã, thị trấn', aggregation: 'sumRatio', measure })],
    }),
    {
      figures: communes
        .slice(0, 6)
        .flatMap(({ id: unitId }, at) => [
          rawFigure('tu', unitId, at === 2 ? 3 : 90 + at),
          rawFigure('mau', unitId, 100),
        ]),
    },
  );
  const { issues } = interpret(raw, today);
  expect(issues.map(({ code, where }) => [code, where.unit, where.column])).toEqual([
    ['outlierAmongUnits', 'xa-2', 'ratio'],
  ]);
});
