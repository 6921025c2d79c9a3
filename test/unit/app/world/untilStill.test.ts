import { lastPass, untilAnswered, untilStill } from '../../../../src/app/world/untilStill';
import { appError } from '../../../../src/core/appError';

type Step = string | undefined | Error;

/** Passes whose rows moved in the tab named, stood still, or that failed; the last goes on for ever. */
function passes(...steps: readonly [Step, ...Step[]]) {
  let count = 0;
  return () => {
    const step = steps[Math.min(count, steps.length - 1)];
    count += 1;
    if (step instanceof Error) throw step;
    return { result: count, moved: step };
  };
}

const refused = appError('refused');
const unanswered = appError('unanswered');

test.each([
  ['rows that stand still', passes(undefined), 1],
  ['rows that moved once', passes('1.I', undefined), 2],
  ['a write that was refused once', passes(refused, undefined), 2],
  ['a write whose answer got lost twice', passes(unanswered, unanswered, undefined), 3],
  ['rows that moved twice', passes('1.I', '2.I', undefined), 3],
])('%s: the last pass is the one that holds', (_, pass, result) => {
  expect(untilStill(pass)).toBe(result);
});

test('rows that never stand still are told with the tab where they moved last', () => {
  expect(() => untilStill(passes('1.I', '1.I', '2.I'))).toThrow(
    expect.objectContaining({ code: 'rowsKeepMoving', params: { tab: '2.I' } }),
  );
  expect(lastPass(passes('1.I', '1.I', '2.I'))).toEqual({ result: 3, moved: '2.I' });
});

test('a write that stays refused, and any other failure, is thrown as it is', () => {
  expect(() => lastPass(passes(refused))).toThrow(refused);
  expect(() => lastPass(passes(unanswered))).toThrow(unanswered);
  const quota = appError('quota');
  expect(() => lastPass(passes(quota, undefined))).toThrow(quota);
});

test('work that reads first is done again where the answer to its write got lost', () => {
  const missing = ['một', 'hai'];
  const work = (): number => {
    if (missing.length === 0) return 0;
    missing.pop();
    throw unanswered;
  };
  expect(untilAnswered(work)).toBe(0);
});
