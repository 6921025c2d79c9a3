import fc from 'fast-check';
import type { Catalogue, Criterion } from '../../src/core/model';
import { rowKey, type Assignment } from '../../src/core/keys';
import { assignRows } from '../../src/core/catalogue/assign';
import type { RawAppraisal, RawFigure } from '../../src/core/rows/rawPeriod';
import type { Summary } from '../../src/core/summary/model';
import { summarise } from '../../src/core/summary/summarise';
import { interpret } from '../../src/core/validation/interpret';
import { randomCatalogue } from './randomCatalogue';
import { notAppraised, rawFigure, rawPeriodOf, rawRow, type TypedEntry } from './rawPeriod';
import { withId } from './smallPeriod';

/** Periods as they go on, step by step: units enter their rows, appraisers decide on them. */

/** What happens to one row: a unit enters it, or an appraiser decides on it. */
export interface Step {
  readonly row: Assignment;
  readonly entry?: TypedEntry;
  readonly appraisal?: RawAppraisal;
}

export interface Story {
  readonly catalogue: Catalogue;
  readonly figures: readonly RawFigure[];
  readonly steps: readonly Step[];
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

const notGiven = notAppraised;

/** Accepting, returning, refusing; a correction downwards: none gives a row more than it claims. */
function decisionOn({ measure, weight }: Criterion): fc.Arbitrary<RawAppraisal> {
  const points: fc.Arbitrary<RawAppraisal> =
    weight.scoring.method === 'manual'
      ? fc.integer({ min: 0, max: 10 }).map((tenths) => ({
          ...notGiven,
          points: { typed: (tenths / 10) * weight.max },
        }))
      : fc.constant(notGiven);
  const nothing = measure.kind === 'yesNo' ? 'Không' : 0;
  return fc
    .tuple(points, fc.constantFrom('accepted', 'accepted', 'returned', 'rejected', 'corrected'))
    .map(([given, verdict]): RawAppraisal => ({
      ...given,
      verdict: verdict,
      ...(verdict === 'corrected' && { figure: { typed: nothing } }),
    }));
}

const accepting = ({ weight }: Criterion): fc.Arbitrary<RawAppraisal> =>
  fc.constant({
    ...notGiven,
    verdict: 'accepted',
    ...(weight.scoring.method === 'manual' && { points: { typed: weight.max / 2 } }),
  });

/** All rows entered in some order; `decide` says what appraisers do on a row after it was entered, if anything. */
function storyOf(decide?: (owed: Criterion) => fc.Arbitrary<RawAppraisal>): fc.Arbitrary<Story> {
  return randomCatalogue.chain((catalogue) =>
    figuresOf(catalogue).chain((figures) => {
      const owed = assignRows(catalogue);
      return fc
        .tuple(
          fc.infiniteStream(fc.nat({ max: 1_000_000 })),
          ...owed.map((row) => {
            const asked = withId(catalogue.criteria, row.criterion);
            const entry = entryOf(asked, knownDenominator(asked, row.unit, figures));
            return fc.tuple(
              fc.oneof({ arbitrary: entry, weight: 9 }, { arbitrary: fc.constant(claim), weight: 1 }),
              decide ? decide(asked) : fc.constant(undefined),
            );
          }),
        )
        .map(([places, ...rows]) => {
          const steps = rows.flatMap(([entry, appraisal], at): readonly (readonly [number, Step])[] => {
            const row = owed[at];
            if (!row) return [];
            const [first, later] = [placeIn(places), placeIn(places)].sort((a, b) => a - b);
            return [
              [first ?? 0, { row, entry }],
              ...(appraisal ? [[later ?? 0, { row, appraisal }] as const] : []),
            ];
          });
          const ordered = steps.sort(([a], [b]) => a - b).map(([, step]) => step);
          return { catalogue, figures, steps: ordered };
        });
    }),
  );
}

const placeIn = (places: fc.Stream<number>): number => places.next().value ?? 0;

export const entering = storyOf();
export const deciding = storyOf(decisionOn);
export const acceptingAll = storyOf(accepting);

/** All three ledgers after each step, the first before any. */
export function summariesOf({ catalogue, figures, steps }: Story): readonly Summary[] {
  const assigned = assignRows(catalogue);
  const typed = new Map<string, TypedEntry>();
  const decided = new Map<string, RawAppraisal>();
  const read = (): Summary => {
    const rows = assigned.map((row) => rawRow(row, typed.get(rowKey(row)), decided.get(rowKey(row))));
    const checked = interpret(rawPeriodOf(catalogue, { rows, figures }), '2021-10-15');
    // The values are valid ones: what is tested is how they are added up.
    expect(checked.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    return summarise(checked);
  };
  return [
    read(),
    ...steps.map(({ row, entry, appraisal }) => {
      if (entry) typed.set(rowKey(row), entry);
      if (appraisal) decided.set(rowKey(row), appraisal);
      return read();
    }),
  ];
}
