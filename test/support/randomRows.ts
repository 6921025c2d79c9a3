import fc from 'fast-check';
import type { Appraisal, Catalogue, Criterion, Entry, Row } from '../../src/core/model';
import type { Assignment } from '../../src/core/keys';
import { assignRows } from '../../src/core/catalogue/assign';
import { withId } from './smallPeriod';

/** Every row of a catalogue in some state or other: entered or not, wrong, claimed away, appraised, sent back. */
export const randomRows = (catalogue: Catalogue): fc.Arbitrary<readonly Row[]> =>
  fc.tuple(
    ...assignRows(catalogue).map((assignment) =>
      randomRow(assignment, withId(catalogue.criteria, assignment.criterion)),
    ),
  );

const randomRow = ({ criterion, unit }: Assignment, owed: Criterion): fc.Arbitrary<Row> =>
  fc
    .record({
      values: valuesOf(owed),
      claim: often<Entry>(6, {}, fc.constant({ notApplicable: true, explanation: 'Không phát sinh' })),
      invalid: often(8, false, fc.constant(true)),
      defaultNotApplicable: often(8, false, fc.constant(true)),
      appraisal: appraisalOf(owed),
    })
    .map(({ values, claim, invalid, defaultNotApplicable, appraisal }) => ({
      criterion,
      unit,
      // A value entered lifts the default.
      defaultNotApplicable: defaultNotApplicable && Object.keys(values).length === 0,
      // A unit that says "not applicable" enters no values of its own; the denominator may be a common figure.
      entry: claim.notApplicable === true ? { ...claim, ...withoutNumerator(values) } : values,
      appraisal,
      invalid,
    }));

function withoutNumerator({ denominator }: Entry): Entry {
  return denominator === undefined ? {} : { denominator };
}

const often = <T>(times: number, usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: times }, { arbitrary: other, weight: 1 });

const number = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });

function valuesOf({ measure }: Criterion): fc.Arbitrary<Entry> {
  switch (measure.kind) {
    case 'yesNo':
      return fc.oneof(
        fc.boolean().map((yesNo): Entry => ({ yesNo })),
        fc.constant<Entry>({}),
      );
    case 'ratio':
      return fc.oneof(
        { arbitrary: measure.partOfWhole ? partOfWhole : anyRatio, weight: 4 },
        { arbitrary: number(20).map((denominator): Entry => ({ denominator })), weight: 2 },
        { arbitrary: number(20).map((numerator): Entry => ({ numerator })), weight: 1 },
        { arbitrary: fc.constant<Entry>({}), weight: 2 },
      );
    case 'count':
    case 'frequency':
    case 'amount':
      return fc.oneof(
        number(15).map((numerator): Entry => ({ numerator })),
        fc.constant<Entry>({}),
      );
  }
}

const partOfWhole: fc.Arbitrary<Entry> = number(20).chain((denominator) =>
  number(denominator).map((numerator) => ({ numerator, denominator })),
);

const anyRatio: fc.Arbitrary<Entry> = fc.oneof(
  {
    arbitrary: fc.record({ numerator: number(40), denominator: fc.integer({ min: 1, max: 20 }) }),
    weight: 9,
  },
  { arbitrary: fc.constant({ numerator: 0, denominator: 0 }), weight: 1 },
);

function appraisalOf(owed: Criterion): fc.Arbitrary<Appraisal> {
  const { scoring, max } = owed.weight;
  const points: fc.Arbitrary<Appraisal> =
    scoring.method === 'manual'
      ? fc.oneof(
          fc.constant<Appraisal>({}),
          number(12).map((tenths): Appraisal => ({ points: (tenths / 10) * max })),
        )
      : fc.constant<Appraisal>({});
  const verdict = fc.oneof(
    fc.constant<Appraisal>({}),
    fc.constant<Appraisal>({ verdict: 'accepted' }),
    fc.constantFrom<Appraisal>({ verdict: 'returned' }, { verdict: 'rejected' }),
    fc
      .option(correctedFigure(owed), { nil: undefined })
      .map((figure): Appraisal => ({ verdict: 'corrected', ...(figure !== undefined && { figure }) })),
  );
  return fc.tuple(verdict, points).map(([decision, given]) => ({ ...decision, ...given }));
}

function correctedFigure({ measure }: Criterion): fc.Arbitrary<number> {
  switch (measure.kind) {
    case 'yesNo':
      return fc.constantFrom(0, 1);
    case 'ratio':
      return number(measure.partOfWhole ? 20 : 40).map((twentieths) => twentieths / 20);
    case 'count':
    case 'frequency':
    case 'amount':
      return number(15);
  }
}
