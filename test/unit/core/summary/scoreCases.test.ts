import { delivered } from '../../../../src/catalogue';
import type { CriterionLine } from '../../../../src/core/summary/model';
import { summarise } from '../../../../src/core/summary/summarise';
import { interpret } from '../../../../src/core/validation/interpret';
import { readiness } from '../../../cases/scores/readiness';
import { results } from '../../../cases/scores/results';
import { editedScale, specific } from '../../../cases/scores/specific';
import { readEditedCases, readScoreCases, type Expected, type ScoreCase } from '../../../support/scoreCases';
import { withId } from '../../../support/smallPeriod';

const cases = [readiness, results, specific].flatMap(readScoreCases);
const edited = readEditedCases(editedScale);

const expectEnds = (
  what: string,
  actual: { readonly low: number; readonly high: number | null } | undefined,
  { low, high }: Expected,
): void => {
  expect([what, actual?.low, actual?.high]).toEqual([
    what,
    expect.closeTo(low, 9),
    high === null ? null : expect.closeTo(high, 9),
  ]);
};

function check({ criterion, raw, figure, self, appraised, why }: ScoreCase): void {
  const { ledgers } = summarise(interpret(raw, '2021-10-15'));
  const line: CriterionLine = withId(ledgers.self.criteria, criterion);
  if (figure === 'none') expect([why, line.figure]).toEqual([why, undefined]);
  else if (figure) expectEnds(`${why}: figure`, line.figure, figure);
  expectEnds(`${why}: self`, line.score, self);
  if (appraised) {
    expectEnds(`${why}: appraised`, withId(ledgers.appraised.criteria, criterion).score, appraised);
  }
}

test.each(cases.map((each) => [each.criterion, each.why, each] as const))('%s: %s', (_, __, each) => {
  check(each);
});

describe('with points that VH-TT changed', () => {
  test.each(edited.map((each) => [each.criterion, each.why, each] as const))('%s: %s', (_, __, each) => {
    check(each);
  });
});

test('every criterion has a case', () => {
  const covered = new Set(cases.map(({ criterion }) => criterion));
  expect(delivered.criteria.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  expect(covered.size).toBe(176);
});

test('every case says why', () => {
  const silent = [...cases, ...edited].filter(({ why }) => why === '');
  expect(silent.map(({ criterion }) => criterion)).toEqual([]);
});
