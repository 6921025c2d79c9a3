import { isAppError } from '../../../../src/core/appError';
import { pageShapes } from '../../../../src/app/api/pageShapes';
import {
  aCellValue,
  aFlag,
  aList,
  anObject,
  aText,
  optional,
  theArguments,
} from '../../../../src/app/api/shapes';

function placeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (isAppError(error) && error.code === 'requestInvalid') return String(error.params['where']);
    throw error;
  }
  return 'taken';
}

const claim = {
  period: '2021',
  unit: 'a-ngo',
  criterion: '1.I.5',
  seen: { notApplicable: null, explanation: 'x' },
  notApplicable: true,
  reason: 'Lý do',
};

describe('what pages pass', () => {
  test.each([
    ['nothing', undefined, '$0'],
    ['a list', [], '$0'],
    ['a field of another type', { ...claim, reason: 5 }, '$0.reason'],
    ['a text that is too long', { ...claim, unit: 'x'.repeat(81) }, '$0.unit'],
    [
      'a cell that holds an object',
      { ...claim, seen: { notApplicable: {}, explanation: null } },
      '$0.seen.notApplicable',
    ],
    ['what is as it should be', claim, 'taken'],
  ])('%s', (_, passed, place) => {
    expect(placeOf(() => theArguments(pageShapes.claimNotApplicable)([passed]))).toBe(place);
  });

  test('fields that nobody asked for are dropped, also those that every object has', () => {
    const read = pageShapes.openMyWork({ unit: 'a-ngo', extra: 1 }, '$0');
    expect(read).toEqual({ unit: 'a-ngo', period: undefined });
    const empty: unknown = Object.create({ unit: 'inherited' });
    expect(pageShapes.openMyWork(empty, '$0')).toEqual({});
  });

  test('more arguments than there are, numbers that are none, and words that are not offered are refused', () => {
    expect(placeOf(() => theArguments(aFlag)([true, 1]))).toBe('$1');
    expect(placeOf(() => aCellValue(NaN, '$'))).toBe('$');
    const cells = { verdict: null, figure: null, points: null, comment: null };
    const order = { ...claim, seen: cells, verdict: 'perhaps', figure: '', points: '', comment: '' };
    expect(placeOf(() => pageShapes.appraiseRow(order, '$0'))).toBe('$0.verdict');
    expect(placeOf(() => aList(aText(3), 2)(['a', 'b', 'c'], '$'))).toBe('$');
    expect(placeOf(() => aList(aText(3), 2)(['a', 'long'], '$'))).toBe('$[1]');
  });

  test('texts come in composed form; null stands for what was left out', () => {
    expect(aText(20)('Kỳ'.normalize('NFD'), '$')).toBe('Kỳ');
    expect(anObject({ unit: optional(aText(5)) })({ unit: null }, '$')).toEqual({ unit: undefined });
  });
});
