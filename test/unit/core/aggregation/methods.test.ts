import { common, count, entered, part, per } from '../../../../src/catalogue/terms';
import type { Aggregation, Criterion, Entry, Measure, Scoring } from '../../../../src/core/model';
import { scoreCriterion, type ScoreFlag } from '../../../../src/core/scoring/scoreCriterion';
import { criterion, row, type RowChange } from '../../../support/smallPeriod';

/** Rows of several units → the district's figure, each line small enough to be worked out by hand. */

const id = '1.I.5';
const share = part(entered('Số CBCC đã tập huấn'), entered('Số CBCC'));
const perHead = per(entered('Số máy tính'), entered('Số CBCC'));
const linear: Scoring = { method: 'linear' };
const yes: Entry = { yesNo: true };
const no: Entry = { yesNo: false };
const of = (numerator: number, denominator: number): Entry => ({ numerator, denominator });
/** The denominator is known from the common figures, the numerator has not been entered. */
const unknownOf = (denominator: number): Entry => ({ denominator });

interface Case {
  readonly entries: readonly Entry[];
  readonly figure: readonly [low: number, high: number];
  /** Points of 1; as the figure where left out. */
  readonly points?: readonly [low: number, high: number];
  readonly flags?: readonly ScoreFlag[];
}

interface Method {
  readonly aggregation: Aggregation;
  readonly measure: Measure;
  readonly scoring: Scoring;
  readonly cases: Readonly<Record<string, Case>>;
}

const methods: Readonly<Record<string, Method>> = {
  'single, Có / Không': {
    aggregation: 'single',
    measure: { kind: 'yesNo' },
    scoring: linear,
    cases: {
      'Có is all of it': { entries: [yes], figure: [1, 1] },
      'Không is nothing': { entries: [no], figure: [0, 0] },
      'not entered may become either': { entries: [{}], figure: [0, 1], flags: ['missing'] },
      'an explanation is no figure': { entries: [{ explanation: 'x' }], figure: [0, 1], flags: ['missing'] },
    },
  },
  'single, a ratio': {
    aggregation: 'single',
    measure: share,
    scoring: linear,
    cases: {
      '45 of 60': { entries: [of(45, 60)], figure: [0.75, 0.75] },
      'the denominator alone says nothing': { entries: [unknownOf(60)], figure: [0, 1], flags: ['missing'] },
    },
  },
  'sumRatio, part of a whole': {
    aggregation: 'sumRatio',
    measure: share,
    scoring: linear,
    cases: {
      '30/40 and 10/60 are 40 of 100': { entries: [of(30, 40), of(10, 60)], figure: [0.4, 0.4] },
      '30/40 and ?/60 are between 30 and 90 of 100': {
        entries: [of(30, 40), unknownOf(60)],
        figure: [0.3, 0.9],
        flags: ['missing'],
      },
      'an unknown denominator is the median of the known, here 50 of 40 and 60: 40 … 90 of 150': {
        entries: [of(30, 40), of(10, 60), {}],
        figure: [40 / 150, 90 / 150],
        flags: ['missing', 'estimated'],
      },
      'the median, not the mean: one large unit does not count': {
        entries: [of(10, 10), of(20, 20), of(300, 300), {}],
        figure: [330 / 350, 1],
        flags: ['missing', 'estimated'],
      },
      'nobody reported: everything is possible': {
        entries: [{}, {}],
        figure: [0, 1],
        flags: ['missing'],
      },
      'nobody reported, all denominators known': {
        entries: [unknownOf(40), unknownOf(60)],
        figure: [0, 1],
        flags: ['missing'],
      },
      '0 of 0 measures nothing beside 30 of 40': { entries: [of(30, 40), of(0, 0)], figure: [0.75, 0.75] },
      'a unit that is known to have none owes nothing to the sum': {
        entries: [of(30, 40), unknownOf(0)],
        figure: [0.75, 0.75],
        flags: ['missing'],
      },
      '0 of 0 everywhere': { entries: [of(0, 0), of(0, 0)], figure: [0, 0] },
      'thirds add up': { entries: [of(1, 3), of(1, 3), of(1, 3)], figure: [1 / 3, 1 / 3] },
    },
  },
  'sumRatio, not part of a whole': {
    aggregation: 'sumRatio',
    measure: perHead,
    scoring: linear,
    cases: {
      '30/40 and 40/60 are 70 for 100': { entries: [of(30, 40), of(40, 60)], figure: [0.7, 0.7] },
      'more machines than people are worth no more than all': {
        entries: [of(90, 40), of(60, 60)],
        figure: [1.5, 1.5],
        points: [1, 1],
      },
      'nothing limits a unit that has not reported': {
        entries: [of(30, 40), unknownOf(60)],
        figure: [0.3, Infinity],
        points: [0.3, 1],
        flags: ['missing'],
      },
      'nor one whose denominator is unknown': {
        entries: [of(30, 40), {}],
        figure: [30 / 80, Infinity],
        points: [30 / 80, 1],
        flags: ['missing', 'estimated'],
      },
      'a unit without people that has not reported may still come to all: nothing limits its numerator': {
        entries: [of(30, 40), unknownOf(0)],
        figure: [0.75, Infinity],
        points: [0.75, 1],
        flags: ['missing'],
      },
    },
  },
  meanRatio: {
    aggregation: 'meanRatio',
    measure: share,
    scoring: linear,
    cases: {
      '3/4 and 1/5 are 0,475 on average': { entries: [of(3, 4), of(1, 5)], figure: [0.475, 0.475] },
      'a missing unit weighs as much as any': {
        entries: [of(3, 4), of(1, 4), {}],
        figure: [1 / 3, 2 / 3],
        flags: ['missing'],
      },
      '0 of 0 takes no part': { entries: [of(3, 4), of(0, 0)], figure: [0.75, 0.75] },
      '0 of 0 everywhere': { entries: [of(0, 0), of(0, 0)], figure: [0, 0] },
      'nobody reported': { entries: [{}, {}, {}], figure: [0, 1], flags: ['missing'] },
    },
  },
  shareOfUnits: {
    aggregation: 'shareOfUnits',
    measure: { kind: 'yesNo' },
    scoring: linear,
    cases: {
      'three of four communes': { entries: [yes, yes, no, yes], figure: [0.75, 0.75] },
      'one of four, one not entered': { entries: [yes, no, no, {}], figure: [0.25, 0.5], flags: ['missing'] },
    },
  },
  all: {
    aggregation: 'all',
    measure: { kind: 'yesNo' },
    scoring: { method: 'yesNo' },
    cases: {
      'both leads did their part': { entries: [yes, yes], figure: [1, 1] },
      'one part alone is not all': { entries: [yes, no], figure: [0.5, 0.5], points: [0, 0] },
      'one part may still come': { entries: [yes, {}], figure: [0.5, 1], points: [0, 1], flags: ['missing'] },
    },
  },
  any: {
    aggregation: 'any',
    measure: { kind: 'yesNo' },
    scoring: { method: 'yesNo' },
    cases: {
      'one lead has the joint document': { entries: [no, yes], figure: [1, 1] },
      'then nobody else is waited for': { entries: [{}, yes], figure: [1, 1] },
      'nobody has it': { entries: [no, no], figure: [0, 0] },
      'one has not, the other may': { entries: [no, {}], figure: [0, 1], flags: ['missing'] },
    },
  },
  sum: {
    aggregation: 'sum',
    measure: count(entered('Số tin bài'), 'tin bài'),
    scoring: { method: 'target', target: 12 },
    cases: {
      '5 and 1 articles are half of 12': {
        entries: [{ numerator: 5 }, { numerator: 1 }],
        figure: [6, 6],
        points: [0.5, 0.5],
      },
      'one office may still bring any number': {
        entries: [{ numerator: 3 }, {}],
        figure: [3, Infinity],
        points: [0.25, 1],
        flags: ['missing'],
      },
      'enough is enough': {
        entries: [{ numerator: 20 }, {}],
        figure: [20, Infinity],
        points: [1, 1],
        flags: ['missing'],
      },
    },
  },
};

const defined = ({ aggregation, measure, scoring }: Omit<Method, 'cases'>): Criterion =>
  criterion(id, { aggregation, measure, weight: { max: 1, scoring } });

const expectEnds = (
  { low, high }: { readonly low: number; readonly high: number },
  ends: readonly [number, number],
): void => {
  expect(low).toBeCloseTo(ends[0], 12);
  if (ends[1] === Infinity) expect(high).toBe(Infinity);
  else expect(high).toBeCloseTo(ends[1], 12);
};

describe.each(Object.entries(methods))('%s', (_, { cases, ...method }) => {
  test.each(Object.entries(cases))('%s', (__, { entries, figure, points = figure, flags = [] }) => {
    const rows = entries.map((entry, index) => row(id, `don-vi-${String(index)}`, entry));
    const self = scoreCriterion(defined(method), rows, 'self');
    expectEnds(self.figure ?? { low: NaN, high: NaN }, figure);
    expectEnds(self.score, points);
    expect(self.flags).toEqual(flags);
    expect(self.excluded).toEqual({ low: 0, high: 0 });
  });

  test.each(Object.entries(cases))(
    '%s: before anything is appraised, nothing is sure and the claim is the most',
    (__, { entries, figure, points = figure }) => {
      const rows = entries.map((entry, index) => row(id, `don-vi-${String(index)}`, entry));
      expectEnds(scoreCriterion(defined(method), rows, 'appraised').score, [0, points[1]]);
    },
  );
});

describe('what the appraiser decided', () => {
  const accepted: RowChange = { appraisal: { verdict: 'accepted' } };
  const returned: RowChange = { appraisal: { verdict: 'returned', comment: 'Thiếu minh chứng' } };
  const rejected: RowChange = { appraisal: { verdict: 'rejected' } };
  const corrected = (figure?: number): RowChange => ({
    appraisal: { verdict: 'corrected', ...(figure !== undefined && { figure }) },
  });
  const invalid: RowChange = { invalid: true };
  const byDefault: RowChange = { defaultNotApplicable: true };
  const claim: Entry = { notApplicable: true, explanation: 'Không phát sinh' };
  const claimOf = (denominator: number): Entry => ({ ...claim, denominator });

  interface Decided {
    readonly rows: readonly (readonly [entry: Entry, change?: RowChange])[];
    readonly self: readonly [low: number, high: number];
    readonly appraised: readonly [low: number, high: number];
    /** Points that leave or may leave, where some do, in the ledgers named. */
    readonly leaves?: {
      readonly self: readonly [number, number];
      readonly appraised: readonly [number, number];
    };
  }

  const sums: Readonly<Record<string, Decided>> = {
    'both accepted': {
      rows: [
        [of(30, 40), accepted],
        [of(10, 60), accepted],
      ],
      self: [0.4, 0.4],
      appraised: [0.4, 0.4],
    },
    'one not appraised yet counts nothing in low, its claim in high': {
      rows: [[of(30, 40), accepted], [of(10, 60)]],
      self: [0.4, 0.4],
      appraised: [0.3, 0.4],
    },
    'one accepted, one neither entered nor appraised': {
      rows: [[of(30, 40), accepted], [unknownOf(60)]],
      self: [0.3, 0.9],
      appraised: [0.3, 0.9],
    },
    'a returned row counts nothing, in the appraised ledger only': {
      rows: [
        [of(30, 40), accepted],
        [of(10, 60), returned],
      ],
      self: [0.4, 0.4],
      appraised: [0.3, 0.3],
    },
    'so does a rejected one': {
      rows: [
        [of(30, 40), accepted],
        [of(10, 60), rejected],
      ],
      self: [0.4, 0.4],
      appraised: [0.3, 0.3],
    },
    'a corrected figure replaces the claim, in the appraised ledger only': {
      rows: [
        [of(30, 40), corrected(0.5)],
        [of(10, 60), accepted],
      ],
      self: [0.4, 0.4],
      appraised: [0.3, 0.3],
    },
    'corrected without a figure leaves the claim': {
      rows: [
        [of(30, 40), corrected()],
        [of(10, 60), accepted],
      ],
      self: [0.4, 0.4],
      appraised: [0.4, 0.4],
    },
    'the appraiser may fill in what a unit left empty': {
      rows: [
        [of(30, 40), accepted],
        [unknownOf(60), corrected(0.5)],
      ],
      self: [0.3, 0.9],
      appraised: [0.6, 0.6],
    },
    'an invalid row is as one not entered: its denominator is a guess too': {
      rows: [
        [of(30, 40), accepted],
        [of(70, 60), invalid],
      ],
      self: [30 / 80, 70 / 80],
      appraised: [30 / 80, 70 / 80],
    },
    'an invalid row that the appraiser corrected counts as corrected': {
      rows: [
        [of(30, 40), accepted],
        [of(70, 60), { ...invalid, ...corrected(0.25) }],
      ],
      self: [30 / 80, 70 / 80],
      appraised: [40 / 80, 40 / 80],
    },
    'a row accepted as not applicable leaves both ledgers': {
      rows: [
        [of(30, 40), accepted],
        [claimOf(60), accepted],
      ],
      self: [0.75, 0.75],
      appraised: [0.75, 0.75],
    },
    'while nobody has decided, with it and without it are both possible': {
      rows: [[of(30, 40), accepted], [claimOf(60)]],
      self: [0.3, 0.9],
      appraised: [0.3, 0.9],
    },
    'a claim that was not accepted counts nothing when appraised': {
      rows: [
        [of(30, 40), accepted],
        [claimOf(60), rejected],
      ],
      self: [0.3, 0.9],
      appraised: [0.3, 0.3],
    },
    'a claim that the appraiser corrected is a figure after all': {
      rows: [
        [of(30, 40), accepted],
        [claimOf(60), corrected(0.5)],
      ],
      self: [0.3, 0.9],
      appraised: [0.6, 0.6],
    },
    'a claim without a reason is an error, so the row is as one not entered': {
      rows: [
        [of(30, 40), accepted],
        [{ notApplicable: true }, invalid],
      ],
      self: [30 / 80, 70 / 80],
      appraised: [30 / 80, 70 / 80],
    },
    'a unit that is not asked by default takes no part': {
      rows: [
        [of(30, 40), accepted],
        [{}, byDefault],
      ],
      self: [0.75, 0.75],
      appraised: [0.75, 0.75],
    },
    'not applicable to any unit: the criterion leaves': {
      rows: [
        [claim, accepted],
        [{}, byDefault],
      ],
      self: [0, 0],
      appraised: [0, 0],
      leaves: { self: [1, 1], appraised: [1, 1] },
    },
    'claimed by all, not decided: the criterion may leave': {
      rows: [[claim], [claim], [{}, byDefault]],
      self: [0, 1],
      appraised: [0, 1],
      leaves: { self: [0, 1], appraised: [0, 1] },
    },
    'claimed by all, turned down for one: it stays': {
      rows: [[claim], [claim, rejected]],
      self: [0, 1],
      appraised: [0, 0.5],
      leaves: { self: [0, 1], appraised: [0, 0] },
    },
  };

  test.each(Object.entries(sums))('%s', (_, { rows, self, appraised, leaves }) => {
    const owed = defined({ aggregation: 'sumRatio', measure: share, scoring: linear });
    const read = rows.map(([entry, change], index) => row(id, `don-vi-${String(index)}`, entry, change));
    const both = {
      self: scoreCriterion(owed, read, 'self'),
      appraised: scoreCriterion(owed, read, 'appraised'),
    };
    expectEnds(both.self.score, self);
    expectEnds(both.appraised.score, appraised);
    expectEnds(both.self.excluded, leaves?.self ?? [0, 0]);
    expectEnds(both.appraised.excluded, leaves?.appraised ?? [0, 0]);
  });

  const flagged: readonly (readonly [flags: readonly ScoreFlag[], rows: Decided['rows']])[] = [
    [[], [[of(30, 40)], [of(10, 60)]]],
    [['missing'], [[of(30, 40)], [unknownOf(60)]]],
    [
      ['missing', 'estimated'],
      [[of(30, 40)], [{}]],
    ],
    [
      ['invalid', 'estimated'],
      [[of(30, 40)], [of(70, 60), invalid]],
    ],
    [['notApplicableUndecided'], [[of(30, 40)], [claimOf(60)]]],
    [
      ['notApplicableUndecided', 'estimated'],
      [[of(30, 40)], [claim]],
    ],
    [['excluded'], [[claim, accepted]]],
  ];

  test.each(flagged)('%j', (flags, rows) => {
    const owed = defined({ aggregation: 'sumRatio', measure: share, scoring: linear });
    const read = rows.map(([entry, change], index) => row(id, `don-vi-${String(index)}`, entry, change));
    expect([...scoreCriterion(owed, read, 'self').flags].sort()).toEqual([...flags].sort());
  });

  const joint: Readonly<Record<string, Decided>> = {
    'a joint document accepted from one lead is enough': {
      rows: [[yes, accepted], [{}]],
      self: [1, 1],
      appraised: [1, 1],
    },
    'rejected from one lead, it may still come from the other': {
      rows: [[yes, rejected], [{}]],
      self: [1, 1],
      appraised: [0, 1],
    },
    'rejected from one lead, not had by the other': {
      rows: [
        [yes, rejected],
        [no, accepted],
      ],
      self: [1, 1],
      appraised: [0, 0],
    },
    'corrected to Không': { rows: [[yes, corrected(0)], [no]], self: [1, 1], appraised: [0, 0] },
    'a lead to whom it does not apply is not waited for': {
      rows: [
        [no, accepted],
        [claim, accepted],
      ],
      self: [0, 0],
      appraised: [0, 0],
    },
  };

  test.each(Object.entries(joint))('%s', (_, { rows, self, appraised }) => {
    const owed = defined({ aggregation: 'any', measure: { kind: 'yesNo' }, scoring: { method: 'yesNo' } });
    const read = rows.map(([entry, change], index) => row(id, `don-vi-${String(index)}`, entry, change));
    expectEnds(scoreCriterion(owed, read, 'self').score, self);
    expectEnds(scoreCriterion(owed, read, 'appraised').score, appraised);
  });
});

test('whether a denominator is typed or a common figure makes no difference to the sum', () => {
  const rows = [row(id, 'a', of(30, 40)), row(id, 'b', of(10, 60))];
  const typed = defined({ aggregation: 'sumRatio', measure: share, scoring: linear });
  const shared = { ...typed, measure: part(entered('Số CBCC đã tập huấn'), common('Số CBCC', 'cbcc')) };
  expect(scoreCriterion(shared, rows, 'self')).toEqual(scoreCriterion(typed, rows, 'self'));
});
