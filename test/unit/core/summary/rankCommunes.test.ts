import { rankCommunes } from '../../../../src/core/summary/rankCommunes';
import type { CommuneRank, UnitLine } from '../../../../src/core/summary/model';
import type { Appraisal } from '../../../../src/core/model';
import { summarise } from '../../../../src/core/summary/summarise';
import { catalogueOf, commune, criterion, dataOf, row, unit } from '../../../support/smallPeriod';

interface Standing {
  readonly name: string;
  /** One number: certain. */
  readonly rate: number | readonly [low: number, high: number];
  /** Rows with evidence, of ten entered. */
  readonly evidence?: number;
  readonly submitted?: string;
}

function rank(standings: readonly Standing[]): readonly CommuneRank[] {
  const submissions = new Map(
    standings.map(({ name, submitted }) => [
      name,
      submitted === undefined
        ? { state: 'open' as const, late: false }
        : { state: 'submitted' as const, since: submitted, late: false },
    ]),
  );
  const units = standings.map(({ name }) => commune(name, name));
  const data = dataOf(catalogueOf({ units }), [], { submissions });
  return rankCommunes(data, inBoth(standings.map(lineOf)), noRows).communes;
}

const noRows = { ofUnit: () => [] };

const inBoth = (lines: readonly UnitLine[]) => ({ self: lines, appraised: lines });

function lineOf({ name, rate, evidence = 0 }: Standing): UnitLine {
  const [low, high] = typeof rate === 'number' ? [rate, rate] : rate;
  return {
    id: name,
    name,
    max: 10,
    excluded: { low: 0, high: 0 },
    required: { low: 10, high: 10 },
    achieved: { low: low * 10, high: high * 10 },
    rate: { low, high },
    converted: { low: low * 10, high: high * 10 },
    rows: {
      assigned: 10,
      entered: 10,
      valid: 10,
      explained: 0,
      notApplicable: 0,
      withEvidence: evidence,
      accepted: 0,
      decided: 0,
    },
  };
}

const namesOf = (ranks: readonly CommuneRank[]): readonly string[] => ranks.map(({ name }) => name);

describe('the order', () => {
  const cases: readonly (readonly [
    what: string,
    standings: readonly Standing[],
    order: readonly string[],
  ])[] = [
    [
      'follows the rate',
      [
        { name: 'Hồng Hạ', rate: 0.8 },
        { name: 'A Ngo', rate: 0.95 },
        { name: 'Sơn Thủy', rate: 0.9 },
      ],
      ['A Ngo', 'Sơn Thủy', 'Hồng Hạ'],
    ],
    [
      'counts what is sure, not what may still come',
      [
        { name: 'Hồng Hạ', rate: [0.5, 1] },
        { name: 'A Ngo', rate: [0.6, 0.7] },
      ],
      ['A Ngo', 'Hồng Hạ'],
    ],
    [
      'at equal rates follows the evidence',
      [
        { name: 'A Ngo', rate: 0.9, evidence: 5, submitted: '2021-10-01T08:00:00Z' },
        { name: 'Hồng Hạ', rate: 0.9, evidence: 8, submitted: '2021-10-30T08:00:00Z' },
      ],
      ['Hồng Hạ', 'A Ngo'],
    ],
    [
      'at equal evidence follows the time of submission; who has not submitted comes last',
      [
        { name: 'A Ngo', rate: 0.9, evidence: 5 },
        { name: 'Hồng Hạ', rate: 0.9, evidence: 5, submitted: '2021-10-30T08:00:00Z' },
        { name: 'Phú Vinh', rate: 0.9, evidence: 5, submitted: '2021-10-29T17:00:00Z' },
      ],
      ['Phú Vinh', 'Hồng Hạ', 'A Ngo'],
    ],
    [
      'then follows the name: Đ after D',
      [
        { name: 'Đông Sơn', rate: 0.9 },
        { name: 'Hồng Hạ', rate: 0.9 },
        { name: 'Dương Hòa', rate: 0.9 },
        { name: 'A Roàng', rate: 0.9 },
        { name: 'A Ngo', rate: 0.9 },
      ],
      ['A Ngo', 'A Roàng', 'Dương Hòa', 'Đông Sơn', 'Hồng Hạ'],
    ],
    [
      'and the tone marks: ngang, huyền, hỏi, ngã, sắc, nặng',
      [
        { name: 'Hồng Hạ', rate: 0.9 },
        { name: 'Hồng Há', rate: 0.9 },
        { name: 'Hồng Hã', rate: 0.9 },
        { name: 'Hồng Hả', rate: 0.9 },
        { name: 'Hồng Hà', rate: 0.9 },
        { name: 'Hồng Ha', rate: 0.9 },
      ],
      ['Hồng Ha', 'Hồng Hà', 'Hồng Hả', 'Hồng Hã', 'Hồng Há', 'Hồng Hạ'],
    ],
    [
      'and the letters: a, ă, â; o, ô, ơ',
      [
        { name: 'Lơ', rate: 0.9 },
        { name: 'Lâm', rate: 0.9 },
        { name: 'Lô', rate: 0.9 },
        { name: 'Lăm', rate: 0.9 },
        { name: 'Lo', rate: 0.9 },
        { name: 'Lam', rate: 0.9 },
      ],
      ['Lam', 'Lăm', 'Lâm', 'Lo', 'Lô', 'Lơ'],
    ],
    [
      'knows no lead by a rounding error',
      [
        { name: 'Hồng Hạ', rate: 0.1 + 0.2 },
        { name: 'A Ngo', rate: 0.3 },
      ],
      ['A Ngo', 'Hồng Hạ'],
    ],
  ];

  test.each(cases)('%s', (_, standings, order) => {
    expect(namesOf(rank(standings))).toEqual(order);
    expect(namesOf(rank([...standings].reverse()))).toEqual(order);
  });
});

type Place = readonly [name: string, low: number, high: number, provisional: boolean];

describe('the places still possible', () => {
  const cases: readonly (readonly [
    what: string,
    standings: readonly Standing[],
    places: readonly Place[],
  ])[] = [
    [
      'certain rates have certain places',
      [
        { name: 'A Ngo', rate: 0.9 },
        { name: 'Hồng Hạ', rate: 0.8 },
        { name: 'Phú Vinh', rate: 0.7 },
      ],
      [
        ['A Ngo', 1, 1, false],
        ['Hồng Hạ', 2, 2, false],
        ['Phú Vinh', 3, 3, false],
      ],
    ],
    [
      'a tie of certain rates is settled by the tie-break',
      [
        { name: 'A Ngo', rate: 0.8 },
        { name: 'Hồng Hạ', rate: 0.8, evidence: 3 },
        { name: 'Phú Vinh', rate: 0.9 },
      ],
      [
        ['Phú Vinh', 1, 1, false],
        ['Hồng Hạ', 2, 2, false],
        ['A Ngo', 3, 3, false],
      ],
    ],
    [
      'open rates that overlap are provisional, those apart from all others are not',
      [
        { name: 'A Ngo', rate: [0.6, 0.9] },
        { name: 'Hồng Hạ', rate: [0.5, 0.7] },
        { name: 'Phú Vinh', rate: [0.2, 0.4] },
      ],
      [
        ['A Ngo', 1, 2, true],
        ['Hồng Hạ', 1, 2, true],
        ['Phú Vinh', 3, 3, false],
      ],
    ],
    [
      'one in the middle may be passed from below and pass above',
      [
        { name: 'A Ngo', rate: 0.8 },
        { name: 'Hồng Hạ', rate: [0.5, 0.85] },
        { name: 'Phú Vinh', rate: [0.3, 0.6] },
      ],
      [
        ['A Ngo', 1, 2, true],
        ['Hồng Hạ', 1, 3, true],
        ['Phú Vinh', 2, 3, true],
      ],
    ],
    [
      'rates that touch may come out equal, and the tie-break may still change',
      [
        { name: 'A Ngo', rate: [0.5, 0.8] },
        { name: 'Hồng Hạ', rate: 0.5 },
      ],
      [
        ['A Ngo', 1, 2, true],
        ['Hồng Hạ', 1, 2, true],
      ],
    ],
    [
      'before anything is entered everybody may have every place',
      [
        { name: 'A Ngo', rate: [0, 1] },
        { name: 'Hồng Hạ', rate: [0, 1] },
        { name: 'Phú Vinh', rate: [0, 1] },
      ],
      [
        ['A Ngo', 1, 3, true],
        ['Hồng Hạ', 1, 3, true],
        ['Phú Vinh', 1, 3, true],
      ],
    ],
  ];

  test.each(cases)('%s', (_, standings, places) => {
    const ranks = rank(standings);
    // Every place is possible: none is told.
    const told = places.map(([name, low, high, provisional]) =>
      places.length > 1 && low === 1 && high === places.length
        ? [name, undefined, undefined, provisional]
        : [name, low, high, provisional],
    );
    expect(ranks.map(({ name, rank, provisional }) => [name, rank?.low, rank?.high, provisional])).toEqual(
      told,
    );
    expect(ranks.map(({ position }) => position)).toEqual(places.map((__, index) => index + 1));
  });
});

test('evidence is a share of what was entered, at most all of it, and none where nothing was entered', () => {
  const lines = [
    lineOf({ name: 'A Ngo', rate: 0.9, evidence: 4 }),
    lineOf({ name: 'Hồng Hạ', rate: 0.8, evidence: 12 }),
    {
      ...lineOf({ name: 'Phú Vinh', rate: 0 }),
      rows: { ...lineOf({ name: '', rate: 0 }).rows, entered: 0 },
    },
  ];
  const units = lines.map(({ name }) => commune(name, name));
  const ranks = rankCommunes(dataOf(catalogueOf({ units }), []), inBoth(lines), noRows).communes;
  expect(ranks.map(({ evidenceCoverage }) => evidenceCoverage)).toEqual([0.4, 1, 0]);
});

test('offices of the district are not ranked among the communes', () => {
  const units = [commune('A Ngo', 'A Ngo'), unit('vp', 'Văn phòng')];
  const lines = [lineOf({ name: 'A Ngo', rate: 0.5 }), lineOf({ name: 'vp', rate: 1 })];
  const ranks = rankCommunes(dataOf(catalogueOf({ units }), []), inBoth(lines), noRows).communes;
  expect(ranks).toMatchObject([{ id: 'A Ngo', position: 1, rank: { low: 1, high: 1 } }]);
});

describe('the ledger that the list follows', () => {
  const criteria = [criterion('1.I.1', { aggregation: 'shareOfUnits' })];
  const units = [commune('a', 'A Ngo'), commune('b', 'Hồng Hạ')];
  const catalogue = catalogueOf({ criteria, units });
  const listed = (a: Appraisal, b: Appraisal): ReturnType<typeof summarise> =>
    summarise(
      dataOf(catalogue, [
        row('1.I.1', 'a', { yesNo: true }, { appraisal: a }),
        row('1.I.1', 'b', { yesNo: false }, { appraisal: b }),
      ]),
    );

  test('is the self ledger while a claim waits for a verdict', () => {
    const { communesBy, communes } = listed({ verdict: 'rejected' }, {});
    expect(communesBy).toBe('self');
    expect(communes.map(({ id, rank }) => [id, rank?.low])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('is the appraised one once all are decided; what units claimed stands beside it', () => {
    const { communesBy, communes } = listed({ verdict: 'rejected' }, { verdict: 'corrected', figure: 1 });
    expect(communesBy).toBe('appraised');
    expect(
      communes.map(({ id, rank, self, appraised }) => [id, rank?.low, appraised.rank?.low, self.rank?.low]),
    ).toEqual([
      ['b', 1, 1, 2],
      ['a', 2, 2, 1],
    ]);
  });

  test('gives nobody a place where all is open', () => {
    const { communes } = summarise(dataOf(catalogue, [row('1.I.1', 'a'), row('1.I.1', 'b')]));
    expect(communes.map(({ rank, provisional }) => [rank, provisional])).toEqual([
      [undefined, true],
      [undefined, true],
    ]);
  });
});
