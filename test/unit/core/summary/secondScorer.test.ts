import fc from 'fast-check';
import type { Catalogue, Interval, Row } from '../../../../src/core/model';
import { summarise } from '../../../../src/core/summary/summarise';
import { randomCatalogue } from '../../../support/randomCatalogue';
import { randomRows } from '../../../support/randomRows';
import { secondScore } from '../../../support/secondScorer';
import { dataOf } from '../../../support/smallPeriod';
import { propertyRuns } from '../../../support/propertyRuns';

/** One decimal more than 1e-9 asks for: `toBeCloseTo` allows half a unit of the last place. */
const places = 9;

interface DataSet {
  readonly catalogue: Catalogue;
  readonly rows: readonly Row[];
}

const dataSet: fc.Arbitrary<DataSet> = randomCatalogue.chain((catalogue) =>
  randomRows(catalogue).map((rows) => ({ catalogue, rows })),
);

function expectSame(what: string, actual: Interval | undefined, expected: Interval): void {
  expect([what, actual?.low, actual?.high]).toEqual([
    what,
    expect.closeTo(expected.low, places),
    expect.closeTo(expected.high, places),
  ]);
}

describe.each(['self', 'appraised'] as const)('in the ledger %s', (name) => {
  test('a second scorer comes to the same points, and to the same official columns', () => {
    fc.assert(
      fc.property(dataSet, ({ catalogue, rows }) => {
        const ledger = summarise(dataOf(catalogue, rows)).ledgers[name];
        const second = secondScore(catalogue, rows, name);
        expect(second.criteria.size).toBe(ledger.criteria.length);
        for (const { id, score } of ledger.criteria) {
          expectSame(id, score, second.criteria.get(id) ?? { low: NaN, high: NaN });
        }
        for (const line of ledger.scales) {
          const other = second.scales.get(line.id);
          expect(other).toBeDefined();
          if (!other) continue;
          expectSame('achieved', line.achieved, other.achieved);
          expectSame('required', line.required, other.required);
          expectSame('rate', line.rate, other.rate);
          expectSame('converted', line.converted, other.converted);
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
