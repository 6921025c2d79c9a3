import { formatDay, formatInterval, formatNumber, formatPercent } from '../../../src/text/format';

/** Signs of one line: spaces within them would be no-break ones, which nobody sees. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, '<nbsp>');

const numbers: readonly (readonly [value: number, shown: string])[] = [
  [0, '0'],
  [7, '7'],
  [1234, '1.234'],
  [1234.5, '1.234,5'],
  [1234567.891, '1.234.567,89'],
  [48.93, '48,93'],
  [0.1 + 0.2, '0,3'],
  [44.99999999999996, '45'],
  [0.005, '0,01'],
  [0.004, '0'],
  [-3, '-3'],
];

test.each(numbers)('%d is shown as %s', (value, shown) => {
  expect(plain(formatNumber(value))).toBe(shown);
});

test('as many decimals as are asked for', () => {
  expect(formatNumber(12.4444, 3)).toBe('12,444');
  expect(formatNumber(12.4444, 0)).toBe('12');
  expect(formatNumber(12, 3)).toBe('12');
});

const percents: readonly (readonly [ratio: number, shown: string])[] = [
  [0, '0%'],
  [0.8196, '81,96%'],
  [75.41 / 92, '81,97%'],
  [0.9, '90%'],
  [1, '100%'],
  [12.5, '1.250%'],
];

test.each(percents)('a ratio of %d is shown as %s', (ratio, shown) => {
  expect(plain(formatPercent(ratio))).toBe(shown);
});

test('days are shown day first', () => {
  expect(formatDay('2021-10-01')).toBe('01/10/2021');
  expect(formatDay('2021-03-15')).toBe('15/03/2021');
});

const intervals: readonly (readonly [what: string, low: number, high: number | null, shown: string])[] = [
  ['a certain one is one number', 12.5, 12.5, '12,5'],
  ['an open one is two', 12.5, 15, '12,5 – 15'],
  ['ends that show alike are one', 12.501, 12.504, '12,5'],
  ['one that nothing limits has a beginning', 12.5, null, 'từ 12,5'],
  ['thousands', 1234.5, 2000, '1.234,5 – 2.000'],
];

test.each(intervals)('%s', (_, low, high, shown) => {
  expect(formatInterval({ low, high })).toBe(shown);
});

test('an interval of rates is shown in per cent', () => {
  expect(formatInterval({ low: 0.8196, high: 0.9 }, formatPercent)).toBe('81,96% – 90%');
});
