import fc from 'fast-check';
import { entered, part } from '../../../../src/catalogue/terms';
import type { Catalogue, Criterion, Interval } from '../../../../src/core/model';
import { assignRows, rowKey, type Assignment } from '../../../../src/core/period/assign';
import type { RawFigure } from '../../../../src/core/period/rawPeriod';
import type { Ledger } from '../../../../src/core/summary/model';
import { summarise } from '../../../../src/core/summary/summarise';
import { interpret } from '../../../../src/core/validation/interpret';
import { randomCatalogue } from '../../../support/randomCatalogue';
import { rawFigure, rawPeriodOf, rawRow, type TypedEntry } from '../../../support/rawPeriod';
import { catalogueOf, criterion, scale, unit, withId } from '../../../support/smallPeriod';

/**
 * An interval promises that the result will lie within it. So entering values, row by row, can only narrow it: the
 * self ledger's points of a criterion and rate of a scale.
 *
 * Not promised where a denominator had to be guessed ("ước tính"), where a common figure changes, and where a unit
 * answers a row that it is not asked for by default; the last is shown by a test of its own.
 */

interface Story {
  readonly catalogue: Catalogue;
  readonly figures: readonly RawFigure[];
  /** In the order in which they are entered. */
  readonly entries: readonly (readonly [Assignment, TypedEntry])[];
}

const claim: TypedEntry = { notApplicable: true, explanation: 'Không phát sinh' };

/** What the common figures say of the denominator; undefined where the unit types it. */
function knownDenominator(
  { measure }: Criterion,
  unitId: string,
  figures: readonly RawFigure[],
): number | 'missing' | undefined {
  const [id] = measure.kind === 'ratio' ? measure.denominator.figures : [];
  if (id === undefined) return undefined;
  const value = figures.find(
    ({ figure, unit: owner }) => figure === id && (id === 'dan-so' || owner === unitId),
  );
  return typeof value?.cell.typed === 'number' ? value.cell.typed : 'missing';
}

function entryOf(owed: Criterion, denominator: number | 'missing' | undefined): fc.Arbitrary<TypedEntry> {
  const { measure, aggregation } = owed;
  const upTo = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
  switch (measure.kind) {
    case 'yesNo':
      return fc.constantFrom('Có', 'Không').map((yesNo) => ({ yesNo }));
    case 'ratio': {
      const most = (whole: number): number => (measure.partOfWhole ? whole : 2 * whole);
      if (denominator !== undefined) {
        return upTo(denominator === 'missing' ? 20 : most(denominator)).map((numerator) => ({ numerator }));
      }
      return fc
        .integer({ min: aggregation === 'single' ? 1 : 0, max: 20 })
        .chain((whole) => upTo(most(whole)).map((numerator) => ({ numerator, denominator: whole })));
    }
    case 'count':
    case 'frequency':
    case 'amount':
      return upTo(15).map((numerator) => ({ numerator }));
  }
}

const figuresOf = ({ units }: Catalogue): fc.Arbitrary<readonly RawFigure[]> => {
  const value = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined, freq: 4 });
  const owners: readonly (readonly [figure: string, unit: string])[] = [
    ...units.map(({ id }) => ['cbcc', id] as const),
    ['dan-so', 'vp'],
  ];
  return fc
    .tuple(...owners.map(() => value))
    .map((values) => owners.map(([figure, owner], index) => rawFigure(figure, owner, values[index])));
};

const story: fc.Arbitrary<Story> = randomCatalogue.chain((catalogue) =>
  figuresOf(catalogue).chain((figures) => {
    const owed = assignRows(catalogue);
    return fc
      .tuple(
        fc.shuffledSubarray([...owed], { minLength: owed.length }),
        ...owed.map((assignment) => {
          const asked = withId(catalogue.criteria, assignment.criterion);
          const entry = entryOf(asked, knownDenominator(asked, assignment.unit, figures));
          return fc.oneof({ arbitrary: entry, weight: 9 }, { arbitrary: fc.constant(claim), weight: 1 });
        }),
      )
      .map(([order, ...entries]) => ({
        catalogue,
        figures,
        entries: order.flatMap((assignment) => {
          const entry = entries[owed.indexOf(assignment)];
          return entry === undefined ? [] : [[assignment, entry] as const];
        }),
      }));
  }),
);

/** The self ledger after each entry, the first before any. */
function ledgersOf({ catalogue, figures, entries }: Story): readonly Ledger[] {
  const assigned = assignRows(catalogue);
  const typed = new Map<string, TypedEntry>();
  const read = (): Ledger => {
    const rows = assigned.map((assignment) => rawRow(assignment, typed.get(rowKey(assignment))));
    const checked = interpret(rawPeriodOf(catalogue, { rows, figures }), '2021-10-15');
    // The values are valid ones: what is tested is how they are added up.
    expect(checked.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    return summarise(checked).ledgers.self;
  };
  const before = read();
  return [
    before,
    ...entries.map(([assignment, entry]) => {
      typed.set(rowKey(assignment), entry);
      return read();
    }),
  ];
}

const rounding = 1e-9;

function expectWithin(what: string, { low, high }: Interval, outer: Interval): void {
  const within = low >= outer.low - rounding && high <= outer.high + rounding && low <= high + rounding;
  expect({ what, low, high, outer, within }).toMatchObject({ within: true });
}

function expectNarrowing(told: Story): void {
  const guessed = new Set<string>();
  const scaleOf = new Map(told.catalogue.groups.map(({ id, scale: owner }) => [id, owner]));
  ledgersOf(told).reduce((before, after, index) => {
    const step = `${String(index)}. ${JSON.stringify(told.entries[index - 1])}`;
    for (const { id, flags } of [...before.criteria, ...after.criteria]) {
      if (flags.includes('estimated')) guessed.add(id);
    }
    for (const { id, score } of after.criteria) {
      const earlier = withId(before.criteria, id).score;
      if (!guessed.has(id)) expectWithin(`${step}: ${id}`, score, earlier);
    }
    for (const { id, rate } of after.scales) {
      const resting = told.catalogue.criteria.filter(({ group }) => scaleOf.get(group) === id);
      const earlier = withId(before.scales, id).rate;
      if (!resting.some((each) => guessed.has(each.id))) {
        expectWithin(`${step}: ${id}`, rate, earlier);
      }
    }
    return after;
  });
}

test('entering valid values row by row never widens an interval, nor moves it outside the earlier one', () => {
  fc.assert(fc.property(story, expectNarrowing), { numRuns: 400 });
});

describe('what is not promised', () => {
  const vp = unit('vp', 'Văn phòng');
  const groups = [{ id: '1.I', scale: 'readiness', title: '1.I', shortTitle: '1.I', source: 1 }];
  const scales = [scale('readiness', 2)];

  test('a row answered although it is not asked by default brings its criterion into the assessment', () => {
    const catalogue = catalogueOf({
      units: [vp],
      groups,
      scales,
      criteria: [criterion('1.I.1'), criterion('1.I.2', { appliesTo: ['publicService'] })],
    });
    const told: Story = {
      catalogue,
      figures: [],
      entries: [
        [{ criterion: '1.I.1', unit: 'vp' }, { yesNo: 'Có' }],
        [{ criterion: '1.I.2', unit: 'vp' }, { yesNo: 'Không' }],
      ],
    };
    expect(ledgersOf(told).map(({ scales: [line] }) => line?.rate)).toEqual([
      { low: 0, high: 1 },
      { low: 1, high: 1 },
      { low: 0.5, high: 0.5 },
    ]);
  });

  test('a guessed denominator may turn out larger than any of the others', () => {
    const communes = ['a-ngo', 'hong-bac'].map((id) => unit(id, id));
    const catalogue = catalogueOf({
      units: communes,
      groups,
      scales: [scale('readiness', 1)],
      criteria: [
        criterion('1.I.1', {
          leadText: 'a-ngo, hong-bac',
          measure: part(entered('Tử số'), entered('Mẫu số')),
          aggregation: 'sumRatio',
        }),
      ],
    });
    const told: Story = {
      catalogue,
      figures: [],
      entries: [
        [
          { criterion: '1.I.1', unit: 'a-ngo' },
          { numerator: 5, denominator: 10 },
        ],
        [
          { criterion: '1.I.1', unit: 'hong-bac' },
          { numerator: 0, denominator: 90 },
        ],
      ],
    };
    const lines = ledgersOf(told).map(({ criteria: [line] }) => line);
    expect(lines.map((line) => line?.score)).toEqual([
      { low: 0, high: 1 },
      { low: 0.25, high: 0.75 },
      { low: 0.05, high: 0.05 },
    ]);
    expect(lines.map((line) => line?.flags)).toEqual([['missing'], ['missing', 'estimated'], []]);
  });
});
